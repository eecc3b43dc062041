// The gallery's buttons: every variant, pressed, not to be pressed, stacked, and with a long word.
import type { ReactElement } from 'react';
import { Button } from './Button.tsx';

const ignore = () => {};

export const examples: Record<string, () => ReactElement> = {
  'Button: plain': () => <Button onPress={ignore}>Terug</Button>,
  'Button: with a picture': () => (
    <Button picture="ui#back" onPress={ignore}>
      Terug
    </Button>
  ),
  'Button: going on': () => (
    <Button variant="go" onPress={ignore}>
      Verder
    </Button>
  ),
  'Button: going on, not yet': () => (
    <Button variant="go" disabled>
      Verder
    </Button>
  ),
  'Button: dashed': () => (
    <Button variant="dashed" picture="ui#something-else" onPress={ignore}>
      Iets anders
    </Button>
  ),
  'Button: quiet': () => (
    <Button variant="quiet" picture="ui#eye" onPress={ignore}>
      Wat ik zie
    </Button>
  ),
  'Button: pressed': () => (
    <Button picture="ui#dont-know" aria-pressed onPress={ignore}>
      Weet ik niet
    </Button>
  ),
  'Button: not to be pressed': () => (
    <Button picture="ui#trash" disabled>
      Maak leeg
    </Button>
  ),
  'Button: stacked': () => (
    <Button picture="ui#skip" stacked onPress={ignore}>
      Sla over
    </Button>
  ),
  'Button: a long word': () => (
    <Button picture="ui#share" onPress={ignore}>
      Verantwoordelijkheidsgevoelens en ondersteuningsbijeenkomsten
    </Button>
  ),
};
