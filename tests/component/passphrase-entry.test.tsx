// The five words as people type and paste them.
// cspell:ignore kogelvisss
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { wordList } from '#share/word-list.ts';
import { PassphraseEntry } from '#ui/passphrase/PassphraseEntry.tsx';
import { beginEmpty, show } from './screen.tsx';

beforeEach(beginEmpty);

async function type(typed: string) {
  const onDone = vi.fn<(words: string) => void>();
  const shown = show(<PassphraseEntry {...wordList} onDone={onDone} doneWord="Open" />);
  await userEvent.click(await screen.findByLabelText('De 5 woorden'));
  await userEvent.paste(typed);
  const says = screen.getByRole('status').textContent;
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  shown.unmount();
  return { says, handed: onDone.mock.calls[0]?.[0] };
}

const words = 'kruk oester kogelvis schaats tunnel';

it.each([
  'KRUK Oester-kogelvis, schaats/tunnel',
  '1. kruk 2. oester 3. kogelvis 4. schaats 5. tunnel',
  'De woorden: kruk oester kogelvis schaats tunnel. Groetjes!',
])('takes the five words out of %s', async (typed) => {
  expect(await type(typed)).toEqual({ says: '5 van de 5 woorden', handed: words });
});

it('hands over what it does not know, and says which word that is', async () => {
  expect(await type('kruk oester kogelvisss schaats tunnel')).toEqual({
    says: 'Dit woord staat niet in de lijst: kogelvisss',
    handed: 'kruk oester kogelvisss schaats tunnel',
  });
});

it('waits for five words', async () => {
  expect(await type('Kruk oester ')).toEqual({ says: '2 van de 5 woorden', handed: undefined });
});
