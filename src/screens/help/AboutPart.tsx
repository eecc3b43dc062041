// What the app is, its version, and whose work is in it, under which licences.
import { useTranslation } from 'react-i18next';
import styles from './AboutPart.module.css';
import { HelpFrame } from './HelpFrame.tsx';
import { packages } from './packages.ts';

const licences = { pictures: 'CC BY-SA 4.0', letters: 'SIL OFL 1.1' };

export function AboutPart() {
  const { t } = useTranslation('help');
  return (
    <HelpFrame
      title={t('about')}
      reads={[
        { id: 'what', text: t('about.what') },
        { id: 'where', text: t('about.where') },
      ]}
    >
      <div className={styles.about}>
        <p>{t('about.what')}</p>
        <p>{t('about.where')}</p>
        <h2>{t('about.pictures')}</h2>
        <p className={styles.small}>{t('about.pictures.text', { licence: licences.pictures })}</p>
        <h2>{t('about.letters')}</h2>
        <p className={styles.small}>{t('about.letters.text', { licence: licences.letters })}</p>
        <h2>{t('about.packages')}</h2>
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
