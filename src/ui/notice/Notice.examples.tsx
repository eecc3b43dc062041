// The gallery's notices: with and without a title and buttons, and as the only thing on the screen.
import type { ReactElement } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from './Notice.tsx';

const ignore = () => {};

export const examples: Record<string, () => ReactElement> = {
  'Notice: a sentence': () => (
    <Notice picture="ui#private-window">
      <p>Dit venster vergeet alles. Sluit je het, dan is je plan weg.</p>
    </Notice>
  ),
  'Notice: a title and a button': () => (
    <Notice
      picture="ui#update"
      title="Er is een nieuwe app"
      role="status"
      actions={<Button onPress={ignore}>Nu vernieuwen</Button>}
    >
      <p>Je plan blijft bewaard.</p>
    </Notice>
  ),
  'Notice: one low row': () => (
    <Notice slim picture="ui#talk" actions={<Button onPress={ignore}>Bekijk het gesprek</Button>}>
      <p>Je gesprek is op zondag 12 april.</p>
    </Notice>
  ),
  'Notice: the whole screen': () => (
    <Notice
      large
      picture="ui#storage-full"
      title="Dit apparaat is vol"
      actions={
        <>
          <Button variant="go" onPress={ignore}>
            Probeer weer
          </Button>
          <Button picture="ui#help" onPress={ignore}>
            Hulp
          </Button>
        </>
      }
    >
      <p>Je plan is niet weg. Haal eerst iets anders van het apparaat.</p>
    </Notice>
  ),
};
