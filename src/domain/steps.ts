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

/** The steps of a question. `wide`: there is room for rows, which only level 3 gets. */
export function stepsOf(
  question: Question,
  cards: readonly CardRef[],
  answer: Pick<Answer, 'marks'> | undefined,
  { level, wide }: { level: Level; wide: boolean },
): readonly Step[] {
  const steps: Step[] = [];
  if (isScale(question.kind) && level === 3 && wide) {
    const pages = pagesOf(cards, ROWS_PER_PAGE);
    steps.push(
      ...pages.map((rows, page): Step => ({ kind: 'rows', cards: rows, page, pages: pages.length })),
    );
  } else if (isScale(question.kind)) {
    steps.push(...cards.map((card, page): Step => ({ kind: 'scale', card, page, pages: cards.length })));
  } else {
    const adding = addingOf(question);
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

const isCard = (one: Adding | CardRef): one is CardRef => one.includes(':');

function addingOf({ kind, also = [] }: Question): readonly Adding[] {
  const kinds = [kind, ...also];
  const adding: Adding[] = [];
  if (kinds.includes('free')) adding.push('tell');
  if (kinds.includes('photo')) adding.push('photo');
  if (kinds.includes('people')) adding.push('person');
  return adding;
}
