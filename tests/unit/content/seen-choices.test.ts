// The cards of who looks closely follow what a supporter changed.
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#content/fitted.ts';
import { addedTo, seenChoices, shownSeenChoices, usualSeenChoices } from '#content/observing.ts';
import type { Adaptation } from '#domain/records.ts';
import { idOf } from '#tests/support/arbitraries.ts';

const own = 'own.7c9e6679-7425-40de-944b-e07fc1f90ae7';
let order = 0;
const change = (kind: Adaptation['target']['kind'], id: string, fields: Partial<Adaptation>): Adaptation => {
  order += 1;
  const made = {
    id: idOf(order),
    planId: idOf(999),
    revision: 1,
    order,
    at: 1,
    said: { by: 'self' as const },
  };
  return { ...made, target: { kind, id }, ...fields };
};
const added = [
  change('choice', own, { own: { what: 'choice' }, words: { name: 'Vissen' } }),
  change('question', '4.1', { choices: ['music', own] }),
];
const shown = (questionId: string, ...changes: Adaptation[]) =>
  shownSeenChoices(questionId, catalogueOf(changes));

describe('the cards of who looks', () => {
  it('are ours when nothing was changed, also those whose picture the client does not know', () => {
    expect(shown('leisure.see')).toEqual(seenChoices('leisure.see'));
    const strange = catalogueOf([change('choice', 'happy', { known: false })], { photosOnly: true });
    expect(shownSeenChoices('leisure.see', strange)).toContain('happy');
  });

  it('are what a supporter chose of them, in that order', () => {
    const chosen = change('question', 'leisure.see', { choices: ['seen-tense', 'happy'] });
    expect(shown('leisure.see', chosen)).toEqual(['seen-tense', 'happy']);
    expect(shown('leisure.when', chosen)).toEqual(seenChoices('leisure.when'));
  });

  it('have what was added to the topic’s own questions, as something that was liked in the past', () => {
    expect(shown('leisure.before', ...added).at(-1)).toBe(own);
    expect(shown('living.before', ...added)).not.toContain(own);
    expect(shown('leisure.see', ...added)).not.toContain(own);
    expect(addedTo('leisure.when', catalogueOf(added))).toEqual([own]);
  });

  it('have no card that was taken away', () => {
    const [card, question] = added as [Adaptation, Adaptation];
    const listed = change('question', 'leisure.before', { choices: ['music', own] });
    expect(shown('leisure.before', { ...card, hidden: true }, question, listed)).toEqual(['music']);
    expect(shown('leisure.before', listed)).toEqual(['music']);
    expect(usualSeenChoices('leisure.before', catalogueOf([listed]))).toEqual(seenChoices('leisure.before'));
  });
});
