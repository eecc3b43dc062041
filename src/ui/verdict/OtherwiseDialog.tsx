// The client wants it otherwise: told anew, in an own way.
import { useTranslation } from 'react-i18next';
import type { ToldDraft } from '#domain/told.ts';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import type { PictureSources } from '#ui/picture-picker/picked-picture.ts';

export interface OtherwiseDialogProps {
  /** What it was called. */
  readonly text: string | undefined;
  readonly sources: PictureSources;
  readonly onDone: (draft: ToldDraft) => void;
  readonly onCancel: () => void;
}

export function OtherwiseDialog({ text, sources, onDone, onCancel }: OtherwiseDialogProps) {
  const { t } = useTranslation('look-back');
  return (
    <Dialog title={t('otherwise.title')} onClose={onCancel} size="wide">
      <TellCapture
        ways={['word', 'photo', 'picture', 'voice', 'drawing']}
        sources={sources}
        start={text === undefined ? {} : { text }}
        encode={sources.encodePhoto}
        onDone={onDone}
        onCancel={onCancel}
      />
    </Dialog>
  );
}
