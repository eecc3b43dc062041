// New ids for everything that came from outside, so that a file can never stand in the place of something on the device.

import { cardOf, type PlanContents } from '#domain/contents.ts';
import type { CardRef, Media } from '#domain/records.ts';
import type { Told } from '#domain/told.ts';

/** The same contents and media under new ids; what named a record or medium still names it. Content ids stay. */
export function freshIds<M extends Pick<Media, 'id' | 'planId'>>(
  contents: PlanContents,
  media: readonly M[],
  newId: () => string,
): { contents: PlanContents; media: readonly M[] } {
  const given = new Map<string, string>();
  const fresh = (id: string): string => {
    const known = given.get(id) ?? newId();
    given.set(id, known);
    return known;
  };

  const card = (ref: CardRef): CardRef => {
    const { kind, id } = cardOf(ref);
    return kind === 'choice' ? ref : `${kind}:${fresh(id)}`;
  };
  const own = <R extends { id: string; planId: string }>(record: R): R => ({
    ...record,
    id: fresh(record.id),
    planId: fresh(record.planId),
  });
  const told = <R extends Told>(record: R): R => ({
    ...record,
    ...(record.photo === undefined ? {} : { photo: fresh(record.photo) }),
    ...(record.voice === undefined ? {} : { voice: fresh(record.voice) }),
    ...(record.drawing === undefined ? {} : { drawing: fresh(record.drawing) }),
  });
  const { plan } = contents;

  return {
    contents: {
      plan: {
        ...plan,
        id: fresh(plan.id),
        roundId: fresh(plan.roundId),
        ...(plan.photo === undefined ? {} : { photo: fresh(plan.photo) }),
      },
      rounds: contents.rounds.map(own),
      people: contents.people.map((person) => told(own(person))),
      cards: contents.cards.map((record) => told(own(record))),
      answers: contents.answers.map((answer) => ({
        ...own(answer),
        roundId: fresh(answer.roundId),
        marks: answer.marks.map((mark) => ({ ...mark, card: card(mark.card) })),
      })),
      observations: contents.observations.map((record) => ({
        ...told(own(record)),
        roundId: fresh(record.roundId),
      })),
      wishes: contents.wishes.map((wish) => ({
        ...told(own(wish)),
        roundId: fresh(wish.roundId),
        ...(wish.from ? { from: { ...wish.from, card: card(wish.from.card) } } : {}),
      })),
      agreements: contents.agreements.map((agreement) => ({
        ...told(own(agreement)),
        roundId: fresh(agreement.roundId),
        ...(agreement.wishId === undefined ? {} : { wishId: fresh(agreement.wishId) }),
      })),
    },
    media: media.map(own),
  };
}
