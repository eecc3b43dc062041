// One line of text with its label, such as a name.
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
}

/** As long as a name in a record may be. */
const NAME = 80;

export function TextField({ label, value, onChange, longest = NAME, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        {...rest}
        id={id}
        className={styles.input}
        value={value}
        maxLength={longest}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
