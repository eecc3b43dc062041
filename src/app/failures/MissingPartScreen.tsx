// A screen of the app cannot be fetched, and opening the page again did not help.
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { FailureScreen } from './FailureScreen.tsx';

export function MissingPartScreen({ onReload }: { onReload: () => void }) {
  const { t } = useTranslation('failures');
  return (
    <FailureScreen
      picture="ui#offline"
      title={t('part.title')}
      text={t('part.text')}
      more={t('part.more')}
      actions={
        <Button variant="go" onPress={onReload}>
          {t('reload')}
        </Button>
      }
    />
  );
}
