// The gallery's button to hold, large and as a small line.
import type { ReactElement } from 'react';
import { HoldButton } from './HoldButton.tsx';

const ignore = () => {};

export const examples: Record<string, () => ReactElement> = {
  'HoldButton: plain': () => (
    <HoldButton picture="ui#settings" question="Wil je de vragen aanpassen?" onHeld={ignore}>
      Vragen aanpassen
    </HoldButton>
  ),
  'HoldButton: quiet': () => (
    <HoldButton picture="ui#settings" question="Wil je deze vraag aanpassen?" onHeld={ignore} quiet>
      Vraag aanpassen
    </HoldButton>
  ),
};
