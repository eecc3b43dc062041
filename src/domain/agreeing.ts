// The records of talking, agreeing and looking back: what was agreed, how it goes, the talks, and the client's own proofs.
import * as v from 'valibot';
import {
  cardRefSchema,
  contentId,
  count,
  day,
  feeling,
  id,
  lookedBackSchema,
  made,
  time,
  told,
  whoSchema,
  words,
} from './fields.ts';

/**
 * What was agreed: what (told), who does it, when, and when to look again. One of an earlier round stays as it was; question
 * 9.5 asks how it went.
 */
export const agreementSchema = v.object({
  ...made,
  roundId: id,
  /** The agreement whose place it took, when the client wanted that otherwise. */
  earlier: v.optional(id),
  topicId: contentId,
  /** The wish that it helps with. */
  wishId: v.optional(id),
  /** The talk in which it was made. */
  talkId: v.optional(id),
  /** The point of that talk. */
  pointId: v.optional(id),
  /** What family added and was talked about. */
  additionId: v.optional(id),
  ...told,
  /** Its picture, when there is no photo. */
  card: v.optional(cardRefSchema),
  /** What its photo is called, where that is a picture that was searched or stood in the client's library. */
  pictureWord: v.optional(v.pipe(v.string(), v.maxLength(200))),
  who: v.optional(v.pipe(v.array(whoSchema), v.maxLength(20))),
  /** The first day. */
  from: v.optional(day),
  /** When on that day. */
  time: v.optional(time),
  /** Which days after the first, as an RRULE of RFC 5545 without `RRULE:`; absent: once. */
  rule: v.optional(v.pipe(v.string(), v.maxLength(200), v.regex(/^FREQ=[A-Z0-9=;,+-]+$/))),
  /** When to look whether it still is right. */
  lookBack: v.optional(day),
  /** What the client said when it was read back: goed zo, anders, nee. Absent: not yet asked. */
  consent: v.optional(v.picklist(['yes', 'other', 'no'])),
  /** Absent: going on. */
  state: v.optional(v.picklist(['going', 'done', 'stopped'])),
  /** The day it was done or stopped. */
  ended: v.optional(day),
  lookedBack: v.optional(lookedBackSchema),
});

/** How an agreement went on one day, and (told) why. One per agreement and day. */
export const checkInSchema = v.object({
  ...made,
  agreementId: id,
  day,
  value: v.picklist(['done', 'partly', 'not']),
  ...told,
});

/** What a point of a talk is about; `own` is only what the point itself tells. */
const subjectSchema = v.variant('kind', [
  v.object({ kind: v.literal('wish'), id }),
  v.object({ kind: v.literal('addition'), id }),
  v.object({ kind: v.literal('agreement'), id }),
  v.object({ kind: v.literal('answer'), questionId: contentId, card: v.optional(cardRefSchema) }),
  v.object({ kind: v.literal('own') }),
]);
export type Subject = v.InferOutput<typeof subjectSchema>;

/** A `meeting` about the plan, or a `preparation`: the talks in which the questions are asked. */
export const talkSchema = v.object({
  ...made,
  roundId: id,
  kind: v.picklist(['preparation', 'meeting']),
  state: v.picklist(['planned', 'going', 'done']),
  day: v.optional(day),
  time: v.optional(time),
  where: v.optional(words),
  /** How the client likes to meet: choices of question 6.7. */
  how: v.optional(v.array(contentId)),
  who: v.pipe(v.array(whoSchema), v.maxLength(40)),
  /** What the client wants to talk about, in the client's order. */
  points: v.pipe(
    v.array(v.object({ id, subject: subjectSchema, ...told, done: v.boolean() })),
    v.maxLength(100),
  ),
  /** The point where the talk is, from 0. */
  position: v.optional(count),
  moodBefore: v.optional(feeling),
  moodAfter: v.optional(feeling),
  /** How far a preparation came. */
  reached: v.optional(contentId),
  /** Who signed, refused or waits, and (told) how. */
  signatures: v.optional(
    v.pipe(
      v.array(
        v.object({
          id,
          who: whoSchema,
          answer: v.picklist(['signed', 'refused', 'later']),
          at: count,
          ...told,
        }),
      ),
      v.maxLength(40),
    ),
  ),
});

/** What the client answers to "Is dit mijn plan?", where facts cannot tell. One per round and proof. */
export const proofSchema = v.object({
  ...made,
  roundId: id,
  proof: v.picklist(['wishes', 'help', 'agreements', 'mine']),
  value: feeling,
});
