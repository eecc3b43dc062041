// The gallery's lines with pictures: as a list, and as all there is to see.
import type { ReactElement } from 'react';
import { PictureLines } from './PictureLines.tsx';

const lines = [
  { id: 'file', picture: 'ui#folder', text: 'Alles van je plan gaat in 1 bestand.' },
  { id: 'words', picture: 'ui#key', text: 'Je krijgt 5 woorden.' },
  { id: 'where', picture: 'ui#safe', text: 'Bewaar het bestand ergens anders.' },
];

export const examples: Record<string, () => ReactElement> = {
  'PictureLines: a list': () => <PictureLines lines={lines} />,
  'PictureLines: large': () => <PictureLines large lines={lines} />,
};
