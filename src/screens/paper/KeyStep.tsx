// The pdf with a lock is made: its key, as pictures and as the reader of a pdf asks for it, and sending it.
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { KeyHandOver } from '#ui/hand-over/KeyHandOver.tsx';
import { usePdfSending } from './usePdfSending.ts';

export interface KeyStepProps {
  readonly plan: Plan;
  readonly file: Blob;
  readonly words: readonly string[];
  /** It is the card to fold. */
  readonly folds: boolean;
  readonly onDone: () => void;
}

export function KeyStep({ plan, file, words, folds, onDone }: KeyStepProps) {
  const { t } = useTranslation('paper');
  const { fileName, ...sending } = usePdfSending(plan, file);
  return (
    <KeyHandOver
      {...sending}
      words={words}
      printed={fileName}
      title={t('key.title')}
      hint={t('key.hint')}
      more={[t('key.typed', { words: words.join('-') }), t('key.apart'), ...(folds ? [t('ready.fold')] : [])]}
      send={t('ready.send')}
      leave={t('key.leave')}
      onDone={onDone}
    />
  );
}
