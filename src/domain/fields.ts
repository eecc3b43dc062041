// The parts that the schemas of records are made of. What a record is stands in records.ts and the files that it names.
import * as v from 'valibot';

export const id = v.pipe(v.string(), v.uuid());
export const words = v.pipe(v.string(), v.maxLength(4000));
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Of a topic, question, choice or relation: in the catalogue, or a supporter's own (`own.<uuid>`). */
export const contentId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/));
/** A day of the calendar where the client lives, as `2026-03-01`; no moment and no time zone. */
export const day = v.pipe(v.string(), v.isoDate());
/** A time of the clock where the client lives, as `14:30`. */
export const time = v.pipe(v.string(), v.isoTime());
/** What the client decided of an agreement or a wish when looking back on it, and on which day. */
export const lookedBackSchema = v.object({
  day,
  verdict: v.picklist(['go-on', 'otherwise', 'done', 'let-go', 'unknown']),
});
/** Three faces: fijn, gaat wel, niet fijn. */
export const feeling = v.picklist(['good', 'ok', 'bad']);

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
export const cardRefSchema = v.pipe(
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

/**
 * What a record of a plan that came from a file knew then: the last revision of each branch, by its name (see versions.ts). Absent:
 * it was written where it was made only.
 */
export const base = v.optional(v.record(v.pipe(v.string(), v.maxLength(100)), count));

/** `at` is in milliseconds since 1970 and is shown, never sorted by; `order` counts up within a plan. */
export const made = {
  id,
  planId: id,
  /** Counts up with every write of this record; 1 when it is made. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  base,
  order: count,
  at: count,
  said: saidSchema,
};

/** What the client tells in an own way: at least one of words, photo, voice, drawing (Media ids). */
export const told = {
  text: v.optional(words),
  photo: v.optional(id),
  voice: v.optional(id),
  drawing: v.optional(id),
};

/** Somebody in an agreement or a talk: the client, a Person of this plan, or a name. */
export const whoSchema = v.variant('by', [
  v.object({ by: v.literal('self') }),
  v.object({ by: v.literal('person'), personId: id }),
  v.object({ by: v.literal('name'), name }),
]);
