// The gallery's faces of cards: a choice, people, and own cards of every make, also damaged and gone.
import type { ReactElement } from 'react';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { SampleMedia } from '#ui/media/SampleMedia.tsx';
import { sampleNamed } from '#ui/words/sample-named.ts';
import { CardFace } from './CardFace.tsx';

const ignore = () => {};
const faces = [
  ['choice:music', 'Muziek'],
  ['person:els', 'Els'],
  ['person:joost', 'Joost'],
  ['own:words', 'Vissen met opa'],
  ['own:photo-card', 'Mijn tuin'],
  ['own:drawing-card', 'Een tekening'],
  ['own:voice-card', 'Een stem'],
  ['agreement:agreement', 'Joost gaat mee naar het zwembad.'],
] as const;
const broken = [
  ['own:damaged-card', 'Het strand'],
  ['own:gone-card', 'Een foto'],
  ['person:nobody', 'Weg'],
] as const;

const show = (cards: typeof faces | typeof broken) => (): ReactElement => (
  <SampleMedia>
    <CardGrid size={12} label="Kaarten">
      {cards.map(([card, word]) => (
        <ChoiceCard
          key={card}
          face={<CardFace card={card} questionId="4.1" named={sampleNamed} />}
          word={word}
          onPress={ignore}
        />
      ))}
    </CardGrid>
  </SampleMedia>
);

export const examples: Record<string, () => ReactElement> = {
  'CardFace: every kind': show(faces),
  'CardFace: damaged or gone': show(broken),
};
