// Changing one wish: tell it differently, keep it to oneself, or take it away.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wish } from '#domain/records.ts';
import type { ToldDraft } from '#domain/told.ts';
import { encodePhoto } from '#share/photo.ts';
import { useSave } from '#state/saving.ts';
import { changeWish, removeWish } from '#storage/wishes.ts';
import { Button } from '#ui/button/Button.tsx';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { ToldPiece } from '#ui/plan-page/ToldPiece.tsx';
import { WishFace } from '#ui/plan-page/WishFace.tsx';
import type { Named } from '#ui/words/useWords.ts';
import styles from './WishDialog.module.css';

export interface WishDialogProps {
  wish: Wish;
  named: Named;
  onClose: () => void;
}

export function WishDialog({ wish, named, onClose }: WishDialogProps) {
  const { t } = useTranslation(['wishes', 'frame']);
  const words = usePageWords();
  const save = useSave();
  const [telling, setTelling] = useState(false);
  const hasOwn = Boolean(wish.text ?? wish.photo ?? wish.voice ?? wish.drawing);

  const retell = (draft: ToldDraft) => {
    setTelling(false);
    void save(changeWish(wish, draft));
  };
  const remove = () => {
    onClose();
    void save(removeWish(wish));
  };

  return (
    <Dialog title={words.wish(wish, named)} onClose={onClose} size="wide">
      {telling ? (
        <TellCapture
          ways={['word', 'photo', 'voice', 'drawing']}
          start={wish.text === undefined ? {} : { text: wish.text }}
          encode={encodePhoto}
          onDone={retell}
          onCancel={() => setTelling(false)}
        />
      ) : (
        <>
          <div className={styles.wish}>
            {wish.from && (
              <span className={styles.face}>
                <WishFace wish={wish} named={named} />
              </span>
            )}
            {hasOwn && <ToldPiece told={wish} withoutWords />}
          </div>
          <div className={styles.ways}>
            <Button picture="ui#write" onPress={() => setTelling(true)}>
              {t(hasOwn ? 'wishes:retell' : 'wishes:addWords')}
            </Button>
            <Button
              picture={wish.locked ? 'ui#lock' : 'ui#unlock'}
              aria-pressed={wish.locked}
              onPress={() => void save(changeWish(wish, { locked: !wish.locked }))}
            >
              {t('wishes:locked')}
            </Button>
            <Button picture="ui#trash" onPress={remove}>
              {t('wishes:remove')}
            </Button>
          </div>
          <DialogActions>
            <Button variant="go" onPress={onClose}>
              {t('frame:close')}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
