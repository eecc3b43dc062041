// Reading: live hooks, each as narrow as its screen needs, and media by id. `undefined` of a hook means still reading.
import Dexie from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import * as v from 'valibot';
import { catalogueOf } from '#content/fitted.ts';
import type { PlanContents, WholeContents } from '#domain/contents.ts';
import type { Catalogue } from '#domain/fit.ts';
import {
  type Agreement,
  type Answer,
  type Card,
  type CheckIn,
  type Copy,
  type Media,
  type Observation,
  type Person,
  type Picture,
  type Plan,
  planSchema,
  type RecordKind,
  type RecordOf,
  type Round,
  type Wish,
} from '#domain/records.ts';
import { db } from './db.ts';
import { rows, sound } from './rows.ts';
import { lastStep, readContents, readWhole } from './whole-plan.ts';

/** The plans on this device that were not thrown away, oldest first. */
export function usePlans(): readonly Plan[] | undefined {
  return useLiveQuery(async () => (await readPlans()).filter((plan) => plan.deletedAt === undefined));
}

/** The plans that were thrown away and can still come back. */
export function useDeletedPlans(): readonly Plan[] | undefined {
  return useLiveQuery(async () => (await readPlans()).filter((plan) => plan.deletedAt !== undefined));
}

/** One plan; `null` when it is not here. */
export function usePlan(planId: string): Plan | null | undefined {
  return useLiveQuery(async () => {
    const row: unknown = await db.plans.get(planId);
    return v.is(planSchema, row) ? row : null;
  }, [planId]);
}

/** One round's answers. */
export function useRoundAnswers(roundId: string): readonly Answer[] | undefined {
  return useLiveQuery(
    async () =>
      sound(
        'answers',
        await db.answers
          .where('[roundId+questionId]')
          .between([roundId, ''], [roundId, Dexie.maxKey])
          .toArray(),
      ),
    [roundId],
  );
}

export function usePeople(planId: string): readonly Person[] | undefined {
  return useLiveQuery(() => rows('people', planId), [planId]);
}

/** The client's own cards, of all questions. */
export function useCards(planId: string): readonly Card[] | undefined {
  return useLiveQuery(() => rows('cards', planId), [planId]);
}

/** What others saw, for one question in one round. */
export function useObservations(roundId: string, questionId: string): readonly Observation[] | undefined {
  return useLiveQuery(
    async () => sound('observations', await db.observations.where({ roundId, questionId }).sortBy('order')),
    [roundId, questionId],
  );
}

export function useAgreements(planId: string): readonly Agreement[] | undefined {
  return useLiveQuery(() => rows('agreements', planId), [planId]);
}

export function useRounds(planId: string): readonly Round[] | undefined {
  return useLiveQuery(() => rows('rounds', planId), [planId]);
}

export function useWishes(planId: string): readonly Wish[] | undefined {
  return useLiveQuery(() => rows('wishes', planId), [planId]);
}

/** How agreements went from one day up to and including another, by day: no others are read. */
export function useCheckIns(planId: string, from: string, to: string): readonly CheckIn[] | undefined {
  return useLiveQuery(
    async () =>
      sound(
        'checkIns',
        await db.checkIns.where('[planId+day]').between([planId, from], [planId, to], true, true).toArray(),
      ),
    [planId, from, to],
  );
}

/** How one agreement went, the latest `most` days, in order. */
export function useCheckInsOf(agreementId: string, most: number): readonly CheckIn[] | undefined {
  return useLiveQuery(() => lastCheckIns(agreementId, most), [agreementId, most]);
}

async function lastCheckIns(agreementId: string, most: number): Promise<readonly CheckIn[]> {
  const latest = db.checkIns
    .where('[agreementId+day]')
    .between([agreementId, Dexie.minKey], [agreementId, Dexie.maxKey])
    .reverse()
    .limit(most);
  return sound('checkIns', await latest.toArray()).toReversed();
}

