// Plans that were thrown away in the last 30 days, each to be put back with one tap.
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { daysLeft, restorePlan } from '#storage/plans.ts';
import { Button } from '#ui/button/Button.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import styles from './ThrownAway.module.css';

export function ThrownAway({ plans }: { plans: readonly Plan[] }) {
  const { t } = useTranslation('start');
  const save = useSave();
  if (plans.length === 0) return null;
  return (
    <ul className={styles.plans}>
      {plans.map((plan) => (
        <li key={plan.id} className={styles.plan}>
          <span className={styles.face}>
            <Portrait face={plan.face} photo={plan.photo} />
          </span>
          <span className={styles.words} id={`thrown-away-${plan.id}`}>
            <b>{t('thrownAway', { name: plan.name })}</b>
            <span>{t('thrownAway.left', { count: daysLeft(plan, Date.now()) })}</span>
          </span>
          <Button
            picture="ui#undo"
            aria-describedby={`thrown-away-${plan.id}`}
            onPress={() => void save(restorePlan(plan.id))}
          >
            {t('putBack')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
