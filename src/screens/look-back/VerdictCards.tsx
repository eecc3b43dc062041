// Do you still want this, and what now: four open answers of the same size.
import { useTranslation } from 'react-i18next';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './LookBackScreen.module.css';

export type Verdict = 'go-on' | 'otherwise' | 'done' | 'let-go';

export interface VerdictCardsProps {
  /** Of a wish instead of an agreement. */
  readonly wish?: boolean;
  readonly verdict: Verdict | undefined;
  readonly onDecide: (verdict: Verdict) => void;
}

const pictures: Record<Verdict, string> = {
  'go-on': 'ui#forward',
  otherwise: 'ui#write',
  done: 'ui#check',
  'let-go': 'ui#wish-dropped',
};

export function VerdictCards({ wish = false, verdict, onDecide }: VerdictCardsProps) {
  const { t } = useTranslation('look-back');
  const verdicts: Record<Verdict, string> = {
    'go-on': t('verdict.goOn'),
    otherwise: t('verdict.otherwise'),
    done: t(wish ? 'verdict.wishDone' : 'verdict.done'),
    'let-go': t('verdict.letGo'),
  };
  return (
    <div className={styles.verdicts} role="radiogroup" aria-label={t('still')}>
      {(Object.keys(verdicts) as Verdict[]).map((one) => (
        <ChoiceCard
          key={one}
          single
          chosen={verdict === one}
          word={verdicts[one]}
          face={<Picture of={pictures[one]} />}
          onPress={() => onDecide(one)}
        />
      ))}
    </div>
  );
}
