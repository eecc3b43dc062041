// The row below a talk: Terug · where we are · Pauze · Verder. A pause covers everything until somebody goes on.
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar } from '#ui/bar/Bar.tsx';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './TalkBar.module.css';

export interface TalkBarProps {
  onBack: () => void;
  onNext?: (() => void) | undefined;
  nextWord?: string | undefined;
  /** Where the talk is, usually dots. */
  children?: ReactNode;
}

export function TalkBar({ onBack, onNext, nextWord, children }: TalkBarProps) {
  const { t } = useTranslation(['talk', 'frame']);
  const [isPaused, setPaused] = useState(false);
  const goOn = () => setPaused(false);
  return (
    <>
      <Bar
        start={
          <Button picture="ui#back" onPress={onBack} stacked>
            {t('frame:back')}
          </Button>
        }
        middle={children}
        end={
          <>
            <Button picture="ui#pause" onPress={() => setPaused(true)} stacked>
              {t('talk:pause')}
            </Button>
            <Button variant="go" onPress={onNext} disabled={!onNext}>
              {nextWord ?? t('frame:next')}
            </Button>
          </>
        }
      />
      {isPaused && (
        <Dialog title={t('talk:pause.title')} onClose={goOn}>
          <div className={styles.pause}>
            <Picture of="ui#pause" className={styles.picture} />
            <p>{t('talk:pause.text')}</p>
          </div>
          <DialogActions>
            <Button variant="go" onPress={goOn}>
              {t('frame:next')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
