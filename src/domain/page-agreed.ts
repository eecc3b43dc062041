// What was agreed as it stands on a page of the plan and in a copy: which agreements, who does them, how they went the last times,
// and in which talk they were made. Without a clock and without a library: many screens need pages.
import type { PlanContents } from './contents.ts';
import { isGoing } from './looking-back.ts';
import type { Agreement, CheckIn, Person, Plan, Talk, Who } from './records.ts';
import type { Told } from './told.ts';

/** So many times are shown of how something went: a row, never a score. */
const TIMES = 6;

/** Somebody in an agreement or a talk; without a face where there is only a name. */
export interface Somebody {
  readonly key: string;
  readonly name: string;
  readonly looks?: Pick<Person, 'face' | 'photo'>;
}

export interface PageAgreement {
  readonly agreement: Agreement;
  readonly who: readonly Somebody[];
  /** How it went the last times, the latest last. */
  readonly went: readonly CheckIn[];
}

/** A talk that is over: who was there, and what each answered to signing. */
export interface PageTalk {
  readonly id: string;
  readonly day?: string;
  readonly who: readonly Somebody[];
  readonly signed: readonly Somebody[];
  readonly later: readonly Somebody[];
  readonly refused: readonly Somebody[];
}

type Known = Pick<PlanContents, 'plan' | 'rounds' | 'people' | 'agreements' | 'checkIns' | 'talks'>;

/**
 * Whether an agreement is one of now: of this round, or of an earlier one and still going on. Never what the client said no to,
 * nor what was stopped.
 */
export function isOfNow(agreement: Agreement, { plan, rounds }: Pick<Known, 'plan' | 'rounds'>): boolean {
  if (agreement.consent === 'no' || agreement.state === 'stopped') return false;
  if (agreement.roundId === plan.roundId) return true;
  return isGoing(agreement) && !isLater(agreement.roundId, plan, rounds);
}

// A round that is not there is one before: a copy holds only its own.
function isLater(roundId: string, plan: Plan, rounds: Known['rounds']): boolean {
  const orderOf = (id: string) => rounds.find((round) => round.id === id)?.order ?? 0;
  return orderOf(roundId) > orderOf(plan.roundId);
}

/** What is shown of an agreement beside its face: a photo of the client's own is shown large, a searched picture is not. */
export function besidesFace(agreement: Agreement): Told {
  if (agreement.pictureWord === undefined) return agreement;
  const { photo: _, ...rest } = agreement;
  return rest;
}

/** How each agreement went the last times, by its id; the latest last. */
export function lastTimes(checkIns: readonly CheckIn[]): ReadonlyMap<string, readonly CheckIn[]> {
  const times = new Map<string, CheckIn[]>();
  for (const checkIn of checkIns.toSorted((a, b) => a.day.localeCompare(b.day))) {
    const of = times.get(checkIn.agreementId);
    if (of) of.push(checkIn);
    else times.set(checkIn.agreementId, [checkIn]);
  }
  return new Map([...times].map(([id, of]) => [id, of.slice(-TIMES)]));
}

/** The agreements of now by topic, in the order in which they were made. */
export function agreedByTopic(known: Known): ReadonlyMap<string, readonly PageAgreement[]> {
  const times = lastTimes(known.checkIns);
  const found = new Map<string, PageAgreement[]>();
  for (const agreement of known.agreements.toSorted((a, b) => a.order - b.order)) {
    if (!isOfNow(agreement, known)) continue;
    const of = found.get(agreement.topicId) ?? [];
    found.set(agreement.topicId, of);
    of.push({
      agreement,
      who: everybody(agreement.who ?? [], known),
      went: times.get(agreement.id) ?? [],
    });
  }
  return found;
}

/** The talks that are over in which these were agreed, the first one first. */
export function talksBehind(agreed: readonly PageAgreement[], known: Known): readonly PageTalk[] {
  const ids = new Set(agreed.map(({ agreement }) => agreement.talkId));
  return known.talks
    .filter(({ id, kind, state }) => ids.has(id) && kind === 'meeting' && state === 'done')
    .toSorted((a, b) => a.order - b.order)
    .map((talk) => ({
      id: talk.id,
      ...(talk.day === undefined ? {} : { day: talk.day }),
      who: everybody(talk.who, known),
      signed: answering('signed', talk, known),
      later: answering('later', talk, known),
      refused: answering('refused', talk, known),
    }));
}

type Answered = NonNullable<Talk['signatures']>[number]['answer'];

function answering(answer: Answered, { signatures = [] }: Talk, known: Known): readonly Somebody[] {
  const those = signatures.filter((signature) => signature.answer === answer);
  return everybody(
    those.map(({ who }) => who),
    known,
  );
}

/** Who is not known any more is left out. */
function everybody(who: readonly Who[], { plan, people }: Known): readonly Somebody[] {
  return who.flatMap((one): Somebody[] => {
    if (one.by === 'name') return [{ key: `name:${one.name}`, name: one.name }];
    const somebody = one.by === 'self' ? plan : people.find(({ id }) => id === one.personId);
    if (!somebody) return [];
    const { id, name, face, photo } = somebody;
    return [{ key: id, name, looks: { face, ...(photo === undefined ? {} : { photo }) } }];
  });
}
