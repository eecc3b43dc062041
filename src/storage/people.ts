// Writing people: each command is one transaction and can be undone.
import type { PersonDraft } from '#domain/person-draft.ts';
import type { Person } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import { type AnswerPlace, type Bounds, findAnswer, putAnswer, unmarkEverywhere } from './commands.ts';
import { edit } from './edit.ts';

/** Adds a person; with a place, marks that person there too. Gives the person's id. */
export function addPerson(
  planId: string,
  draft: PersonDraft,
  place?: AnswerPlace,
  { single = false }: Pick<Bounds, 'single'> = {},
): Promise<Saved<string>> {
  return edit(planId, async (tx) => {
    const { photo, ...fields } = draft;
    const stored = photo ? { photo: await tx.addMedia(photo) } : {};
    const person = await tx.add('people', { planId, said: { by: 'self' }, ...fields, ...stored });
    if (place) {
      const answer = await findAnswer(tx, place);
      await putAnswer(tx, place, answer, {
        state: 'answered',
        marks: [...(single ? [] : (answer?.marks ?? [])), { card: `person:${person.id}`, value: 'chosen' }],
      });
    }
    return person.id;
  });
}

export function changePerson(person: Person, draft: Partial<PersonDraft>): Promise<Saved> {
  return edit(person.planId, async (tx) => {
    const now = await tx.get('people', person.id);
    if (!now) return;
    const { photo, ...fields } = draft;
    await tx.put('people', { ...now, ...fields, ...(photo ? { photo: await tx.addMedia(photo) } : {}) });
  });
}

/** Takes a person away, with the marks on them. */
export function removePerson(person: Person): Promise<Saved> {
  return edit(person.planId, async (tx) => {
    await tx.remove('people', person.id);
    await unmarkEverywhere(tx, person.planId, `person:${person.id}`);
  });
}
