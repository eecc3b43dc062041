// The gallery's question in one row: not answered, answered, and being read.
import type { ReactElement } from 'react';
import { Picture } from '#ui/picture/Picture.tsx';
import { AskFace, AskStrip, type AskStripProps } from './AskStrip.tsx';

const ignore = () => {};
const show =
  (chosen: string | undefined, more: Partial<AskStripProps> = {}) =>
  (): ReactElement => (
    <AskStrip question="Hoe voel je je nu?" {...more}>
      {[
        ['good', 'Fijn'],
        ['ok', 'Gaat wel'],
        ['bad', 'Niet fijn'],
      ].map(([id = '', word = '']) => (
        <AskFace
          key={id}
          face={<Picture of={`ui#feeling-${id}`} />}
          word={word}
          chosen={id === chosen}
          onPress={ignore}
        />
      ))}
    </AskStrip>
  );

export const examples: Record<string, () => ReactElement> = {
  'AskStrip: not answered': show(undefined, { away: { word: 'Nu niet', onPress: ignore } }),
  'AskStrip: answered': show('ok'),
  'AskStrip: being read': show(undefined, { reading: true }),
};
