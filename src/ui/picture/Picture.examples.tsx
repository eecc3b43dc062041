// The gallery's pictures: of the interface, of topics, and of people in every skin. Hands, ears and noses follow the skin.
import type { ReactElement } from 'react';
import type { Face } from '#domain/records.ts';
import { Picture } from './Picture.tsx';
import { choicePicture, questionPicture, topicPicture, wordPicture } from './refs.ts';

const skins: readonly Face['skin'][] = ['yellow', 'light', 'medium-light', 'medium', 'medium-dark', 'dark'];
const hairs: readonly Face['hairColor'][] = ['black', 'brown', 'blond', 'red', 'grey'];
const people = [
  choicePicture('1.2', 'helping'),
  choicePicture('4.1', 'dancing'),
  choicePicture('4.1', 'petting-an-animal'),
  questionPicture('8.1'),
  'ui#help-self',
  'ui#help-together',
  'ui#read-aloud',
];

export const examples: Record<string, () => ReactElement> = {
  'Picture: one of every sheet': () => (
    <Row
      pictures={['ui#lock', topicPicture('living'), choicePicture('4.1', 'music'), wordPicture('fiets')]}
    />
  ),
  'Picture: people in every skin': () => (
    <>
      {skins.map((skin, index) => (
        <div key={skin} data-skin={skin} data-hair={hairs[index % hairs.length]}>
          <Row pictures={people} />
        </div>
      ))}
    </>
  ),
};

function Row({ pictures }: { pictures: readonly string[] }): ReactElement {
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, 6rem)', gap: '0.5rem' }}>
      {pictures.map((of) => (
        <Picture key={of} of={of} />
      ))}
    </div>
  );
}
