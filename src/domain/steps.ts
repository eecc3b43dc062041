// A question as the steps in which a client answers it: pages of cards, one card on a scale, rows, topics of a person.
import { choicesPerPage, pagesOf } from './asking.ts';
import type { Question, QuestionKind } from './question.ts';
import type { Answer, CardRef, Level } from './records.ts';

/** A card that adds one: something told, a photo, or a person. */
export type Adding = 'tell' | 'photo' | 'person';

export type Step =
  | {
      readonly kind: 'cards';
      readonly adding: readonly Adding[];
      readonly cards: readonly CardRef[];
      readonly page: number;
      readonly pages: number;
      /** "Dit of dat?": two cards, of which there are more. */
      readonly pair?: true;
    }
  | { readonly kind: 'scale'; readonly card: CardRef; readonly page: number; readonly pages: number }
  | {
      readonly kind: 'rows';
      readonly cards: readonly CardRef[];
      readonly page: number;
      readonly pages: number;
    }
  | { readonly kind: 'topics'; readonly card: CardRef }
  | { readonly kind: 'whom-to-call' };

export type ScaleKind = Extract<QuestionKind, 'feeling' | 'help' | 'decide' | 'agreements'>;

const ROWS_PER_PAGE = 6;

/** Whether each card of the question gets a place on a scale. */
export function isScale(kind: QuestionKind): kind is ScaleKind {
  return kind === 'feeling' || kind === 'help' || kind === 'decide' || kind === 'agreements';
}

export interface View {
  readonly level: Level;
  /** There is room for rows, which only level 3 gets. */
  readonly wide: boolean;
  /** "Dit of dat?": two cards at a time. */
  readonly pairs?: boolean;
  /** The card that was chosen when the step began: of one choice it stays, against the next card. */
  readonly winner?: CardRef | undefined;
}

/** The steps of a question. One that has no cards, such as a new one, can be answered freely. */
export function stepsOf(
  question: Question,
  cards: readonly CardRef[],
  answer: Pick<Answer, 'marks'> | undefined,
  { level, wide, pairs = false, winner }: View,
): readonly Step[] {
  const steps: Step[] = [];
  const isEmpty = cards.length === 0;
  if (isScale(question.kind) && !isEmpty && level === 3 && wide) {
    const pages = pagesOf(cards, ROWS_PER_PAGE);
    steps.push(
      ...pages.map((rows, page): Step => ({ kind: 'rows', cards: rows, page, pages: pages.length })),
    );
  } else if (isScale(question.kind) && !isEmpty) {
    steps.push(...cards.map((card, page): Step => ({ kind: 'scale', card, page, pages: cards.length })));
  } else if (pairs && cards.length > 2) {
    steps.push(...pairSteps(question, cards, winner));
  } else {
    const usual = addingOf(question);
    const adding: readonly Adding[] = isEmpty && usual.length === 0 ? ['tell'] : usual;
    const pages = pagesOf([...adding, ...cards], choicesPerPage[level]);
    steps.push(
      ...pages.map(
        (some, page): Step => ({
          kind: 'cards',
          adding: some.filter((one) => !isCard(one)) as Adding[],
          cards: some.filter(isCard),
          page,
          pages: pages.length,
        }),
      ),
    );
  }
  if (question.perTopic) {
    const people = (answer?.marks ?? [])
      .map((mark) => mark.card)
      .filter((card) => card.startsWith('person:'));
    steps.push(...people.map((card): Step => ({ kind: 'topics', card })));
  }
  if (question.after === 'whom-to-call') steps.push({ kind: 'whom-to-call' });
  return steps;
}

/** Two cards a step; what adds a card comes last. */
function pairSteps(question: Question, cards: readonly CardRef[], winner: CardRef | undefined): Step[] {
  const pairs = question.kind === 'pickOne' ? againstWinner(cards, winner) : twoByTwo(cards);
  const adding = addingOf(question);
  const pages = pairs.length + (adding.length > 0 ? 1 : 0);
  return [
    ...pairs.map((two, page): Step => ({ kind: 'cards', adding: [], cards: two, page, pages, pair: true })),
    ...(adding.length > 0 ? [{ kind: 'cards' as const, adding, cards: [], page: pages - 1, pages }] : []),
  ];
}

/** Each card against the one that was chosen so far; where none was, against the one before it. */
function againstWinner(cards: readonly CardRef[], winner: CardRef | undefined): readonly CardRef[][] {
  const won = winner === undefined ? -1 : cards.indexOf(winner);
  return cards.slice(1).map((card, index) => {
    const before = cards[won !== -1 && won <= index ? won : index];
    return before === undefined ? [card] : [before, card];
  });
}

/** The last of an odd number stands with the one before it: one card alone would be a question of yes or no. */
function twoByTwo(cards: readonly CardRef[]): readonly CardRef[][] {
  const pairs: CardRef[][] = [];
  for (let at = 0; at < cards.length; at += 2) {
    const start = at + 1 === cards.length ? at - 1 : at;
    pairs.push(cards.slice(start, start + 2));
  }
  return pairs;
}

const isCard = (one: Adding | CardRef): one is CardRef => one.includes(':');

function addingOf({ kind, also = [] }: Question): readonly Adding[] {
  const kinds = [kind, ...also];
  const adding: Adding[] = [];
  if (kinds.includes('free')) adding.push('tell');
  if (kinds.includes('photo')) adding.push('photo');
  if (kinds.includes('people')) adding.push('person');
  return adding;
}
