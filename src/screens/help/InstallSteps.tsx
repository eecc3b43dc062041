// How to put the app on the home screen of an iPad or iPhone: three pictures, and why to make a copy first.
import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/notice/Notice.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './InstallSteps.module.css';

export function InstallSteps() {
  const { t } = useTranslation('help');
  const steps = [
    { picture: 'ui#ios-share', text: t('safe.ios.share') },
    { picture: 'ui#ios-add', text: t('safe.ios.add') },
    { picture: 'ui#check', text: t('safe.ios.done') },
  ];
  return (
    <section className={styles.install}>
      <h2>{t('safe.install')}</h2>
      <p>{t('safe.ios.why')}</p>
      <ol className={styles.steps}>
        {steps.map(({ picture, text }) => (
          <li key={picture} className={styles.step}>
            <Picture of={picture} className={styles.picture} />
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <Notice picture="ui#family-copy">
        <p>{t('safe.ios.empty')}</p>
      </Notice>
    </section>
  );
}
