// Hulp: settings in place, whether the plan is safe, what is damaged, and throwing away.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '#domain/records.ts';
import { HelpScreen } from '#screens/help/HelpScreen.tsx';
import { usePreferences } from '#state/preferences.ts';
import { db } from '#storage/db.ts';
import { usePlan } from '#storage/queries.ts';
import { beginEmpty, planOf, show } from './screen.tsx';

let planId: string;
beforeEach(async () => {
  await beginEmpty();
  planId = await planOf('Samira');
  return () => vi.unstubAllGlobals();
});

function Live({ part }: { part?: string }) {
  const plan = usePlan(planId);
  return plan ? <HelpScreen plan={plan} part={part} /> : null;
}
const stored = async () => (await db.plans.get(planId)) as Plan;

describe('the cards of Hulp', () => {
  it('lead to everything, inside a plan', async () => {
    show(<Live />);
    await screen.findByRole('heading', { name: 'Hulp' });
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Zo werkt mijn plan',
      'Grootte van de tekst',
      'Over mij',
      'Veilig bewaard',
      'Ander plan',
      'Voor begeleiders',
      'Gooi dit plan weg',
      'Cliëntenraad',
      'Over deze app',
    ]);
  });

  it('leave out what needs a plan, outside one', async () => {
    show(<HelpScreen />);
    await screen.findByRole('heading', { name: 'Hulp' });
    expect(screen.queryByRole('link', { name: 'Over mij' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Gooi dit plan weg' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Voor familie' })).toHaveAttribute('href', '/help/family');
  });
});

describe('the guides', () => {
  it('for supporters: eight tips, eight ways of doing, on paper too, without a plan', async () => {
    show(<HelpScreen part="supporters" />);
    await screen.findByRole('heading', { level: 1, name: 'Voor begeleiders' });
    const headings = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(headings).toHaveLength(16);
    expect(headings).toContain('Als het gaat over angst of geweld');
    const tips = screen.getByRole('heading', { name: 'Het gesprek gaat voor' }).closest('ol');
    expect(tips?.children).toHaveLength(8);
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('for supporters: leads on to the one for family, in this plan', async () => {
    const { places } = show(<Live part="supporters" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Voor familie' }));
    expect(places().at(-1)).toBe(`/plan/${planId}/help/family`);
  });

  it('for family: what a copy is, and how to answer', async () => {
    show(<HelpScreen part="family" />);
    const headings = (await screen.findAllByRole('heading', { level: 2 })).map((one) => one.textContent);
    expect(headings).toEqual([
      'Wat is dit plan?',
      'Zo bekijk je een kopie',
      'Zo lees je het',
      'Zo geef je antwoord',
      'Zo help je het plan leven',
    ]);
  });
});

describe('the settings', () => {
  it('change the size of the text at once', async () => {
    show(<Live part="text" />);
    await userEvent.click(await screen.findByRole('radio', { name: 'Heel groot' }));
    expect(usePreferences.getState().textSize).toBe(200);
    usePreferences.getState().setTextSize(100);
  });

  it('change the name when its field is left, and never to nothing', async () => {
    show(<Live part="me" />);
    const field = await screen.findByLabelText('Mijn naam');
    // A new screen takes the focus to its title, once.
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    await userEvent.clear(field);
    await userEvent.tab();
    expect(field).toHaveValue('Samira');
    await userEvent.clear(field);
    await userEvent.type(field, 'Sam{Enter}');
    await waitFor(async () => expect((await stored()).name).toBe('Sam'));
  });

  it('change level, voice and face in place, each as a step that can be undone', async () => {
    show(<Live part="me" />);
    await userEvent.click(await screen.findByRole('radio', { name: 'Vraag met uitleg' }));
    await waitFor(async () => expect((await stored()).level).toBe(3));
    await userEvent.click(screen.getByRole('radio', { name: 'Ja, zeg het woord' }));
    await waitFor(async () => expect((await stored()).speaks).toBe(true));
    await userEvent.click(screen.getByRole('radio', { name: 'Knot' }));
    await waitFor(async () => expect((await stored()).face.hair).toBe('bun'));
    expect(await db.steps.where('planId').equals(planId).count()).toBe(3);
  });
});

describe('"Veilig bewaard"', () => {
  const withStorage = (storage: unknown) =>
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { storage, serviceWorker: {} }));

  it('says so when the browser keeps the plan', async () => {
    withStorage({
      persist: async () => true,
      persisted: async () => true,
      estimate: async () => ({ usage: 5e6, quota: 5e9 }),
    });
    show(<Live part="safe" />);
    expect(await screen.findByText('Je plan is veilig bewaard')).toBeVisible();
    expect(screen.getByText('Er is genoeg ruimte.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Laat mijn plan blijven' })).toBeNull();
  });

  it('asks the browser, and says calmly what to do when it refuses', async () => {
    withStorage({ persist: async () => false, persisted: async () => false, estimate: async () => ({}) });
    show(<Live part="safe" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Laat mijn plan blijven' }));
    expect(await screen.findByText(/De browser zegt nu nee/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Bewaar alles' })).toBeVisible();
  });

  it('works in a browser that knows nothing of this', async () => {
    withStorage(undefined);
    show(<Live part="safe" />);
    expect(await screen.findByText('Deze browser belooft niets')).toBeVisible();
  });

  it('says when the device is nearly full', async () => {
    withStorage({
      persisted: async () => true,
      persist: async () => true,
      estimate: async () => ({ usage: 99e6, quota: 1e8 }),
    });
    show(<Live part="safe" />);
    expect(await screen.findByText(/Er is bijna geen ruimte meer/)).toBeVisible();
  });

  it('says that a private window keeps nothing', async () => {
    vi.stubGlobal('isSecureContext', true);
    vi.stubGlobal('navigator', { storage: undefined, language: 'nl' });
    show(<Live part="safe" />);
    expect(await screen.findByText('Dit is een privévenster')).toBeVisible();
  });

  it('shows on an iPad how to put the app on the home screen', async () => {
    withStorage({ persisted: async () => false, persist: async () => false });
    Object.assign(navigator, { standalone: false });
    show(<Live part="safe" />);
    const steps = within(await screen.findByRole('list')).getAllByRole('listitem');
    expect(steps).toHaveLength(3);
    expect(screen.getByText(/De app op het beginscherm begint leeg/)).toBeVisible();
  });
});

describe('what is damaged', () => {
  it('is named, and can be kept as a file', async () => {
    await db.table('answers').add({
      id: 'x',
      planId,
      order: 1,
      roundId: (await stored()).roundId,
      questionId: '1.2',
      marks: 'not a list',
    });
    show(<Live part="damaged" />);
    expect(await screen.findByText('Een antwoord bij: Blij')).toBeVisible();
    expect(screen.getByText(/1 stuk van je plan is beschadigd/)).toBeVisible();
    const create = vi.spyOn(URL, 'createObjectURL');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar als bestand' }));
    const [file] = create.mock.calls[0] as [Blob];
    expect(JSON.parse(await file.text())).toMatchObject([{ kind: 'answers', row: { marks: 'not a list' } }]);
  });
});

describe('throwing the plan away', () => {
  it('says what goes, and keeps everything for 30 days', async () => {
    const { places } = show(<Live part="delete" />);
    expect(await screen.findByText('Er staat nog niets in.')).toBeVisible();
    expect(screen.getByText('Je kunt het 30 dagen terugzetten.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Maak eerst een kopie' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Gooi weg' }));
    await waitFor(() => expect(places().at(-1)).toBe('/plans'));
    expect((await stored()).deletedAt).toBeTypeOf('number');
  });
});
