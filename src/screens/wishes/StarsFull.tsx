// A fourth star: one of the three has to go first. Nothing changes until the client points at one.
import { useTranslation } from 'react-i18next';
import type { Wish } from '#domain/records.ts';
import { Button } from '#ui/button/Button.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { WishFace } from '#ui/plan-page/WishFace.tsx';
import type { Named } from '#ui/words/useWords.ts';
import styles from './StarsFull.module.css';

export interface StarsFullProps {
  starred: readonly Wish[];
  named: Named;
  onSwap: (away: Wish) => void;
  onClose: () => void;
}

export function StarsFull({ starred, named, onSwap, onClose }: StarsFullProps) {
  const { t } = useTranslation(['wishes', 'frame']);
  const words = usePageWords();
  return (
    <Dialog title={t('wishes:full.title')} onClose={onClose} size="wide">
      <p>{t('wishes:full.text')}</p>
      <div className={styles.cards}>
        {starred.map((wish) => (
          <ChoiceCard
            key={wish.id}
            face={<WishFace wish={wish} named={named} />}
            word={words.wish(wish, named)}
            onPress={() => onSwap(wish)}
          />
        ))}
      </div>
      <DialogActions>
        <Button onPress={onClose}>{t('frame:cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
