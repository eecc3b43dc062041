// The gallery's thing to take away: plain, being read, in the colour of a topic.
import type { ReactElement } from 'react';
import { Picture } from '#ui/picture/Picture.tsx';
import { Removable } from './Removable.tsx';

const ignore = () => {};

export const examples: Record<string, () => ReactElement> = {
  'Removable: plain, being read, of a topic': () => (
    <ul>
      <Removable
        face={<Picture of="ui#wishes" />}
        isRead={false}
        remove="Haal weg: zwemmen"
        onRemove={ignore}
      >
        Zwemmen
      </Removable>
      <Removable face={<Picture of="ui#wishes" />} isRead remove="Haal weg: dansen" onRemove={ignore}>
        Dansen
      </Removable>
      <Removable
        topic="leisure"
        face={<Picture of="ui#topic-leisure" />}
        isRead={false}
        remove="Haal weg: vrije tijd"
        onRemove={ignore}
      >
        Vrije tijd
      </Removable>
    </ul>
  ),
};
