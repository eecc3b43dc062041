// The row below a question: Terug · where am I · Sla over · Weet ik niet · Verder. It never moves.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './QuestionBar.module.css';

export interface QuestionBarProps {
  /** Absent where there is no way back. */
  onBack?: (() => void) | undefined;
  /** Absent as long as the client cannot go on. */
  onNext?: (() => void) | undefined;
  /** Shows the button although it cannot be pressed yet. */
  waits?: boolean;
  /** Absent where there is nothing to skip or not to know. */
  onSkip?: (() => void) | undefined;
  onUnknown?: (() => void) | undefined;
  skipped?: boolean;
  unknown?: boolean;
  nextWord?: string;
  /** Where the client is, usually dots. */
  children?: ReactNode;
}

export function QuestionBar(props: QuestionBarProps) {
  const {
    onBack,
    onNext,
    onSkip,
    onUnknown,
    skipped = false,
    unknown = false,
    nextWord,
    waits = false,
    children,
  } = props;
  const { t } = useTranslation('frame');
  const { reading } = useReadAloud();
  return (
    <div className={styles.bar}>
      {onBack && (
        <div className={styles.back}>
          <Button picture="ui#back" onPress={onBack} stacked>
            {t('back')}
          </Button>
        </div>
      )}
      <div className={styles.where}>{children}</div>
      {onSkip && (
        <div className={styles.skip}>
          <Button picture="ui#skip" onPress={onSkip} aria-pressed={skipped} stacked>
            {t('skip')}
          </Button>
        </div>
      )}
      {onUnknown && (
        <div className={styles.unknown}>
          <Button
            picture="ui#dont-know"
            onPress={onUnknown}
            aria-pressed={unknown}
            reading={reading === 'dont-know'}
            stacked
          >
            {t('dontKnow')}
          </Button>
        </div>
      )}
      {(onNext || waits) && (
        <div className={styles.next}>
          <Button variant="go" onPress={onNext} disabled={waits}>
            {nextWord ?? t('next')}
          </Button>
        </div>
      )}
    </div>
  );
}
