// Sending or saving the pdf, from a tap, and what the screen says of it.
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { deliver, fileNameFor } from '#share/deliver.ts';
import type { Sending } from '#ui/hand-over/useDelivery.ts';

export function usePdfSending(plan: Plan, file: Blob): Sending & { readonly fileName: string } {
  const { t } = useTranslation('paper');
  const fileName = fileNameFor(plan.name, { extension: '.pdf' });
  return {
    fileName,
    says: {
      shared: t('ready.sent'),
      saved: t('ready.saved', { file: fileName }),
      cancelled: t('ready.cancelled'),
      failed: t('ready.failed'),
    },
    deliver: () => deliver(new File([file], fileName, { type: file.type })),
  };
}
