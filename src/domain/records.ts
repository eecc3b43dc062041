// The plan's records: what is stored, copied and read, as schemas and the types inferred from them.
// Every boundary (a row read back, a file opened) checks against these; nothing here knows where a record lives.
import * as v from 'valibot';
import { agreementSchema, checkInSchema, proofSchema, talkSchema } from './agreeing.ts';
import {
  base,
  cardRefSchema,
  contentId,
  count,
  day,
  faceSchema,
  id,
  lookedBackSchema,
  made,
  markSchema,
  name,
  type saidSchema,
  told,
  type whoSchema,
  words,
} from './fields.ts';
import { adaptationSchema, pictureSchema } from './fitting.ts';

export const planSchema = v.object({
  id,
  revision: made.revision,
  base,
  /** The branch on which it is written here, since it came from a file (see versions.ts). Absent: the one of its id. */
  branch: v.optional(id),
  order: count,
  at: count,
  name,
  face: faceSchema,
  photo: v.optional(id),
  /** 1: keyword and picture, 2: question, 3: question with an explanation. */
  level: v.picklist([1, 2, 3]),
  /** A tapped card says its word. */
  speaks: v.boolean(),
  /** The asking that is going on: a Round of this plan. */
  roundId: id,
  /** Where the client was: a question and the page or card within it (from 0), or what comes `after` its topic's questions. */
  position: v.optional(
    v.object({ questionId: contentId, step: count, after: v.optional(v.picklist(['recap', 'wish'])) }),
  ),
  /** A made-up person, to look at. */
  example: v.optional(v.boolean()),
  /** Cards are asked two at a time: "dit of dat?". */
  pairs: v.optional(v.boolean()),
  /** Only photos and the pictures that the client knows: no pictograms. */
  photosOnly: v.optional(v.boolean()),
  /** Set when the client threw the plan away; it can come back for 30 days. */
  deletedAt: v.optional(count),
  /**
   * When this device last saved everything of the plan, and what was then the last step that can be undone: a note of
   * this device, in no file. Another last step means that something changed since.
   */
  backedUp: v.optional(v.object({ at: count, step: v.optional(count) })),
  /** What a backup by a newer app had beside the plan, as it stood there: it goes into the next backup again. */
  beyond: v.optional(v.record(v.string(), v.unknown())),
});

/** One asking of the questions, such as a year's. A later round never overwrites an earlier one's answers. */
export const roundSchema = v.object({ ...made });

export const personSchema = v.object({
  ...made,
  name,
  relation: v.optional(contentId),
  ring: v.picklist(['near', 'further']),
  face: faceSchema,
  photo: v.optional(id),
});

/** The client's own card for a question ("Iets anders"), or the content of a free answer. */
export const cardSchema = v.object({ ...made, questionId: contentId, ...told });

/** One per question and round. `marks` stand in the order of tapping. */
export const answerSchema = v.object({
  ...made,
  roundId: id,
  questionId: contentId,
  state: v.picklist(['answered', 'unknown', 'skipped']),
  marks: v.array(markSchema),
  /** Only for the client: in no copy, unless unlocked for that one copy. */
  locked: v.boolean(),
  /** The words it was asked in, where a supporter had changed them: the answer stays readable when they change again. */
  asked: v.optional(v.object({ question: words, cards: v.record(contentId, words) })),
  /** The earlier round whose answer the client saw beside this one, and said: so it is now. Another answer takes it away. */
  settled: v.optional(id),
  /** The same, but the client said "Weet ik niet". */
  unsure: v.optional(id),
});

/** What someone else sees or hears; stands apart from the client's own words, always. `said.by` is 'other'. */
export const observationSchema = v.object({
  ...made,
  roundId: id,
  questionId: contentId,
  /** Cards of an observation question, such as "gespannen". */
  choices: v.optional(v.array(contentId)),
  /** By card, the word that stood on it, where a supporter had changed that: it stays readable when it changes again. */
  asked: v.optional(v.record(contentId, words)),
  ...told,
  locked: v.boolean(),
});

/**
 * `enough` is "Het is goed zo": nothing has to change in this topic. `unwanted` is "Dit wil ik niet": what the client refuses.
 */
export const wishSchema = v.object({
  ...made,
  roundId: id,
  /** The wish of an earlier round that it goes on from, or says the end of. */
  earlier: v.optional(id),
  /** The later round in which the client said "Weet ik niet" of it. */
  unsure: v.optional(id),
  topicId: contentId,
  kind: v.picklist(['wish', 'enough', 'unwanted']),
  /** The answer's card that the wish came from. */
  from: v.optional(v.object({ questionId: contentId, card: cardRefSchema })),
  ...told,
  /** One of the at most three that matter most. */
  matters: v.boolean(),
  /** Absent: new. Only the client lets a wish go. */
  state: v.optional(v.picklist(['new', 'talk', 'agreed', 'done', 'dropped'])),
  /** What has to happen, from now to the dream. */
  steps: v.optional(v.pipe(v.array(v.object({ id, ...told, done: v.boolean() })), v.maxLength(20))),
  lookedBack: v.optional(lookedBackSchema),
  locked: v.boolean(),
});

