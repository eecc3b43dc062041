// Made-up agreements of a made-up plan, with how they went: for screenshots, the bench and journeys that take weeks.
// It must follow the records of src/domain/agreeing.ts.
import { randomUUID } from 'node:crypto';

/**
 * @typedef {{ today: string, going?: number, ended?: number, checkIns?: number, lookBack?: string }} Amounts
 * `checkIns`: how many in all, also of those that ended.
 */

const kinds = [
  {
    text: 'Zwemmen met Karim',
    topicId: 'leisure',
    card: 'choice:swimming',
    rule: 'FREQ=WEEKLY;BYDAY=WE',
    time: '19:00',
  },
  {
    text: 'Samen koken met Els',
    topicId: 'leisure',
    card: 'choice:cooking',
    rule: 'FREQ=WEEKLY;BYDAY=TU,TH',
    time: '17:00',
  },
  { text: 'Bellen met mijn zus', topicId: 'self-care', rule: 'FREQ=WEEKLY;BYDAY=SA' },
  { text: 'Elke dag een half uur naar buiten', topicId: 'leisure', rule: 'FREQ=DAILY' },
  { text: 'Ik krijg een eigen sleutel', topicId: 'living' },
];
const values = ['done', 'done', 'partly', 'done', 'not'];

/** @param {string} day @param {number} days */
function daysLater(day, days) {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * @param {import('./made-up-plan.mjs').MadeUpPlan} plan
 * @param {Amounts} amounts
 * @returns {{ agreements: object[], checkIns: object[] }}
 */
export function madeUpAgreements(plan, { today, going = kinds.length, ended = 0, checkIns = 0, lookBack }) {
  const { planId, records } = plan;
  const [owner] = /** @type {{ roundId: string }[]} */ (records.plans);
  const [person] = /** @type {{ id: string }[]} */ (records.people);
  let order = 0;
  const made = () => ({
    id: randomUUID(),
    planId,
    revision: 1,
    order: ++order,
    at: Date.parse(`${today}T10:00:00Z`),
    said: { by: 'self' },
  });
  const agreements = Array.from({ length: going + ended }, (_, index) => {
    const over = index >= going;
    const { rule, time, ...kind } = kinds[index % kinds.length] ?? { text: '', topicId: 'more' };
    return {
      ...made(),
      roundId: owner?.roundId,
      ...kind,
      who: [{ by: 'self' }, ...(person ? [{ by: 'person', personId: person.id }] : [])],
      ...(rule ? { rule, from: daysLater(today, over ? -1800 : -70) } : {}),
      ...(time ? { time } : {}),
      ...(lookBack && !over ? { lookBack } : {}),
      consent: 'yes',
      ...(over ? { state: 'done', ended: daysLater(today, -100) } : {}),
    };
  });
  // A note a week; those of what is over lie spread over the years before.
  const notes = Array.from({ length: checkIns }, (_, index) => {
    const at = index % agreements.length;
    const weeks = Math.floor(index / agreements.length);
    const before = at >= going ? 120 + at * 7 : 0;
    return {
      ...made(),
      agreementId: agreements[at]?.id,
      day: daysLater(today, -1 - weeks * 7 - before),
      value: values[index % values.length],
    };
  });
  return { agreements, checkIns: notes };
}

/**
 * A meeting that is planned, so many days from today.
 * @param {import('./made-up-plan.mjs').MadeUpPlan} plan
 * @param {string} today
 * @param {number} days
 */
export function madeUpMeeting({ planId, records }, today, days) {
  const [owner] = /** @type {{ roundId: string }[]} */ (records.plans);
  return {
    id: randomUUID(),
    planId,
    revision: 1,
    order: 1,
    at: Date.parse(`${today}T10:00:00Z`),
    said: { by: 'self' },
    roundId: owner?.roundId,
    kind: 'meeting',
    state: 'planned',
    day: daysLater(today, days),
    time: '14:30',
    where: 'Bij mij thuis',
    who: [{ by: 'self' }],
    points: [],
  };
}
