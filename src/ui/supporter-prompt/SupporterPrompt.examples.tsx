// The gallery's line for the support worker, shown and hidden.
import { type ReactElement, useState } from 'react';
import { SupporterPrompt } from './SupporterPrompt.tsx';

function Example({ shown: atFirst }: { shown: boolean }) {
  const [shown, setShown] = useState(atFirst);
  return <SupporterPrompt text="Geef tijd om te kiezen. Kies niet mee." shown={shown} onShow={setShown} />;
}

export const examples: Record<string, () => ReactElement> = {
  'SupporterPrompt: shown': () => <Example shown />,
  'SupporterPrompt: hidden': () => <Example shown={false} />,
};
