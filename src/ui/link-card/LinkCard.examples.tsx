// The gallery's cards that lead somewhere: plain, next, a person, with a sentence, in a topic's colour, being read.
import type { ReactElement } from 'react';
import { Picture } from '#ui/picture/Picture.tsx';
import { topicPicture } from '#ui/picture/refs.ts';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { LinkCard, LinkCards } from './LinkCard.tsx';

const face = { skin: 'medium', hair: 'long', hairColor: 'brown' } as const;
const cards = (
  <>
    <li>
      <LinkCard href="/gallery" face={<Picture of="ui#plan" />} word="Nieuw plan" next />
    </li>
    <li>
      <LinkCard
        href="/gallery"
        face={<Portrait face={face} />}
        round
        word="Het plan van Els"
        sentence="Voorbeeld. Deze persoon bestaat niet."
      />
    </li>
    <li>
      <LinkCard
        href="/gallery"
        face={<Picture of={topicPicture('leisure')} />}
        topic="leisure"
        word="Vrije tijd"
        reading
      />
    </li>
  </>
);

export const examples: Record<string, () => ReactElement> = {
  'LinkCards: many': () => <LinkCards>{cards}</LinkCards>,
  'LinkCards: few and large': () => <LinkCards large>{cards}</LinkCards>,
};
