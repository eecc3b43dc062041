// Sending or saving the pdf, from a tap, and what the screen says of it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { type Delivery, deliver, fileNameFor } from '#share/deliver.ts';

export function useSending(plan: Plan, file: Blob) {
  const { t } = useTranslation('paper');
  const [delivery, setDelivery] = useState<Delivery>();
  const fileName = fileNameFor(plan.name, { extension: '.pdf' });
  const isGone = (one: Delivery | undefined) => one === 'shared' || one === 'saved';
  const sentences: Record<Delivery, string> = {
    shared: t('ready.sent'),
    saved: t('ready.saved', { file: fileName }),
    cancelled: t('ready.cancelled'),
    failed: t('ready.failed'),
  };
  return {
    fileName,
    /** It was sent or saved at the last try. */
    gone: isGone(delivery),
    said: delivery && sentences[delivery],
    /** To be called from a tap; whether the file is sent or saved. */
    async send(): Promise<boolean> {
      const done = await deliver(new File([file], fileName, { type: file.type }));
      setDelivery(done);
      return isGone(done);
    },
  };
}
