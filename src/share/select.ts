// The only way out of a plan: what of it may pass a door. Pure. What a client locked never gets past here, in no form.

import { catalogueOf } from '#content/fitted.ts';
import { listsOf, type PlanContents, type WholeContents } from '#domain/contents.ts';
import { topicOf } from '#domain/fit.ts';
import { isOfNow, lastTimes } from '#domain/page-agreed.ts';
import type { Agreement, CardRef, Talk, Who, Wish } from '#domain/records.ts';
import { lineOf } from '#domain/rounds.ts';
import { isTold, mediaIdsIn } from '#domain/told.ts';
import { type Door, through } from './doors.ts';
import type { Reply } from './format.ts';

/** What the client chose for this one copy. */
export interface Choice {
  /** Ids of the topics that are on. */
  readonly topics: readonly string[];
  /** Ids of the locked answers, observations and wishes that may go along this once. */
  readonly unlocked: readonly string[];
}

declare const selected: unique symbol;
/** Contents that went through `select`. Nothing else can be made into a copy. */
export type Selected = PlanContents & { readonly [selected]: true };
/** Contents that went through `selectAll`. Nothing else can be made into a backup. */
export type Everything = WholeContents & {
  readonly [selected]: true;
  /** What a newer app had beside the plan. */
  readonly beyond?: Readonly<Record<string, unknown>> | undefined;
};

/**
 * The part of a plan that may pass this door: the current round, less the topics that are off, less what is locked; and
 * less all that only those would have named: own cards, people, agreements, where a wish came from, where a person stands.
 * Of agreements, how they went and the talks in which they were made there is only what the pages of a plan show.
 */
export function select(contents: PlanContents, door: Exclude<Door, 'backup'>, choice: Choice): Selected {
  return passed(chosen(contents, choice), door) as Selected;
}

/** Everything of a plan, for the client's own backup. */
export function selectAll(contents: WholeContents): Everything {
  const copies = contents.copies.map((record) => through('copies', record, 'backup'));
  const pictures = contents.pictures.map((record) => through('pictures', record, 'backup'));
  const { beyond } = contents.plan;
  return { ...passed(contents, 'backup'), copies, pictures, beyond } as unknown as Everything;
}

function passed(kept: PlanContents, door: Door): PlanContents {
  const lists = listsOf((kind) => kept[kind].map((record) => through(kind, record, door)));
  return { plan: through('plans', kept.plan, door), ...lists };
}

/** The ids of the media that a plan or a reply names. */
export function mediaIdsOf(contents: PlanContents | Reply): readonly string[] {
  return [...new Set(mediaIdsIn(contents))];
}

