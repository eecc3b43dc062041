// When to look whether an agreement still is right: after one month, three, half a year, or on a day of choice.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthsLater } from '#domain/days.ts';
import type { Agreement } from '#domain/records.ts';
import { useWhenWords } from '#ui/agreement-card/when-words.ts';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { DayField } from '#ui/text-field/DayField.tsx';
import styles from './AgreementEditor.module.css';

export interface LookBackStepProps {
  agreement: Agreement;
  today: string;
  onLookBack: (day: string) => void;
}

const spans = [1, 3, 6] as const;

export function LookBackStep({ agreement, today, onLookBack }: LookBackStepProps) {
  const { t } = useTranslation('agreed');
  const words = useWhenWords();
  const days = spans.map((months) => ({ months, day: monthsLater(today, months) }));
  const { lookBack } = agreement;
  const isOther = lookBack !== undefined && !days.some(({ day }) => day === lookBack);
  const [picking, setPicking] = useState(isOther);
  const texts = { 1: t('again.1'), 3: t('again.3'), 6: t('again.6') };
  return (
    <div className={styles.step}>
      <CardGrid size={12} label={t('again')} role="radiogroup">
        {days.map(({ months, day }) => (
          <ChoiceCard
            key={months}
            face={<Picture of="ui#calendar" />}
            word={texts[months]}
            chosen={lookBack === day && !picking}
            single
            onPress={() => {
              setPicking(false);
              onLookBack(day);
            }}
          />
        ))}
        <ChoiceCard
          face={<Picture of="ui#write" />}
          word={t('again.other')}
          chosen={picking}
          single
          onPress={() => setPicking(true)}
        />
      </CardGrid>
      {picking && (
        <div className={styles.fields}>
          <DayField
            label={t('again.day')}
            type="date"
            value={lookBack ?? ''}
            onChange={(day) => day && onLookBack(day)}
          />
        </div>
      )}
      {lookBack && <p className={styles.said}>{t('lookBack', { day: words.day(lookBack) })}</p>}
    </div>
  );
}
