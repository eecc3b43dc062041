// After "Stop": all is saved, and the way back leads to where the client was.
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { Plan } from '#domain/records.ts';
import { RecapScreen } from '#screens/recap/RecapScreen.tsx';
import { StoppedScreen } from '#screens/stopped/StoppedScreen.tsx';
import { TopicWishScreen } from '#screens/topic-wish/TopicWishScreen.tsx';
import { db } from '#storage/db.ts';
import { beginEmpty, InPlan, planOf, show } from './screen.tsx';

beforeEach(beginEmpty);

it('leads back to the question where the client was, and to other plans', async () => {
  const id = await planOf('Samira');
  const plan = (await db.plans.get(id)) as Plan;
  show(
    <InPlan>
      <StoppedScreen plan={{ ...plan, position: { questionId: '4.1', step: 2 } }} />
    </InPlan>,
  );
  expect(screen.getByText('Alles is bewaard.')).toBeVisible();
  expect(screen.getByRole('link', { name: /^Ga verder/ })).toHaveAttribute(
    'href',
    `/plan/${id}/question/4.1`,
  );
  expect(screen.getByRole('link', { name: 'Ander plan' })).toHaveAttribute('href', '/plans');
});

it.each([
  ['recap', RecapScreen],
  ['wish', TopicWishScreen],
] as const)('leads back to the %s of a topic', async (after, AfterQuestions) => {
  const id = await planOf('Samira');
  const stored = async () => (await db.plans.get(id)) as Plan;
  const { unmount } = show(
    <InPlan>
      <AfterQuestions plan={await stored()} topicId="leisure" />
    </InPlan>,
  );
  await waitFor(async () => expect((await stored()).position).toMatchObject({ after }));
  unmount();
  show(
    <InPlan>
      <StoppedScreen plan={await stored()} />
    </InPlan>,
  );
  expect(screen.getByRole('link', { name: /^Ga verder/ })).toHaveAttribute(
    'href',
    `/plan/${id}/${after}/leisure`,
  );
});
