// Time as it is shown beside a recording. Pure.

/** Milliseconds as minutes and seconds, `0:12`; rounded down, never below zero. */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
