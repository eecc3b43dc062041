// A fault in the app itself. What was saved is still there; opening the page again brings it back.
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { FailureScreen } from './FailureScreen.tsx';

export function CrashScreen({ error, onReload }: { error: unknown; onReload: () => void }) {
  const { t } = useTranslation('failures');
  return (
    <FailureScreen
      picture="ui#warning"
      title={t('crash.title')}
      text={t('crash.text')}
      more={t('crash.more')}
      details={error instanceof Error ? (error.stack ?? error.message) : String(error)}
      actions={
        <Button variant="go" onPress={onReload}>
          {t('reload')}
        </Button>
      }
    />
  );
}
