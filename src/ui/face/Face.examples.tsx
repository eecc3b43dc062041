// The gallery's faces: every skin with every hair, and the picker.
import { type ReactElement, useState } from 'react';
import type { Face as FaceChoice } from '#domain/records.ts';
import { Face } from './Face.tsx';
import { FacePicker } from './FacePicker.tsx';

const skins = ['yellow', 'light', 'medium-light', 'medium', 'medium-dark', 'dark'] as const;
const hairs = ['short', 'long', 'curly', 'bun', 'bald', 'scarf'] as const;
const colors = ['black', 'brown', 'blond', 'red', 'grey'] as const;

export const examples: Record<string, () => ReactElement> = {
  'Face: every skin and hair': () => (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, 6rem)', gap: '0.5rem' }}>
      {skins.flatMap((skin, row) =>
        hairs.map((hair, column) => (
          <Face
            key={skin + hair}
            face={{ skin, hair, hairColor: colors[(row + column) % colors.length] ?? 'black' }}
            size="6rem"
          />
        )),
      )}
    </div>
  ),
  'FacePicker: hair with a colour': () => (
    <TryPicker start={{ skin: 'medium', hair: 'curly', hairColor: 'black' }} />
  ),
  'FacePicker: without a hair colour': () => (
    <TryPicker start={{ skin: 'light', hair: 'scarf', hairColor: 'brown' }} />
  ),
};

function TryPicker({ start }: { start: FaceChoice }): ReactElement {
  const [face, setFace] = useState(start);
  return <FacePicker value={face} onChange={setFace} />;
}
