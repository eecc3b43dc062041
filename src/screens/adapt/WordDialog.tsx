// Asks for one word or sentence in a dialog: the name of what is added.
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { TextField } from '#ui/text-field/TextField.tsx';

export interface WordDialogProps {
  readonly title: string;
  readonly label: string;
  /** Letters. */
  readonly longest?: number;
  readonly onClose: () => void;
  readonly onDone: (typed: string) => Promise<void>;
  /** What else is asked. */
  readonly children?: ReactNode;
}

export function WordDialog({ title, label, longest, onClose, onDone, children }: WordDialogProps) {
  const { t } = useTranslation(['adapt', 'frame']);
  const [typed, setTyped] = useState('');
  const word = typed.trim();
  return (
    <Dialog title={title} size={children ? 'wide' : 'plain'} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (word) void onDone(word);
        }}
      >
        <TextField label={label} value={typed} onChange={setTyped} {...(longest ? { longest } : {})} />
        {children}
        <DialogActions>
          <Button onPress={onClose}>{t('frame:cancel')}</Button>
          <Button variant="go" type="submit" disabled={!word}>
            {t('adapt:add')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
