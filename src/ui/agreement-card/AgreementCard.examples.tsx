// The gallery's agreements: in a list, large, told by voice, with nothing but words, being read aloud, with buttons.
import type { ReactElement } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { SampleMedia } from '#ui/media/SampleMedia.tsx';
import { WhoFace } from '#ui/who/WhoFace.tsx';
import { sampleNamed, samplePeople } from '#ui/words/sample-named.ts';
import { AgreementCard, type AgreementCardProps } from './AgreementCard.tsx';
import { AgreementFace } from './AgreementFace.tsx';
import { useWhenWords } from './when-words.ts';

const ignore = () => {};
const who = samplePeople.slice(0, 2).map((person) => ({
  key: person.id,
  face: <WhoFace person={person} />,
  name: person.name,
}));

function Example(props: Partial<AgreementCardProps>): ReactElement {
  const { when } = useWhenWords();
  return (
    <SampleMedia>
      <AgreementCard
        face={<AgreementFace agreement={{ card: 'choice:cooking' }} questionId="4.1" named={sampleNamed} />}
        words="Samen koken met Els"
        who={who}
        when={when({ from: '2026-03-03', time: '17:00', rule: 'FREQ=WEEKLY;BYDAY=TU,TH' })}
        topic="self-care"
        {...props}
      />
    </SampleMedia>
  );
}

export const examples: Record<string, () => ReactElement> = {
  'AgreementCard: in a list': () => <Example />,
  'AgreementCard: with a photo, being read aloud': () => (
    <Example
      face={<AgreementFace agreement={{ photo: 'photo' }} questionId={undefined} named={sampleNamed} />}
      note="We kijken terug op 3 mei"
      reading
    />
  ),
  'AgreementCard: only words': () => (
    <Example
      face={<AgreementFace agreement={{}} questionId={undefined} named={sampleNamed} />}
      who={[]}
      when={undefined}
    />
  ),
  'AgreementCard: large, with buttons': () => (
    <Example
      large
      actions={
        <>
          <Button onPress={ignore}>Goed zo</Button>
          <Button onPress={ignore}>Anders</Button>
        </>
      }
    />
  ),
};
