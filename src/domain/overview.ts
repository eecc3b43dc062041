// "Zo gaat het": everything that was asked with three faces, as three columns, and one round beside another. Pure.
import { answersOfRound } from './asking.ts';
import type { PlanContents } from './contents.ts';
import type { Question } from './question.ts';
import type { CardRef, Proof, Round } from './records.ts';
import { earlierRounds } from './rounds.ts';

/** Three faces: fijn, gaat wel, niet fijn. */
export type Feeling = Proof['value'];
export const feelings = ['good', 'ok', 'bad'] as const satisfies readonly Feeling[];

export interface FeelingCard {
  readonly questionId: string;
  readonly topicId: string;
  readonly card: CardRef;
  /** The same card was asked in another question too: its topic tells them apart. */
  readonly twice: boolean;
  /** Where it stands in the round beside this one, when that is another column. */
  readonly moved?: Feeling;
}

/** Of one round, the cards of every column, in the order in which they are asked. */
export type FeelingColumns = { readonly [F in Feeling]: readonly FeelingCard[] };

/** What a round's answers say with three faces. Only what stands in `answers`: of a copy it holds nothing that is locked. */
export function feelingColumns(
  { answers }: Pick<PlanContents, 'answers'>,
  questions: readonly Question[],
  roundId: string,
): FeelingColumns {
  const ofRound = answersOfRound(answers, roundId);
  const asked = questions.flatMap((question) => {
    const answer = question.kind === 'feeling' ? ofRound.get(question.id) : undefined;
    return answer?.state === 'answered' ? answer.marks.map((mark) => ({ question, ...mark })) : [];
  });
  const column = (feeling: Feeling): FeelingCard[] =>
    asked
      .filter(({ value }) => value === feeling)
      .map(({ question, card }) => ({
        questionId: question.id,
        topicId: question.topic,
        card,
        twice: asked.some((one) => one.card === card && one.question !== question),
      }));
  return { good: column('good'), ok: column('ok'), bad: column('bad') };
}

/** How many cards the columns hold, and of how many questions. */
export function feelingCounts(columns: FeelingColumns): { cards: number; questions: number } {
  const all = feelings.flatMap((feeling) => columns[feeling]);
  return { cards: all.length, questions: new Set(all.map((card) => card.questionId)).size };
}

/** What stands in a copy or on paper beside the pages: the columns, when they bring more than one answer together. */
export function gatheredFeelings(
  contents: Pick<PlanContents, 'plan' | 'answers'>,
  questions: readonly Question[],
): FeelingColumns | undefined {
  const columns = feelingColumns(contents, questions, contents.plan.roundId);
  return feelingCounts(columns).questions > 1 ? columns : undefined;
}

/** The same columns, in which every card that stands elsewhere in `beside` says where. */
export function besides(columns: FeelingColumns, beside: FeelingColumns): FeelingColumns {
  const keyOf = ({ questionId, card }: FeelingCard) => `${questionId}/${card}`;
  const there = new Map(
    feelings.flatMap((feeling) => beside[feeling].map((card) => [keyOf(card), feeling] as const)),
  );
  const column = (feeling: Feeling) =>
    columns[feeling].map((card) => {
      const other = there.get(keyOf(card));
      return other === undefined || other === feeling ? card : { ...card, moved: other };
    });
  return { good: column('good'), ok: column('ok'), bad: column('bad') };
}

/** The rounds before the one that is going on in which something was said with three faces, the latest first. */
export function roundsToCompare(
  contents: Pick<PlanContents, 'plan' | 'rounds' | 'answers'>,
  questions: readonly Question[],
): readonly Round[] {
  return earlierRounds(contents).filter(
    (round) => feelingCounts(feelingColumns(contents, questions, round.id)).cards > 0,
  );
}

/**
 * How many cards stand beside each other in every column, when `all` fit on the paper's width: the fuller column gets more, so
 * that everything stays on one sheet.
 */
export function columnWidths(columns: FeelingColumns, all: number): readonly [number, number, number] {
  const widths: [number, number, number] = [1, 1, 1];
  const rows = (at: 0 | 1 | 2) => columns[feelings[at]].length / widths[at];
  for (let left = all - widths.length; left > 0; left -= 1) {
    const fullest = ([0, 1, 2] as const).reduce((a, b) => (rows(b) > rows(a) ? b : a));
    widths[fullest] += 1;
  }
  return widths;
}
