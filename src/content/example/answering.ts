// The shorthand in which the example's answers are written. A card that its question does not have does not compile.
import type { catalogue } from '#content/catalogue.ts';
import type { QuestionId, TopicId } from '#content/question.ts';
import type { Answer, MarkValue } from '#domain/records.ts';
import type { PersonKey } from './people.ts';
import type { AgreementKey, CardKey } from './told.ts';

type Entry = (typeof catalogue)[number];
type Choice<Q extends QuestionId> = Extract<Entry, { id: Q }>['choices'][number];

/** A card by the example's own keys instead of ids. */
export type Ref<Q extends QuestionId = QuestionId> =
  | `choice:${Choice<Q>}`
  | `person:${PersonKey}`
  | `own:${CardKey}`
  | `agreement:${AgreementKey}`;

interface More {
  readonly said?: { readonly by: 'together' | 'other'; readonly person: PersonKey };
  /** Absent: as the question starts. */
  readonly locked?: boolean;
  /** The topics that a person may see. */
  readonly topics?: Partial<Record<PersonKey, readonly TopicId[]>>;
}

export interface ExampleAnswer extends More {
  readonly question: QuestionId;
  readonly state: Answer['state'];
  readonly marks: readonly { readonly card: Ref; readonly value: MarkValue }[];
}

/** An answer of cards that were chosen. */
export function chose<Q extends QuestionId>(
  question: Q,
  cards: readonly Ref<Q>[],
  more: More = {},
): ExampleAnswer {
  return { ...more, question, state: 'answered', marks: cards.map((card) => ({ card, value: 'chosen' })) };
}

/** An answer of cards that each got a place on a scale. */
export function placed<Q extends QuestionId>(
  question: Q,
  places: Partial<Record<MarkValue, readonly Ref<Q>[]>>,
  more: More = {},
): ExampleAnswer {
  const marks = (Object.entries(places) as [MarkValue, readonly Ref<Q>[]][]).flatMap(([value, cards]) =>
    cards.map((card) => ({ card, value })),
  );
  return { ...more, question, state: 'answered', marks };
}

/** "Weet ik niet" or "Sla over". */
export function without(question: QuestionId, state: 'unknown' | 'skipped'): ExampleAnswer {
  return { question, state, marks: [] };
}
