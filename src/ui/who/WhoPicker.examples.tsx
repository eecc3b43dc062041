// The gallery's pickers of who: people of the plan with a name of somebody else, and nobody in the plan yet.
import { type ReactElement, useState } from 'react';
import type { Who } from '#domain/records.ts';
import { toggled } from '#domain/talk.ts';
import { SampleMedia } from '#ui/media/SampleMedia.tsx';
import { samplePeople } from '#ui/words/sample-named.ts';
import { WhoPicker } from './WhoPicker.tsx';

const client = { face: { skin: 'medium', hair: 'long', hairColor: 'black' } } as const;

export const examples: Record<string, () => ReactElement> = {
  'WhoPicker: people, and a name': () => (
    <Try start={[{ by: 'self' }, { by: 'name', name: 'De buurvrouw' }]} people={samplePeople} />
  ),
  'WhoPicker: nobody yet': () => <Try start={[]} people={[]} />,
};

function Try({ start, people }: { start: readonly Who[]; people: typeof samplePeople }): ReactElement {
  const [chosen, setChosen] = useState(start);
  return (
    <SampleMedia>
      <WhoPicker
        label="Wie doet het?"
        people={people}
        client={client}
        chosen={chosen}
        onToggle={(who) => setChosen(toggled(chosen, who))}
      />
    </SampleMedia>
  );
}
