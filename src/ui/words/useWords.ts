// The words of the catalogue and of a plan's own cards, by id.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreement, Card, CardRef, MarkValue, Person } from '#domain/records.ts';
import type { Told } from '#domain/told.ts';

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
}

export function useWords(): Words {
  const { t } = useTranslation(['topics', 'questions', 'choices', 'scales', 'plan']);
  return useMemo(() => {
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
      topic: (id) => t(`topics:${id}.name`),
      page: (id) => t(`topics:${id}.page`),
      keyword: (id) => t(`questions:${id}.keyword`),
      question: (id) => t(`questions:${id}.question`),
      explanation: (id) => t(`questions:${id}.explanation`),
      heading: (id) => t(`questions:${id}.heading`),
      prompt: (id) => t(`questions:${id}.prompt`),
      choice: (id) => t(`choices:${id}`),
      scale: (kind, value) => t(`scales:${kind}.${value}`),
      told,
      card(ref, { people, cards, agreements = [] }) {
        const id = ref.slice(ref.indexOf(':') + 1);
        if (ref.startsWith('choice:')) return t(`choices:${id}`);
        if (ref.startsWith('person:')) return people.find((p) => p.id === id)?.name ?? t('plan:told.gone');
        const own = ref.startsWith('own:')
          ? cards.find((c) => c.id === id)
          : agreements.find((a) => a.id === id);
        return told(own ?? {});
      },
    };
  }, [t]);
}
