// Who says this answer: the client, the client with someone, or someone else who thinks so.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person, Said } from '#domain/records.ts';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { NameEntry } from '#ui/name-entry/NameEntry.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './SaidDialog.module.css';

export interface SaidDialogProps {
  readonly said: Said;
  readonly people: readonly Person[];
  readonly onChoose: (said: Said) => void;
  readonly onClose: () => void;
}

export function SaidDialog({ said, people, onChoose, onClose }: SaidDialogProps) {
  const { t } = useTranslation('question');
  const [by, setBy] = useState<'together' | 'other'>();
  return (
    <Dialog title={by ? t('said.name') : t('said')} onClose={onClose}>
      {by ? (
        <NameEntry
          people={people}
          initial={said.by === by ? said.name : ''}
          onCancel={onClose}
          onDone={(name) => onChoose({ by, name })}
        />
      ) : (
        <div className={styles.choices} role="radiogroup" aria-label={t('said')}>
          <ChoiceCard
            single
            chosen={said.by === 'self'}
            word={t('said.choose.self')}
            face={<Picture of="ui#self" />}
            onPress={() => onChoose({ by: 'self' })}
          />
          <ChoiceCard
            single
            chosen={said.by === 'together'}
            word={t('said.choose.together')}
            face={<Picture of="ui#together" />}
            onPress={() => setBy('together')}
          />
          <ChoiceCard
            single
            chosen={said.by === 'other'}
            word={t('said.choose.other')}
            face={<Picture of="ui#other-thinks" />}
            onPress={() => setBy('other')}
          />
        </div>
      )}
    </Dialog>
  );
}
