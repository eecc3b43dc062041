// The words of the catalogue and of a plan's own cards, from any translating function: for where there is no React.
import type { Catalogue } from '#domain/fit.ts';
import { lookOf } from '#domain/observing.ts';
import { isOwn } from '#domain/own.ts';
import type { Told } from '#domain/told.ts';
import type { Words } from './useWords.ts';

/** Gives the text of `namespace:key`. */
export interface Translate {
  (key: string): string;
  (key: string, values: Readonly<Record<string, unknown>>): string;
}

type Changes = Catalogue['changes'];
type QuestionWords = 'keyword' | 'question' | 'explanation' | 'heading';

/** Whether a supporter added it: then only they gave it words. */

/** The words of topics alone, which ask only for their own namespace. */
export function topicWordsIn(t: Translate, changes: Changes): Pick<Words, 'topic' | 'page'> {
  const changed = (id: string) => changes.get(`topic/${id}`)?.words?.name ?? (isOwn(id) ? '' : undefined);
  return {
    topic: (id) => changed(id) ?? t(`topics:${id}.name`),
    page: (id) => changed(id) ?? t(`topics:${id}.page`),
  };
}

export function wordsIn(t: Translate, changes: Changes): Words {
  const topics = topicWordsIn(t, changes);
  const question = (id: string, field: QuestionWords) => {
    const looked = lookOf(id);
    if (looked) return `${topics.topic(looked.topicId)}: ${t(`plan:look.${looked.look}`)}`;
    const { words } = changes.get(`question/${id}`) ?? {};
    // What a supporter added has no words but theirs; where they gave only the question, that is its heading too.
    const own = field === 'explanation' ? '' : (words?.question ?? t('plan:told.gone'));
    // A heading in the client's words no longer fits a question that was put differently.
    const heading = field === 'heading' ? words?.question : undefined;
    return words?.[field] ?? heading ?? (isOwn(id) ? own : t(`questions:${id}.${field}`));
  };
  const choice = (id: string) =>
    changes.get(`choice/${id}`)?.words?.name ?? (isOwn(id) ? t('plan:told.photo') : t(`choices:${id}`));
  const told = ({ text, photo, voice, drawing }: Told) =>
    text ??
    (photo
      ? t('plan:told.photo')
      : drawing
        ? t('plan:told.drawing')
        : voice
          ? t('plan:told.voice')
          : t('plan:told.gone'));
  const card: Words['card'] = (ref, { people, cards, agreements = [] }) => {
    const id = ref.slice(ref.indexOf(':') + 1);
    if (ref.startsWith('choice:')) return choice(id);
    if (ref.startsWith('person:')) return people.find((p) => p.id === id)?.name ?? t('plan:told.gone');
    const own = ref.startsWith('own:') ? cards.find((c) => c.id === id) : agreements.find((a) => a.id === id);
    return told(own ?? {});
  };
  const thenOn = (id: string, asked: Readonly<Record<string, string>> | undefined) =>
    asked?.[id] ?? (isOwn(id) ? choice(id) : t(`choices:${id}`));
  return {
    ...topics,
    keyword: (id) => question(id, 'keyword'),
    question: (id) => question(id, 'question'),
    explanation: (id) => question(id, 'explanation'),
    heading: (id) => question(id, 'heading'),
    prompt: (id) => (isOwn(id) ? '' : t(`questions:${id}.prompt`)),
    choice,
    scale: (kind, value) => t(`scales:${kind}.${value}`),
    told,
    card,
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
        if (!ref.startsWith('choice:')) return card(ref, named);
        return thenOn(id, asked?.cards);
      },
    }),
    asSeen:
      ({ asked }) =>
      (id) =>
        thenOn(id, asked),
  };
}
