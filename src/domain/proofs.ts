// "Is dit mijn plan?": the four proofs that a plan is the client's own, each from facts that stand in the plan. Pure.
// It counts and never judges: no score, no share of a whole. Where facts cannot tell, the client is asked.
import { answersOfRound } from './asking.ts';
import type { PlanContents } from './contents.ts';
import { monthsLater } from './days.ts';
import { isGoing, toLookBackOn } from './looking-back.ts';
import type { Question } from './question.ts';
import type { Answer, Copy, Proof } from './records.ts';
import { lineOf } from './rounds.ts';
import { isTold, type Told } from './told.ts';

export type ProofName = Proof['proof'];
export const proofNames = ['wishes', 'help', 'agreements', 'mine'] as const satisfies readonly ProofName[];

/** The facts of every proof, in the order in which they are shown. */
export const factsOfProof = {
  wishes: ['wishes', 'wishesTold', 'wishesAgreed', 'wishesDone', 'enough', 'unwanted'],
  help: ['doneSelf', 'doneWithHelp', 'agreementsWithHelp', 'supportGood', 'supportOk', 'supportBad'],
  agreements: ['agreements', 'kept', 'keptPartly', 'keptNot', 'lookedBack', 'timeToLookBack'],
  mine: ['saidSelf', 'saidTogether', 'saidOther', 'photos', 'voices', 'drawings', 'locked', 'copies'],
} as const satisfies Record<ProofName, readonly string[]>;

export type FactId = (typeof factsOfProof)[ProofName][number];

/** Where a fact comes from: a record of the plan, or one card of an answer. */
export interface Source {
  readonly kind: 'wishes' | 'agreements' | 'checkIns' | 'answers' | 'cards' | 'people' | 'plans' | 'copies';
  readonly id: string;
}

/** A fact counts its sources. */
export type Facts = { readonly [F in FactId]: readonly Source[] };

/** What the proofs are computed from; the log of copies is never part of a copy. */
export type Proving = Pick<
  PlanContents,
  'plan' | 'answers' | 'cards' | 'people' | 'wishes' | 'agreements' | 'checkIns'
> & { readonly copies: readonly Pick<Copy, 'id'>[] };

const MONTHS = 3;

