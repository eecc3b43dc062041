// The row below the book: Terug and Verder turn a page, with the places between them.
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import styles from './TurnBar.module.css';

export interface TurnBarProps {
  planId: string;
  onBack: () => void;
  /** Absent on the last page. */
  onNext: (() => void) | undefined;
}

export function TurnBar({ planId, onBack, onNext }: TurnBarProps) {
  const { t } = useTranslation('frame');
  return (
    <div className={styles.bar}>
      <div className={styles.back}>
        <Button picture="ui#back" onPress={onBack} stacked>
          {t('back')}
        </Button>
      </div>
      <div className={styles.places}>
        <PlacesBar planId={planId} current="plan" />
      </div>
      <div className={styles.next}>
        {onNext && (
          <Button variant="go" onPress={onNext}>
            {t('next')}
          </Button>
        )}
      </div>
    </div>
  );
}
