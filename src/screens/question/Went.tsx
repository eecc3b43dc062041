// What was noted through the weeks of an agreement, and decided when looking back, helps to remember how it went.
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import type { CardRef, CheckIn } from '#domain/records.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { useVerdictWords, verdictPicture } from '#ui/verdict/verdict-words.ts';
import { WentRow } from '#ui/went/WentRow.tsx';
import { useWords, type Words } from '#ui/words/useWords.ts';
import styles from './Went.module.css';

type Known = Pick<PlanContents, 'agreements' | 'checkIns'>;

/** More make a row too high. */
export const timesInRow = 4;
export const timesAlone = 10;

export interface WentProps {
  readonly card: CardRef;
  readonly contents: Known;
  /** How many of the last times are shown. */
  readonly times: number;
}

export function Went({ card, contents, times }: WentProps) {
  const { t } = useTranslation('question');
  const words = useWords();
  const verdictWords = useVerdictWords();
  const went = wentOf(card, contents, times);
  const verdict = verdictOn(card, contents);
  return (
    <>
      {went.length > 0 && (
        <WentRow checkIns={went} word={(value) => words.scale('kept', value)} label={t('went')} />
      )}
      {verdict && (
        <p className={styles.verdict}>
          <Picture of={verdictPicture(verdict)} className={styles.sign} />
          {t('lookedBack', { verdict: verdictWords('agreement', verdict) })}
        </p>
      )}
    </>
  );
}

/** The same, to be read aloud: the last times, the latest last. Empty for any other card. */
export function spokenWent(card: CardRef, contents: Known, words: Words, t: TFunction<'question'>): string {
  const went = wentOf(card, contents, timesInRow).map(({ value }) => words.scale('kept', value));
  return went.length === 0 ? '' : `${t('went')}: ${went.join(', ')}.`;
}

function verdictOn(card: CardRef, { agreements }: Known) {
  const verdict = agreements.find(({ id }) => card === `agreement:${id}`)?.lookedBack?.verdict;
  return verdict === 'unknown' ? undefined : verdict;
}

function wentOf(card: CardRef, { checkIns }: Known, times: number): readonly CheckIn[] {
  return checkIns
    .filter(({ agreementId }) => card === `agreement:${agreementId}`)
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .slice(-times);
}
