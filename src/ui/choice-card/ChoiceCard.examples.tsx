// The gallery's cards: every state of one card, and grids of every level.
import { type ReactElement, useState } from 'react';
import { Picture } from '#ui/picture/Picture.tsx';
import { choicePicture } from '#ui/picture/refs.ts';
import { CardGrid } from './CardGrid.tsx';
import { ChoiceCard, type ChoiceCardProps } from './ChoiceCard.tsx';

const ignore = () => {};
const words = [
  ['music', 'Muziek'],
  ['tv', 'Televisie'],
  ['dancing', 'Dansen'],
  ['cooking', 'Koken'],
  ['puzzling', 'Puzzelen'],
  ['doing-nothing', 'Niks doen'],
  ['phoning', 'Bellen'],
  ['gaming', 'Gamen'],
  ['crafts', 'Knutselen'],
  ['petting-an-animal', 'Een dier aaien'],
  ['looking-at-a-book', 'Een boek bekijken'],
  ['drawing', 'Tekenen'],
] as const;
const face = (choice: string) => <Picture of={choicePicture('4.1', choice)} />;

const one = (more: Partial<ChoiceCardProps>) => (): ReactElement => (
  <CardGrid size={6} label="Eén kaart">
    <ChoiceCard face={face('music')} word="Muziek" onPress={ignore} {...more} />
  </CardGrid>
);

export const examples: Record<string, () => ReactElement> = {
  'ChoiceCard: not chosen': one({ chosen: false }),
  'ChoiceCard: chosen': one({ chosen: true }),
  'ChoiceCard: being read': one({ chosen: false, reading: true }),
  'ChoiceCard: something else': one({
    face: <Picture of="ui#something-else" />,
    word: 'Iets anders',
    variant: 'dashed',
  }),
  'ChoiceCard: no more can be chosen': one({ chosen: false, disabled: true }),
  'ChoiceCard: a long word': one({ chosen: false, word: 'Samen met mijn buurvrouw boodschappen doen' }),
  'CardGrid: two': () => <Grid size={2} />,
  'CardGrid: six': () => <Grid size={6} />,
  'CardGrid: twelve': () => <Grid size={12} />,
  'CardGrid: one of six': () => <Grid size={6} single />,
};

function Grid({ size, single = false }: { size: number; single?: boolean }): ReactElement {
  const [chosen, setChosen] = useState<readonly string[]>(['music']);
  const press = (id: string) => {
    if (single) setChosen([id]);
    else setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  };
  return (
    <CardGrid size={size} label="Kaarten" role={single ? 'radiogroup' : 'group'}>
      {words.slice(0, size).map(([id, word]) => (
        <ChoiceCard
          key={id}
          face={face(id)}
          word={word}
          single={single}
          chosen={chosen.includes(id)}
          onPress={() => press(id)}
        />
      ))}
    </CardGrid>
  );
}
