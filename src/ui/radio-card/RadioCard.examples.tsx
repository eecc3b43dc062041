// The gallery's large card to choose: chosen and not.
import { type ReactElement, useState } from 'react';
import { RadioCard } from './RadioCard.tsx';

export const examples: Record<string, () => ReactElement> = {
  'RadioCard: one of two': () => <OneOfTwo />,
};

function OneOfTwo(): ReactElement {
  const [chosen, setChosen] = useState('Gewoon');
  return (
    <div role="radiogroup" aria-label="Hoe groot wil je de tekst?">
      {['Gewoon', 'Groot'].map((word) => (
        <RadioCard
          key={word}
          group="size"
          word={word}
          chosen={chosen === word}
          onChoose={() => setChosen(word)}
        >
          <b>Zo ziet het eruit</b>
        </RadioCard>
      ))}
    </div>
  );
}
