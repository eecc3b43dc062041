// The records of fitting the questions to this client: what a supporter changed, and the client's own library of pictures.
import * as v from 'valibot';
import { contentId, count, id, made, name } from './fields.ts';

const short = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
/** A Media id of a picture in place of the usual one, and of a recording that is played in place of the voice. */
const shown = { photo: v.optional(id), voice: v.optional(id) };

/**
 * What a supporter changed of one question, topic or choice; absent fields are as in the catalogue. One per plan and target.
 * `target.id` is an id of the catalogue, or `own.<uuid>` of something added, which has `own`.
 */
export const adaptationSchema = v.object({
  ...made,
  target: v.object({ kind: v.picklist(['topic', 'question', 'choice']), id: contentId }),
  hidden: v.optional(v.boolean()),
  /** Its place among what stands beside it, counted from 0 after all changes. */
  place: v.optional(count),
  words: v.optional(
    v.object({
      /** Of a topic or choice. */
      name: v.optional(name),
      keyword: v.optional(short),
      question: v.optional(short),
      explanation: v.optional(short),
      heading: v.optional(short),
    }),
  ),
  ...shown,
  /** Of a question: which choices, in which order. */
  choices: v.optional(v.pipe(v.array(contentId), v.maxLength(60))),
  /** Of a question: its own level of language, and "dit of dat?". */
  level: v.optional(v.picklist([1, 2, 3])),
  pairs: v.optional(v.boolean()),
  /** Whether the client knows its picture. Absent: not asked, or not sure. */
  known: v.optional(v.boolean()),
  /** "Weet ik niet" is an answer of its own: the picture stays, and is asked about again. */
  unsure: v.optional(v.boolean()),
  /** What was added by a supporter: a topic, or a question of this kind in this topic. */
  own: v.optional(
    v.variant('what', [
      v.object({ what: v.literal('topic') }),
      v.object({ what: v.literal('choice') }),
      v.object({
        what: v.literal('question'),
        topicId: contentId,
        kind: v.picklist(['pickMany', 'pickOne', 'feeling', 'help', 'decide', 'people', 'photo', 'free']),
        private: v.optional(v.boolean()),
      }),
    ]),
  ),
});

/** A picture of the client's own library, such as one of a board that they already use. */
export const pictureSchema = v.object({
  ...made,
  words: v.pipe(v.string(), v.maxLength(200)),
  photo: id,
  voice: v.optional(id),
  /** The board that it came from. */
  board: v.optional(v.pipe(v.string(), v.maxLength(200))),
});
