// The gallery's progress: begun, halfway, done.
import type { ReactElement } from 'react';
import { ProgressBar } from './ProgressBar.tsx';

export const examples: Record<string, () => ReactElement> = {
  'ProgressBar: begun': () => <ProgressBar fraction={0} label="De kopie wordt gemaakt" />,
  'ProgressBar: halfway': () => <ProgressBar fraction={0.5} label="De kopie wordt gemaakt" />,
  'ProgressBar: done': () => <ProgressBar fraction={1} label="De kopie wordt gemaakt" />,
};
