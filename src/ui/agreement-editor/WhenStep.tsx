// When something agreed happens: once, every day, some days of every week, every month; from which day, at what time.
import { useTranslation } from 'react-i18next';
import { type Often, oftenOf, weekdayOf, weekdays } from '#domain/often.ts';
import type { Agreement } from '#domain/records.ts';
import { useWhenWords } from '#ui/agreement-card/when-words.ts';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { DayField } from '#ui/text-field/DayField.tsx';
import styles from './AgreementEditor.module.css';

export interface WhenStepProps {
  agreement: Agreement;
  today: string;
  onWhen: (when: { often: Often; from: string; time?: string | undefined }) => void;
}

const pictures: Record<Often['is'], string> = {
  once: 'ui#once',
  daily: 'ui#daily',
  weekly: 'ui#weekly',
  monthly: 'ui#monthly',
};

export function WhenStep({ agreement, today, onWhen }: WhenStepProps) {
  const { t } = useTranslation('agreed');
  const words = useWhenWords();
  const { from = today, time, rule } = agreement;
  const often = agreement.from === undefined ? undefined : oftenOf(rule);
  const texts: Record<Often['is'], string> = {
    once: t('often.once'),
    daily: t('often.daily'),
    weekly: t('often.weekly'),
    monthly: t('often.monthly'),
  };
  const choose = (is: Often['is']) =>
    onWhen({ often: is === 'weekly' ? { is, on: [weekdayOf(from)] } : { is }, from, time });
  const toggle = (day: (typeof weekdays)[number]) => {
    if (often?.is !== 'weekly') return;
    const on = often.on.includes(day) ? often.on.filter((one) => one !== day) : [...often.on, day];
    if (on.length > 0) onWhen({ often: { is: 'weekly', on }, from, time });
  };
  return (
    <div className={styles.step}>
      <CardGrid size={12} label={t('when')} role="radiogroup">
        {(['once', 'daily', 'weekly', 'monthly'] as const).map((is) => (
          <ChoiceCard
            key={is}
            face={<Picture of={pictures[is]} />}
            word={texts[is]}
            chosen={often?.is === is}
            single
            onPress={() => choose(is)}
          />
        ))}
      </CardGrid>
      {often?.is === 'weekly' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid everywhere
        <div className={styles.week} role="group" aria-label={t('often.days')}>
          {weekdays.map((day) => (
            <button
              key={day}
              type="button"
              className={styles.day}
              aria-label={words.weekday(day)}
              aria-pressed={often.on.includes(day)}
              onClick={() => toggle(day)}
            >
              {words.weekdayShort(day)}
            </button>
          ))}
        </div>
      )}
      {often && (
        <div className={styles.fields}>
          <DayField
            label={t(often.is === 'once' ? 'day.once' : 'day.from')}
            type="date"
            value={from}
            onChange={(day) => day && onWhen({ often, from: day, time })}
          />
          <DayField
            label={t('day.time')}
            type="time"
            value={time ?? ''}
            onChange={(next) => onWhen({ often, from, time: next })}
          />
        </div>
      )}
    </div>
  );
}
