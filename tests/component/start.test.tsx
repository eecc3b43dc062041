// The start screen: a welcome, straight on, or faces; and what was thrown away.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { StartScreen } from '#screens/start/StartScreen.tsx';
import { db } from '#storage/db.ts';
import { deletePlan } from '#storage/plans.ts';
import { beginEmpty, planOf, show } from './screen.tsx';

beforeEach(beginEmpty);

describe('the start screen', () => {
  it('welcomes at the first visit, and offers a new plan and opening a copy', async () => {
    show(<StartScreen />);
    expect(await screen.findByText('Welkom! Hier maak je je eigen plan.')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Nieuw plan/ })).toHaveAttribute('href', '/new');
    expect(screen.getByRole('link', { name: /^Kopie openen/ })).toHaveAttribute('href', '/copy');
    expect(screen.getByRole('link', { name: 'Zo werkt mijn plan' })).toHaveAttribute('href', '/story');
  });

  it('offers to put a plan back where there is none, also from the home screen of an iPad, which looks empty', async () => {
    const { unmount } = show(<StartScreen />);
    expect(await screen.findByRole('link', { name: 'Zet je plan terug' })).toHaveAttribute(
      'href',
      '/put-back',
    );
    unmount();
    Object.defineProperty(navigator, 'standalone', { value: true, configurable: true });
    try {
      show(<StartScreen />);
      expect(
        await screen.findByText(
          'Had je al een plan in de browser? Dat plan staat daar nog. Bewaar daar alles. Zet het daarna hier terug.',
        ),
      ).toBeVisible();
      for (const link of screen.getAllByRole('link', { name: 'Zet je plan terug' })) {
        expect(link).toHaveAttribute('href', '/put-back');
      }
    } finally {
      Reflect.deleteProperty(navigator, 'standalone');
    }
  });

  it('goes straight to the plan when there is one', async () => {
    const id = await planOf('Samira');
    const { places } = show(<StartScreen />);
    await waitFor(() => expect(places()).toEqual([`/plan/${id}`]));
  });

  it('shows that one plan too when the client asks for the other plans', async () => {
    const id = await planOf('Samira');
    show(<StartScreen all />);
    expect(await screen.findByRole('link', { name: 'Samira' })).toHaveAttribute('href', `/plan/${id}`);
  });

  it('lets choose between several plans by name', async () => {
    await planOf('Samira');
    await planOf('Joost');
    show(<StartScreen />);
    expect(await screen.findByText('Welk plan wil je openen?')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Samira' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Joost' })).toBeVisible();
  });

  it('puts a plan back that was thrown away', async () => {
    const id = await planOf('Samira');
    await deletePlan(id);
    show(<StartScreen all />);
    expect(await screen.findByText('Weggegooid: Samira')).toBeVisible();
    expect(screen.getByText('Je kunt het nog 30 dagen terugzetten.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Zet terug' }));
    expect(await screen.findByRole('link', { name: 'Samira' })).toBeVisible();
    expect((await db.plans.get(id))?.deletedAt).toBeUndefined();
  });

  it('says that a damaged plan is still there', async () => {
    const id = await planOf('Samira');
    await db.table('plans').update(id, { level: 'nine' });
    show(<StartScreen />);
    expect(await screen.findByText('Een plan kan niet open')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Bewaar als bestand' })).toBeVisible();
  });
});