function chosen(contents: PlanContents, { topics, unlocked }: Choice): PlanContents {
  const { plan } = contents;
  const catalogue = catalogueOf(contents.adaptations);
  const isOn = (topicId: string | undefined) => topicId !== undefined && topics.includes(topicId);
  const isOpen = (record: { id: string; locked: boolean }) => !record.locked || unlocked.includes(record.id);
  const isNow = (record: { roundId: string }) => record.roundId === plan.roundId;

  const answers = contents.answers.filter(
    (a) => isNow(a) && isOpen(a) && isOn(topicOf(catalogue, a.questionId)),
  );
  const answered = new Set(answers.map((answer) => answer.questionId));
  const observations = contents.observations.filter(
    (o) => isNow(o) && isOpen(o) && isOn(topicOf(catalogue, o.questionId)),
  );
  const wishes = contents.wishes
    .filter((wish) => isNow(wish) && isOpen(wish) && isOn(wish.topicId) && wish.state !== 'dropped')
    .map((wish) => (wish.from && !answered.has(wish.from.questionId) ? withoutFrom(wish) : wish));

  const marked = new Set<CardRef>([
    ...answers.flatMap((answer) => answer.marks.map((mark) => mark.card)),
    ...wishes.flatMap((wish) => (wish.from ? [wish.from.card] : [])),
    ...observations.flatMap((one) => (one.choices ?? []).map((id): CardRef => `choice:${id}`)),
  ]);
  const shut = new Set(
    contents.wishes.filter((wish) => !isOpen(wish)).flatMap((wish) => [...lineOf(wish, contents.wishes)]),
  );
  const agreed = contents.agreements
    // What came of a locked wish would tell the wish.
    .filter(({ topicId, wishId }) => isOn(topicId) && !(wishId !== undefined && shut.has(wishId)))
    .flatMap((agreement) => {
      if (isOfNow(agreement, contents)) return [agreement];
      return marked.has(`agreement:${agreement.id}`) ? [lookedBackOn(agreement)] : [];
    });
  const named = new Set<CardRef>([...marked, ...agreed.flatMap(({ card }) => card ?? [])]);
  const cards = contents.cards.filter((c) => answered.has(c.questionId) && named.has(`own:${c.id}`));
  const helping = new Set(
    agreed.flatMap(({ who = [] }) => who.flatMap((one) => (one.by === 'person' ? [one.personId] : []))),
  );
  const people = contents.people.filter(({ id }) => named.has(`person:${id}`) || helping.has(id));

  const there = new Set<CardRef>([
    ...cards.map((card): CardRef => `own:${card.id}`),
    ...people.map((person): CardRef => `person:${person.id}`),
  ]);
  const agreements = agreed
    .map((one) =>
      one.card && !one.card.startsWith('choice:') && !there.has(one.card) ? withoutCard(one) : one,
    )
    .filter((one) => one.card || isTold(one));
  const left = new Set<CardRef>([
    ...there,
    ...agreements.map((agreement): CardRef => `agreement:${agreement.id}`),
  ]);
  const stands = (card: CardRef) => card.startsWith('choice:') || left.has(card);
  const keptWishes = wishes
    .map((wish) => (wish.from && !stands(wish.from.card) ? withoutFrom(wish) : wish))
    .filter((wish) => wish.kind === 'enough' || wish.from || isTold(wish));
  const wishIds = new Set(keptWishes.map((wish) => wish.id));
  const ringed = catalogue.questions.filter((question) => question.rings).map((question) => question.id);
  const hasRings = answers.some((answer) => ringed.includes(answer.questionId));

  const additions = contents.additions.filter(
    ({ state, place, ...addition }) =>
      isNow(addition) &&
      state === 'yes' &&
      isOn(place.topicId) &&
      (place.questionId === undefined || answered.has(place.questionId)) &&
      (place.card === undefined || stands(place.card)),
  );
  const additionIds = new Set(additions.map((addition) => addition.id));

  // A talk goes along with what was agreed in it, and with nothing else.
  const now = agreements.filter((agreement) => isOfNow(agreement, contents));
  const talkIds = new Set(now.flatMap(({ talkId }) => talkId ?? []));
  const talks = contents.talks.filter(
    ({ id, kind, state }) => talkIds.has(id) && kind === 'meeting' && state === 'done',
  );
  const doneTalks = new Set(talks.map((talk) => talk.id));
  const times = lastTimes(contents.checkIns);

  return {
    plan,
    rounds: contents.rounds.filter((round) => round.id === plan.roundId),
    people: hasRings ? people : people.map((person) => ({ ...person, ring: 'near' as const })),
    cards,
    answers: answers.map((answer) => ({ ...answer, marks: answer.marks.filter((m) => stands(m.card)) })),
    observations,
    wishes: keptWishes,
    agreements: agreements.map(({ wishId, additionId, talkId, ...agreement }) => ({
      ...agreement,
      ...(wishId !== undefined && wishIds.has(wishId) ? { wishId } : {}),
      ...(additionId !== undefined && additionIds.has(additionId) ? { additionId } : {}),
      ...(talkId !== undefined && doneTalks.has(talkId) ? { talkId } : {}),
    })),
    checkIns: now.flatMap((agreement) => times.get(agreement.id) ?? []),
    additions,
    talks: talks.map((talk) => withNames(talk, contents.people, people)),
    // What was asked in other words, or with other pictures, is read in them.
    adaptations: contents.adaptations.filter(({ target: { kind, id } }) => {
      if (kind === 'topic') return isOn(id);
      return kind === 'question' ? answered.has(id) : named.has(`choice:${id}`);
    }),
    proofs: [],
  };
}

function withoutFrom({ from: _, ...wish }: Wish): Wish {
  return wish;
}

function withoutCard({ card: _, ...agreement }: Agreement): Agreement {
  return agreement;
}

/** An agreement that is over, as the answer names that looks back on it: only what it was. */
function lookedBackOn(agreement: Agreement): Agreement {
  const { who: _who, from: _from, time: _time, rule: _rule, lookBack: _lookBack, ...rest } = agreement;
  return rest;
}

/** A talk with who was there; of those who are not in the copy otherwise, only their names. How somebody signed stays behind. */
function withNames(talk: Talk, all: PlanContents['people'], kept: PlanContents['people']): Talk {
  const shown = (who: Who): Who[] => {
    if (who.by !== 'person' || kept.some(({ id }) => id === who.personId)) return [who];
    const person = all.find(({ id }) => id === who.personId);
    return person ? [{ by: 'name', name: person.name }] : [];
  };
  return {
    ...talk,
    who: talk.who.flatMap(shown),
    ...(talk.signatures && {
      signatures: talk.signatures.flatMap(({ id, who, answer, at }) =>
        shown(who).map((one) => ({ id, who: one, answer, at })),
      ),
    }),
  };
}
