// Saying something about a part of a copy: who says it (once), about which card, and what.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardRef } from '#domain/records.ts';
import type { ToldDraft } from '#domain/told.ts';
import { Button } from '#ui/button/Button.tsx';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import styles from './AddHere.module.css';
import type { Added, Replying } from './reply.ts';

export interface AddDialogProps extends Pick<Replying, 'encode'> {
  /** What was said before, to change. */
  readonly added: Added | undefined;
  /** The cards that it can be about. */
  readonly cards: readonly { readonly card: CardRef; readonly word: string }[];
  readonly onDone: (told: ToldDraft, card: CardRef | undefined) => void;
  readonly onClose: () => void;
}

export function AddDialog({ added, cards, encode, onDone, onClose }: AddDialogProps) {
  const { t } = useTranslation('reply');
  const [card, setCard] = useState(added?.place.card);
  return (
    <Dialog title={t('add.title')} onClose={onClose} size="wide">
      <TellCapture
        ways={['word', 'photo', 'voice']}
        encode={encode}
        above={
          cards.length > 1 && (
            <fieldset className={styles.about}>
              <legend>{t('add.about')}</legend>
              <Button aria-pressed={card === undefined} onPress={() => setCard(undefined)}>
                {t('add.about.all')}
              </Button>
              {cards.map((one) => (
                <Button key={one.card} aria-pressed={card === one.card} onPress={() => setCard(one.card)}>
                  {one.word}
                </Button>
              ))}
            </fieldset>
          )
        }
        {...(added ? { start: added.told } : {})}
        onDone={(told) => onDone(told, card)}
        onCancel={onClose}
      />
    </Dialog>
  );
}
