// The copy is ready: what a second sending, and thinking better of it, does to the way on and to the log of copies.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Plan } from '#domain/records.ts';
import { ReadyStep } from '#screens/share/ReadyStep.tsx';
import { db } from '#storage/db.ts';
import { beginEmpty, planOf, show } from './screen.tsx';

beforeEach(beginEmpty);
afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
  Reflect.deleteProperty(navigator, 'canShare');
});

/** A share sheet that is used or closed, as told, one time after another. */
function shareSheet(...answers: ('used' | 'closed')[]) {
  Object.assign(navigator, {
    canShare: () => true,
    share: async () => {
      if (answers.shift() === 'closed') throw new DOMException('', 'AbortError');
    },
  });
}

it('stays sent when a second sending is cancelled, and is logged once', async () => {
  const id = await planOf('Samira');
  const plan = (await db.plans.get(id)) as Plan;
  shareSheet('closed', 'used', 'closed', 'used');
  show(
    <ReadyStep
      plan={plan}
      order={{ name: 'Els', person: undefined, topics: ['leisure'], unlocked: [] }}
      files={{ page: new Blob(['page']), app: new Blob(['sealed']) }}
      words={['fiets', 'appel', 'boom', 'lampion', 'duikboot']}
      copyId={crypto.randomUUID()}
      held={{}}
      onDone={() => {}}
    />,
  );
  const send = async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Stuur of bewaar de kopie' }));
  };
  const done = () => screen.queryByRole('button', { name: 'Klaar' });

  await send();
  await screen.findByText(/^De kopie is nog niet gestuurd/);
  expect(done()).toBeNull();
  await send();
  await screen.findByText('De kopie is klaar voor Els.');
  expect(done()).toBeVisible();
  await send();
  await screen.findByText(/^De kopie is nog niet gestuurd/);
  expect(done()).toBeVisible();
  await send();
  await screen.findByText('De kopie is klaar voor Els.');
  await waitFor(async () => expect(await db.copies.count()).toBe(1));
});
