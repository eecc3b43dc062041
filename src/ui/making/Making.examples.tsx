// The gallery's making of a file: on its way, and two ways in which it did not work out.
import type { ReactElement } from 'react';
import { Making } from './Making.tsx';

/** It is a whole page. */
export const alone = true;

const ignore = () => {};
const all = {
  picture: 'ui#family-copy',
  title: 'De kopie wordt gemaakt',
  stop: 'Stop met maken',
  fraction: 0.4,
  failure: undefined,
  onStop: ignore,
  onRetry: ignore,
  onBack: ignore,
};
const failure = { title: 'Dit lukte niet', text: 'Er is niets weg. Probeer het nog een keer.' };

export const examples: Record<string, () => ReactElement> = {
  'Making: on its way': () => <Making {...all} />,
  'Making: did not work out': () => <Making {...all} failure={failure} />,
  'Making: no use in trying again': () => <Making {...all} failure={failure} onRetry={undefined} />,
};
