// Every long job has a stop, also before it is well under way: it leads back to where it was begun, and nothing is stored.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { words } from '#content/words.ts';
import type { Media, Plan } from '#domain/records.ts';
import { BackupScreen } from '#screens/backup/BackupScreen.tsx';
import { OpenCopyScreen } from '#screens/open-copy/OpenCopyScreen.tsx';
import { PutBackStep } from '#screens/open-copy/PutBackStep.tsx';
import { ShareScreen } from '#screens/share/ShareScreen.tsx';
import { markCard } from '#storage/commands.ts';
import { db } from '#storage/db.ts';
import { addPerson } from '#storage/people.ts';
import { readWhole } from '#storage/whole-plan.ts';
import { beginEmpty, InPlan, planOf, show } from './screen.tsx';

/** A worker that is busy for ever. */
class BusyWorker {
  static readonly all: BusyWorker[] = [];
  ended = false;
  constructor() {
    BusyWorker.all.push(this);
  }
  postMessage(): void {}
  terminate(): void {
    this.ended = true;
  }
}

beforeEach(async () => {
  await beginEmpty();
  BusyWorker.all.length = 0;
  vi.stubGlobal('Worker', BusyWorker);
});

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const titled = (name: string) => screen.findByRole('heading', { level: 1, name });
const atWork = () => waitFor(() => expect(BusyWorker.all).toHaveLength(1));
const everyWorkerEnded = () => BusyWorker.all.every(({ ended }) => ended);

async function planOfSamira(): Promise<Plan> {
  const id = await planOf('Samira');
  const plan = (await db.plans.get(id)) as Plan;
  const face = { skin: 'medium', hair: 'bun', hairColor: 'black' } as const;
  await addPerson(id, { name: 'Els', relation: 'mother', ring: 'near', face });
  await markCard(
    { planId: id, roundId: plan.roundId, questionId: '4.1', private: false },
    'choice:music',
    'chosen',
  );
  return plan;
}

it('making a copy', async () => {
  const plan = await planOfSamira();
  vi.stubGlobal('fetch', async () => new Response('<svg xmlns="http://www.w3.org/2000/svg"></svg>'));
  show(
    <InPlan>
      <ShareScreen plan={plan} />
    </InPlan>,
  );
  await press('Els');
  await press('Verder');
  await press('Maak een kopie');
  await atWork();
  expect(screen.getByRole('progressbar')).toBeVisible();
  await press('Stop met maken');
  await titled('Dit ziet Els');
  expect(everyWorkerEnded()).toBe(true);
  expect(await db.copies.count()).toBe(0);
});

it('saving everything, also while it is being read', async () => {
  const plan = await planOfSamira();
  show(
    <InPlan>
      <BackupScreen plan={plan} />
    </InPlan>,
  );
  await press('Bewaar alles');
  await press('Stop met bewaren');
  await titled('Bewaar alles');
  await press('Bewaar alles');
  await waitFor(() => expect(BusyWorker.all.some(({ ended }) => !ended)).toBe(true));
  await press('Stop met bewaren');
  await titled('Bewaar alles');
  expect(everyWorkerEnded()).toBe(true);
  expect(await db.plans.get(plan.id)).toEqual(plan);
});

it('opening a file', async () => {
  const { container } = show(<OpenCopyScreen />);
  await titled('Kopie openen');
  const file = new File(['age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 16\n'], 'Samira.mijnplan');
  const input = container.querySelector('input');
  if (!input) throw new Error('nowhere to choose a file');
  await userEvent.upload(input, file, { applyAccept: false });
  const typed = words.slice(0, 5).join(' ');
  await userEvent.type(await screen.findByLabelText('De 5 woorden'), typed);
  await press('Open de kopie');
  await atWork();
  await press('Stop');
  expect(await screen.findByRole('button', { name: 'Open de kopie' })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(everyWorkerEnded()).toBe(true);
});

it('putting back, which leaves nothing behind', async () => {
  const plan = await planOfSamira();
  const whole = await readWhole(plan.id);
  if (!whole) throw new Error('no plan');
  const photo: Media = {
    id: crypto.randomUUID(),
    planId: plan.id,
    kind: 'photo',
    type: 'image/jpeg',
    bytes: new ArrayBuffer(3),
  };
  let goOn: () => void = () => undefined;
  const read = () =>
    new Promise<Media>((resolve) => {
      goOn = () => resolve(photo);
    });
  const list = [photo, { ...photo, id: crypto.randomUUID() }];
  const backup = {
    kind: 'backup',
    contents: whole.contents,
    media: { list, read },
    made: '2026-03-01',
  } as const;
  show(<PutBackStep backup={backup} onBack={() => undefined} />);
  await press('Zet ernaast');
  await titled('Je plan komt terug');
  expect(screen.getByRole('progressbar')).toBeVisible();
  await press('Stop met terugzetten');
  goOn();
  await titled('Wat wil je met dit plan doen?');
  expect([await db.plans.count(), await db.media.count()]).toEqual([1, 0]);
});
