// Share files for tests: an ordinary copy, and ZIPs with anything in them.

import { strToU8, type Zippable, zipSync } from 'fflate';
import type { PlanContents, WholeContents } from '#domain/contents.ts';
import { noLists } from '#domain/contents.ts';
import type { Media } from '#domain/records.ts';
import { decode, type OpenedBackup, type OpenedCopy, type OpenedFile } from '#share/decode.ts';
import { type CopyToMake, encode } from '#share/encode.ts';
import { labelsOf } from '#share/labels.ts';
import type { Result } from '#share/result.ts';
import { type Selected, selectAll } from '#share/select.ts';
import { sourceOf } from '#share/source.ts';
import { countingIds, idOf, jpegBytes, type WholePlan } from './arbitraries.ts';

export const made = '2026-03-01';
export const now = Date.parse('2199-01-01');

const planId = idOf(1);
const roundId = idOf(2);
const base = (n: number) => ({
  id: idOf(n),
  planId,
  revision: 1,
  order: n,
  at: Date.parse('2026-02-01') + n,
  said: { by: 'self' as const },
});
const face = { skin: 'medium', hair: 'curly', hairColor: 'brown' } as const;

/** A small plan with a photo, a voice and a drawing. */
export const sam: WholePlan = {
  contents: {
    ...noLists,
    plan: {
      id: planId,
      revision: 3,
      order: 1,
      at: base(1).at,
      name: 'Sam',
      face,
      photo: idOf(20),
      level: 2,
      speaks: false,
      roundId,
    },
    rounds: [{ ...base(2), id: roundId }],
    people: [{ ...base(3), name: 'Rina', relation: 'mother', ring: 'near', face }],
    cards: [{ ...base(4), questionId: '4.1', text: '<script>alert(1)</script>', drawing: idOf(22) }],
    answers: [
      {
        ...base(5),
        roundId,
        questionId: '4.1',
        state: 'answered',
        marks: [
          { card: 'choice:music', value: 'chosen' },
          { card: `own:${idOf(4)}`, value: 'chosen' },
        ],
        locked: false,
      },
      {
        ...base(6),
        roundId,
        questionId: '2.1',
        state: 'answered',
        marks: [{ card: 'choice:my-room', value: 'good' }],
        locked: false,
      },
      {
        ...base(7),
        roundId,
        questionId: '4.3',
        state: 'answered',
        marks: [{ card: `person:${idOf(3)}`, value: 'chosen' }],
        locked: false,
      },
    ],
    observations: [
      {
        ...base(8),
        said: { by: 'other', name: 'Kim' },
        roundId,
        questionId: '4.1',
        text: 'Sam neuriet',
        locked: false,
      },
    ],
    wishes: [
      {
        ...base(9),
        roundId,
        topicId: 'leisure',
        kind: 'wish',
        from: { questionId: '4.1', card: 'choice:music' },
        text: 'Ik wil drummen',
        voice: idOf(21),
        matters: true,
        locked: false,
      },
    ],
    agreements: [],
  },
  media: [
    {
      id: idOf(20),
      planId,
      kind: 'photo',
      type: 'image/jpeg',
      bytes: jpegBytes(640, 480).buffer,
      width: 640,
      height: 480,
    },
    {
      id: idOf(21),
      planId,
      kind: 'voice',
      type: 'audio/webm;codecs=opus',
      bytes: Uint8Array.from([0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3]).buffer,
      duration: 1200,
    },
    {
      id: idOf(22),
      planId,
      kind: 'drawing',
      type: 'application/json',
      bytes: strToU8(
        JSON.stringify({
          strokes: [
            {
              color: '#0b5c3b',
              size: 8,
              points: [
                [10, 10, 0.5],
                [90, 60, 0.5],
                [200, 80, 0.5],
              ],
            },
          ],
        }),
      ).buffer as ArrayBuffer,
    },
  ],
};

/** As if it had gone through `select`: round trips are about every field. */
export const asSelected = (contents: PlanContents) => contents as Selected;

/** Reads media from a list. */
export const among = (media: readonly Media[]) => async (id: string) => media.find((one) => one.id === id);

/** All pieces of a ZIP. */
export async function zipped(copy: CopyToMake): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of encode(copy)) pieces.push(piece);
  return Uint8Array.from(Buffer.concat(pieces));
}

/** The ZIP of a copy of this plan; labels are the keys of their words. */
export function zipOf(
  plan: WholePlan,
  labelOf: (key: string) => string = (key) => key,
): Promise<Uint8Array<ArrayBuffer>> {
  const labels = labelsOf(plan.contents, labelOf);
  const contents = asSelected(plan.contents);
  return zipped({ contents, media: among(plan.media), labels, made, forName: 'mama' });
}

/** The ZIP of a backup of this plan. */
export function backupZipOf(
  contents: WholeContents,
  media: readonly Media[],
): Promise<Uint8Array<ArrayBuffer>> {
  const everything = selectAll(contents);
  return zipped({
    contents: everything,
    media: among(media),
    labels: labelsOf(everything, (key) => key),
    made,
  });
}

/** Opens a copy or a backup. */
export async function opened(zip: Uint8Array): Promise<Result<OpenedCopy | OpenedBackup>> {
  const file = await decode(sourceOf(zip), { now, newId: countingIds() });
  if (file.ok && file.value.kind === 'reply') throw new Error('a reply is no plan');
  return file as Result<OpenedCopy | OpenedBackup>;
}

/** All media of an opened file, in its order. */
export async function mediaOf({ media }: OpenedFile): Promise<(Media | undefined)[]> {
  const read: (Media | undefined)[] = [];
  for (const { id } of media.list) read.push(await media.read(id));
  return read;
}

/** plan.json of a copy of Sam's plan. */
export function samJson(): Record<string, unknown> & {
  plan: Record<string, unknown>;
  media: Record<string, unknown>[];
} {
  const { contents, media } = sam;
  const types = ['image/jpeg', 'audio/webm', 'application/json'];
  const extensions = ['jpg', 'webm', 'json'];
  return structuredClone({
    format: 'mijn-plan',
    version: 1,
    kind: 'copy',
    made,
    app: 'Een ander programma',
    ...contents,
    plan: { ...contents.plan },
    media: media.map(({ id, kind }, n) => ({
      id,
      kind,
      type: types[n],
      file: `media/${id}.${extensions[n]}`,
    })),
    labels: { topics: {}, questions: {}, cards: {} },
  });
}

/** A ZIP as another program could write it. `plan` may be text, so that it need not be valid. */
export function foreignZip(plan: unknown, files: Zippable = samFiles()): Uint8Array {
  const json = typeof plan === 'string' ? plan : JSON.stringify(plan);
  return zipSync({ 'plan.json': strToU8(json), ...files });
}

export function samFiles(): Record<string, Uint8Array> {
  const extensions = ['jpg', 'webm', 'json'];
  return Object.fromEntries(
    sam.media.map(({ id, bytes }, n) => [`media/${id}.${extensions[n]}`, new Uint8Array(bytes)]),
  );
}
