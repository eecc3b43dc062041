// The gallery's pickers of how the plan is asked: the level of text, and whether cards say their word.
import { type ReactElement, useState } from 'react';
import type { Level } from '#domain/records.ts';
import { LevelPicker } from './LevelPicker.tsx';
import { SpeaksPicker } from './SpeaksPicker.tsx';

const question = {
  id: '4.1',
  choices: [
    'music',
    'tv',
    'dancing',
    'cooking',
    'puzzling',
    'doing-nothing',
    'phoning',
    'gaming',
    'crafts',
    'petting-an-animal',
    'looking-at-a-book',
    'drawing',
  ],
};

export const examples: Record<string, () => ReactElement> = {
  'LevelPicker: the middle one': () => <TryLevel />,
  'SpeaksPicker: silent': () => <TrySpeaks start={false} />,
  'SpeaksPicker: speaking': () => <TrySpeaks start={true} />,
};

function TryLevel(): ReactElement {
  const [level, setLevel] = useState<Level>(2);
  return <LevelPicker question={question} value={level} onChange={setLevel} />;
}

function TrySpeaks({ start }: { start: boolean }): ReactElement {
  const [speaks, setSpeaks] = useState(start);
  return <SpeaksPicker value={speaks} onChange={setSpeaks} />;
}
