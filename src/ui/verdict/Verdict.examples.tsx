// The gallery's answers of looking back: of a wish, of what somebody does not want, and what was decided of each.
import { type ReactElement, useState } from 'react';
import { Picture } from '#ui/picture/Picture.tsx';
import { DecidedList } from './DecidedList.tsx';
import { VerdictCards } from './VerdictCards.tsx';
import type { LookedAt, Verdict } from './verdict-words.ts';

function Example({ of }: { of: LookedAt }): ReactElement {
  const [verdict, setVerdict] = useState<Verdict>();
  return <VerdictCards of={of} verdict={verdict} onDecide={setVerdict} />;
}

export const examples: Record<string, () => ReactElement> = {
  'VerdictCards: of a wish': () => <Example of="wish" />,
  'VerdictCards: of what somebody does not want': () => <Example of="unwanted" />,
  'DecidedList: decided, and not yet': () => (
    <DecidedList
      heading="Dit koos je"
      onPress={() => {}}
      list={[
        {
          id: 'a',
          face: <Picture of="ui#wishes" />,
          words: 'Ik wil vaker zwemmen',
          topic: 'leisure',
          sign: 'ui#forward',
          decision: 'Ja, ga zo door',
        },
        {
          id: 'b',
          face: <Picture of="ui#wishes" />,
          words: 'Zelf koken',
          topic: 'living',
          sign: 'ui#wait',
          decision: 'Nog niet gekozen',
        },
      ]}
    />
  ),
};
