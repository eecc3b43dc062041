// One field for the client's own words. Enter keeps them; nothing written cannot be kept.
import { type ReactElement, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import styles from './Capture.module.css';
import word from './WordEntry.module.css';

export interface WordEntryProps {
  value: string;
  onChange: (text: string) => void;
  /** Gets the words without spaces around them. */
  onKeep: (text: string) => void;
  /** Adds a "Terug". */
  onBack?: () => void;
  label?: string;
}

/** As many characters as a record holds. */
const longest = 4000;

export function WordEntry({ value, onChange, onKeep, onBack, label }: WordEntryProps): ReactElement {
  const { t } = useTranslation('capture');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  const keep = () => {
    const text = value.trim();
    setMissing(text === '');
    if (text === '') field.current?.focus();
    else onKeep(text);
  };

  return (
    <div className={styles.area}>
      <div className={styles.capture}>
        <label className={word.label} htmlFor={id}>
          {label ?? t('word.label')}
        </label>
        <textarea
          ref={field}
          id={id}
          className={word.field}
          rows={3}
          maxLength={longest}
          enterKeyHint="done"
          value={value}
          aria-invalid={missing}
          aria-describedby={`${id}-missing`}
          onChange={(event) => {
            setMissing(false);
            onChange(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            keep();
          }}
        />
        <p id={`${id}-missing`} className={styles.status} role="status">
          {missing && t('word.missing')}
        </p>
        <div className={styles.actions}>
          {onBack && (
            <Button picture="ui#back" onPress={onBack}>
              {t('back')}
            </Button>
          )}
          <Button variant="go" onPress={keep}>
            {t('keep')}
          </Button>
        </div>
      </div>
    </div>
  );
}
