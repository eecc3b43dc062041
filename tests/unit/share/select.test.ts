import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { questionById } from '#content/questions.ts';
import { topics } from '#content/topics.ts';
import { noLists, type PlanContents } from '#domain/contents.ts';
import type { Agreement, Answer, Card, CardRef, Observation, Person, Wish } from '#domain/records.ts';
import { type Door, doors, through } from '#share/doors.ts';
import { labelsOf } from '#share/labels.ts';
import { mediaIdsOf, select, selectAll } from '#share/select.ts';
import { idOf, wholePlan } from '#tests/support/arbitraries.ts';

// Deriving keys and trying hundreds of cases takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const topicOf = (id: string) => questionById(id)?.topic ?? '';
const allTopics = topics.map((topic) => topic.id);
const SECRET = 'zeg-dit-tegen-niemand';

const planId = idOf(1);
const roundId = idOf(2);
const made = (n: number) => ({
  id: idOf(n),
  planId,
  revision: 1,
  order: n,
  at: n,
  said: { by: 'self' as const },
});
const face = { skin: 'yellow', hair: 'short', hairColor: 'black' } as const;
const answer = (n: number, questionId: string, marks: Answer['marks'], locked = false): Answer => ({
  ...made(n),
  roundId,
  questionId,
  state: 'answered',
  marks,
  locked,
});
const own = (n: number, questionId: string): Card => ({ ...made(n), questionId, text: `kaart ${n}` });
const person = (n: number): Person => ({ ...made(n), name: `mens ${n}`, ring: 'further', face });
const wish = (n: number, more: Partial<Wish> = {}): Wish => ({
  ...made(n),
  roundId,
  topicId: 'leisure',
  kind: 'wish',
  text: `wens ${n}`,
  matters: false,
  locked: false,
  ...more,
});
const seen = (n: number, name: string, questionId: string, more: Partial<Observation> = {}): Observation => ({
  ...made(n),
  said: { by: 'other', name },
  roundId,
  questionId,
  locked: false,
  ...more,
});
const plan = (more: Partial<PlanContents>): PlanContents => ({
  ...noLists,
  plan: { id: planId, revision: 1, order: 1, at: 1, name: 'Sam', face, level: 2, speaks: true, roundId },
  rounds: [{ ...made(2), id: roundId }],
  people: [],
  cards: [],
  answers: [],
  observations: [],
  wishes: [],
  agreements: [],
  ...more,
});
const copyOf = (contents: PlanContents, unlocked: string[] = [], on: readonly string[] = allTopics) =>
  select(contents, 'copy', { topics: on, unlocked });

const namedIn = (agreements: readonly Agreement[]): CardRef[] =>
  agreements.flatMap(({ who = [] }) =>
    who.flatMap((one): CardRef[] => (one.by === 'person' ? [`person:${one.personId}`] : [])),
  );

describe('what others saw by looking closely', () => {
  const contents = plan({
    observations: [
      seen(20, 'Els', 'living.see', { choices: ['happy'] }),
      seen(21, 'Els', 'leisure.see', { choices: ['tired'] }),
      seen(22, 'Joost', 'living.see', { choices: ['angry'], text: SECRET, locked: true }),
      seen(23, 'Joost', 'own.gone.see', { choices: ['angry'] }),
    ],
  });
  const idsIn = (topicIds: string[], unlocked: string[] = []) =>
    select(contents, 'copy', { topics: topicIds, unlocked }).observations.map((one) => one.id);

  it('goes along with its topic, and stays when it is locked', () => {
    expect(idsIn(['living'])).toEqual([idOf(20)]);
    expect(idsIn(['living', 'leisure'])).toEqual([idOf(20), idOf(21)]);
    expect(idsIn(['living'], [idOf(22)])).toEqual([idOf(20), idOf(22)]);
    expect(idsIn(allTopics)).not.toContain(idOf(23));
    const out = select(contents, 'copy', { topics: allTopics, unlocked: [] });
    expect(JSON.stringify(out)).not.toContain(SECRET);
  });

  it('has its words in a copy', () => {
    const {
      questions,
      topics: named,
      cards,
    } = labelsOf(select(contents, 'copy', { topics: ['living'], unlocked: [] }), (key) => key);
    expect(questions).toEqual({ 'living.see': { topic: 'living', heading: 'plan:look.see' } });
    expect(named).toEqual({ living: 'topics:living.name' });
    expect(cards).toEqual({ happy: 'choices:happy' });
  });
});

