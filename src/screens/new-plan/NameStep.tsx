// One large field for the client's name.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './NameStep.module.css';

export interface NameStepProps {
  name: string;
  /** Going on was tried without a name. */
  missing: boolean;
  onChange: (name: string) => void;
  onDone: () => void;
}

export function NameStep({ name, missing, onChange, onDone }: NameStepProps) {
  const { t } = useTranslation('new-plan');
  const id = useId();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <Picture of="ui#topic-who" className={styles.picture} />
      <label htmlFor={id} className={styles.label}>
        {t('name.label')}
      </label>
      <input
        id={id}
        className={styles.name}
        value={name}
        maxLength={80}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        enterKeyHint="next"
        aria-invalid={missing}
        aria-describedby={`${id}-missing`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-missing`} className={styles.missing} role="alert">
        {missing && t('name.missing')}
      </p>
    </form>
  );
}
