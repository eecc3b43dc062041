// Words that are stored when the field is left: a sentence half typed is no sentence. Empty puts back what was there.
import { useState } from 'react';
import { TextField } from '#ui/text-field/TextField.tsx';

export interface WordFieldProps {
  readonly label: string;
  readonly value: string;
  /** Letters. */
  readonly longest: number;
  readonly onChange: (typed: string) => void;
}

export function WordField({ label, value, longest, onChange }: WordFieldProps) {
  const [typed, setTyped] = useState(value);
  const [before, setBefore] = useState(value);
  // Another value from outside, such as by Herstel. The field stays, and keeps the focus.
  if (value !== before) {
    setBefore(value);
    setTyped(value);
  }
  const store = () => {
    const next = typed.trim();
    if (next === '') setTyped(value);
    if (next !== value) onChange(next);
  };
  return (
    <form
      onBlur={store}
      onSubmit={(event) => {
        event.preventDefault();
        store();
      }}
    >
      <TextField label={label} value={typed} longest={longest} grows onChange={setTyped} />
    </form>
  );
}
