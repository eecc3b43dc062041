// The words on paper, made in the worker from the words that the screen hands over: a translating function cannot be sent.
import { createInstance, type i18n } from 'i18next';
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

/** Remembers words without a gap: the same ones stand on every page, and looking them up takes longer than drawing them. */
function remembering(translate: Translate): Translate {
  const known = new Map<string, string>();
  return (key: string, gaps?: Readonly<Record<string, unknown>>) => {
    if (gaps) return translate(key, gaps);
    let words = known.get(key);
    if (words === undefined) {
      words = translate(key);
      known.set(key, words);
    }
    return words;
  };
}

/** `changes` are a supporter's. */
export function paperWordsOf({ language, words }: WordList, changes: Catalogue['changes']): PaperWords {
  const translations = createInstance({
    lng: language,
    fallbackLng: false,
    resources: { [language]: words },
    keySeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void translations.init();
  const t = remembering(translations.t);
  return {
    ...pageWordsIn(t, changes, language),
    overview: t('overview:title'),
    title: (name) => t('plan:title', { name }),
    layout: (layout) => t(layout === 'pocket' ? 'paper:pdf.title.pocket' : `paper:layout.${layout}`),
    where: (current, total) => t('plan:where', { current, total }),
    portrait: (name) => t('paper:pdf.portrait', { name }),
    more: t('paper:pdf.more'),
  };
}
