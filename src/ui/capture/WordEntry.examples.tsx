// The gallery's word field.
import { type ReactElement, useState } from 'react';
import { WordEntry } from './WordEntry.tsx';

const ignore = () => {};

export const examples: Record<string, () => ReactElement> = {
  'WordEntry: empty': () => <Try start="" />,
  'WordEntry: with words': () => (
    <Try start="Ik wil een eigen voordeur. Dan kan mijn zus gewoon aanbellen." />
  ),
};

function Try({ start }: { start: string }): ReactElement {
  const [text, setText] = useState(start);
  return <WordEntry value={text} onChange={setText} onKeep={ignore} onBack={ignore} />;
}
