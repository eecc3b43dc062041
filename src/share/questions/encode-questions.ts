// From changes that may go to others to a file of adapted questions.
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Adaptation, Media } from '#domain/records.ts';
import { checkMedia, mediaFileOf, mediaTypeOf, mediaTypes } from '#share/media-types.ts';
import type { QuestionsChange } from './passed-on.ts';
import { QUESTIONS_FORMAT, QUESTIONS_VERSION } from './questions-format.ts';

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
