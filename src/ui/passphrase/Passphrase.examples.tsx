// The gallery's five words: shown, being read, typed. What is typed stands in the field as if someone had.
import { type ReactElement, useEffect, useRef } from 'react';
import { PassphraseEntry } from './PassphraseEntry.tsx';
import { PassphraseWords } from './PassphraseWords.tsx';

const ignore = () => {};
const list = ['fiets', 'appel', 'boom', 'lampion', 'duikboot', 'boeket', 'fietsbel'];
const five = list.slice(0, 5);
const words = {
  normalize: (typed: string) =>
    typed
      .trim()
      .toLowerCase()
      .split(/[\s-]+/)
      .join('-'),
  complete: (prefix: string) => list.filter((word) => word.startsWith(prefix)),
  isWord: (word: string) => list.includes(word),
};

export const examples: Record<string, () => ReactElement> = {
  'PassphraseWords: five': () => <PassphraseWords words={five} />,
  'PassphraseWords: the second is read': () => <PassphraseWords words={five} reading="word-1" />,
  'PassphraseEntry: empty': () => <Typed text="" />,
  'PassphraseEntry: a word begun': () => <Typed text="fiets bo" />,
  'PassphraseEntry: a word that is none': () => <Typed text="fiets kwik " />,
  'PassphraseEntry: all five': () => <Typed text={five.join(' ')} />,
};

function Typed({ text }: { text: string }): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = root.current?.querySelector('input');
    if (!field) return;
    // React listens to the event, and believes only a value that it did not set itself.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, [text]);
  return (
    <div ref={root}>
      <PassphraseEntry {...words} onDone={ignore} doneWord="Open de kopie" />
    </div>
  );
}