describe('what may be in a copy', () => {
  it('holds nothing of what is locked, whatever the plan', () => {
    fc.assert(
      fc.property(wholePlan, fc.subarray(allTopics), fc.nat(3), ({ contents }, on, step) => {
        const lockable = [...contents.answers, ...contents.observations, ...contents.wishes];
        const unlocked = lockable.filter((_, i) => i % 4 === step).map((record) => record.id);
        const { marked, ids } = withSecrets(contents, unlocked);
        const out = JSON.stringify(copyOf(marked, unlocked, on));
        expect(out).not.toContain(SECRET);
        for (const id of ids) expect(out).not.toContain(id);
      }),
      { numRuns: 400 },
    );
  });

  it('names nothing that is not in it, and names all that is', () => {
    fc.assert(
      fc.property(wholePlan, fc.subarray(allTopics), ({ contents }, on) => {
        const out = copyOf(contents, [], on);
        const refs = [
          ...out.answers.flatMap((a) => a.marks.map((mark) => mark.card)),
          ...out.wishes.flatMap((w) => w.from?.card ?? []),
          ...namedIn(out.agreements),
        ].filter((ref) => !ref.startsWith('choice:'));
        const standing = [
          ...out.people.map((record) => `person:${record.id}`),
          ...out.cards.map((record) => `own:${record.id}`),
          ...out.agreements.map((record) => `agreement:${record.id}`),
        ];
        for (const ref of refs) expect(standing).toContain(ref);
        for (const ref of standing.filter((s) => !s.startsWith('agreement:'))) expect(refs).toContain(ref);
        for (const { questionId } of [...out.answers, ...out.observations, ...out.cards])
          expect(on).toContain(topicOf(questionId));
        for (const { topicId } of [...out.wishes, ...out.agreements]) expect(on).toContain(topicId);
        for (const { roundId: round } of [...out.answers, ...out.observations, ...out.wishes])
          expect(round).toBe(contents.plan.roundId);
        expect(out.rounds.map((round) => round.id)).toEqual([contents.plan.roundId]);
      }),
    );
  });

  it('takes a locked answer along once the client unlocked it, and does not tell that it was locked', () => {
    const locked = answer(3, '4.1', [{ card: `own:${idOf(4)}`, value: 'chosen' }], true);
    const contents = plan({ answers: [locked], cards: [own(4, '4.1')] });
    expect(copyOf(contents).answers).toEqual([]);
    expect(copyOf(contents).cards).toEqual([]);
    expect(copyOf(contents, [locked.id]).answers).toEqual([{ ...locked, locked: false }]);
    expect(copyOf(contents, [locked.id]).cards).toHaveLength(1);
  });

  it('leaves a person out whom only a locked answer names', () => {
    const contents = plan({
      people: [person(3), person(4)],
      answers: [
        answer(5, '5.1', [{ card: `person:${idOf(3)}`, value: 'chosen' }], true),
        answer(6, '4.3', [{ card: `person:${idOf(4)}`, value: 'chosen' }]),
      ],
    });
    expect(copyOf(contents).people.map((p) => p.id)).toEqual([idOf(4)]);
  });

  it('does not tell how near people stand when the answer about that stays behind', () => {
    const marks: Answer['marks'] = [{ card: `person:${idOf(3)}`, value: 'chosen' }];
    const people = [person(3)];
    const closed = plan({ people, answers: [answer(5, '5.1', marks, true), answer(6, '4.3', marks)] });
    const open = plan({ people, answers: [answer(5, '5.1', marks), answer(6, '4.3', marks)] });
    expect(copyOf(closed).people[0]?.ring).toBe('near');
    expect(copyOf(open).people[0]?.ring).toBe('further');
  });

  it('takes from a wish where it came from when that answer stays behind', () => {
    const from = { questionId: '4.1', card: `own:${idOf(4)}` } as const;
    const { text: _, ...bare } = wish(7, { from });
    const contents = plan({
      answers: [answer(3, '4.1', [{ card: from.card, value: 'chosen' }], true)],
      cards: [own(4, '4.1')],
      wishes: [wish(6, { from }), bare],
    });
    expect(copyOf(contents).wishes).toEqual([wish(6)]);
    expect(copyOf(contents).cards).toEqual([]);
    expect(copyOf(contents, [idOf(3)]).wishes).toHaveLength(2);
  });

  it('keeps a card of a locked answer in, even where something else names it', () => {
    const from = { questionId: '4.2', card: `own:${idOf(4)}` } as const;
    const contents = plan({
      answers: [answer(3, '4.1', [{ card: from.card, value: 'chosen' }], true), answer(5, '4.2', [])],
      cards: [own(4, '4.1')],
      wishes: [wish(6, { from })],
    });
    expect(copyOf(contents).cards).toEqual([]);
    expect(copyOf(contents).wishes).toEqual([wish(6)]);
  });

  it('takes from an agreement which wish it came from when that wish stays behind', () => {
    const agreement = { ...made(9), roundId, topicId: 'living', text: 'zwemmen' };
    const contents = plan({ wishes: [wish(6)], agreements: [{ ...agreement, wishId: idOf(6) }] });
    expect(copyOf(contents).agreements[0]?.wishId).toBe(idOf(6));
    expect(copyOf(contents, [], ['living']).agreements).toEqual([agreement]);
  });

  it('leaves out what was agreed about a locked wish', () => {
    const agreement = { ...made(9), roundId, topicId: 'leisure', wishId: idOf(6), text: SECRET };
    const contents = plan({ wishes: [wish(6, { locked: true })], agreements: [agreement] });
    expect(copyOf(contents).agreements).toEqual([]);
    expect(copyOf(contents, [idOf(6)]).agreements).toEqual([agreement]);
  });

  it('keeps an earlier agreement only where an answer looks back at it', () => {
    const earlier = { ...made(9), roundId: idOf(99), topicId: 'leisure', text: 'zwemmen' };
    const look = answer(3, '9.5', [{ card: `agreement:${earlier.id}`, value: 'done' }]);
    expect(copyOf(plan({ agreements: [earlier] })).agreements).toEqual([]);
    const out = copyOf(plan({ agreements: [earlier], answers: [look] }));
    expect(out.agreements).toEqual([earlier]);
    const off = copyOf(plan({ agreements: [earlier], answers: [look] }), [], ['more']);
    expect(off.agreements).toEqual([]);
    expect(off.answers[0]?.marks).toEqual([]);
  });

  it('lists the media of what is in it, each once', () => {
    const cards = [{ ...own(4, '4.1'), photo: idOf(20), voice: idOf(21) }];
    const contents = plan({
      cards,
      answers: [answer(3, '4.1', [{ card: `own:${idOf(4)}`, value: 'chosen' }])],
      wishes: [wish(6, { drawing: idOf(22), locked: true })],
    });
    expect(mediaIdsOf(copyOf(contents))).toEqual([idOf(20), idOf(21)]);
  });
});

