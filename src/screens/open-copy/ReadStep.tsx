// A copy that was opened, to read; and keeping its file on this device.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueOf } from '#content/fitted.ts';
import type { OpenedCopy } from '#share/decode.ts';
import { replyingTo } from '#share/send-reply.ts';
import { useSave } from '#state/saving.ts';
import { keepCopy } from '#storage/plans.ts';
import { Button } from '#ui/button/Button.tsx';
import { ReadCopy } from '#ui/copy/ReadCopy.tsx';

export interface ReadStepProps {
  readonly copy: OpenedCopy;
  readonly file: File;
  /** The five words as they were typed: a reply is sealed with them. They are kept nowhere else. */
  readonly typed: string;
  readonly onClose: () => void;
}

export function ReadStep({ copy, file, typed, onClose }: ReadStepProps) {
  const { t } = useTranslation('copy');
  const save = useSave();
  const [kept, setKept] = useState(false);
  const { adaptations } = copy.contents;
  const catalogue = useMemo(() => catalogueOf(adaptations), [adaptations]);

  const replying = useMemo(() => replyingTo(copy, typed), [copy, typed]);

  const keep = async () => {
    const saved = await save(keepCopy(file.name, file));
    if (saved.ok) setKept(true);
  };
  return (
    <ReadCopy
      copy={copy}
      catalogue={catalogue}
      hint={kept ? t('keep.done') : t('keep.hint')}
      keeping={
        !kept && (
          <Button picture="ui#tablet" onPress={() => void keep()}>
            {t('keep')}
          </Button>
        )
      }
      replying={replying}
      onClose={onClose}
    />
  );
}
