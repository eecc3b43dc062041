// The words on a page of the plan, from any translating function: for where there is no React, such as a worker.
import type { Catalogue } from '#domain/fit.ts';
import type { PageGroup, PageSection } from '#domain/page.ts';
import type { Somebody } from '#domain/page-agreed.ts';
import type { Said } from '#domain/records.ts';
import type { Told } from '#domain/told.ts';
import { whenWordsIn } from '#ui/agreement-card/when-words-in.ts';
import { dateFormat } from '#ui/day/date-format.ts';
import type { ScaleKind } from '#ui/words/useWords.ts';
import { type Translate, wordsIn } from '#ui/words/words-in.ts';
import type { AgreedLine, PageWords } from './page-words.ts';

const scales: Partial<Record<PageSection['kind'], ScaleKind>> = {
  feeling: 'feeling',
  help: 'help',
  decide: 'decide',
  agreements: 'kept',
};

/** The points of each scale; a file made elsewhere may hold others. */
const points: Record<ScaleKind, readonly PageGroup['value'][]> = {
  feeling: ['good', 'ok', 'bad'],
  help: ['self', 'together', 'other'],
  decide: ['self', 'together', 'other'],
  kept: ['done', 'partly', 'not'],
};

/** The scale that a section's cards stand on, if any. */
function scaleOf(section: Pick<PageSection, 'kind'>): ScaleKind | undefined {
  return scales[section.kind];
}

/** The picture of what the cards of a group have in common. */
export function groupPicture(section: PageSection, value: PageGroup['value']): string {
  if (value === 'unknown') return 'ui#dont-know';
  const scale = scaleOf(section);
  return scale ? `ui#${scale}-${value}` : `ui#${value}`;
}

/** `changes` are a supporter's; `language` is that of dates, as `nl`. */
export function pageWordsIn(t: Translate, changes: Catalogue['changes'], language: string): PageWords {
  const words = wordsIn(t, changes);
  const times = whenWordsIn(t, language);
  const short = () => dateFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const dates = () => dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' });
  const dayShort = (day: string) => short().format(new Date(`${day}T12:00:00Z`));
  const line = (picture: string, text: string | undefined): readonly AgreedLine[] =>
    text === undefined ? [] : [{ picture, text }];
  const names = (key: string, who: readonly Somebody[]) =>
    who.length === 0 ? undefined : t(`plan:agreed.${key}`, { names: times.list(who.map((one) => one.name)) });
  const nameOf = (said: Said) => (said.by === 'self' ? '' : said.name);
  const isEmpty = ({ text, photo, voice, drawing }: Told) => !(text ?? photo ?? voice ?? drawing);
  const pageWords: PageWords = {
    ...words,
    // What only others saw was never asked.
    of: (section) => (section.said ? { ...pageWords, ...words.asAsked(section.asked) } : pageWords),
    label: (key) => t(`plan:label.${key}`),
    group(section, value) {
      if (value === 'near' || value === 'further' || value === 'unknown') return t(`plan:group.${value}`);
      const scale = scaleOf(section);
      return scale && points[scale].includes(value) ? words.scale(scale, value) : undefined;
    },
    wish(wish, named) {
      if (wish.text) return wish.text;
      return wish.from && isEmpty(wish) ? words.card(wish.from.card, named) : words.told(wish);
    },
    state: ({ state = 'new' }) => (state === 'new' ? undefined : t(`wishes:state.${state}`)),
    agreed: (agreement) => {
      const { lookBack, state, ended, consent } = agreement;
      if (state === 'done') {
        const day = ended === undefined ? undefined : times.day(ended);
        return line('ui#check', day ? t('plan:agreed.done', { day }) : t('plan:label.agreement.done'));
      }
      return [
        ...line('ui#calendar', times.when(agreement)),
        ...line('ui#story-look-back', lookBack && t('agreed:lookBack', { day: times.day(lookBack) })),
        ...line('ui#again', consent === 'other' ? t('plan:label.agreement.other') : undefined),
      ];
    },
    went: (value) => t(`agreed:went.${value}`),
    dayShort,
    wentOn: ({ day, value }) =>
      t('plan:went.on', { day: dayShort(day), went: t(`agreed:went.${value}`).toLowerCase() }),
    talk: ({ day, who, signed, later, refused }) => [
      ...line('ui#talk', day ? t('plan:agreed.on', { day: times.day(day) }) : t('plan:label.agreed.talk')),
      ...line('ui#together', names('who', who)),
      ...line('ui#sign', names('signed', signed)),
      ...line('ui#wait', names('later', later)),
      ...line('ui#unwanted', names('refused', refused)),
    ],
    quote: (text) => t('plan:told.quote', { words: text }),
    said(said) {
      if (!said || said.by === 'self') return undefined;
      return said.by === 'together'
        ? t('plan:said.together', { name: said.name })
        : t('plan:said.other', { name: said.name });
    },
    sees: ({ said }) => t('plan:sees', { name: nameOf(said) }),
    seesWords: (observation) =>
      t('plan:sees.words', { name: nameOf(observation.said), words: words.told(observation) }),
    says: ({ said }) => t('plan:says', { name: nameOf(said) }),
    saysWords: (addition) =>
      t('plan:says.words', { name: nameOf(addition.said), words: words.told(addition) }),
    relation({ relation }) {
      if (relation === undefined || relation === 'someone-else') return undefined;
      // Somebody else's file may name what nobody here knows.
      const changed = changes.get(`choice/${relation}`)?.words?.name;
      return changed ?? (t(`choices:${relation}`, { defaultValue: '' }) || undefined);
    },
    seesThis: (name) => t('plan:sees.this', { name }),
    look: (look) => t(`plan:look.${look}`),
    change: (heading) => t('plan:change', { heading }),
    date: (at) => dates().format(at),
  };
  return pageWords;
}
