// When the copy goes out: a month before the meeting, so that family can read it first.
import { useTranslation } from 'react-i18next';
import { dayOf, monthBefore } from '#domain/often.ts';
import type { Talk } from '#domain/records.ts';
import { useWhenWords } from '#ui/agreement-card/when-words.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './CopyDay.module.css';

export function CopyDay({ talk }: { talk: Pick<Talk, 'day'> }) {
  const { t } = useTranslation('talk');
  const words = useWhenWords();
  if (talk.day === undefined) return null;
  const day = monthBefore(talk.day);
  return (
    <p className={styles.copy}>
      <Picture of="ui#share" className={styles.sign} />
      {day <= dayOf(new Date()) ? t('copy.now') : t('copy.day', { day: words.day(day) })}
    </p>
  );
}
