// Keeps tidying, here or in another tab, away from media that are being brought in and that no record names yet.

const LOCK = 'mijn-plan.staging';
const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/** Runs a job that brings media in. Where a browser has no locks, the job has to see for itself that they are still there. */
export async function whileStaging<T>(job: () => Promise<T>): Promise<T> {
  const held = locks();
  return held ? held.request(LOCK, { mode: 'shared' }, job) : job();
}

/** Runs a job that removes media which nothing names, unless some are being brought in. */
export async function unlessStaging(job: () => Promise<void>): Promise<void> {
  const held = locks();
  if (!held) return job();
  await held.request(LOCK, { ifAvailable: true }, (lock) => (lock ? job() : undefined));
}
