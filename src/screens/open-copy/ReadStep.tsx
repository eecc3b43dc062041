// A copy that was opened, to read; and keeping its file on this device, with what is added to it.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueOf } from '#content/fitted.ts';
import type { OpenedCopy } from '#share/decode.ts';
import { openKeptReply, replyingTo } from '#share/send-reply.ts';
import { useSave } from '#state/saving.ts';
import { keepCopy } from '#storage/kept-copies.ts';
import { Button } from '#ui/button/Button.tsx';
import { ReadCopy } from '#ui/copy/ReadCopy.tsx';
import type { ReplySoFar } from '#ui/copy/reply.ts';
import { useKeptReply } from './useKeptReply.ts';

/** Under which a copy is kept on this device, if it is, and what was added to it another time. */
export interface KeptBefore {
  readonly id?: string;
  readonly version?: string;
  readonly earlier?: ReplySoFar;
}

export interface ReadStepProps {
  readonly copy: OpenedCopy;
  readonly file: File;
  /** The five words as they were typed: a reply is sealed with them. They are kept nowhere else. */
  readonly typed: string;
  readonly kept: KeptBefore;
  readonly onClose: () => void;
}

export function ReadStep({ copy, file, typed, kept, onClose }: ReadStepProps) {
  const { t } = useTranslation('copy');
  const save = useSave();
  const { adaptations, plan } = copy.contents;
  const catalogue = useMemo(() => catalogueOf(adaptations, plan), [adaptations, plan]);

  const replying = useMemo(() => replyingTo(copy, typed), [copy, typed]);
  const { keeping, isCopyKept, keepAs } = useKeptReply({
    keptId: kept.id,
    earlier: kept.earlier,
    version: kept.version,
    make: replying.make,
    open: ({ bytes }) => openKeptReply(new Blob([bytes]), copy, typed),
  });

  const keep = async () => {
    const saved = await save(keepCopy(file.name, file));
    if (saved.ok) keepAs(saved.value);
  };
  return (
    <ReadCopy
      copy={copy}
      catalogue={catalogue}
      hint={isCopyKept ? t('keep.done') : t('keep.hint')}
      keeping={
        !isCopyKept && (
          <Button picture="ui#tablet" onPress={() => void keep()}>
            {t('keep')}
          </Button>
        )
      }
      replying={replying}
      keepingReply={keeping}
      onKeep={isCopyKept ? undefined : keep}
      onClose={onClose}
    />
  );
}
