// The observation questions of a topic, to open and choose their cards.
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { shownSeenChoices } from '#content/observing.ts';
import { isAdapted } from '#domain/fit.ts';
import { lookId, looks } from '#domain/observing.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import styles from './Adapt.module.css';

export function LookRows({ base, topicId }: { base: string; topicId: string }) {
  const { t } = useTranslation(['adapt', 'observing']);
  const catalogue = useCatalogue();
  return (
    <ul className={styles.rows}>
      {looks.map((look) => {
        const id = lookId(topicId, look);
        const isChanged = isAdapted(catalogue.changes.get(`question/${id}`));
        const count = t('adapt:looks.cards', { count: shownSeenChoices(id, catalogue).length });
        return (
          <li key={look} data-topic={topicId} className={styles.row}>
            <Link href={`${base}/${id}`} className={styles.open}>
              <span className={styles.face}>
                <Picture of="ui#eye" />
              </span>
              <span className={styles.words}>
                <span className={styles.word}>{t(`observing:${look}.question`)}</span>
                <span className={styles.small}>{isChanged ? `${t('adapt:changed')} · ${count}` : count}</span>
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
