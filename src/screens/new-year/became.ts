// What an agreement of before this year came to, in a picture and a few words. It judges nothing.
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import type { AgreementThen } from '#domain/rounds.ts';
import { useAgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { verdictPicture } from '#ui/verdict/verdict-words.ts';

export interface Became {
  readonly sign: string;
  readonly words: string;
}

export function useBecame(contents: PlanContents): (then: AgreementThen) => Became {
  const { t } = useTranslation('new-year');
  const words = useAgreementWords(contents.plan, contents);
  return ({ before, now, became }) => {
    if (became === 'goes-on') return { sign: verdictPicture('go-on'), words: t('became.goesOn') };
    if (became === 'changed') {
      const otherwise = now ? t('became.now', { agreement: words.title(now) }) : t('became.changed');
      return { sign: verdictPicture('otherwise'), words: otherwise };
    }
    const sign = verdictPicture(became === 'done' ? 'done' : 'let-go');
    return { sign, words: words.ended(now ?? before) ?? '' };
  };
}
