// What was agreed as somebody said it: to be heard wherever an agreement is shown. Nothing where it was not told by voice.
import type { Agreement } from '#domain/records.ts';
import { StoredMedia } from '#ui/media/StoredMedia.tsx';
import { type Named, useWords } from '#ui/words/useWords.ts';

export interface AgreementVoiceProps {
  agreement: Agreement;
  named: Named;
}

export function AgreementVoice({ agreement, named }: AgreementVoiceProps) {
  const words = useWords();
  if (agreement.voice === undefined) return null;
  return <StoredMedia id={agreement.voice} kind="voice" label={words.agreement(agreement, named)} />;
}
