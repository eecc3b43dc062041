// Beginning a plan: one name, few taps, and nothing stored before the end.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Route } from 'wouter';
import { NewPlanScreen } from '#screens/new-plan/NewPlanScreen.tsx';
import { usePlanDraft } from '#state/plan-draft.ts';
import { db } from '#storage/db.ts';
import { beginEmpty, show } from './screen.tsx';

beforeEach(async () => {
  await beginEmpty();
  usePlanDraft.getState().clear();
  vi.stubGlobal(
    'navigator',
    Object.assign(Object.create(navigator), { storage: undefined, serviceWorker: {} }),
  );
  return () => vi.unstubAllGlobals();
});

const screens = <Route path="/new/:step?">{({ step }) => <NewPlanScreen step={step} />}</Route>;
const next = async () => userEvent.click(await screen.findByRole('button', { name: 'Verder' }));

describe('a new plan', () => {
  it('asks for a name before it goes on', async () => {
    const { places } = show(screens, '/new');
    await next();
    expect(screen.getByRole('alert')).toHaveTextContent('Schrijf eerst je naam.');
    expect(places()).toEqual(['/new']);
  });

  it('is made with one name and four taps, and leads to the first question', async () => {
    const { places } = show(screens, '/new');
    await userEvent.type(await screen.findByLabelText('Mijn naam'), ' Samira ');
    await next();
    expect(await screen.findByRole('heading', { name: 'Hoe zie je eruit?' })).toBeVisible();
    await next();
    expect(await screen.findByRole('heading', { name: 'Welke vraag past bij jou?' })).toBeVisible();
    await next();
    expect(await screen.findByRole('heading', { name: 'Wil je de kaarten horen?' })).toBeVisible();
    expect(await db.plans.count()).toBe(0);
    await next();
    await waitFor(() => expect(places().at(-1)).toMatch(/^\/plan\/[^/]+\/question\/1\.1$/));
    const [plan] = await db.plans.toArray();
    expect(plan).toMatchObject({ name: 'Samira', level: 2, speaks: false });
  });

  it('is still being begun when the page was opened anew meanwhile, its photo too', async () => {
    const photo = {
      kind: 'photo',
      type: 'image/jpeg',
      bytes: Uint8Array.of(0, 34, 216, 255).buffer,
    } as const;
    usePlanDraft.getState().change({ name: 'Samira', photo });
    const kept = Object.entries(sessionStorage);
    usePlanDraft.getState().clear();
    for (const [key, value] of kept) sessionStorage.setItem(key, value);
    await usePlanDraft.persist.rehydrate();
    const { draft } = usePlanDraft.getState();
    expect(draft).toMatchObject({ name: 'Samira', level: 2, photo: { kind: 'photo', type: 'image/jpeg' } });
    expect(new Uint8Array(draft.photo?.bytes ?? new ArrayBuffer())).toEqual(new Uint8Array(photo.bytes));
  });

  it('takes the level, the voice and the face that were chosen', async () => {
    show(screens, '/new');
    await userEvent.type(await screen.findByLabelText('Mijn naam'), 'Joost');
    await next();
    await userEvent.click(await screen.findByRole('radio', { name: 'Donkerbruin' }));
    await next();
    await userEvent.click(await screen.findByRole('radio', { name: 'Weinig tekst' }));
    await next();
    await userEvent.click(await screen.findByRole('radio', { name: 'Ja, zeg het woord' }));
    await next();
    await waitFor(async () => expect(await db.plans.count()).toBe(1));
    const [plan] = await db.plans.toArray();
    expect(plan).toMatchObject({ name: 'Joost', level: 1, speaks: true, face: { skin: 'dark' } });
  });

  it('begins at the name when it is opened halfway', async () => {
    const { places } = show(screens, '/new/level');
    await waitFor(() => expect(places().at(-1)).toBe('/new'));
  });

  it('asks the browser last to keep the plan, and goes on when it refuses', async () => {
    const persist = vi.fn(async () => false);
    const storage = {
      persist,
      persisted: async () => false,
      estimate: async () => ({ usage: 1, quota: 1e10 }),
    };
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { storage, serviceWorker: {} }));
    show(screens, '/new');
    await userEvent.type(await screen.findByLabelText('Mijn naam'), 'Samira');
    for (let step = 0; step < 4; step += 1) await next();
    await userEvent.click(await screen.findByRole('button', { name: 'Ja, bewaar mijn plan' }));
    await waitFor(async () => expect(await db.plans.count()).toBe(1));
    expect(persist).toHaveBeenCalledOnce();
  });

  it('says last that a private window keeps nothing, and still lets begin', async () => {
    vi.stubGlobal('isSecureContext', true);
    vi.stubGlobal('navigator', { language: 'nl', storage: undefined });
    show(screens, '/new');
    await userEvent.type(await screen.findByLabelText('Mijn naam'), 'Samira');
    for (let step = 0; step < 4; step += 1) await next();
    expect(await screen.findByText('Dit is een privévenster')).toBeVisible();
    expect(screen.getByText(/Sluit je het venster\? Dan is je plan weg/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    await waitFor(async () => expect(await db.plans.count()).toBe(1));
  });
});
