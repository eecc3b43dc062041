// From the bytes of plan.json, which nobody vouches for, to a file of the format that holds together, or a reason why not.
// What a newer app wrote into a backup is kept; of somebody else's file nothing unknown comes in.
import * as v from 'valibot';
import { listKinds } from '#domain/contents.ts';
import { backupFields, FORMAT, type PlanFile, type ShareFile, shareFileSchema, VERSION } from './format.ts';
import { depthOf } from './json-depth.ts';
import { limits } from './limits.ts';
import { mediaFileOf, mediaTypes } from './media-types.ts';
import { failure, type Result, success } from './result.ts';
import { plain, withUnknown } from './unknown-fields.ts';
import { type Shape, upgrade } from './upgrade.ts';

/**
 * Reads what stands in `plan.json`, of any version until now, and looks whether it holds together. Fails with `too-big`, `not-a-copy`,
 * `newer` or `damaged`.
 */
export function parsePlan(json: Uint8Array): Result<ShareFile> {
  if (json.length > limits.json) return failure('too-big');
  if (depthOf(json) > limits.depth) return failure('damaged');
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    return failure('damaged');
  }
  if (!isShape(read) || read.format !== FORMAT) return failure('not-a-copy');
  const version = read.version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return failure('damaged');
  if (version > VERSION) return failure('newer');
  const shape = upgrade(read, version);
  const parsed = v.safeParse(shareFileSchema, shape);
  if (!parsed.success) return failure('damaged');
  const file = parsed.output.kind === 'backup' ? wholeBackup(parsed.output, shape) : parsed.output;
  return isConsistent(file) ? success(file) : failure('damaged');
}

/** A backup with what a newer app wrote into it. What stands beside the plan there is kept with the plan. */
function wholeBackup(file: PlanFile, shape: Shape): PlanFile {
  // What a device notes for itself stands in no file, whatever a file says.
  const { backedUp: _, beyond: __, ...plan } = shape.plan as Shape;
  const known: PlanFile = withUnknown(file, { ...shape, plan, media: file.media, labels: file.labels });
  const beyond = Object.entries(shape).filter(([field]) => !backupFields.has(field));
  if (beyond.length === 0) return known;
  const kept = { beyond: plain(Object.fromEntries(beyond)) };
  return { ...known, plan: { ...known.plan, ...kept } };
}

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** No id twice, one answer a question and round, every record of this plan, every medium's file where it should be. */
function isConsistent(file: ShareFile): boolean {
  const records = file.kind === 'reply' ? file.additions : recordsOf(file);
  const ids = [planIdOf(file), ...records.map((record) => record.id), ...file.media.map((entry) => entry.id)];
  return (
    (file.kind === 'reply' || isConsistentPlan(file)) &&
    new Set(ids.map((id) => id.toLowerCase())).size === ids.length &&
    file.media.every(
      (entry) =>
        mediaTypes[entry.type].kind === entry.kind && entry.file === mediaFileOf(entry.id, entry.type),
    )
  );
}

function recordsOf(file: PlanFile): readonly { id: string; planId: string }[] {
  const own = file.kind === 'backup' ? [...file.copies, ...file.pictures] : [];
  return [...listKinds.flatMap((kind): readonly { id: string; planId: string }[] => file[kind]), ...own];
}

function isConsistentPlan(file: PlanFile): boolean {
  const { plan, answers, checkIns, adaptations, proofs } = file;
  const places = [
    ...answers.map((answer) => `${answer.roundId} ${answer.questionId}`),
    ...checkIns.map((checkIn) => `${checkIn.agreementId} ${checkIn.day}`),
    ...adaptations.map(({ target }) => `${target.kind} ${target.id}`),
    ...proofs.map((proof) => `${proof.roundId} ${proof.proof}`),
  ];
  return (
    new Set(places).size === places.length && recordsOf(file).every((record) => record.planId === plan.id)
  );
}

/** The plan that a file holds, or answers. */
export function planIdOf(file: ShareFile): string {
  return file.kind === 'reply' ? file.to.planId : file.plan.id;
}
