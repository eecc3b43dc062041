// Writing what a supporter changes of questions, topics and choices: each command is one transaction and can be undone.
import * as v from 'valibot';
import { made } from '#domain/fields.ts';
import { putBackOf } from '#domain/fit.ts';
import { ownId } from '#domain/own.ts';
import { type Adaptation, answerSchema, schemas, type Wish } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import type { NewMedia } from '#domain/told.ts';
import { ofPlan } from './db.ts';
import { type Edit, edit } from './edit.ts';

export type Target = Adaptation['target'];
type Own = NonNullable<Adaptation['own']>;

/** What can be changed of a target, without its media. `undefined` is as in the catalogue. */
export type Change = Partial<
  Pick<
    Adaptation,
    'hidden' | 'place' | 'words' | 'choices' | 'level' | 'pairs' | 'known' | 'unsure' | 'photo' | 'voice'
  >
>;

/** Media that come with a change. */
export interface NewLook {
  readonly photo?: NewMedia;
  readonly voice?: NewMedia;
}

/** Changes one target; what is `undefined` in the change goes back to the catalogue's. Nothing left to say: the record goes. */
export function adapt(planId: string, target: Target, change: Change, look: NewLook = {}): Promise<Saved> {
  return edit(planId, (tx) => put(tx, planId, target, change, look));
}

/**
 * Gives a choice another word. `before` is the word until now: wishes that were made of the card keep it.
 */
export function renameChoice(
  planId: string,
  choiceId: string,
  name: string | undefined,
  before: string,
): Promise<Saved> {
  return edit(planId, async (tx) => {
    await keepWord(tx, planId, choiceId, before);
    await put(
      tx,
      planId,
      { kind: 'choice', id: choiceId },
      { words: name === undefined ? undefined : { name } },
    );
  });
}

/** Wishes that were made of a card keep the word that it had. */
async function keepWord(tx: Edit, planId: string, choiceId: string, word: string): Promise<void> {
  const wishes: Wish[] = await ofPlan('wishes', planId).toArray();
  for (const wish of wishes) {
    const isOfCard = wish.from?.card === `choice:${choiceId}` && wish.text === undefined;
    if (isOfCard) await tx.put('wishes', { ...wish, text: word });
  }
}

/** Puts these in their places. */
export function moveTo(
  planId: string,
  kind: Target['kind'],
  places: ReadonlyMap<string, number>,
): Promise<Saved> {
  return edit(planId, async (tx) => {
    for (const [id, place] of places) await put(tx, planId, { kind, id }, { place });
  });
}

/** Puts targets back as they were. What was added stays, as it was when it was added, and whether the client knows a picture. */
export function putBack(planId: string, targets: readonly Target[]): Promise<Saved> {
  return edit(planId, async (tx) => {
    for (const target of targets) {
      const now = await find(tx, planId, target);
      if (now === undefined) continue;
      if (now.own) {
        await put(tx, planId, target, { hidden: undefined, place: undefined, photo: undefined });
        continue;
      }
      if (target.kind === 'choice' && now.words?.name) await keepWord(tx, planId, target.id, now.words.name);
      const left = putBackOf(now);
      if (left) await tx.put('adaptations', left);
      else await tx.remove('adaptations', now.id);
    }
  });
}

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
    const now = await find(tx, planId, { kind: 'question', id: questionId });
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
    await put(tx, planId, { kind: 'question', id: questionId }, { choices: [...choices, id] });
    return id;
  });
}

/**
 * Takes away what a supporter added. Where something was answered it is hidden instead, so that the answer stays readable.
 * Gives whether it is gone.
 */
export function removeOwn(planId: string, target: Target): Promise<Saved<boolean>> {
  return edit(planId, async (tx) => {
    const rows: unknown[] = await ofPlan('adaptations', planId).toArray();
    const all = rows.filter((row) => v.is(schemas.adaptations, row)) as Adaptation[];
    const inside =
      target.kind === 'topic'
        ? all.filter(({ own }) => own?.what === 'question' && own.topicId === target.id)
        : [];
    const gone = [target, ...inside.map((one) => one.target)];
    const isUsed = await anyAnswered(planId, gone);
    if (isUsed) {
      await put(tx, planId, target, { hidden: true });
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

/**
 * Puts in many at once, such as those of a file; each in the place of what stood at its target. `undoable: false` is for what
 * a plan begins with.
 */
export function adaptAll(
  planId: string,
  changes: readonly ({ readonly target: Target; readonly own?: Own | undefined } & Change)[],
  media: ReadonlyMap<string, NewMedia>,
  { undoable = true } = {},
): Promise<Saved> {
  return edit(planId, (tx) => putAll(tx, planId, changes, media), { undoable });
}

async function putAll(
  tx: Edit,
  planId: string,
  changes: readonly ({ readonly target: Target; readonly own?: Own | undefined } & Change)[],
  media: ReadonlyMap<string, NewMedia>,
): Promise<void> {
  const store = async (id: string | undefined) => {
    const medium = id === undefined ? undefined : media.get(id);
    return medium && tx.addMedia(medium);
  };
  for (const { photo, voice, ...change } of changes) {
    const now = await find(tx, planId, change.target);
    const fields = withoutEmpty({ ...change, photo: await store(photo), voice: await store(voice) });
    // Whether the client knows a picture is theirs, whatever a file says.
    const { known, unsure } = now ?? {};
    const record = { ...withoutEmpty({ ...fields, known, unsure }), target: change.target };
    if (now) {
      const { id, revision, order, at, said } = now;
      await tx.put('adaptations', { ...record, id, planId, revision, order, at, said });
    } else await tx.add('adaptations', { planId, said: { by: 'self' }, ...record });
  }
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
  const shown = await stored(tx, look);
  await tx.add('adaptations', { planId, said: { by: 'self' }, target: { kind, id }, words, own, ...shown });
  return id;
}

async function put(
  tx: Edit,
  planId: string,
  target: Target,
  change: Change,
  look: NewLook = {},
): Promise<void> {
  const now = await find(tx, planId, target);
  const next = withoutEmpty({ ...now, ...change, ...(await stored(tx, look)) });
  if (!now) {
    if (Object.keys(next).length > 0)
      await tx.add('adaptations', { planId, said: { by: 'self' }, target, ...next });
    return;
  }
  const isLeft = Object.keys(next).some((field) => !(field in made) && field !== 'target');
  if (isLeft) await tx.put('adaptations', next as Adaptation);
  else await tx.remove('adaptations', now.id);
}

async function stored(tx: Edit, { photo, voice }: NewLook): Promise<Pick<Change, 'photo' | 'voice'>> {
  return {
    ...(photo ? { photo: await tx.addMedia(photo) } : {}),
    ...(voice ? { voice: await tx.addMedia(voice) } : {}),
  };
}

// A damaged row stays as it is: it can still be got out.
async function find(tx: Edit, planId: string, { kind, id }: Target): Promise<Adaptation | undefined> {
  const row = await tx.find('adaptations', { planId, 'target.kind': kind, 'target.id': id });
  return row === undefined ? undefined : v.parse(schemas.adaptations, row);
}

/** Without fields that say nothing: undefined, `hidden: false`, words without a word. */
function withoutEmpty<T extends Change>(fields: T): T {
  const words = Object.fromEntries(Object.entries(fields.words ?? {}).filter(([, word]) => word));
  const entries = Object.entries({ ...fields, words: Object.keys(words).length > 0 ? words : undefined });
  return Object.fromEntries(
    entries.filter(([field, value]) => value !== undefined && !(field === 'hidden' && value === false)),
  ) as T;
}
