// Do you still want this, and what now: open answers of the same size, none chosen beforehand.
import { useTranslation } from 'react-i18next';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './Verdict.module.css';
import { type LookedAt, useVerdictWords, type Verdict, verdictPicture, verdictsOf } from './verdict-words.ts';

export interface VerdictCardsProps {
  readonly of: LookedAt;
  readonly verdict: Verdict | undefined;
  readonly onDecide: (verdict: Exclude<Verdict, 'unknown'>) => void;
}

export function VerdictCards({ of, verdict, onDecide }: VerdictCardsProps) {
  const { t } = useTranslation('look-back');
  const words = useVerdictWords();
  const { reading } = useReadAloud();
  const offered = verdictsOf(of);
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
          reading={reading === one}
          chosen={verdict === one}
          word={words(of, one)}
          face={<Picture of={verdictPicture(one)} />}
          onPress={() => onDecide(one)}
        />
      ))}
    </div>
  );
}
