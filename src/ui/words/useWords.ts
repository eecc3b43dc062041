// The words of the catalogue and of a plan's own cards, by id.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement, Answer, Card, CardRef, MarkValue, Observation, Person } from '#domain/records.ts';
import type { Told } from '#domain/told.ts';
import { useChanges } from './catalogue.ts';
import { topicWordsIn, wordsIn } from './words-in.ts';

export type ScaleKind = 'feeling' | 'help' | 'decide' | 'kept';

/** The records that give own cards, people and agreements their words. */
export interface Named {
  readonly people: readonly Person[];
  readonly cards: readonly Card[];
  readonly agreements?: readonly Agreement[];
}

/** What an agreement is named by. */
export type Agreed = Pick<Agreement, 'text' | 'photo' | 'voice' | 'drawing' | 'card' | 'pictureWord'>;

export interface Words {
  topic(topicId: string): string;
  /** First-person title of a topic's page. */
  page(topicId: string): string;
  keyword(questionId: string): string;
  question(questionId: string): string;
  explanation(questionId: string): string;
  /** First-person heading of an answer in the plan. */
  heading(questionId: string): string;
  prompt(questionId: string): string;
  choice(choiceId: string): string;
  scale(kind: ScaleKind, value: MarkValue): string;
  card(ref: CardRef, named: Named): string;
  /** What an own card or wish is called: its words, or what it consists of. */
  told(told: Told): string;
  /** What an agreement is called, everywhere: its words, else those of its picture, else how it was told. */
  agreement(agreement: Agreed, named: Named): string;
  /** The Media id of the recording that is played in place of the words of a question or choice. */
  voice(kind: 'question' | 'choice', id: string): string | undefined;
  /**
   * The words in which an answered question was asked, which may have been changed since. Without `asked` nothing had been
   * changed: then those of the catalogue.
   */
  asAsked(asked: Answer['asked']): Pick<Words, 'heading' | 'card'>;
  /** The word that stood on a card when somebody chose it for what they saw. */
  asSeen(observation: Pick<Observation, 'asked'>): (choiceId: string) => string;
}

/** The words of topics alone: a screen with these loads no others. */
export function useTopicWords(): Pick<Words, 'topic' | 'page'> {
  const { t } = useTranslation('topics');
  const changes = useChanges();
  return useMemo(() => topicWordsIn(t, changes), [t, changes]);
}

export function useWords(): Words {
  const { t } = useTranslation(['topics', 'questions', 'choices', 'scales', 'plan']);
  const changes = useChanges();
  return useMemo(() => wordsIn(t, changes), [t, changes]);
}
