// Making and handing over a reply, in the app and in the file that opens itself.
import type { RelationId } from '#content/relations.ts';
import { makeCopy } from './copy-worker.ts';
import type { OpenedCopy } from './decode.ts';
import { deliver, fileNameFor } from './deliver.ts';
import type { Job } from './job.ts';
import { normalize } from './passphrase.ts';
import { encodePhoto } from './photo.ts';
import { randomId } from './random-id.ts';
import { type Added, type ReplyFrom, replyTo } from './reply.ts';

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

/** Hands the file of a reply over, from a tap. Its name says who replies. */
function deliverReply(made: Blob, { name }: ReplyFrom) {
  const file = new File([made], fileNameFor(`antwoord ${name}`), { type: made.type });
  return { name: file.name, done: deliver(file) };
}
