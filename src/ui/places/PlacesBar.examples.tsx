// The gallery's row of places: in each of them, and in none.
import type { ReactElement } from 'react';
import { PlacesBar } from './PlacesBar.tsx';

export const examples: Record<string, () => ReactElement> = {
  'PlacesBar: in the plan': () => <PlacesBar planId="1" current="plan" />,
  'PlacesBar: in the wishes': () => <PlacesBar planId="1" current="wishes" />,
  'PlacesBar: in sharing': () => <PlacesBar planId="1" current="share" />,
  'PlacesBar: elsewhere': () => <PlacesBar planId="1" />,
};
