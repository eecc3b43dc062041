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

/** After how many months the client looks again at what goes on, unless another number is chosen; who does not know yet looks soon. */
export const looksAgain = { usual: 3, soon: 1 } as const;

/** What an agreement goes on as: itself, or what took its place, which may be over by now. */
export function goesOnAs(agreement: Agreement, agreements: readonly Agreement[]): Agreement {
  let now = agreement;
  const met = new Set([now.id]);
  while (!isGoing(now)) {
    const after = agreements.filter(({ id, earlier }) => earlier === now.id && !met.has(id));
    const next = after.find(isGoing) ?? after.at(-1);
    if (!next) break;
    met.add(next.id);
    now = next;
  }
  return now;
}

/** Whether the client decided on it in this looking back, which may take more than one day: since `start`, a day. */
export function isDecided(
  { lookedBack }: { readonly lookedBack?: LookedBack | undefined },
  start: string,
): boolean {
  return lookedBack !== undefined && lookedBack.day >= start;
}
