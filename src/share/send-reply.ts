// Making and handing over a reply, in the app and in the file that opens itself; and going on with one that was kept.
import type { RelationId } from '#content/relations.ts';
import { makeCopy, openCopy } from './copy-worker.ts';
import type { OpenedCopy } from './decode.ts';
import { deliver, fileNameFor } from './deliver.ts';
import type { Job } from './job.ts';
import { normalize } from './passphrase.ts';
import { encodePhoto } from './photo.ts';
import { randomId } from './random-id.ts';
import { type Added, addedIn, type ReplyFrom, replyTo } from './reply.ts';
import { failure, type Result, success } from './result.ts';

/** Makes the file of a reply, sealed with the five words of the copy that it answers. */
function makeReply(
  copy: OpenedCopy,
  typed: string,
  reply: { readonly from: ReplyFrom; readonly added: readonly Added[] },
  onProgress: (fraction: number) => void,
): Job<Blob> {
  const made = new Date().toLocaleDateString('sv');
  const order = { ...replyTo(copy, reply.from, reply.added), made, passphrase: normalize(typed) };
  return makeCopy(order, ({ fraction }) => onProgress(fraction));
}

/** Who most often get a copy; who is none of these is somebody else. */
const repliers = [
  'mother',
  'father',
  'sibling',
  'grandparent',
  'family',
  'partner',
  'friend',
  'buddy',
  'neighbour',
  'support-worker',
  'representative',
  'someone-else',
] as const satisfies readonly RelationId[];

/** What reading a copy needs so that it can be answered. `typed`: its five words, in any way. */
export function replyingTo(copy: OpenedCopy, typed: string) {
  return {
    newId: randomId,
    encode: encodePhoto,
    relations: repliers,
    make: (from: ReplyFrom, added: readonly Added[], onProgress: (fraction: number) => void) =>
      makeReply(copy, typed, { from, added }, onProgress),
    deliver: deliverReply,
  };
}

/** A reply that was kept, and not sent or to be changed: who says it, and what. */
export interface EarlierReply {
  readonly from: ReplyFrom;
  readonly added: readonly Added[];
}

/** Opens a reply that was kept with this copy. `typed`: the five words of both. Fails as `openCopy` does. */
export async function openKeptReply(
  file: Blob,
  copy: OpenedCopy,
  typed: string,
): Promise<Result<EarlierReply>> {
  const opening = openCopy(file, typed, () => undefined);
  const opened = await opening.result;
  try {
    if (!opened.ok) return opened;
    if (opened.value.kind !== 'reply') return failure('damaged');
    return success({ from: opened.value.from, added: await addedIn(opened.value, copy) });
  } finally {
    opening.stop();
  }
}

/** Hands the file of a reply over, from a tap. Its name says who replies. */
function deliverReply(made: Blob, { name }: ReplyFrom) {
  const file = new File([made], fileNameFor(`antwoord ${name}`), { type: made.type });
  return { name: file.name, done: deliver(file) };
}
