// Writing what a supporter adds of their own: topics, questions and choices. Each command is one transaction and can be undone.
import * as v from 'valibot';
import { ownId } from '#domain/own.ts';
import { type Adaptation, answerSchema, type Wish } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import {
  findAdaptation,
  type NewLook,
  type Own,
  putAdaptation,
  storeLook,
  type Target,
} from './adaptation-rows.ts';
import { ofPlan } from './db.ts';
import { type Edit, edit } from './edit.ts';
import { rows } from './rows.ts';

/** Adds a topic. Gives its id. */
export function addTopic(planId: string, name: string): Promise<Saved<string>> {
  return edit(planId, (tx) => add(tx, planId, 'topic', { what: 'topic' }, { name }));
}

/** Adds a question at the end of a topic. Gives its id. */
export function addQuestion(
  planId: string,
  own: Omit<Extract<Own, { what: 'question' }>, 'what'>,
  question: string,
): Promise<Saved<string>> {
  return edit(planId, (tx) =>
    add(
      tx,
      planId,
      'question',
      { what: 'question', ...own },
      { keyword: question, question, heading: question },
    ),
  );
}

/** Changes how an own question is answered. */
export function changeOwnQuestion(
  planId: string,
  questionId: string,
  change: Partial<Omit<Extract<Own, { what: 'question' }>, 'what' | 'topicId'>>,
): Promise<Saved> {
  return edit(planId, async (tx) => {
    const now = await findAdaptation(tx, planId, { kind: 'question', id: questionId });
    if (now?.own?.what === 'question')
      await tx.put('adaptations', { ...now, own: { ...now.own, ...change } });
  });
}

/** Adds a choice to a question, after these. Gives its id. */
export function addChoice(
  planId: string,
  questionId: string,
  choices: readonly string[],
  name: string,
  look: NewLook = {},
): Promise<Saved<string>> {
  return edit(planId, async (tx) => {
    const id = await add(tx, planId, 'choice', { what: 'choice' }, { name }, look);
    await putAdaptation(tx, planId, { kind: 'question', id: questionId }, { choices: [...choices, id] });
    return id;
  });
}

/**
 * Takes away what a supporter added. Where something was answered it is hidden instead, so that the answer stays readable.
 * Gives whether it is gone.
 */
export function removeOwn(planId: string, target: Target): Promise<Saved<boolean>> {
  return edit(planId, async (tx) => {
    const all = await rows('adaptations', planId);
    const inside =
      target.kind === 'topic'
        ? all.filter(({ own }) => own?.what === 'question' && own.topicId === target.id)
        : [];
    const gone = [target, ...inside.map((one) => one.target)];
    const isUsed = await anyAnswered(planId, gone);
    if (isUsed) {
      await putAdaptation(tx, planId, target, { hidden: true });
      return false;
    }
    for (const { id, target: one } of all) {
      if (gone.some(({ kind, id: goneId }) => kind === one.kind && goneId === one.id)) {
        await tx.remove('adaptations', id);
      }
    }
    return true;
  });
}

async function anyAnswered(planId: string, targets: readonly Target[]): Promise<boolean> {
  const answers: unknown[] = await ofPlan('answers', planId).toArray();
  const seen: { questionId?: string; choices?: readonly string[] }[] = [
    ...(await ofPlan('observations', planId).toArray()),
    ...(await ofPlan('cards', planId).toArray()),
  ];
  const wishes: Wish[] = await ofPlan('wishes', planId).toArray();
  return targets.some(({ kind, id }) => {
    const card = `choice:${id}`;
    if (kind === 'topic') return wishes.some((wish) => wish.topicId === id);
    if (kind === 'choice') {
      const isMarked = answers.some(
        (row) => v.is(answerSchema, row) && row.marks.some((m) => m.card === card),
      );
      const isSeen = seen.some((row) => row.choices?.includes(id));
      return isMarked || isSeen || wishes.some((wish) => wish.from?.card === card);
    }
    return [...seen, ...(answers as { questionId?: string }[])].some((row) => row.questionId === id);
  });
}

async function add(
  tx: Edit,
  planId: string,
  kind: Target['kind'],
  own: Own,
  words: Adaptation['words'],
  look: NewLook = {},
): Promise<string> {
  const id = ownId(crypto.randomUUID());
  const shown = await storeLook(tx, look);
  await tx.add('adaptations', { planId, said: { by: 'self' }, target: { kind, id }, words, own, ...shown });
  return id;
}
