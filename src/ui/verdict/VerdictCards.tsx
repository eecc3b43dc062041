// Do you still want this, and what now: open answers of the same size, none chosen beforehand.
import { useTranslation } from 'react-i18next';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './Verdict.module.css';
import { type LookedAt, useVerdictWords, type Verdict, verdictPicture } from './verdict-words.ts';

export interface VerdictCardsProps {
  readonly of: LookedAt;
  readonly verdict: Verdict | undefined;
  readonly onDecide: (verdict: Exclude<Verdict, 'unknown'>) => void;
}

const verdicts = ['go-on', 'otherwise', 'done', 'let-go'] as const;

export function VerdictCards({ of, verdict, onDecide }: VerdictCardsProps) {
  const { t } = useTranslation('look-back');
  const words = useVerdictWords();
  // What somebody does not want cannot be fulfilled.
  const offered = verdicts.filter((one) => of !== 'unwanted' || one !== 'done');
  return (
    <div
      className={styles.verdicts}
      data-few={offered.length === 3}
      role="radiogroup"
      aria-label={t(of === 'unwanted' ? 'right' : 'still')}
    >
      {offered.map((one) => (
        <ChoiceCard
          key={one}
          single
          chosen={verdict === one}
          word={words(of, one)}
          face={<Picture of={verdictPicture(one)} />}
          onPress={() => onDecide(one)}
        />
      ))}
    </div>
  );
}
