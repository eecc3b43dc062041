// Throwing this plan away: says what goes, offers a copy first, and that it can come back for 30 days.
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Plan } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { deletePlan } from '#storage/plans.ts';
import { useContents } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import styles from './DeletePart.module.css';
import { HelpFrame } from './HelpFrame.tsx';

export function DeletePart({ plan }: { plan: Plan }) {
  const { t } = useTranslation('help');
  const [, navigate] = useLocation();
  const save = useSave();
  const contents = useContents(plan.id);
  if (!contents) return null;

  const { answers, wishes, people, cards } = contents;
  const goes = [
    answers.length > 0 && t('delete.answers', { count: answers.length }),
    cards.length > 0 && t('delete.own', { count: cards.length }),
    wishes.length > 0 && t('delete.wishes', { count: wishes.length }),
    people.length > 0 && t('delete.people', { count: people.length }),
  ].filter((line) => line !== false);
  const lines = goes.length > 0 ? goes : [t('delete.nothing')];

  const throwAway = async () => {
    const thrown = await save(deletePlan(plan.id));
    if (thrown.ok) navigate('/plans', { replace: true });
  };
  return (
    <HelpFrame
      title={t('delete.question')}
      reads={[
        { id: 'goes', text: `${t('delete.goes')}: ${lines.join(', ')}.` },
        { id: 'back', text: `${t('delete.back')} ${t('delete.copies')}` },
      ]}
    >
      <div className={styles.area}>
        <section className={styles.plan}>
          <span className={styles.face}>
            <Portrait face={plan.face} photo={plan.photo} />
          </span>
          <div>
            <h2 className={styles.name}>{plan.name}</h2>
            <p>{t('delete.goes')}</p>
            <ul className={styles.goes}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        </section>
        <p>{t('delete.back')}</p>
        <p>{t('delete.copies')}</p>
        <div className={styles.actions}>
          <Button picture="ui#family-copy" onPress={() => navigate(`/plan/${plan.id}/share`)}>
            {t('delete.copyFirst')}
          </Button>
          <Button picture="ui#trash" onPress={() => void throwAway()}>
            {t('delete.do')}
          </Button>
        </div>
      </div>
    </HelpFrame>
  );
}
