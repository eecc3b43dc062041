// What the app is, its version, and whose work is in it, under which licences.
import { useTranslation } from 'react-i18next';
import { useOrganisation } from '#state/organisation.ts';
import styles from './AboutPart.module.css';
import { HelpFrame } from './HelpFrame.tsx';
import { packages } from './packages.ts';

const licences = { pictures: 'CC BY-SA 4.0', letters: 'SIL OFL 1.1' };

export function AboutPart() {
  const { t } = useTranslation(['help', 'start']);
  const name = useOrganisation((organisation) => organisation.name);
  const servedBy = name === undefined ? [] : [{ id: 'servedBy', text: t('start:servedBy', { name }) }];
  return (
    <HelpFrame
      title={t('help:about')}
      reads={[
        { id: 'what', text: t('help:about.what') },
        { id: 'where', text: t('help:about.where') },
        ...servedBy,
      ]}
    >
      <div className={styles.about}>
        <p>{t('help:about.what')}</p>
        <p>{t('help:about.where')}</p>
        {servedBy.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
        <h2>{t('help:about.pictures')}</h2>
        <p className={styles.small}>{t('help:about.pictures.text', { licence: licences.pictures })}</p>
        <h2>{t('help:about.letters')}</h2>
        <p className={styles.small}>{t('help:about.letters.text', { licence: licences.letters })}</p>
        <h2>{t('help:about.packages')}</h2>
        <ul className={styles.packages}>
          {packages.map(({ name, licence }) => (
            <li key={name}>
              {name} <small>({licence})</small>
            </li>
          ))}
        </ul>
      </div>
    </HelpFrame>
  );
}
