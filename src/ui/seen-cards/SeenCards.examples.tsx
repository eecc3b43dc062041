// The gallery's cards of what somebody saw.
import type { ReactElement } from 'react';
import { SeenCards } from './SeenCards.tsx';

const words: Readonly<Record<string, string>> = {
  happy: 'Blij',
  'seen-laughs': 'Lacht',
  'seen-comes-closer': 'Komt dichterbij',
  'seen-wants-to-leave': 'Wil weg',
};

export const examples: Record<string, () => ReactElement> = {
  'SeenCards: what was seen': () => (
    <SeenCards questionId="living.see" choices={Object.keys(words)} wordOf={(id) => words[id] ?? ''} />
  ),
};
