// A day or a time, by the device's own picker. Half a date that is being typed is not handed over.
import { useId, useState } from 'react';
import styles from './TextField.module.css';

export interface DayFieldProps {
  label: string;
  type: 'date' | 'time';
  /** `2026-03-01` or `14:30`; empty when there is none. */
  value: string;
  /** Gives an empty text when it was cleared. */
  onChange: (value: string) => void;
}

/** A year that is being typed starts with zeros. */
const FIRST = '2000';

export function DayField({ label, type, value, onChange }: DayFieldProps) {
  const id = useId();
  const [typing, setTyping] = useState<string>();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type={type}
        className={styles.input}
        value={typing ?? value}
        onChange={(event) => {
          const next = event.target.value;
          setTyping(next);
          if (next === '' || type === 'time' || next >= FIRST) onChange(next);
        }}
        onBlur={() => setTyping(undefined)}
      />
    </div>
  );
}
