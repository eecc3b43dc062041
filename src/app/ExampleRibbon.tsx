// Says on every page that this plan is an example, and takes it away with one tap.
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { purgePlan } from '#storage/plans.ts';
import { Button } from '#ui/button/Button.tsx';
import styles from './ExampleRibbon.module.css';

export function ExampleRibbon({ planId }: { planId: string }) {
  const { t } = useTranslation('frame');
  const [, navigate] = useLocation();
  const remove = async () => {
    navigate('/');
    await purgePlan(planId);
  };
  return (
    <div className={styles.ribbon}>
      <strong>{t('example')}</strong>
      <Button variant="quiet" picture="ui#trash" onPress={() => void remove()}>
        {t('example.remove')}
      </Button>
    </div>
  );
}
