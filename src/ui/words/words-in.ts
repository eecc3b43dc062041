// The words of the catalogue and of a plan's own cards, from any translating function: for where there is no React.
import type { Told } from '#domain/told.ts';
import type { Words } from './useWords.ts';

/** Gives the text of `namespace:key`. */
export interface Translate {
  (key: string): string;
  (key: string, values: Readonly<Record<string, unknown>>): string;
}

export function wordsIn(t: Translate): Words {
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
}
