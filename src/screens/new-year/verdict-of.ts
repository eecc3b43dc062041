// What the client made of a wish of the year before, as it stands now. Pure.
import type { LookedBack } from '#domain/records.ts';
import { saysTheSame, type WishThen } from '#domain/rounds.ts';

/** Undefined: nothing yet. It follows from the wish that goes on, however it came to be: taken over with its topic, or one by one. */
export function verdictOf({ before, now, unsure }: WishThen): LookedBack['verdict'] | undefined {
  if (!now) return unsure ? 'unknown' : undefined;
  if (now.lookedBack?.verdict === 'unknown') return 'unknown';
  if (now.state === 'done') return 'done';
  if (now.state === 'dropped') return 'let-go';
  return saysTheSame(before, now) ? 'go-on' : 'otherwise';
}