describe('doors', () => {
  it('keep the log of copies and the wastebasket inside, but for a backup', () => {
    const inside = [...Object.values(doors.copies), doors.plans.deletedAt, doors.plans.position];
    for (const list of inside) expect(list).toEqual(['backup']);
  });

  it('let a backup take everything but what the device noted for itself', () => {
    const away = plan({ wishes: [wish(6, { locked: true, roundId: idOf(99) })] });
    const contents = {
      ...away,
      plan: { ...away.plan, deletedAt: 5, position: { questionId: '1.1', step: 0 } },
      copies: [{ ...made(8), forName: 'Mama', topics: ['leisure'], unlocked: [idOf(6)] }],
      pictures: [],
    };
    const noted = { ...contents, plan: { ...contents.plan, backedUp: { at: 7, step: 3 } } };
    expect(doors.plans.backedUp).toEqual([]);
    expect(selectAll(noted)).toEqual(contents);
  });

  it('stop a field that nobody decided about', () => {
    const odd = { ...person(3), diagnosis: SECRET };
    const others: Door[] = ['copy', 'paper', 'professional'];
    for (const door of others) expect(through('people', odd, door)).not.toHaveProperty('diagnosis');
    // A newer app wrote it: it stays in the client's own backup.
    expect(through('people', odd, 'backup')).toEqual(odd);
  });

  it('do not compile while a field of a record is undecided', () => {
    const { photo: _, ...undecided } = doors.people;
    // @ts-expect-error: `photo` has no doors.
    const table: Record<keyof Person, readonly Door[]> = undecided;
    expect(table).toBeDefined();
  });
});

