// What stands in plan.json of a share file, as a schema: the contract with every other program (docs/share-format.md).
// Its version is a number of its own. A change of shape is a new version with a step in upgrade.ts.
import * as v from 'valibot';
import { schemas } from '#domain/records.ts';
import { limits } from './limits.ts';
import { type MediaType, mediaTypes } from './media-types.ts';

export const FORMAT = 'mijn-plan';
export const VERSION = 1;
/** Counts up within a version with every addition that older readers may ignore. Absent in a file: 0. */
export const MINOR = 2;
/** The file in the ZIP with the pictures of the catalogue that a copy shows. */
export const PICTURES = 'pictures.svg';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const label = v.pipe(v.string(), v.maxLength(500));
const day = v.pipe(v.string(), v.isoDate());
const listOf = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.maxLength(limits.records));

/** What may follow a media type, such as `;codecs=opus`. */
export const mediaParametersSchema = v.pipe(v.string(), v.regex(/^ ?;[ -~]{1,60}$/));

export const mediaEntrySchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  kind: v.picklist(['photo', 'voice', 'drawing']),
  type: v.picklist(Object.keys(mediaTypes) as MediaType[]),
  /** Only in a backup. */
  parameters: v.optional(mediaParametersSchema),
  /** Its path in the ZIP. */
  file: v.pipe(v.string(), v.regex(/^media\/[0-9a-fA-F-]{36}\.[a-z0-9]{3,4}$/)),
  /** Pixels, of a photo. */
  width: v.optional(count),
  height: v.optional(count),
  /** Milliseconds, of a voice recording. */
  duration: v.optional(count),
});

/** The words of every content id in this file, for readers without the app's catalogue. The app itself ignores them. */
export const labelsSchema = v.object({
  topics: v.record(v.string(), label),
  questions: v.record(
    v.string(),
    v.object({
      topic: v.string(),
      heading: label,
      /** What a mark other than `chosen` means in this question. */
      marks: v.optional(v.record(v.string(), label)),
    }),
  ),
  /** Choice cards and relations: one id, one word. */
  cards: v.record(v.string(), label),
});

const head = {
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  minor: v.optional(count),
  /** The day it was made. */
  made: day,
  /** The program that made it. */
  app: v.pipe(v.string(), v.maxLength(100)),
  media: listOf(mediaEntrySchema),
};

const shared = {
  ...head,
  // What a device notes for itself stands in no file.
  plan: v.omit(schemas.plans, ['backedUp', 'beyond']),
  rounds: listOf(schemas.rounds),
  people: listOf(schemas.people),
  cards: listOf(schemas.cards),
  answers: listOf(schemas.answers),
  observations: listOf(schemas.observations),
  wishes: listOf(schemas.wishes),
  agreements: listOf(schemas.agreements),
  checkIns: v.optional(listOf(schemas.checkIns), []),
  talks: v.optional(listOf(schemas.talks), []),
  additions: v.optional(listOf(schemas.additions), []),
  adaptations: v.optional(listOf(schemas.adaptations), []),
  proofs: v.optional(listOf(schemas.proofs), []),
  labels: labelsSchema,
};

/** What family adds, in a reply. `id` is its own, so that the same reply twice adds nothing. */
const replied = v.pick(schemas.additions, [
  'id',
  'order',
  'at',
  'place',
  'text',
  'photo',
  'voice',
  'drawing',
]);

/**
 * A `copy` is for somebody, and what the client chose; a `backup` is everything, for the client; a `reply` is what somebody who got a
 * copy adds to it. All that a reply names (its plan, a copy, cards) has the ids of the copy's file.
 */
export const shareFileSchema = v.variant('kind', [
  v.object({
    ...shared,
    kind: v.literal('copy'),
    /** Whom it was made for. */
    forName: v.optional(v.pipe(v.string(), v.maxLength(80))),
    /** Which copy it is, for who replies to it. */
    copyId: v.optional(v.pipe(v.string(), v.uuid())),
    /** The day before which the client hopes for an answer. */
    answerBefore: v.optional(day),
  }),
  v.object({
    ...shared,
    kind: v.literal('backup'),
    /** The log of copies: who has what. */
    copies: listOf(schemas.copies),
    /** The client's own library of pictures. */
    pictures: v.optional(listOf(schemas.pictures), []),
  }),
  v.object({
    ...head,
    kind: v.literal('reply'),
    to: v.object({
      planId: v.pipe(v.string(), v.uuid()),
      /** Absent when the copy said none. */
      copyId: v.optional(v.pipe(v.string(), v.uuid())),
    }),
    from: v.pick(schemas.people, ['name', 'relation']),
    additions: listOf(replied),
  }),
]);

/** The fields that this version knows of a backup. */
export const backupFields: ReadonlySet<string> = new Set(Object.keys(shareFileSchema.options[1].entries));

export type ShareFile = v.InferOutput<typeof shareFileSchema>;
export type ReplyFile = Extract<ShareFile, { kind: 'reply' }>;
export type PlanFile = Exclude<ShareFile, ReplyFile>;
/** A reply without its media. */
export type Reply = Pick<ReplyFile, 'to' | 'from' | 'additions'>;
export type MediaEntry = v.InferOutput<typeof mediaEntrySchema>;
export type Labels = v.InferOutput<typeof labelsSchema>;
