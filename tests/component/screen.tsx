// Shows one screen as the app would: with words, a place, and a database that starts empty.
import { configure, type RenderResult, render } from '@testing-library/react';
import i18next from 'i18next';
import { type ReactNode, Suspense } from 'react';
import { vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { startWords } from '#app/i18n.ts';
import { catalogueOf } from '#content/fitted.ts';
import { db } from '#storage/db.ts';
import { createPlan } from '#storage/plans.ts';
import { CatalogueContext } from '#ui/words/catalogue.ts';

// Finding by role in a whole screen takes long on a busy computer.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 40_000 });

const namespaces = [
  'start',
  'backup',
  'copy',
  'making',
  'share',
  'story',
  'new-plan',
  'help',
  'supporters',
  'family',
  'stopped',
  'questions',
  'choices',
  'capture',
  'plan',
];

/** Loads the words, and empties what the last test stored. */
export async function beginEmpty(): Promise<void> {
  if (!i18next.isInitialized) await startWords();
  await i18next.loadNamespaces(namespaces);
  localStorage.clear();
  sessionStorage.clear();
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
}

/** A plan of somebody with this name; gives its id. */
export async function planOf(name: string): Promise<string> {
  const made = await createPlan({
    name,
    face: { skin: 'medium', hair: 'curly', hairColor: 'black' },
    level: 2,
    speaks: false,
  });
  if (!made.ok) throw new Error(made.reason);
  return made.value;
}

/** Shows a screen at an address; `places()` gives the addresses visited so far. */
export function show(screen: ReactNode, path = '/'): RenderResult & { places: () => readonly string[] } {
  const location = memoryLocation({ path, record: true });
  const shown = render(
    <Router hook={location.hook}>
      <Suspense fallback={null}>{screen}</Suspense>
    </Router>,
  );
  return { ...shown, places: () => location.history };
}

/** What a plan that nobody fitted to its client gives its screens. */
export function InPlan({ children }: { children: ReactNode }) {
  return <CatalogueContext value={catalogueOf([])}>{children}</CatalogueContext>;
}
