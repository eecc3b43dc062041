// Why the plan does not open. Nothing is ever deleted from here; putting back comes before beginning anew.
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OpenFailure } from '#storage/db.ts';
import { Button } from '#ui/button/Button.tsx';
import { FailureScreen } from './FailureScreen.tsx';

export interface StorageFailureScreenProps {
  /** `replaced`: a newer version of the app opened the storage in another window. */
  reason: OpenFailure | 'replaced';
  onRetry: () => void;
  /** Opens the app although the storage is empty. */
  onGoOn: () => void;
  /** Fetches the newest version of the app. */
  onUpdate: () => void;
  onReload: () => void;
}

export function StorageFailureScreen(props: StorageFailureScreenProps) {
  const { reason, onRetry, onGoOn, onUpdate, onReload } = props;
  const { t } = useTranslation('failures');
  const [, navigate] = useLocation();
  const retry = (
    <Button variant="go" onPress={onRetry}>
      {t('retry')}
    </Button>
  );

  switch (reason) {
    case 'slow':
      return (
        <FailureScreen
          picture="ui#wait"
          title={t('slow.title')}
          text={t('slow.text')}
          more={t('slow.more')}
          actions={retry}
        />
      );
    case 'blocked':
      return (
        <FailureScreen
          picture="ui#wait"
          title={t('blocked.title')}
          text={t('blocked.text')}
          more={t('blocked.more')}
          actions={retry}
        />
      );
    case 'failed':
      return (
        <FailureScreen
          picture="ui#warning"
          title={t('failed.title')}
          text={t('failed.text')}
          more={t('failed.more')}
          actions={retry}
        />
      );
    case 'newer':
      return (
        <FailureScreen
          picture="ui#update"
          title={t('newer.title')}
          text={t('newer.text')}
          more={t('newer.more')}
          actions={
            <Button variant="go" onPress={onUpdate}>
              {t('update.take')}
            </Button>
          }
        />
      );
    case 'replaced':
      return (
        <FailureScreen
          picture="ui#update"
          title={t('replaced.title')}
          text={t('replaced.text')}
          actions={
            <Button variant="go" onPress={onReload}>
              {t('reload')}
            </Button>
          }
        />
      );
    case 'gone':
      return (
        <FailureScreen
          picture="ui#search"
          title={t('gone.title')}
          text={t('gone.text')}
          more={t('gone.more')}
          actions={
            <>
              <Button
                variant="go"
                onPress={() => {
                  navigate('/put-back');
                  onGoOn();
                }}
              >
                {t('gone.putBack')}
              </Button>
              <Button onPress={onRetry}>{t('retry')}</Button>
              <Button
                onPress={() => {
                  navigate('/new');
                  onGoOn();
                }}
              >
                {t('gone.new')}
              </Button>
            </>
          }
        />
      );
  }
}
