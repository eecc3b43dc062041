// When the copy goes out: a month before the meeting, so that family can read it first.
import { useTranslation } from 'react-i18next';
import { comingMeeting } from '#domain/meeting.ts';
import type { Talk } from '#domain/records.ts';
import { useWhenWords } from '#ui/agreement-card/when-words.ts';
import { useToday } from '#ui/day/useToday.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './CopyDay.module.css';

export function CopyDay({ talk }: { talk: Talk }) {
  const { t } = useTranslation('talk');
  const words = useWhenWords();
  const today = useToday();
  const meeting = comingMeeting([talk], today);
  if (!meeting) return null;
  const { copyDay } = meeting;
  return (
    <p className={styles.copy}>
      <Picture of="ui#share" className={styles.sign} />
      {copyDay <= today ? t('copy.now') : t('copy.day', { day: words.day(copyDay) })}
    </p>
  );
}
