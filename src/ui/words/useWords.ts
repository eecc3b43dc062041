// The words of the catalogue and of a plan's own cards, by id.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement, Answer, Card, CardRef, MarkValue, Person } from '#domain/records.ts';
import type { Told } from '#domain/told.ts';
import { useChanges } from './catalogue.ts';

export type ScaleKind = 'feeling' | 'help' | 'decide' | 'kept';

/** The records that give own cards, people and agreements their words. */
export interface Named {
  readonly people: readonly Person[];
  readonly cards: readonly Card[];
  readonly agreements?: readonly Agreement[];
}

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
  /** The Media id of the recording that is played in place of the words of a question or choice. */
  voice(kind: 'question' | 'choice', id: string): string | undefined;
  /**
   * The words in which an answered question was asked, which may have been changed since. Without `asked` nothing had been
   * changed: then those of the catalogue.
   */
  asAsked(asked: Answer['asked']): Pick<Words, 'heading' | 'card'>;
}

type QuestionWords = 'keyword' | 'question' | 'explanation' | 'heading';

/** Whether a supporter added it: then only they gave it words. */
const isOwn = (contentId: string) => contentId.startsWith('own.');

/** The words of topics alone: a screen with these loads no others. */
export function useTopicWords(): Pick<Words, 'topic' | 'page'> {
  const { t } = useTranslation('topics');
  const changes = useChanges();
  return useMemo(() => {
    const changed = (id: string) => changes.get(`topic/${id}`)?.words?.name ?? (isOwn(id) ? '' : undefined);
    return {
      topic: (id) => changed(id) ?? t(`${id}.name`),
      page: (id) => changed(id) ?? t(`${id}.page`),
    };
  }, [t, changes]);
}

export function useWords(): Words {
  const { t } = useTranslation(['topics', 'questions', 'choices', 'scales', 'plan']);
  const changes = useChanges();
  const topicWords = useTopicWords();
  return useMemo(() => {
    const question = (id: string, field: QuestionWords) => {
      const { words } = changes.get(`question/${id}`) ?? {};
      // What a supporter added has no words but theirs; where they gave only the question, that is its heading too.
      const own = field === 'explanation' ? '' : (words?.question ?? t('plan:told.gone'));
      // A heading in the client's words no longer fits a question that was put differently.
      const heading = field === 'heading' ? words?.question : undefined;
      return words?.[field] ?? heading ?? (isOwn(id) ? own : t(`questions:${id}.${field}`));
    };
    const choice = (id: string) =>
      changes.get(`choice/${id}`)?.words?.name ?? (isOwn(id) ? t('plan:told.photo') : t(`choices:${id}`));
    const cardWord = (ref: CardRef, { people, cards, agreements = [] }: Named) => {
      const id = ref.slice(ref.indexOf(':') + 1);
      if (ref.startsWith('choice:')) return choice(id);
      if (ref.startsWith('person:')) return people.find((p) => p.id === id)?.name ?? t('plan:told.gone');
      const own = ref.startsWith('own:')
        ? cards.find((c) => c.id === id)
        : agreements.find((a) => a.id === id);
      return told(own ?? {});
    };
    const told = ({ text, photo, voice, drawing }: Told) =>
      text ??
      (photo
        ? t('plan:told.photo')
        : drawing
          ? t('plan:told.drawing')
          : voice
            ? t('plan:told.voice')
            : t('plan:told.gone'));
    return {
      ...topicWords,
      keyword: (id) => question(id, 'keyword'),
      question: (id) => question(id, 'question'),
      explanation: (id) => question(id, 'explanation'),
      heading: (id) => question(id, 'heading'),
      prompt: (id) => (isOwn(id) ? '' : t(`questions:${id}.prompt`)),
      choice,
      scale: (kind, value) => t(`scales:${kind}.${value}`),
      told,
      card: cardWord,
      voice: (kind, id) => changes.get(`${kind}/${id}`)?.voice,
      asAsked: (asked) => ({
        heading(id) {
          const isChanged = changes.get(`question/${id}`)?.words?.question !== undefined;
          if (asked)
            return asked.question === question(id, 'question') ? question(id, 'heading') : asked.question;
          return isChanged && !isOwn(id) ? t(`questions:${id}.heading`) : question(id, 'heading');
        },
        card(ref, named) {
          const id = ref.slice(ref.indexOf(':') + 1);
          if (!ref.startsWith('choice:')) return cardWord(ref, named);
          return asked?.cards[id] ?? (isOwn(id) ? choice(id) : t(`choices:${id}`));
        },
      }),
    };
  }, [t, changes, topicWords]);
}
