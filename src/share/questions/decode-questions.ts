// Reading a file of adapted questions, from whoever made it. It never throws and stores nothing; what is wrong comes as a value that
// says where.
import * as v from 'valibot';
import { isOwn } from '#domain/own.ts';
import type { NewMedia } from '#domain/told.ts';
import { depthOf } from '#share/json-depth.ts';
import { limits } from '#share/limits.ts';
import { checkMedia, mediaTypes } from '#share/media-types.ts';
import { readZip } from '#share/zip.ts';
import { firstWrong, type Wrong, wrongOf } from './first-wrong.ts';
import type { QuestionsChange } from './passed-on.ts';
import {
  QUESTIONS_EXTENSION,
  QUESTIONS_FORMAT,
  QUESTIONS_VERSION,
  type QuestionsFile,
  questionsFileSchema,
} from './questions-format.ts';

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

const MEDIUM = /^media\/[0-9a-fA-F-]{36}\.(jpg|png|webm|m4a|mp3|ogg|wav)$/;

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
