// The client wants it otherwise: told anew, in an own way.
import { useTranslation } from 'react-i18next';
import type { ToldDraft } from '#domain/told.ts';
import { encodePhoto } from '#share/photo.ts';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';

export interface OtherwiseDialogProps {
  readonly text: string | undefined;
  readonly onDone: (draft: ToldDraft) => void;
  readonly onCancel: () => void;
}

export function OtherwiseDialog({ text, onDone, onCancel }: OtherwiseDialogProps) {
  const { t } = useTranslation('look-back');
  return (
    <Dialog title={t('otherwise.title')} onClose={onCancel} size="wide">
      <TellCapture
        ways={['word', 'photo', 'voice', 'drawing']}
        start={text === undefined ? {} : { text }}
        encode={encodePhoto}
        onDone={onDone}
        onCancel={onCancel}
      />
    </Dialog>
  );
}
