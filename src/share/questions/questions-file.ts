// A file of adapted questions: written from a client's adaptations without anything of the client, and read from whoever made one.
// Reading never throws and stores nothing; what is wrong comes as a value that says where.
import { strToU8, type Zippable, zipSync } from 'fflate';
import * as v from 'valibot';
import { questions as catalogue } from '#content/questions.ts';
import { topics as catalogueTopics } from '#content/topics.ts';
import type { Adaptation, Media } from '#domain/records.ts';
import type { NewMedia } from '#domain/told.ts';
import { depthOf } from '#share/json-depth.ts';
import { limits } from '#share/limits.ts';
import { checkMedia, mediaFileOf, mediaTypeOf, mediaTypes } from '#share/media-types.ts';
import { readZip } from '#share/zip.ts';
import { contrast } from './contrast.ts';
import {
  colourNames,
  QUESTIONS_EXTENSION,
  QUESTIONS_FORMAT,
  QUESTIONS_VERSION,
  type QuestionsFile,
  questionsFileSchema,
} from './questions-format.ts';

/** One change as it is stored, without what makes it a record. */
export type QuestionsChange = Omit<
  Adaptation,
  'id' | 'planId' | 'revision' | 'order' | 'at' | 'said' | 'known'
>;

/** Which fields of an adaptation may go into a file for others. What says something of the client never does. */
const passing = {
  id: 'never',
  planId: 'never',
  revision: 'never',
  base: 'never',
  order: 'never',
  at: 'never',
  said: 'never',
  target: 'always',
  hidden: 'always',
  place: 'always',
  words: 'always',
  photo: 'media',
  voice: 'media',
  choices: 'always',
  level: 'always',
  pairs: 'always',
  known: 'never',
  own: 'always',
} as const satisfies Record<keyof Adaptation, 'always' | 'media' | 'never'>;

/** What is wrong, and where: `['questions', 2, 'choices', 1]` is the second choice of the third question. */
export interface Wrong {
  readonly reason: 'wrong';
  readonly at: readonly (string | number)[];
  /** `missing`: not there; `unknown`: no such id; `twice`: the second of its id; `pale`: a colour with too little contrast. */
  readonly what: 'missing' | 'unknown' | 'twice' | 'long' | 'big' | 'pale' | 'odd';
}

export type QuestionsFailure = { readonly reason: 'not-questions' | 'newer' | 'too-big' | 'damaged' } | Wrong;

export interface OpenedQuestions {
  readonly name?: string;
  readonly colours: Readonly<Record<string, string>>;
  readonly changes: readonly QuestionsChange[];
  /** By the id that the changes name. Photos are still to be drawn anew. */
  readonly media: ReadonlyMap<string, NewMedia>;
}

export type QuestionsResult =
  | { readonly ok: true; readonly value: OpenedQuestions }
  | { readonly ok: false; readonly failure: QuestionsFailure };

/** What of these adaptations may go to others. Media go only when somebody said so. */
export function passedOn(
  adaptations: readonly Adaptation[],
  { withMedia }: { withMedia: boolean },
): readonly QuestionsChange[] {
  const passes = (field: string) => {
    const may = passing[field as keyof Adaptation];
    return may === 'always' || (may === 'media' && withMedia);
  };
  return adaptations
    .map((one) => Object.fromEntries(Object.entries(one).filter(([field]) => passes(field))))
    .filter((one) => Object.keys(one).length > 1) as unknown as readonly QuestionsChange[];
}

/** Every text that somebody wrote in these changes: to be looked at before it goes to others. */
export function textsIn(changes: readonly QuestionsChange[]): readonly string[] {
  return [
    ...new Set(
      changes.flatMap(({ words }) => Object.values(words ?? {}).filter((text) => text !== undefined)),
    ),
  ];
}

/** The ZIP of a file. A medium that no reader would take is left out, and what named it too. */
export function encodeQuestions(
  changes: readonly QuestionsChange[],
  media: readonly Media[],
  name?: string,
): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  const entries = media.flatMap(({ id, kind, type, bytes }) => {
    const bare = mediaTypeOf(type);
    const content = new Uint8Array(bytes);
    if (!bare || mediaTypes[bare].kind !== kind || !checkMedia(bare, content).ok) return [];
    const file = mediaFileOf(id, bare);
    files[file] = [content, { level: 0 }];
    return [{ id, kind, type: bare, file }];
  });
  const has = new Set(entries.map((entry) => entry.id));
  const shown = ({ photo, voice }: Pick<Adaptation, 'photo' | 'voice'>) => ({
    ...(photo !== undefined && has.has(photo) ? { photo } : {}),
    ...(voice !== undefined && has.has(voice) ? { voice } : {}),
  });
  const of = (kind: Adaptation['target']['kind']) => changes.filter(({ target }) => target.kind === kind);
  const optional = <T extends object>(fields: T) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const file = {
    format: QUESTIONS_FORMAT,
    version: QUESTIONS_VERSION,
    ...optional({ name }),
    topics: of('topic').map(({ target, hidden, place, words, ...rest }) => ({
      id: target.id,
      ...optional({ hidden, place, name: words?.name, photo: shown(rest).photo }),
    })),
    questions: of('question').map(
      ({ target, hidden, place, words, choices, level, pairs, own, ...rest }) => ({
        id: target.id,
        ...optional({ hidden, place, words, choices, level, pairs }),
        ...shown(rest),
        ...(own?.what === 'question'
          ? { topic: own.topicId, kind: own.kind, ...optional({ private: own.private }) }
          : {}),
      }),
    ),
    choices: of('choice').map(({ target, hidden, words, ...rest }) => ({
      id: target.id,
      ...optional({ hidden, name: words?.name }),
      ...shown(rest),
    })),
    media: entries,
  };
  return zipSync({ 'vragen.json': strToU8(JSON.stringify(file, null, 1)), ...files });
}

