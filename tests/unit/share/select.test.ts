import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { questionById, questions } from '#content/questions.ts';
import { topics } from '#content/topics.ts';
import { noLists, type PlanContents } from '#domain/contents.ts';
import type {
  Addition,
  Agreement,
  Answer,
  Card,
  CardRef,
  Observation,
  Person,
  Talk,
  Who,
  Wish,
} from '#domain/records.ts';
import { mediaIdsIn } from '#domain/told.ts';
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

const whoIn = (all: readonly Who[]): CardRef[] =>
  all.flatMap((one): CardRef[] => (one.by === 'person' ? [`person:${one.personId}`] : []));
const namedIn = (agreements: readonly Agreement[]): CardRef[] =>
  agreements.flatMap(({ who = [], card }) => [...whoIn(who), ...(card?.startsWith('person:') ? [card] : [])]);

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
  it('holds nothing of what is locked, off, let go or refused, nor how somebody signed, whatever the plan', () => {
    fc.assert(
      fc.property(wholePlan, fc.subarray(allTopics), fc.nat(3), ({ contents }, on, step) => {
        const lockable = [...contents.answers, ...contents.observations, ...contents.wishes];
        const unlocked = lockable.filter((_, i) => i % 4 === step).map((record) => record.id);
        const { marked, ids } = withSecrets(contents, unlocked, on);
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
          ...out.agreements.flatMap((a) => a.card ?? []),
          ...whoIn(
            out.talks.flatMap((talk) => [...talk.who, ...(talk.signatures ?? []).map(({ who }) => who)]),
          ),
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
        // Nothing hangs on what stayed behind.
        const ids = new Set([...out.wishes, ...out.talks, ...out.additions].map((record) => record.id));
        for (const { wishId, talkId, additionId } of out.agreements)
          for (const id of [wishId, talkId, additionId]) if (id !== undefined) expect(ids).toContain(id);
        const agreed = new Set(out.agreements.map((agreement) => agreement.id));
        for (const { agreementId } of out.checkIns) expect(agreed).toContain(agreementId);
        const talked = new Set(out.agreements.map((agreement) => agreement.talkId));
        for (const { id, roundId: round } of out.talks) {
          expect(talked).toContain(id);
          expect(round).toBe(contents.plan.roundId);
        }
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

  describe('what family added and the client wants in the plan', () => {
    const addition = (n: number, place: Addition['place'], more: Partial<Addition> = {}): Addition => ({
      ...made(n),
      said: { by: 'other', name: 'Mama' },
      roundId,
      place,
      text: `zegt ${n}`,
      state: 'yes',
      source: idOf(n + 500),
      ...more,
    });
    const placesIn = (contents: Partial<PlanContents>, unlocked: string[] = []) =>
      copyOf(plan(contents), unlocked).additions.map(({ place }) => place);
    const at = { topicId: 'leisure', questionId: '4.1' };

    it('goes along where the question has no answer, was skipped, or is gone', () => {
      const additions = [addition(20, at)];
      const skipped = { ...answer(3, '4.1', []), state: 'skipped' as const };
      expect(placesIn({ additions })).toEqual([at]);
      expect(placesIn({ additions, answers: [skipped] })).toEqual([at]);
      const gone = { topicId: 'leisure', questionId: 'own.gone' };
      expect(placesIn({ additions: [addition(20, gone)] })).toEqual([gone]);
    });

    it('goes along without a card that is gone', () => {
      const place = { ...at, card: `own:${idOf(4)}` as const };
      const answers = [answer(3, '4.1', [{ card: place.card, value: 'chosen' }])];
      const additions = [addition(20, place)];
      expect(placesIn({ additions, answers, cards: [own(4, '4.1')] })).toEqual([place]);
      expect(placesIn({ additions, answers: [answer(3, '4.1', [])] })).toEqual([at]);
    });

    it('stays behind with a locked answer, at a private question without one, and with a locked agreement', () => {
      const additions = [addition(20, at)];
      const locked = answer(3, '4.1', [], true);
      expect(placesIn({ additions, answers: [locked] })).toEqual([]);
      expect(placesIn({ additions, answers: [locked] }, [locked.id])).toEqual([at]);
      const secret = questions.find((question) => question.private);
      if (!secret) throw new Error('a question starts private');
      const there = { topicId: secret.topic, questionId: secret.id };
      expect(placesIn({ additions: [addition(20, there)] })).toEqual([]);
      const agreed = { ...made(9), roundId: idOf(99), topicId: 'leisure', wishId: idOf(6), text: 'zwemmen' };
      const about = { topicId: 'more', questionId: '9.5', card: `agreement:${idOf(9)}` as const };
      const wishes = [wish(6, { locked: true })];
      const aboutIt = { additions: [addition(20, about)], agreements: [agreed], wishes };
      expect(placesIn(aboutIt)).toEqual([]);
      expect(placesIn(aboutIt, [idOf(6)])).toEqual([about]);
    });

    it('has its words in a copy', () => {
      const additions = [addition(20, at, { relation: 'mother' })];
      const labels = labelsOf(copyOf(plan({ additions })), (key) => key);
      expect(labels.cards).toEqual({ mother: 'choices:mother' });
      expect(Object.keys(labels.questions)).toEqual(['4.1']);
    });
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

  it('has the agreements of now: of this round, and of an earlier one while they go on; nothing refused or stopped', () => {
    const agreement = { ...made(9), roundId, topicId: 'leisure', text: 'zwemmen' };
    const kept = (more: Partial<Agreement>) =>
      copyOf(plan({ agreements: [{ ...agreement, ...more }] })).agreements.length === 1;
    expect(kept({})).toBe(true);
    expect(kept({ state: 'done' })).toBe(true);
    expect(kept({ consent: 'other' })).toBe(true);
    expect(kept({ consent: 'no' })).toBe(false);
    expect(kept({ state: 'stopped' })).toBe(false);
    expect(kept({ roundId: idOf(99) })).toBe(true);
    expect(kept({ roundId: idOf(99), state: 'done' })).toBe(false);
  });

  it('leaves out a wish that the client let go, and takes its name from what was agreed of it', () => {
    const agreement = { ...made(9), roundId, topicId: 'leisure', text: 'zwemmen' };
    const contents = plan({
      wishes: [wish(6, { state: 'dropped', text: SECRET })],
      agreements: [{ ...agreement, wishId: idOf(6) }],
    });
    expect(copyOf(contents).wishes).toEqual([]);
    expect(copyOf(contents).agreements).toEqual([agreement]);
  });

  it('takes from an agreement the card of an answer that stays behind', () => {
    const card = `own:${idOf(4)}` as const;
    const agreement = { ...made(9), roundId, topicId: 'leisure', text: 'zwemmen' };
    const closed = (locked: boolean) =>
      copyOf(
        plan({
          answers: [answer(3, '4.1', [{ card, value: 'chosen' }], locked)],
          cards: [own(4, '4.1')],
          agreements: [{ ...agreement, card }],
        }),
      );
    expect(closed(false).agreements).toEqual([{ ...agreement, card }]);
    expect(closed(true).agreements).toEqual([agreement]);
    expect(closed(true).cards).toEqual([]);
  });

  it('tells how it went the last six times, and only of what is agreed now', () => {
    const agreement = (n: number, more: Partial<Agreement> = {}): Agreement => ({
      ...made(n),
      roundId,
      topicId: 'leisure',
      text: 'zwemmen',
      ...more,
    });
    const checkIns = [8, 9].flatMap((of) =>
      [3, 7, 1, 2, 6, 8, 4, 5].map((date) => ({
        ...made(100 + 10 * of + date),
        agreementId: idOf(of),
        day: `2026-03-0${date}`,
        value: 'done' as const,
      })),
    );
    const out = copyOf(plan({ agreements: [agreement(8), agreement(9, { state: 'stopped' })], checkIns }));
    expect(out.checkIns.map(({ agreementId, day }) => [agreementId, day.slice(-1)])).toEqual(
      ['3', '4', '5', '6', '7', '8'].map((date) => [idOf(8), date]),
    );
  });

  it('tells of a talk only what belongs to what was agreed in it: when, who was there and who signed', () => {
    const [mother, joost] = [person(3), person(4)];
    const who = [
      { by: 'self' },
      { by: 'person', personId: mother.id },
      { by: 'person', personId: joost.id },
    ] as const;
    const talk: Talk = {
      ...made(20),
      roundId,
      kind: 'meeting',
      state: 'done',
      day: '2026-03-01',
      time: '15:00',
      where: SECRET,
      how: ['short'],
      who: [...who],
      points: [{ id: idOf(30), subject: { kind: 'own' }, text: SECRET, photo: idOf(40), done: true }],
      position: 2,
      moodBefore: 'bad',
      moodAfter: 'good',
      signatures: [{ id: idOf(31), who: who[2], answer: 'refused', at: 5, text: SECRET, drawing: idOf(41) }],
    };
    const agreement = {
      ...made(9),
      roundId,
      topicId: 'leisure',
      text: 'zwemmen',
      talkId: talk.id,
      who: [who[1]],
    };
    const contents = plan({ people: [mother, joost], agreements: [agreement], talks: [talk] });
    const out = copyOf(contents);
    expect(out.talks).toEqual([
      {
        ...made(20),
        roundId,
        kind: 'meeting',
        state: 'done',
        day: '2026-03-01',
        who: [who[0], who[1], { by: 'name', name: joost.name }],
        points: [],
        signatures: [{ id: idOf(31), who: { by: 'name', name: joost.name }, answer: 'refused', at: 5 }],
      },
    ]);
    expect(out.people.map(({ id }) => id)).toEqual([mother.id]);
    expect(mediaIdsOf(out)).toEqual([]);
    expect(copyOf(contents, [], ['living'])).toMatchObject({ talks: [], agreements: [], people: [] });
    for (const other of [{ state: 'planned' }, { kind: 'preparation' }] as const) {
      const not = copyOf({ ...contents, talks: [{ ...talk, ...other }] });
      expect(not.talks).toEqual([]);
      expect(not.agreements[0]).not.toHaveProperty('talkId');
    }
  });

  it('keeps an earlier agreement only where an answer looks back at it, and then only what it was', () => {
    const was = {
      ...made(9),
      roundId: idOf(99),
      topicId: 'leisure',
      text: 'zwemmen',
      state: 'done' as const,
    };
    const earlier: Agreement = { ...was, who: [{ by: 'name', name: SECRET }], rule: 'FREQ=DAILY' };
    const look = answer(3, '9.5', [{ card: `agreement:${earlier.id}`, value: 'done' }]);
    expect(copyOf(plan({ agreements: [earlier] })).agreements).toEqual([]);
    const out = copyOf(plan({ agreements: [earlier], answers: [look] }));
    expect(out.agreements).toEqual([was]);
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
  it('let the word of a picture along, and nothing of how the client compared two years', () => {
    const agreed: Agreement = {
      ...made(9),
      roundId: idOf(2),
      topicId: 'leisure',
      voice: idOf(20),
      pictureWord: 'Zwembad',
      earlier: idOf(8),
    };
    const wished = wish(6, { unsure: idOf(2) });
    const answered = { ...answer(3, '4.1', []), unsure: idOf(99) };
    for (const door of ['copy', 'paper', 'professional'] as const) {
      expect(through('agreements', agreed, door)).toHaveProperty('pictureWord', 'Zwembad');
      expect(through('agreements', agreed, door)).not.toHaveProperty('earlier');
      expect(through('wishes', wished, door)).not.toHaveProperty('unsure');
      expect(through('answers', answered, door)).not.toHaveProperty('unsure');
    }
    expect(through('agreements', agreed, 'backup')).toEqual(agreed);
    expect(through('wishes', wished, 'backup')).toEqual(wished);
    expect(through('answers', answered, 'backup')).toEqual(answered);
  });

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

/** Puts a marker in everything that stays behind or that only such things name, and says which ids that are. */
function withSecrets(contents: PlanContents, unlocked: readonly string[], on: readonly string[]) {
  const { roundId: current } = contents.plan;
  const shut = (record: { id: string; locked: boolean }) => record.locked && !unlocked.includes(record.id);
  const now = contents.answers.filter((a) => a.roundId === current);
  const openNow = now.filter((a) => !shut(a));
  const shutQuestions = now.filter(shut).map((a) => a.questionId);
  const openNames = [
    ...openNow.flatMap((a) => a.marks.map((mark) => mark.card)),
    // A wish names a person only through an answer that is open.
    ...contents.wishes.flatMap((w) =>
      !shut(w) && w.from && openNow.some((a) => a.questionId === w.from?.questionId) ? [w.from.card] : [],
    ),
  ];
  const secretWish = (w: Wish) =>
    shut(w) || w.state === 'dropped' || w.roundId !== current || !on.includes(w.topicId);
  const shutWishes = contents.wishes.filter(shut).map((w) => w.id);
  const secretAgreement = (a: Agreement) =>
    (a.wishId !== undefined && shutWishes.includes(a.wishId)) ||
    !on.includes(a.topicId) ||
    (a.consent === 'no' && !openNames.includes(`agreement:${a.id}`));
  const openAgreements = contents.agreements.filter((a) => !secretAgreement(a));
  openNames.push(...namedIn(openAgreements));
  const openTalks = contents.talks.filter((talk) => openAgreements.some((a) => a.talkId === talk.id));
  const wereThere = whoIn(
    openTalks.flatMap((talk) => [...talk.who, ...(talk.signatures ?? []).map(({ who }) => who)]),
  );
  const secretCard = (card: Card) => shutQuestions.includes(card.questionId);
  const secretPerson = (p: Person) => !openNames.includes(`person:${p.id}`);
  const mark = <R extends object>(record: R) => ({
    ...record,
    text: SECRET,
    said: { by: 'other' as const, name: SECRET },
  });
  const isOpenAgreement = (id: string) => openAgreements.some((a) => a.id === id);
  const marked: PlanContents = {
    ...contents,
    people: contents.people.map((p) => {
      if (!secretPerson(p)) return p;
      // Of who was at a talk the name may be known, and nothing else.
      return { ...p, relation: SECRET, ...(wereThere.includes(`person:${p.id}`) ? {} : { name: SECRET }) };
    }),
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
    wishes: contents.wishes.map((w) =>
      secretWish(w) ? { ...mark(w), ...(w.steps && { steps: w.steps.map(mark) }) } : w,
    ),
    agreements: contents.agreements.map((a) => (secretAgreement(a) ? mark(a) : a)),
    checkIns: contents.checkIns.map((c) => (isOpenAgreement(c.agreementId) ? c : mark(c))),
    talks: contents.talks.map((talk) => ({
      ...(openTalks.includes(talk) ? talk : mark(talk)),
      where: SECRET,
      how: [SECRET],
      points: talk.points.map(mark),
      ...(talk.signatures && { signatures: talk.signatures.map(mark) }),
    })),
  };
  const secret = [
    ...contents.people.filter(secretPerson),
    ...contents.cards.filter(secretCard),
    ...contents.answers.filter(shut),
    ...contents.observations.filter(shut),
    ...contents.wishes.filter(secretWish),
    ...contents.agreements.filter(secretAgreement),
    ...contents.checkIns.filter((c) => !isOpenAgreement(c.agreementId)),
    ...contents.talks.filter((talk) => !openTalks.includes(talk)),
  ];
  const media = [
    ...contents.cards.filter(secretCard),
    ...contents.observations.filter(shut),
    ...contents.wishes.filter(secretWish),
    ...contents.agreements.filter(secretAgreement),
    ...contents.checkIns.filter((c) => !isOpenAgreement(c.agreementId)),
    ...contents.talks.map(({ points, signatures }) => ({ points, signatures })),
  ];
  return { marked, ids: [...secret.map((record) => record.id), ...mediaIdsIn(media)] };
}
