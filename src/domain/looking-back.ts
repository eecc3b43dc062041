// Which agreements go on, and which it is time to look back on. Without a library: the first screen asks it too.
import type { Agreement, LookedBack } from './records.ts';

/** Going on: not done, not stopped, and not refused when it was read back. */
export function isGoing({ state, consent }: Pick<Agreement, 'state' | 'consent'>): boolean {
  return (state === undefined || state === 'going') && consent !== 'no';
}

/** What goes on and whose day to look back has come. */
export function toLookBackOn(agreements: readonly Agreement[], today: string): readonly Agreement[] {
  return agreements.filter(
    (agreement) => isGoing(agreement) && agreement.lookBack !== undefined && agreement.lookBack <= today,
  );
}

/** Whether the client decided on it in this looking back, which may take more than one day: since `start`, a day. */
export function isDecided(
  { lookedBack }: { readonly lookedBack?: LookedBack | undefined },
  start: string,
): boolean {
  return lookedBack !== undefined && lookedBack.day >= start;
}
