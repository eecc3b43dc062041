// The gallery's dots: none done, some done, here and there done, one open, many.
import type { ReactElement } from 'react';
import { Dots } from './Dots.tsx';

export const examples: Record<string, () => ReactElement> = {
  'Dots: nothing done': () => <Dots total={8} done={0} label="0 van 8" />,
  'Dots: some done, one open': () => <Dots total={8} done={3} current={3} label="3 van 8" />,
  'Dots: here and there done': () => (
    <Dots total={5} done={[true, false, true, false, false]} current={1} label="2 van 5" />
  ),
  'Dots: all done': () => <Dots total={8} done={8} label="8 van 8" />,
  'Dots: many': () => <Dots total={24} done={9} current={9} label="9 van 24" />,
};
