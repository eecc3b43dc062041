// How full the device is: a bar and a sentence for the client, the figures small for whoever helps.
import { useTranslation } from 'react-i18next';
import styles from './Room.module.css';

/** Below this, a photo may soon not fit: about twenty photos. */
const LITTLE = 20_000_000;

export function Room({ used, total }: { used: number; total: number }) {
  const { t, i18n } = useTranslation('help');
  const free = Math.max(0, total - used);
  return (
    <section className={styles.room}>
      <h2>{t('safe.room')}</h2>
      <meter className={styles.meter} min={0} max={total} value={used} aria-label={t('safe.room')} />
      <p>{free < LITTLE ? t('safe.room.little') : t('safe.room.enough')}</p>
      <p className={styles.figures}>
        {t('safe.room.figures', { used: size(used, i18n.language), free: size(free, i18n.language) })}
      </p>
    </section>
  );
}

function size(bytes: number, language: string): string {
  const large = bytes >= 1e9;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: large ? 'gigabyte' : 'megabyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(Math.ceil(bytes / (large ? 1e8 : 1e6)) / (large ? 10 : 1));
}