const MEDIUM = /^media\/[0-9a-fA-F-]{36}\.(jpg|png|webm|m4a|mp3|ogg)$/;

/** The bytes of a medium by its path in the file; `too-big` when there are more than may be, `undefined` when it is not there. */
export type ReadMedium = (file: string) => Promise<Uint8Array<ArrayBuffer> | 'too-big' | undefined>;

const noMedia: ReadMedium = async () => undefined;

/** Reads a `.mijnplan-vragen` file, or the bytes of a bare `vragen.json`, whose media then come from `beside`. */
export async function decodeQuestions(bytes: Uint8Array, beside = noMedia): Promise<QuestionsResult> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return parse(bytes, beside);
  const files = await readZip(bytes, (name) =>
    name === 'vragen.json' || MEDIUM.test(name) ? 'read' : name === 'media/' ? 'skip' : 'refuse',
  );
  if (!files.ok) return failed({ reason: files.reason === 'too-big' ? 'too-big' : 'damaged' });
  const json = files.value.get('vragen.json');
  return json ? parse(json, async (name) => files.value.get(name)) : failed({ reason: 'not-questions' });
}

/** What a file holds that may be one of questions, or why it does not open; `undefined` for a file of another kind. */
export async function questionsIn(file: File): Promise<QuestionsResult | undefined> {
  const isNamed = file.name.toLowerCase().endsWith(QUESTIONS_EXTENSION);
  if (!isNamed && !/^(?:PK|[\s\ufeff]*\{)/.test(await file.slice(0, 64).text())) return undefined;
  if (file.size > limits.file) return isNamed ? failed({ reason: 'too-big' }) : undefined;
  const result = await decodeQuestions(new Uint8Array(await file.arrayBuffer()));
  const isOne = isNamed || result.ok || ['wrong', 'newer'].includes(result.failure.reason);
  return isOne ? result : undefined;
}

const failed = (failure: QuestionsFailure): QuestionsResult => ({ ok: false, failure });

async function parse(json: Uint8Array, readMedium: ReadMedium): Promise<QuestionsResult> {
  if (json.length > limits.json) return failed({ reason: 'too-big' });
  if (depthOf(json) > limits.depth) return failed({ reason: 'damaged' });
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    return failed({ reason: 'not-questions' });
  }
  const { format, version } = (read ?? {}) as { format?: unknown; version?: unknown };
  if (format !== QUESTIONS_FORMAT) return failed({ reason: 'not-questions' });
  if (typeof version === 'number' && version > QUESTIONS_VERSION) return failed({ reason: 'newer' });
  const parsed = v.safeParse(questionsFileSchema, read);
  if (!parsed.success) return failed(wrongOf(parsed.issues[0]));
  const file = parsed.output;
  const wrong = firstWrong(file);
  if (wrong) return failed(wrong);
  const media = await mediaOf(file, readMedium);
  if ('reason' in media) return failed(media);
  return {
    ok: true,
    value: {
      ...(file.name === undefined ? {} : { name: file.name }),
      colours: file.colours,
      changes: changesOf(file),
      media,
    },
  };
}

function wrongOf(issue: v.BaseIssue<unknown>): Wrong {
  const at = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
  const what =
    issue.input === undefined
      ? 'missing'
      : issue.type === 'max_length'
        ? ('long' as const)
        : ('odd' as const);
  return { reason: 'wrong', at, what };
}

const isOwn = (id: string) => id.startsWith('own.');
const knownTopics = new Set<string>(catalogueTopics.map((topic) => topic.id));
const knownQuestions = new Set<string>(catalogue.map((question) => question.id));
const knownChoices = new Set<string>(catalogue.flatMap((question) => question.choices));

const INK = '#1d1b1a';
const WHITE = '#ffffff';
/** WCAG 1.4.6. */
const ENOUGH = 7;