/** Every fact, of the round that is going on. `today` as `2026-03-01`: how agreements were kept is of the 3 months before. */
export function factsOf(contents: Proving, questions: readonly Question[], today: string): Facts {
  const { plan } = contents;
  const answers = [...answersOfRound(contents.answers, plan.roundId).values()].filter(
    (answer) => answer.state === 'unknown' || (answer.state === 'answered' && answer.marks.length > 0),
  );
  const now = contents.wishes.filter((wish) => wish.roundId === plan.roundId);
  const wishes = now.filter((wish) => wish.kind === 'wish' && wish.state !== 'dropped');
  const going = contents.agreements.filter(isGoing);
  const agreedOn = new Set(
    contents.agreements.flatMap(({ wishId, consent }) => (wishId && consent !== 'no' ? [wishId] : [])),
  );
  const since = monthsLater(today, -MONTHS);
  const went = contents.checkIns.filter(({ day }) => day > since && day <= today);

  const kindOf = new Map(questions.map((question) => [question.id, question]));
  const marked = (fits: (question: Question, value: string) => boolean) =>
    answers.flatMap((answer) => {
      const question = kindOf.get(answer.questionId);
      const marks = answer.marks.filter((mark) => question !== undefined && fits(question, mark.value));
      return marks.map(() => source('answers')(answer));
    });
  const isSupport = ({ kind, topic }: Question) => kind === 'feeling' && topic === 'support';
  const lookedBack = new Set(
    contents.answers
      .filter((answer) => kindOf.get(answer.questionId)?.kind === 'agreements')
      .flatMap((answer) => answer.marks.map((mark) => mark.card)),
  );
  const named = new Set(answers.flatMap((answer) => answer.marks.map((mark) => mark.card)));
  const own = contents.cards.filter((card) => named.has(`own:${card.id}`));
  const having = (has: (told: Told) => unknown) => [
    ...[plan].filter(has).map(source('plans')),
    ...contents.people.filter(has).map(source('people')),
    ...own.filter(has).map(source('cards')),
    ...now.filter(has).map(source('wishes')),
    ...contents.agreements.filter(has).map(source('agreements')),
  ];
  const saidBy = (by: Answer['said']['by']) =>
    answers.filter((answer) => answer.said.by === by).map(source('answers'));

  return {
    wishes: wishes.map(source('wishes')),
    wishesTold: wishes.filter(isTold).map(source('wishes')),
    wishesAgreed: wishes
      .filter(
        (wish) =>
          wish.state === 'agreed' || [...lineOf(wish, contents.wishes)].some((id) => agreedOn.has(id)),
      )
      .map(source('wishes')),
    wishesDone: wishes.filter((wish) => wish.state === 'done').map(source('wishes')),
    enough: now.filter((wish) => wish.kind === 'enough').map(source('wishes')),
    unwanted: now.filter((wish) => wish.kind === 'unwanted').map(source('wishes')),
    doneSelf: marked(({ kind }, value) => kind === 'help' && value === 'self'),
    doneWithHelp: marked(({ kind }, value) => kind === 'help' && ['together', 'other'].includes(value)),
    agreementsWithHelp: going
      .filter(({ who = [] }) => who.some((one) => one.by !== 'self'))
      .map(source('agreements')),
    supportGood: marked((question, value) => isSupport(question) && value === 'good'),
    supportOk: marked((question, value) => isSupport(question) && value === 'ok'),
    supportBad: marked((question, value) => isSupport(question) && value === 'bad'),
    agreements: going.map(source('agreements')),
    kept: went.filter(({ value }) => value === 'done').map(source('checkIns')),
    keptPartly: went.filter(({ value }) => value === 'partly').map(source('checkIns')),
    keptNot: went.filter(({ value }) => value === 'not').map(source('checkIns')),
    lookedBack: contents.agreements
      .filter(
        (agreement) =>
          agreement.ended !== undefined ||
          agreement.lookedBack !== undefined ||
          lookedBack.has(`agreement:${agreement.id}`),
      )
      .map(source('agreements')),
    timeToLookBack: toLookBackOn(contents.agreements, today).map(source('agreements')),
    saidSelf: saidBy('self'),
    saidTogether: saidBy('together'),
    saidOther: saidBy('other'),
    photos: having((told) => told.photo),
    voices: having((told) => told.voice),
    drawings: having((told) => told.drawing),
    locked: answers.filter((answer) => answer.locked).map(source('answers')),
    copies: contents.copies.map(source('copies')),
  };
}

const source =
  (kind: Source['kind']) =>
  ({ id }: { id: string }): Source => ({ kind, id });

/** The facts of a proof to be shown: those that count something, and first what the others are about, even when there is none. */
export function shownFacts(facts: Facts, proof: ProofName): readonly FactId[] {
  const ids: readonly FactId[] = factsOfProof[proof];
  return ids.filter((id) => facts[id].length > 0 || id === 'wishes' || id === 'agreements');
}

/**
 * Whether the client is asked. How agreements are kept is known where it was noted day by day; without agreements there is
 * nothing to keep. Of the others only the client can tell.
 */
export function isAsked(facts: Facts, proof: ProofName): boolean {
  if (proof !== 'agreements') return true;
  const noted = facts.kept.length + facts.keptPartly.length + facts.keptNot.length;
  return noted === 0 && facts.agreements.length > 0;
}

/** What the client answered in this round, by proof. */
export function saidOf({ plan, proofs }: Pick<PlanContents, 'plan' | 'proofs'>): {
  readonly [P in ProofName]?: Proof;
} {
  return Object.fromEntries(
    proofs.filter((proof) => proof.roundId === plan.roundId).map((proof) => [proof.proof, proof]),
  );
}
