// The gallery's rows of how something went: weeks with every value, and a single one.
import type { ReactElement } from 'react';
import type { CheckIn } from '#domain/records.ts';
import { useWords } from '#ui/words/useWords.ts';
import { WentRow } from './WentRow.tsx';

const days: readonly (readonly [string, CheckIn['value']])[] = [
  ['2026-03-03', 'done'],
  ['2026-03-10', 'partly'],
  ['2026-03-17', 'not'],
  ['2026-03-24', 'done'],
  ['2026-03-31', 'done'],
];
const all = days.map(
  ([day, value], at): CheckIn => ({
    id: `went-${at}`,
    planId: 'plan',
    revision: 1,
    order: at,
    at,
    said: { by: 'self' },
    agreementId: 'agreement',
    day,
    value,
  }),
);

function Example({ most }: { most: number }): ReactElement {
  const words = useWords();
  return <WentRow checkIns={all.slice(-most)} word={(value) => words.scale('kept', value)} label="Koken" />;
}

export const examples: Record<string, () => ReactElement> = {
  'WentRow: five weeks': () => <Example most={5} />,
  'WentRow: once': () => <Example most={1} />,
};
