// The client wants it otherwise: told anew, in an own way.
import { useTranslation } from 'react-i18next';
import type { ToldDraft } from '#domain/told.ts';
import type { EncodePhoto } from '#ui/capture/PhotoCapture.tsx';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';

export interface OtherwiseDialogProps {
  /** What it was called. */
  readonly text: string | undefined;
  readonly encode: EncodePhoto;
  readonly onDone: (draft: ToldDraft) => void;
  readonly onCancel: () => void;
}

export function OtherwiseDialog({ text, encode, onDone, onCancel }: OtherwiseDialogProps) {
  const { t } = useTranslation('look-back');
  return (
    <Dialog title={t('otherwise.title')} onClose={onCancel} size="wide">
      <TellCapture
        ways={['word', 'photo', 'voice', 'drawing']}
        start={text === undefined ? {} : { text }}
        encode={encode}
        onDone={onDone}
        onCancel={onCancel}
      />
    </Dialog>
  );
}
