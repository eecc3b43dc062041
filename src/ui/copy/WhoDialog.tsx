// Who replies: a name, and what they are to the client. Asked once.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { TextField } from '#ui/text-field/TextField.tsx';
import styles from './AddHere.module.css';
import type { ReplyFrom } from './reply.ts';

export interface WhoDialogProps {
  readonly start: ReplyFrom | undefined;
  /** Whose plan it is. */
  readonly owner: string;
  readonly relations: readonly string[];
  readonly onDone: (from: ReplyFrom) => void;
  readonly onClose: () => void;
}

export function WhoDialog({ start, owner, relations, onDone, onClose }: WhoDialogProps) {
  const { t } = useTranslation(['reply', 'frame', 'choices']);
  const [name, setName] = useState(start?.name ?? '');
  const [relation, setRelation] = useState(start?.relation);
  return (
    <Dialog title={t('reply:who.title')} onClose={onClose} size="wide">
      <form
        className={styles.who}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) onDone({ name: name.trim(), ...(relation === undefined ? {} : { relation }) });
        }}
      >
        <TextField label={t('reply:who.name', { name: owner })} value={name} onChange={setName} />
        <fieldset className={styles.about}>
          <legend>{t('reply:who.relation', { name: owner })}</legend>
          {relations.map((id) => (
            <Button
              key={id}
              aria-pressed={relation === id}
              onPress={() => setRelation(relation === id ? undefined : id)}
            >
              {t(`choices:${id}`)}
            </Button>
          ))}
        </fieldset>
        <DialogActions>
          <Button onPress={onClose}>{t('frame:cancel')}</Button>
          <Button variant="go" type="submit" disabled={!name.trim()}>
            {t('reply:who.next')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