/** Puts a marker in everything that is locked or that only locked answers name, and says which ids that are. */
function withSecrets(contents: PlanContents, unlocked: readonly string[]) {
  const shut = (record: { id: string; locked: boolean }) => record.locked && !unlocked.includes(record.id);
  const now = contents.answers.filter((a) => a.roundId === contents.plan.roundId);
  const openNow = now.filter((a) => !shut(a));
  const shutQuestions = now.filter(shut).map((a) => a.questionId);
  const openNames = [
    ...openNow.flatMap((a) => a.marks.map((mark) => mark.card)),
    // A wish names a person only through an answer that is open.
    ...contents.wishes.flatMap((w) =>
      !shut(w) && w.from && openNow.some((a) => a.questionId === w.from?.questionId) ? [w.from.card] : [],
    ),
  ];
  const shutWishes = contents.wishes.filter(shut).map((w) => w.id);
  const openAgreements = contents.agreements.filter((a) => !(a.wishId && shutWishes.includes(a.wishId)));
  openNames.push(...namedIn(openAgreements));
  const secretCard = (card: Card) => shutQuestions.includes(card.questionId);
  const secretPerson = (p: Person) => !openNames.includes(`person:${p.id}`);
  const mark = <R extends object>(record: R) => ({
    ...record,
    text: SECRET,
    said: { by: 'other' as const, name: SECRET },
  });
  const marked: PlanContents = {
    ...contents,
    people: contents.people.map((p) => (secretPerson(p) ? { ...p, name: SECRET, relation: SECRET } : p)),
    cards: contents.cards.map((card) => (secretCard(card) ? mark(card) : card)),
    answers: contents.answers.map((a) =>
      shut(a)
        ? {
            ...a,
            said: { by: 'together', name: SECRET },
            marks: [...a.marks, { card: `choice:${SECRET}`, value: 'chosen', topics: [SECRET] }],
          }
        : a,
    ),
    observations: contents.observations.map((o) => (shut(o) ? mark(o) : o)),
    wishes: contents.wishes.map((w) => (shut(w) ? mark(w) : w)),
    agreements: contents.agreements.map((a) => (a.wishId && shutWishes.includes(a.wishId) ? mark(a) : a)),
  };
  const secret = [
    ...contents.people.filter(secretPerson),
    ...contents.cards.filter(secretCard),
    ...contents.answers.filter(shut),
    ...contents.observations.filter(shut),
    ...contents.wishes.filter(shut),
  ];
  const media = [
    ...contents.cards.filter(secretCard),
    ...contents.observations.filter(shut),
    ...contents.wishes.filter(shut),
  ];
  const ids = [
    ...secret.map((record) => record.id),
    ...media.flatMap((r) => [r.photo, r.voice, r.drawing].filter((id) => id !== undefined)),
  ];
  return { marked, ids };
}