function firstWrong({ topics, questions, choices, colours, media }: QuestionsFile): Wrong | undefined {
  const wrong = (what: Wrong['what'], ...at: Wrong['at']): Wrong => ({ reason: 'wrong', what, at });
  for (const [name, colour] of Object.entries(colours)) {
    if (!(colourNames as readonly string[]).includes(name)) return wrong('unknown', 'colours', name);
    if (contrast(name === 'go' ? WHITE : INK, colour) < ENOUGH) return wrong('pale', 'colours', name);
  }
  const lists: Record<string, readonly { id: string; photo?: unknown; voice?: unknown }[]> = {
    topics,
    questions,
    choices,
    media,
  };
  const kinds = new Map<unknown, string>(media.map(({ id, kind }) => [id, kind]));
  for (const [list, entries] of Object.entries(lists)) {
    const twice = entries.findIndex(({ id }, index) => entries.findIndex((one) => one.id === id) < index);
    if (twice !== -1) return wrong('twice', list, twice);
    for (const field of ['photo', 'voice'] as const) {
      const odd = entries.findIndex((one) => one[field] !== undefined && kinds.get(one[field]) !== field);
      if (odd !== -1) return wrong('unknown', list, odd, field);
    }
  }
  const topic = topics.findIndex(({ id }) => !isOwn(id) && !knownTopics.has(id));
  if (topic !== -1) return wrong('unknown', 'topics', topic);
  const nameless = topics.findIndex(({ id, name }) => isOwn(id) && name === undefined);
  if (nameless !== -1) return wrong('missing', 'topics', nameless, 'name');
  const choice = choices.findIndex(({ id }) => !isOwn(id) && !knownChoices.has(id));
  if (choice !== -1) return wrong('unknown', 'choices', choice);
  const wordless = choices.findIndex(({ id, name }) => isOwn(id) && name === undefined);
  if (wordless !== -1) return wrong('missing', 'choices', wordless, 'name');

  const topicIds = new Set([...knownTopics, ...topics.map(({ id }) => id)]);
  const choiceIds = new Set([...knownChoices, ...choices.map(({ id }) => id)]);
  for (const [at, question] of questions.entries()) {
    if (!isOwn(question.id) && !knownQuestions.has(question.id)) return wrong('unknown', 'questions', at);
    if (isOwn(question.id)) {
      if (question.topic === undefined) return wrong('missing', 'questions', at, 'topic');
      if (!topicIds.has(question.topic)) return wrong('unknown', 'questions', at, 'topic');
      if (question.kind === undefined) return wrong('missing', 'questions', at, 'kind');
      if (question.words?.question === undefined) return wrong('missing', 'questions', at, 'question');
    }
    const odd = question.choices?.findIndex((id) => !choiceIds.has(id)) ?? -1;
    if (odd !== -1) return wrong('unknown', 'questions', at, 'choices', odd);
  }
  return undefined;
}

function changesOf({ topics, questions, choices }: QuestionsFile): readonly QuestionsChange[] {
  return [
    ...topics.map(
      ({ id, name, ...rest }): QuestionsChange => ({
        ...rest,
        target: { kind: 'topic', id },
        ...(name === undefined ? {} : { words: { name } }),
        ...(isOwn(id) ? { own: { what: 'topic' } } : {}),
      }),
    ),
    ...questions.map(
      ({ id, topic, kind, private: isPrivate, ...rest }): QuestionsChange => ({
        ...rest,
        target: { kind: 'question', id },
        ...(isOwn(id) && topic !== undefined && kind !== undefined
          ? { own: { what: 'question', topicId: topic, kind, ...(isPrivate ? { private: true } : {}) } }
          : {}),
      }),
    ),
    ...choices.map(
      ({ id, name, ...rest }): QuestionsChange => ({
        ...rest,
        target: { kind: 'choice', id },
        ...(name === undefined ? {} : { words: { name } }),
        ...(isOwn(id) ? { own: { what: 'choice' } } : {}),
      }),
    ),
  ];
}

async function mediaOf(
  { media }: QuestionsFile,
  readMedium: ReadMedium,
): Promise<ReadonlyMap<string, NewMedia> | Wrong> {
  const found = new Map<string, NewMedia>();
  for (const [at, { id, kind, type, file }] of media.entries()) {
    const wrong = (what: Wrong['what']): Wrong => ({ reason: 'wrong', at: ['media', at], what });
    if (kind === 'drawing' || mediaTypes[type].kind !== kind) return wrong('odd');
    const bytes = await readMedium(file);
    if (bytes === undefined) return wrong('missing');
    if (bytes === 'too-big') return wrong('big');
    const checked = checkMedia(type, bytes);
    if (!checked.ok) return wrong(checked.reason === 'too-big' ? 'big' : 'odd');
    found.set(id, { kind, type, bytes: bytes.buffer });
  }
  return found;
}