/**
 * What helps to say how earlier agreements went: the latest `most` days of each, and every round's answer to the question about
 * them. Nothing is read without a question.
 */
export function useHowItWent(
  planId: string,
  questionId: string | undefined,
  most: number,
): { readonly checkIns: readonly CheckIn[]; readonly answers: readonly Answer[] } | undefined {
  return useLiveQuery(async () => {
    if (questionId === undefined) return { checkIns: [], answers: [] };
    const [agreements, answers] = await Promise.all([rows('agreements', planId), rows('answers', planId)]);
    const checkIns = await Promise.all(agreements.map(({ id }) => lastCheckIns(id, most)));
    return { checkIns: checkIns.flat(), answers: answers.filter((one) => one.questionId === questionId) };
  }, [planId, questionId, most]);
}

/** The topics and questions of this plan's client. */
export function useCatalogueOf(planId: string, photosOnly = false): Catalogue | undefined {
  return useLiveQuery(
    async () => catalogueOf(await rows('adaptations', planId), { photosOnly }),
    [planId, photosOnly],
  );
}

/** A plan's records of one kind, in their order. */
export function useRecords<K extends Exclude<RecordKind, 'plans'>>(
  kind: K,
  planId: string,
): readonly RecordOf<K>[] | undefined {
  return useLiveQuery(() => rows(kind, planId), [kind, planId]);
}

/** The client's own library of pictures. */
export function usePictures(planId: string): readonly Picture[] | undefined {
  return useLiveQuery(() => rows('pictures', planId), [planId]);
}

/** The log of copies, newest first. */
export function useCopies(planId: string): readonly Copy[] | undefined {
  return useLiveQuery(async () => (await rows('copies', planId)).toReversed(), [planId]);
}

/** The whole plan without media; `null` when it is not here. */
export function useContents(planId: string): PlanContents | null | undefined {
  return useLiveQuery(() => readContents(planId), [planId]);
}

/** Whether the last step is another one than when everything was last saved. */
export function useChangedSinceBackup(plan: Plan | undefined): boolean | undefined {
  const { id = '', backedUp } = plan ?? {};
  return useLiveQuery(async () => (await lastStep(id)) !== backedUp?.step, [id, backedUp?.step]);
}

/** The plan that stands here under this id, thrown away or not: `null` when none does, `damaged` when it cannot be read. */
export function useStandsHere(planId: string): WholeContents | 'damaged' | null | undefined {
  return useLiveQuery(async () => {
    if ((await db.plans.get(planId)) === undefined) return null;
    return (await readWhole(planId))?.contents ?? 'damaged';
  }, [planId]);
}

/** One photo, recording or drawing; `null` when it is gone. */
export function useMedia(id: string | undefined): Media | null | undefined {
  return useLiveQuery(async () => (id === undefined ? null : ((await db.media.get(id)) ?? null)), [id]);
}

/** Media by id, one at a time, for a copy. */
export async function readMedia(id: string): Promise<Media | undefined> {
  return db.media.get(id);
}

/** Media in the order of their ids, `undefined` where one is gone. Together they take a third of the time that they take one by one. */
export async function readSomeMedia(ids: readonly string[]): Promise<readonly (Media | undefined)[]> {
  return db.media.bulkGet([...ids]);
}

/** A recording, ready to be played; `undefined` when it is gone. */
export async function readVoice(id: string): Promise<Blob | undefined> {
  const media = await db.media.get(id);
  return media && new Blob([media.bytes], { type: media.type });
}

/** Whether there is a step to undo. */
export function useCanUndo(planId: string): boolean {
  return (
    useLiveQuery(async () => (await db.steps.where('planId').equals(planId).count()) > 0, [planId]) ?? false
  );
}

async function readPlans(): Promise<Plan[]> {
  return sound('plans', await db.plans.orderBy('order').toArray());
}
