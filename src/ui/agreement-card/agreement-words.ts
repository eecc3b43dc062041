// The words of agreements: what was agreed, who helps, when, and how it went.
import { useTranslation } from 'react-i18next';
import type { Agreement, CheckIn, Plan } from '#domain/records.ts';
import { useWho, type WhoWords } from '#ui/who/who-words.ts';
import { type Named, useWords } from '#ui/words/useWords.ts';
import { useWhenWords } from './when-words.ts';

export interface AgreementWords {
  title(agreement: Agreement): string;
  when(agreement: Agreement): string | undefined;
  went(value: CheckIn['value']): string;
  /** That it is over, and since when; nothing as long as it goes on. */
  ended(agreement: Agreement): string | undefined;
  /** All of it as one sentence after another, to read aloud. */
  spoken(agreement: Agreement): string;
  readonly who: WhoWords;
}

export function useAgreementWords(plan: Plan, named: Named): AgreementWords {
  const { t } = useTranslation('agreed');
  const words = useWords();
  const times = useWhenWords();
  const who = useWho(named.people, plan);
  const title = (agreement: Agreement) => words.agreement(agreement, named);
  const { when } = times;
  return {
    title,
    when,
    ended({ consent, state = 'going', ended }) {
      if (consent === 'no') return t('ended.refused');
      if (state === 'going') return undefined;
      const day = ended === undefined ? '' : times.day(ended);
      return (state === 'done' ? t('ended.done', { day }) : t('ended.stopped', { day })).trim();
    },
    went: (value) => t(`went.${value}`),
    who,
    spoken: (agreement) =>
      [title(agreement), times.list((agreement.who ?? []).map(who.name)), when(agreement)]
        .filter(Boolean)
        .join('. '),
  };
}
