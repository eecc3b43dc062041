// The gallery's rows of buttons.
import type { ReactElement } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { Dots } from '#ui/dots/Dots.tsx';
import { Bar } from './Bar.tsx';

const ignore = () => {};
const back = (
  <Button picture="ui#back" onPress={ignore}>
    Terug
  </Button>
);
const next = (
  <Button variant="go" onPress={ignore}>
    Verder
  </Button>
);

export const examples: Record<string, () => ReactElement> = {
  'Bar: all three parts': () => (
    <Bar start={back} middle={<Dots total={4} done={1} current={1} label="1 van 4" />} end={next} />
  ),
  'Bar: only back': () => <Bar start={back} />,
};
