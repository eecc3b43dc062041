// What is on which day: computed from agreements. No clock: the caller says which day it is.
import type { Day } from './days.ts';
import { isGoing } from './looking-back.ts';
import { fallsOn } from './occurrences.ts';
import type { Agreement } from './records.ts';

/** What is on a day, the earliest first; what has no time stands before what has. */
export function agreementsOn(agreements: readonly Agreement[], day: Day): readonly Agreement[] {
  return agreements
    .filter((agreement) => agreement.consent !== 'no' && fallsOn(agreement, day))
    .toSorted((a, b) => (a.time ?? '').localeCompare(b.time ?? '') || a.order - b.order);
}

/** Going on without a day of its own: it can be done on any. */
export function withoutDay(agreements: readonly Agreement[]): readonly Agreement[] {
  return agreements.filter((agreement) => isGoing(agreement) && agreement.from === undefined);
}
