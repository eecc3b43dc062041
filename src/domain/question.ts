// What a question is, for every room that handles one. The questions themselves are content.
import type { Level } from './records.ts';

/**
 * How a question is answered: cards (many or one), cards on a three-point scale (feeling, help, decide), earlier
 * agreements, people, a photo, or freely (words, voice, drawing).
 */
export type QuestionKind =
  | 'pickMany'
  | 'pickOne'
  | 'feeling'
  | 'help'
  | 'decide'
  | 'agreements'
  | 'people'
  | 'photo'
  | 'free';

export interface Question {
  /** Permanent, such as `4.1`. */
  readonly id: string;
  readonly topic: string;
  readonly kind: QuestionKind;
  /** Further ways to answer the same question. */
  readonly also?: readonly QuestionKind[];
  /** Ids of choice cards in canonical order; for people only the cards that are nobody, such as "niemand". */
  readonly choices: readonly string[];
  /** For people: relations offered when somebody is added. */
  readonly relations?: readonly string[];
  /** Answers start locked. */
  readonly private?: boolean;
  /** At most so many cards. */
  readonly max?: number;
  /** People are placed near or further. */
  readonly rings?: boolean;
  /** For each person the client picks topics. */
  readonly perTopic?: boolean;
  /** Only asked when that card was chosen. */
  readonly showsWhen?: { readonly question: string; readonly card: string };
  /** The people chosen in that question are cards here too. */
  readonly peopleFrom?: string;
  /** Shown after the answer: whom the client can call. */
  readonly after?: 'whom-to-call';
  /** Not asked of this client. What was answered stays. */
  readonly hidden?: boolean;
  /** Asked in this level of language, whatever the plan's. */
  readonly level?: Level;
  /** Asked two cards at a time, or not, whatever the plan says. */
  readonly pairs?: boolean;
}

export interface Topic {
  readonly id: string;
  readonly questions: readonly string[];
  /** Not asked of this client. */
  readonly hidden?: boolean;
}
