// Copies that were given of a made-up plan, and what family added to them: for screenshots. It must follow Copy and Addition of
// src/domain/records.ts.
import { randomUUID } from 'node:crypto';

/**
 * Els has two copies and Kim one; since the newest something is new, otherwise and gone. Els and a brother added to theirs.
 * @param {import('./made-up-plan.mjs').MadeUpPlan} plan
 * @param {import('./made-up-plan.mjs').Questions} questions
 * @returns {{ copies: object[], additions: object[] }}
 */
export function madeUpReplies({ planId, records }, questions) {
  const [owner] = /** @type {{ roundId: string }[]} */ (records.plans);
  const [els] = /** @type {{ id: string }[]} */ (records.people);
  const roundId = owner?.roundId;
  let order = 0;
  const made = () => ({
    id: randomUUID(),
    planId,
    revision: 1,
    order: ++order,
    at: Date.UTC(2026, 8, 1 + order, 10),
  });
  const topics = ['who', 'living', 'working', 'leisure'];
  const answers = /** @type {{ id: string, questionId: string, roundId: string }[]} */ (records.answers);
  /** @type {[string, string][]} */
  const stood = answers.flatMap((answer) => {
    const topic = questions.find(({ id }) => id === answer.questionId)?.topic ?? '';
    return answer.roundId === roundId && topics.includes(topic) ? [[answer.id, topic]] : [];
  });
  // Otherwise than it was in leisure, not there yet in living, and gone from working.
  const held = stood
    .filter(([, topic]) => topic !== 'living')
    .map(([id, topic]) => [id, topic === 'leisure' ? 2 : 1]);
  const others = ['people', 'cards', 'wishes'].flatMap(
    (kind) => /** @type {{ id: string }[]} */ (records[kind] ?? []),
  );
  const gone = randomUUID();
  const given = {
    said: { by: 'self' },
    topics,
    unlocked: [],
    held: Object.fromEntries([...held, ...others.map(({ id }) => [id, 1]), [gone, 1]]),
    stoodIn: Object.fromEntries([...stood, [gone, 'working']]),
  };
  const forEls = { ...given, forName: 'Els', personId: els?.id };
  const copies = [
    { ...made(), ...forEls, shape: 'file' },
    { ...made(), ...given, forName: 'Kim' },
    { ...made(), ...forEls, shape: 'page' },
  ];
  const said = (/** @type {string} */ name) => ({ by: 'other', name });
  /** @param {string} state @param {object} more */
  const added = (state, more) => ({
    ...made(),
    roundId,
    said: said('Els'),
    relation: 'mother',
    source: randomUUID(),
    copyId: copies[2]?.id,
    place: { topicId: 'leisure', questionId: '4.1' },
    state,
    ...more,
  });
  const additions = [
    added('new', { text: 'Vroeger ging je elke zomer vissen met opa, aan het kanaal.' }),
    added('talk', {
      said: said('Bram'),
      relation: 'sibling',
      place: { topicId: 'living' },
      text: 'Je wilde ook altijd een hond.',
    }),
    added('yes', { place: { topicId: 'leisure', questionId: '4.3' }, text: 'Je lacht als er muziek is.' }),
    added('no', { place: { topicId: 'leisure', questionId: 'own.gone' }, text: 'Je houdt van puzzels.' }),
  ];
  return { copies, additions };
}
