// "Lees voor" for who cannot read: a dialog reads the words that stand in it, and a screen also says what can be chosen.
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { HelpScreen } from '#screens/help/HelpScreen.tsx';
import { NewPlanScreen } from '#screens/new-plan/NewPlanScreen.tsx';
import { usePlanDraft } from '#state/plan-draft.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { ReadAloudProvider } from '#ui/read-aloud/ReadAloud.tsx';
import { beginEmpty, show } from './screen.tsx';

/** What was said, the last of it until `end` is called. */
let heard: string[];
let end: (() => void) | undefined;

beforeEach(async () => {
  await beginEmpty();
  heard = [];
  class Utterance {
    onend: (() => void) | undefined;
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [{ lang: 'nl-NL', localService: true }],
    cancel: () => undefined,
    speak: (utterance: Utterance) => {
      heard.push(utterance.text);
      end = () => utterance.onend?.();
    },
  });
});

const marked = () => document.querySelector('[data-read]')?.textContent;

/** Reads all of it; `meanwhile` is looked at while each is said. */
async function read(shown: ReactNode, meanwhile: (said: string) => void = () => {}) {
  show(<ReadAloudProvider>{shown}</ReadAloudProvider>);
  fireEvent.click(await screen.findByRole('button', { name: 'Lees voor' }));
  await screen.findByRole('button', { name: 'Stil' });
  for (let said = 1; screen.queryByRole('button', { name: 'Stil' }); said += 1) {
    await waitFor(() => expect(heard).toHaveLength(said));
    await waitFor(() => meanwhile(heard.at(-1) ?? ''));
    end?.();
    await waitFor(() =>
      expect(heard.length > said || screen.queryByRole('button', { name: 'Lees voor' })).toBeTruthy(),
    );
  }
  return heard;
}

it('reads a dialog in order, with what was typed, and marks what it reads', async () => {
  const said = await read(
    <Dialog title="Iets anders" onClose={() => undefined}>
      <p>
        Hoe wil je het <b>vertellen</b>?
      </p>
      <label>
        Mijn woorden
        <textarea defaultValue="Vissen met opa" />
      </label>
      <p style={{ display: 'none' }}>Dit is nog niet te zien.</p>
      <span aria-hidden="true">3</span>
      <Button>Klaar</Button>
    </Dialog>,
    (now) => expect(marked()?.replaceAll(/\s/g, '')).toBe(now.replaceAll(/\s/g, '')),
  );
  expect(said).toEqual(['Iets anders', 'Hoe wil je het vertellen?', 'Mijn woorden Vissen met opa', 'Klaar']);
  // What is marked follows what is said.
  await waitFor(() => expect(marked()).toBeUndefined());
});

it.each([
  ['level', ['Weinig tekst', 'Gewone vraag', 'Vraag met uitleg']],
  ['speaks', ['Ja, zeg het woord', 'Nee, stil']],
] as const)('says what can be chosen at the beginning: %s', async (step, choices) => {
  usePlanDraft.getState().change({ name: 'Samira' });
  expect((await read(<NewPlanScreen step={step} />)).slice(2)).toEqual(choices);
});

it('says the sizes of the text', async () => {
  expect((await read(<HelpScreen part="text" />)).slice(-4)).toEqual([
    'Gewoon',
    'Groter',
    'Groot',
    'Heel groot',
  ]);
});
