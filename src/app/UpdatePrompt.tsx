// Offers a new version of the app; only where nobody is answering. It never updates by itself.
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { takeUpdate, useUpdateWaits } from './updates.ts';

export function UpdatePrompt() {
  const { t } = useTranslation('failures');
  if (!useUpdateWaits()) return null;
  return (
    <Notice
      picture="ui#update"
      role="status"
      title={t('update.ready')}
      actions={<Button onPress={() => void takeUpdate()}>{t('update.take')}</Button>}
    >
      <p>{t('update.safe')}</p>
    </Notice>
  );
}
