// After an answer about fear: whom the client can call. Nothing of the answer is shared by itself.
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import styles from './WhomToCall.module.css';

const SHOWN_PEOPLE = 4;

export function WhomToCall({ contents }: { contents: PlanContents }) {
  const { t } = useTranslation('question');
  const near = contents.people.filter((person) => person.ring === 'near').slice(0, SHOWN_PEOPLE);
  return (
    <div className={styles.call}>
      <h2>{t('call.title')}</h2>
      <section className={styles.line}>
        <Picture of="ui#talk" className={styles.picture} />
        <div>
          <p>{t('call.own')}</p>
          <ul className={styles.people}>
            {near.map((person) => (
              <li key={person.id}>
                <span className={styles.portrait}>
                  <Portrait face={person.face} photo={person.photo} />
                </span>
                {person.name}
              </li>
            ))}
          </ul>
        </div>
      </section>
      <section className={styles.line}>
        <Picture of="ui#phone" className={styles.picture} />
        <p>{t('call.safeHome')}</p>
      </section>
      <section className={styles.line}>
        <Picture of="ui#warning" className={styles.picture} />
        <p>{t('call.danger')}</p>
      </section>
      <section className={styles.line}>
        <Picture of="ui#lock" className={styles.picture} />
        <p>{t('call.private')}</p>
      </section>
    </div>
  );
}
