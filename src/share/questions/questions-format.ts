// What stands in vragen.json, as a schema: the contract with who writes one by hand (docs/questions-format.md). It has no field
// for anything of a client.
import * as v from 'valibot';
import { topics } from '#content/topics.ts';
import { adaptationSchema } from '#domain/fitting.ts';
import { mediaEntrySchema } from '#share/format.ts';
import { limits } from '#share/limits.ts';

export const QUESTIONS_FORMAT = 'mijn-plan-vragen';
export const QUESTIONS_VERSION = 1;
export const QUESTIONS_EXTENSION = '.mijnplan-vragen';

const { target, hidden, place, words, photo, voice, choices, level, pairs } = adaptationSchema.entries;
const { id } = target.entries;
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const listOf = <S extends v.GenericSchema>(schema: S) =>
  v.optional(v.pipe(v.array(schema), v.maxLength(limits.records)), []);

/** The colours that can be other ones: of the topics, and of the button to go on. */
export const colourNames: readonly string[] = [...topics.map((topic) => topic.id), 'own', 'go'];

/** How a question of one's own is answered. */
const ownKinds = ['pickMany', 'pickOne', 'feeling', 'help', 'decide', 'people', 'photo', 'free'] as const;

/** Ids that begin with `own.` are of what the file adds; all others are of the app's catalogue. */
export const questionsFileSchema = v.object({
  format: v.literal(QUESTIONS_FORMAT),
  version: v.literal(QUESTIONS_VERSION),
  /** Whose questions these are. */
  name: v.optional(name),
  /** `#rrggbb` by one of `colourNames`. */
  colours: v.optional(v.record(v.string(), v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/))), {}),
  topics: listOf(v.object({ id, hidden, place, name: v.optional(name), photo })),
  questions: listOf(
    v.object({
      id,
      hidden,
      place,
      words: v.optional(v.omit(v.unwrap(words), ['name'])),
      photo,
      voice,
      choices,
      level,
      pairs,
      /** Of a question of one's own. */
      topic: v.optional(id),
      kind: v.optional(v.picklist(ownKinds)),
      private: v.optional(v.boolean()),
    }),
  ),
  choices: listOf(v.object({ id, hidden, name: v.optional(name), photo, voice })),
  media: listOf(mediaEntrySchema),
});

export type QuestionsFile = v.InferOutput<typeof questionsFileSchema>;
