// What is on one day, and what can be done on any.
import { useTranslation } from 'react-i18next';
import { agreementsOn, withoutDay } from '#domain/agenda.ts';
import type { Day } from '#domain/days.ts';
import type { Agreement, CheckIn, Plan } from '#domain/records.ts';
import type { AgreementWords } from '#ui/agreement-card/agreement-words.ts';
import { Button } from '#ui/button/Button.tsx';
import { useDayWords } from '#ui/day/useDayWords.ts';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import type { Named } from '#ui/words/useWords.ts';
import styles from './AgreementsScreen.module.css';
import { DayAgreement } from './DayAgreement.tsx';

export interface DayPartProps {
  readonly day: Day;
  readonly today: Day;
  readonly agreements: readonly Agreement[];
  readonly checkIns: readonly CheckIn[];
  readonly plan: Plan;
  readonly named: Named;
  readonly words: AgreementWords;
  readonly onToday: () => void;
}

export function DayPart({ agreements, checkIns, onToday, ...rest }: DayPartProps) {
  const { t } = useTranslation('agreements');
  const { day, today } = rest;
  const { reading } = useReadAloud();
  const days = useDayWords();
  const onDay = agreementsOn(agreements, day);
  const anyDay = withoutDay(agreements);
  const list = (those: readonly Agreement[]) =>
    those.map((agreement) => (
      <DayAgreement
        key={agreement.id}
        {...{ ...rest, agreement }}
        checkIn={checkIns.find((one) => one.agreementId === agreement.id && one.day === day)}
      />
    ));
  return (
    <section className={styles.day} aria-labelledby="day">
      <div className={styles.which}>
        <h2 id="day" className={`${styles.heading} ${reading === 'day' ? styles.reading : ''}`}>
          {day === today ? t('today') : days.full(day)}
        </h2>
        {day !== today && (
          <Button picture="ui#calendar" onPress={onToday}>
            {t('today.back')}
          </Button>
        )}
      </div>
      {onDay.length === 0 && <p className={styles.nothing}>{t('nothing')}</p>}
      {list(onDay)}
      {anyDay.length > 0 && <h3 className={styles.heading}>{t('anyDay')}</h3>}
      {list(anyDay)}
    </section>
  );
}
