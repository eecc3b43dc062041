// The row of places below: where the client can go from anywhere.
import { useTranslation } from 'react-i18next';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './PlacesBar.module.css';

export type Place = 'plan' | 'wishes' | 'agreements' | 'share';

export interface PlacesBarProps {
  current?: Place;
  planId: string;
}

const places: readonly Place[] = ['plan', 'wishes', 'agreements', 'share'];
const addresses: Record<Place, string> = {
  plan: '',
  wishes: '/wishes',
  agreements: '/agreements',
  share: '/share',
};

export function PlacesBar({ current, planId }: PlacesBarProps) {
  const { t } = useTranslation('frame');
  return (
    <nav aria-label={t('places')}>
      <ul className={styles.bar}>
        {places.map((place) => (
          <li key={place}>
            <a
              href={`#/plan/${planId}${addresses[place]}`}
              aria-current={place === current ? 'page' : undefined}
              className={styles.place}
            >
              <Picture of={`ui#${place}`} className={styles.picture} />
              <span>{t(`place.${place}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
