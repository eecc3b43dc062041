// "Zo werkt mijn plan": five cards, and the way on.
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { StoryScreen } from '#screens/story/StoryScreen.tsx';
import { beginEmpty, planOf, show } from './screen.tsx';

beforeEach(beginEmpty);

it('tells in five cards how it works', async () => {
  show(<StoryScreen />);
  const cards = within(await screen.findByRole('list')).getAllByRole('heading');
  expect(cards.map((card) => card.textContent)).toEqual([
    'Jij vertelt',
    'Jij kiest',
    'Wij maken afspraken',
    'Jij deelt',
    'Wij kijken terug',
  ]);
});

it('leads to a new plan where there is none, and back where there is', async () => {
  const { unmount } = show(<StoryScreen />);
  expect(await screen.findByRole('button', { name: 'Nieuw plan' })).toBeVisible();
  unmount();
  await planOf('Samira');
  show(<StoryScreen />);
  expect(await screen.findByRole('button', { name: 'Klaar' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Nieuw plan' })).toBeNull();
});
