// Why the browser is asked to keep the plan, as a picture; or that a private window will not.
import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/notice/Notice.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './KeepStep.module.css';

export function KeepStep({ privateWindow }: { privateWindow: boolean }) {
  const { t } = useTranslation('new-plan');
  if (privateWindow) return <Notice large picture="ui#private-window" title={t('private.title')} />;
  return (
    <div className={styles.pictures}>
      <Picture of="ui#plan" className={styles.plan} />
      <Picture of="ui#forward" className={styles.arrow} />
      <span className={styles.device}>
        <Picture of="ui#tablet" className={styles.tablet} />
        <Picture of="ui#lock" className={styles.lock} />
      </span>
    </div>
  );
}
