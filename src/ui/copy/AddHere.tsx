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
  /** The ids of what was sent already. */
  readonly sent: ReadonlySet<string>;
  readonly onAdd: () => void;
  readonly onChange: (added: Added) => void;
  readonly onRemove: (added: Added) => void;
  /** What it is about: among many of these, who hears the page cannot tell by the place. */
  readonly about: string;
  /** Present for the whole topic, below its page. */
  readonly topic?: string | undefined;
  /** It was removed here a moment ago. */
  readonly onPutBack?: (() => void) | undefined;
}

export function AddHere({ added, sent, onAdd, onChange, onRemove, about, topic, onPutBack }: AddHereProps) {
  const { t } = useTranslation('reply');
  return (
    <div className={styles.here}>
      {added.map((one) => (
        <div key={one.id} className={styles.mine}>
          <p className={styles.kicker}>{t(sent.has(one.id) ? 'mine.sent' : 'mine')}</p>
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
      {onPutBack && <PutBack onPutBack={onPutBack} />}
      <button type="button" className={styles.add} onClick={onAdd} aria-description={about}>
        <Picture of="ui#write" className={styles.picture} />
        <span>{topic === undefined ? t('add') : t('add.page', { topic })}</span>
      </button>
    </div>
  );
}

/** After something was removed: it can come back. */
export function PutBack({ onPutBack }: { onPutBack: () => void }) {
  const { t } = useTranslation('reply');
  return (
    <div className={styles.actions} role="status">
      <span>{t('removed')}</span>
      <Button variant="quiet" picture="ui#undo" onPress={onPutBack}>
        {t('putBack')}
      </Button>
    </div>
  );
}
