// The plan's records: what is stored, copied and read, as schemas and the types inferred from them.
// Every boundary (a row read back, a file opened) checks against these; nothing here knows where a record lives.
import * as v from 'valibot';

const id = v.pipe(v.string(), v.uuid());
const words = v.pipe(v.string(), v.maxLength(4000));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const contentId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/));

/** Who said it: the client, the client together with someone, or someone else who thinks so. */
export const saidSchema = v.variant('by', [
  v.object({ by: v.literal('self') }),
  v.object({ by: v.literal('together'), name }),
  v.object({ by: v.literal('other'), name }),
]);

/** A drawn face. Skin and hair are named colours; `ui/face` knows what they look like. */
export const faceSchema = v.object({
  skin: v.picklist(['yellow', 'light', 'medium-light', 'medium', 'medium-dark', 'dark']),
  hair: v.picklist(['short', 'long', 'curly', 'bun', 'bald', 'scarf']),
  hairColor: v.picklist(['black', 'brown', 'blond', 'red', 'grey']),
});

/**
 * A card a client can point at, as `kind:id`: a `choice` of the catalogue, a `person` of this plan, an `own` card
 * (Card) or an earlier `agreement`.
 */
const cardRefSchema = v.pipe(
  v.string(),
  v.regex(/^(choice|person|own|agreement):[a-z0-9][a-z0-9.-]{0,63}$/),
) as v.GenericSchema<CardRef>;
export type CardRef = `${'choice' | 'person' | 'own' | 'agreement'}:${string}`;

/** What a client said of one card: chosen, a place on one of the three-point scales, or not known. */
export const markValues = [
  'chosen',
  'good',
  'ok',
  'bad',
  'self',
  'together',
  'other',
  'done',
  'partly',
  'not',
  'unknown',
] as const;

export const markSchema = v.object({
  card: cardRefSchema,
  value: v.picklist(markValues),
  /** Only for "who may see my plan": the topics this person may see. Absent: all. */
  topics: v.optional(v.array(contentId)),
});

/** `at` is in milliseconds since 1970 and is shown, never sorted by; `order` counts up within a plan. */
const made = {
  id,
  planId: id,
  /** Counts up with every write of this record; 1 when it is made. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  order: count,
  at: count,
  said: saidSchema,
};

export const planSchema = v.object({
  id,
  revision: made.revision,
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
  /** Set when the client threw the plan away; it can come back for 30 days. */
  deletedAt: v.optional(count),
  /**
   * When this device last saved everything of the plan, and what was then the last step that can be undone: a note of
   * this device, in no file. Another last step means that something changed since.
   */
  backedUp: v.optional(v.object({ at: count, step: v.optional(count) })),
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

/** What the client tells in an own way: at least one of words, photo, voice, drawing (Media ids). */
const told = {
  text: v.optional(words),
  photo: v.optional(id),
  voice: v.optional(id),
  drawing: v.optional(id),
};

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
});

/** What someone else sees or hears; stands apart from the client's own words, always. `said.by` is 'other'. */
export const observationSchema = v.object({
  ...made,
  roundId: id,
  questionId: contentId,
  ...told,
  locked: v.boolean(),
});

/** `enough` is "Het is goed zo": nothing has to change in this topic. */
export const wishSchema = v.object({
  ...made,
  roundId: id,
  topicId: contentId,
  kind: v.picklist(['wish', 'enough']),
  /** The answer's card that the wish came from. */
  from: v.optional(v.object({ questionId: contentId, card: cardRefSchema })),
  ...told,
  /** One of the at most three that matter most. */
  matters: v.boolean(),
  locked: v.boolean(),
});

/** What was agreed in an earlier talk; question 9.5 asks how it went. */
export const agreementSchema = v.object({
  ...made,
  roundId: id,
  topicId: contentId,
  wishId: v.optional(id),
  ...told,
});

/** The log of copies: who has what. Never leaves the device but in a backup. */
export const copySchema = v.object({
  ...made,
  forName: name,
  personId: v.optional(id),
  topics: v.array(contentId),
  /** Ids of the locked records that the client unlocked for this one copy. */
  unlocked: v.array(id),
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
export type Copy = v.InferOutput<typeof copySchema>;
export type Media = v.InferOutput<typeof mediaSchema>;
export type Drawing = v.InferOutput<typeof drawingSchema>;

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
  copies: copySchema,
} as const;

export type RecordKind = keyof typeof schemas;
export type RecordOf<K extends RecordKind> = v.InferOutput<(typeof schemas)[K]>;
