// The talk log: with whom the client went through the questions, how that felt, and how far they came. Pure.
import type { Plan, Talk } from './records.ts';

/** The preparations, newest first. */
export function preparationsOf(talks: readonly Talk[]): readonly Talk[] {
  return talks
    .filter((talk) => talk.kind === 'preparation')
    .toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? '') || b.order - a.order);
}

/** The preparation of a day, as `2026-03-01`; there is at most one. */
export function preparationOn(talks: readonly Talk[], day: string): Talk | undefined {
  return talks.find((talk) => talk.kind === 'preparation' && talk.day === day);
}

/** A preparation that is over: how far it came is where the client is. */
export function closed(talk: Talk, { position }: Pick<Plan, 'position'>): Talk {
  return { ...talk, state: 'done', ...(position ? { reached: position.questionId } : {}) };
}

/** What is asked of the talk of today before it begins; nothing when all was said. */
export function askedBefore(talk: Talk | undefined): 'mood' | 'who' | undefined {
  if (talk?.moodBefore === undefined) return 'mood';
  return talk.who.length === 0 && talk.state === 'going' ? 'who' : undefined;
}
