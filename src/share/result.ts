// What making and opening a copy can come to. Each reason has its sentences in locales/<lng>/failures.json as `copy.<reason>.*`.

/**
 * Why a copy could not be made or opened:
 * - `empty`: the file has nothing in it
 * - `not-a-copy`: some other file
 * - `too-big`: more bytes, entries or pixels than any plan has
 * - `wrong-words`: the five words do not open it (or the damage is in the very part that they open)
 * - `damaged`: not as it was made
 * - `newer`: made by a newer app
 * - `too-costly`: deriving its key would take more memory than a tablet has; nothing was derived
 * - `no-memory`: this device had too little memory
 * - `stopped`: the user stopped it
 * - `failed`: a bug, or the browser ended the worker
 */
export const copyFailures = [
  'empty',
  'not-a-copy',
  'too-big',
  'wrong-words',
  'damaged',
  'newer',
  'too-costly',
  'no-memory',
  'stopped',
  'failed',
] as const;

export type CopyFailure = (typeof copyFailures)[number];

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: CopyFailure };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(reason: CopyFailure): { readonly ok: false; readonly reason: CopyFailure } {
  return { ok: false, reason };
}

/** A failure on its way out of a stream, which can carry no value. It never leaves this room: see `guarded`. */
export class Refused extends Error {
  readonly reason: CopyFailure;
  constructor(reason: CopyFailure) {
    super(reason);
    this.reason = reason;
  }
}

/** Gives what a job gives, and whatever it throws as a failure: who called it waits for an answer. */
export async function guarded<T>(job: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await job();
  } catch (error) {
    if (error instanceof Refused) return failure(error.reason);
    if (error instanceof RangeError) return failure('no-memory');
    console.error(error);
    return failure('failed');
  }
}
