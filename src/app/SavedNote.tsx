// Says "Bewaard" for a moment after a tap was stored, or stays to say why it was not.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaving } from '#state/saving.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './SavedNote.module.css';

const SHOWN_FOR = 2500;

export function SavedNote() {
  const { t } = useTranslation(['frame', 'failures']);
  const saving = useSaving((state) => state.saving);
  const clear = useSaving((state) => state.clear);

  useEffect(() => {
    if (saving.status !== 'saved') return;
    const timer = setTimeout(clear, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [saving, clear]);

  // Another place starts quiet.
  useEffect(() => clear, [clear]);

  if (saving.status === 'idle') return null;
  if (saving.status === 'saved') {
    return (
      <span className={styles.saved}>
        <Picture of="ui#check" className={styles.tick} />
        {t('frame:saved')}
      </span>
    );
  }
  return (
    <Dialog title={t('failures:save.title')} onClose={clear}>
      <Notice picture={saving.reason === 'no-space' ? 'ui#storage-full' : 'ui#warning'} role="alert">
        <p>{t(`failures:save.${saving.reason}`)}</p>
      </Notice>
      <DialogActions>
        <Button variant="go" onPress={clear}>
          {t('frame:close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
