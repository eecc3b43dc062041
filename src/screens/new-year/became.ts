// What an agreement of before this year came to, in a picture and a few words. It judges nothing.
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import type { AgreementThen } from '#domain/rounds.ts';
import { useAgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { useDayWords } from '#ui/day/useDayWords.ts';
import { verdictPicture } from '#ui/verdict/verdict-words.ts';

export interface Became {
  readonly sign: string;
  readonly words: string;
}

export function useBecame(contents: PlanContents): (then: AgreementThen) => Became {
  const { t } = useTranslation(['new-year', 'agreements']);
  const words = useAgreementWords(contents.plan, contents);
  const days = useDayWords();
  return ({ before, now, became }) => {
    if (became === 'goes-on') return { sign: verdictPicture('go-on'), words: t('new-year:became.goesOn') };
    if (became === 'changed') {
      const otherwise = now
        ? t('new-year:became.now', { agreement: words.title(now) })
        : t('new-year:became.changed');
      return { sign: verdictPicture('otherwise'), words: otherwise };
    }
    const { ended } = now ?? before;
    const day = ended === undefined ? '' : days.withYear(ended);
    return became === 'done'
      ? { sign: verdictPicture('done'), words: t('agreements:ended.done', { day }) }
      : { sign: verdictPicture('let-go'), words: t('agreements:ended.stopped', { day }) };
  };
}
