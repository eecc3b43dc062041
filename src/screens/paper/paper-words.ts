// The words on paper, made in the worker from the words that the screen hands over: a translating function cannot be sent.
import type { i18n } from 'i18next';
import type { Catalogue } from '#domain/fit.ts';
import type { PaperWords } from '#share/paper/paper-order.ts';
import { pageWordsIn } from '#ui/plan-page/page-words-in.ts';
import type { Translate } from '#ui/words/words-in.ts';

/** Every namespace whose words stand on paper. */
export const paperNamespaces = [
  'paper',
  'plan',
  'topics',
  'questions',
  'choices',
  'scales',
  'wishes',
  'agreed',
  'overview',
] as const;

/** The words of a language by namespace. */
export interface WordList {
  readonly language: string;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The words that a screen has loaded, to be sent. */
export function wordListOf(loaded: i18n): WordList {
  const { language } = loaded;
  const words = paperNamespaces.map((name) => [name, loaded.getResourceBundle(language, name)]);
  return { language, words: Object.fromEntries(words) };
}

/**
 * Gives words by `namespace:key`, with their gaps filled. Words on paper have no plurals and no words within words, so that the worker does
 * without i18next, which takes as long to start as a sheet takes to draw.
 */
export function translateIn({ words }: WordList): Translate {
  return (key: string, gaps?: Readonly<Record<string, unknown>>) => {
    const [namespace = '', name = ''] = key.split(':', 2);
    const text = words[namespace]?.[name] ?? name;
    return gaps ? text.replace(/\{\{(\w+)\}\}/g, (_, gap: string) => String(gaps[gap] ?? '')) : text;
  };
}

/** `changes` are a supporter's. */
export function paperWordsOf(list: WordList, changes: Catalogue['changes']): PaperWords {
  const t = translateIn(list);
  return {
    ...pageWordsIn(t, changes, list.language),
    overview: t('overview:title'),
    title: (name) => t('plan:title', { name }),
    layout: (layout) => t(layout === 'pocket' ? 'paper:pdf.title.pocket' : `paper:layout.${layout}`),
    where: (current, total) => t('plan:where', { current, total }),
    goesOn: (heading) => t('paper:pdf.goes-on', { heading }),
    portrait: (name) => t('paper:pdf.portrait', { name }),
    more: t('paper:pdf.more'),
  };
}
