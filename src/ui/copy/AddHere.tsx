// Below a part of a copy: a way to say something about it, and what was said there already.
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { AddedView } from './AddedView.tsx';
import styles from './AddHere.module.css';
import type { Added } from './reply.ts';

export interface AddHereProps {
  /** What of it is said so far. */
  readonly added: readonly Added[];
  readonly onAdd: () => void;
  readonly onChange: (added: Added) => void;
  readonly onRemove: (added: Added) => void;
}

export function AddHere({ added, onAdd, onChange, onRemove }: AddHereProps) {
  const { t } = useTranslation('reply');
  return (
    <div className={styles.here}>
      {added.map((one) => (
        <div key={one.id} className={styles.mine}>
          <p className={styles.kicker}>{t('mine')}</p>
          <AddedView added={one} />
          <div className={styles.actions}>
            <Button variant="quiet" picture="ui#write" onPress={() => onChange(one)}>
              {t('change')}
            </Button>
            <Button variant="quiet" picture="ui#trash" onPress={() => onRemove(one)}>
              {t('remove')}
            </Button>
          </div>
        </div>
      ))}
      <button type="button" className={styles.add} onClick={onAdd}>
        <Picture of="ui#write" className={styles.picture} />
        {t('add')}
      </button>
    </div>
  );
}