/** The log of copies: who has what. Never leaves the device but in a backup. */
export const copySchema = v.object({
  ...made,
  forName: name,
  personId: v.optional(id),
  topics: v.array(contentId),
  /** Ids of the locked records that the client unlocked for this one copy. */
  unlocked: v.array(id),
  /** What went along: the revision of every record, by its id. From this follows what changed since. */
  held: v.optional(v.record(id, count)),
  /** The topic in which each of these stood, by its id: so that what is gone since can be told by its topic. */
  stoodIn: v.optional(v.record(id, contentId)),
  /** A file for the app, or a page that opens itself. Absent: a file. */
  shape: v.optional(v.picklist(['file', 'page'])),
  /** The client asked to answer before this day. */
  answerBefore: v.optional(day),
});

/**
 * What family adds to a copy that they got. `said.by` is 'other', always; what the client says of it is `state`. It stands
 * where `place` says; a card may be gone by then.
 */
export const additionSchema = v.object({
  ...made,
  roundId: id,
  place: v.object({
    topicId: contentId,
    questionId: v.optional(contentId),
    card: v.optional(cardRefSchema),
  }),
  relation: v.optional(contentId),
  ...told,
  /** Not yet looked at, "Ja, dit hoort erbij", "Nee", "Erover praten". */
  state: v.picklist(['new', 'yes', 'no', 'talk']),
  /** Its id in the reply that it came in, so that the same reply twice adds nothing. */
  source: id,
  /** The Copy that it answers; absent when that is no longer known. */
  copyId: v.optional(id),
});

/** Bytes apart from the records, so that reading a plan never reads a photo. */
export const mediaSchema = v.object({
  id,
  planId: id,
  kind: v.picklist(['photo', 'voice', 'drawing']),
  /** A media type; a drawing is `application/json` (see `drawingSchema`). */
  type: v.pipe(v.string(), v.maxLength(100)),
  bytes: v.instance(ArrayBuffer),
  /** Pixels, of a photo. */
  width: v.optional(count),
  height: v.optional(count),
  /** Milliseconds, of a voice recording. */
  duration: v.optional(count),
});

const coordinate = v.pipe(v.number(), v.minValue(-10), v.maxValue(2000));

/** A drawing on a canvas of 1000 × 750 units; a point is x, y and pressure (0 to 1). */
export const drawingSchema = v.object({
  strokes: v.pipe(
    v.array(
      v.object({
        color: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
        size: v.pipe(v.number(), v.minValue(1), v.maxValue(100)),
        points: v.pipe(v.array(v.tuple([coordinate, coordinate, v.number()])), v.maxLength(20_000)),
      }),
    ),
    v.maxLength(2000),
  ),
});

export type Said = v.InferOutput<typeof saidSchema>;
export type Face = v.InferOutput<typeof faceSchema>;
export type Mark = v.InferOutput<typeof markSchema>;
export type MarkValue = Mark['value'];
export type Level = Plan['level'];
export type Plan = v.InferOutput<typeof planSchema>;
export type Round = v.InferOutput<typeof roundSchema>;
export type Person = v.InferOutput<typeof personSchema>;
export type Card = v.InferOutput<typeof cardSchema>;
export type Answer = v.InferOutput<typeof answerSchema>;
export type Observation = v.InferOutput<typeof observationSchema>;
export type Wish = v.InferOutput<typeof wishSchema>;
export type Agreement = v.InferOutput<typeof agreementSchema>;
export type CheckIn = v.InferOutput<typeof checkInSchema>;
export type Talk = v.InferOutput<typeof talkSchema>;
export type Proof = v.InferOutput<typeof proofSchema>;
export type Addition = v.InferOutput<typeof additionSchema>;
export type Adaptation = v.InferOutput<typeof adaptationSchema>;
export type Picture = v.InferOutput<typeof pictureSchema>;
export type LookedBack = v.InferOutput<typeof lookedBackSchema>;
export type Who = v.InferOutput<typeof whoSchema>;
export type Copy = v.InferOutput<typeof copySchema>;
export type Media = v.InferOutput<typeof mediaSchema>;
export type Drawing = v.InferOutput<typeof drawingSchema>;

export { type CardRef, markValues } from './fields.ts';

/** The schema of every kind of record, by the name of its table and of its list in a share file. */
export const schemas = {
  plans: planSchema,
  rounds: roundSchema,
  people: personSchema,
  cards: cardSchema,
  answers: answerSchema,
  observations: observationSchema,
  wishes: wishSchema,
  agreements: agreementSchema,
  checkIns: checkInSchema,
  talks: talkSchema,
  additions: additionSchema,
  adaptations: adaptationSchema,
  proofs: proofSchema,
  copies: copySchema,
  pictures: pictureSchema,
} as const;

export type RecordKind = keyof typeof schemas;
export const recordKinds = Object.keys(schemas) as RecordKind[];
export type RecordOf<K extends RecordKind> = v.InferOutput<(typeof schemas)[K]>;
