// A short text with its label: one line, such as a name, or a sentence that is seen whole.
import { type InputHTMLAttributes, useId } from 'react';
import styles from './TextField.module.css';

export interface TextFieldProps
  extends Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'autoCapitalize' | 'autoCorrect' | 'spellCheck' | 'aria-describedby' | 'onBlur'
  > {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Letters. */
  longest?: number;
  /** It grows with its sentence. Enter still ends it. */
  grows?: boolean;
}

/** As long as a name in a record may be. */
const NAME = 80;

export function TextField({
  label,
  value,
  onChange,
  longest = NAME,
  grows = false,
  ...rest
}: TextFieldProps) {
  const id = useId();
  const field = {
    id,
    value,
    maxLength: longest,
    autoComplete: 'off',
    'aria-describedby': rest['aria-describedby'],
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {grows ? (
        <textarea
          {...field}
          rows={1}
          className={`${styles.input} ${styles.grows}`}
          onChange={(event) => onChange(event.target.value)}
          // A browser shows the caret only, and leaves the other lines under a bar.
          onFocus={(event) => event.currentTarget.scrollIntoView?.({ block: 'nearest' })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
      ) : (
        <input
          {...rest}
          {...field}
          className={styles.input}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}
