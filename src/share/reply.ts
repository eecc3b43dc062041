// What somebody adds to a copy, as it goes back to whose plan it is: in the ids of the file that they got. Pure.
import type { Addition, Media, Person } from '#domain/records.ts';
import type { NewMedia, Told, ToldDraft } from '#domain/told.ts';
import type { OpenedCopy, OpenedReply } from './decode.ts';
import type { Reply } from './format.ts';
import { randomId } from './random-id.ts';

/** Something that was added, as long as it is not sent: in the ids of the copy as it was opened. */
export interface Added {
  readonly id: string;
  readonly place: Addition['place'];
  readonly told: ToldDraft;
  readonly at: number;
}

/** Who replies. */
export type ReplyFrom = Pick<Person, 'name' | 'relation'>;

/** What `makeCopy` makes the file of a reply from. */
export interface ReplyToMake {
  readonly contents: Reply;
  readonly media: (id: string) => Promise<Media | undefined>;
}

export function replyTo(
  { contents: { plan }, copyId, originals }: Pick<OpenedCopy, 'contents' | 'copyId' | 'originals'>,
  from: ReplyFrom,
  added: readonly Added[],
): ReplyToMake {
  const original = (id: string) => originals.get(id) ?? id;
  const planId = original(plan.id);
  const media = new Map<string, Media>();
  const toldOf = ({ text, ...drafts }: ToldDraft): Told => {
    const ids = Object.entries(drafts).map(([field, medium]) => {
      const id = randomId();
      media.set(id, { ...medium, id, planId });
      return [field, id] as const;
    });
    return { ...(text === undefined ? {} : { text }), ...Object.fromEntries(ids) };
  };
  const placeOf = ({ card, ...place }: Addition['place']): Addition['place'] =>
    card === undefined ? place : { ...place, card: card.replace(/[^:]+$/, original) as typeof card };
  return {
    contents: {
      to: { planId, ...(copyId === undefined ? {} : { copyId }) },
      from,
      additions: added.map(({ id, place, told, at }, order) => ({
        id,
        order,
        at,
        place: placeOf(place),
        ...toldOf(told),
      })),
    },
    // The page keeps them: sealing takes the bytes that it gets.
    media: async (id) => {
      const medium = media.get(id);
      return medium && { ...medium, bytes: medium.bytes.slice(0) };
    },
  };
}

/** What a reply to this copy says, to go on with it: in the ids of the copy as it is open now. A medium that cannot be read is left out. */
export async function addedIn(
  { additions, media }: Pick<OpenedReply, 'additions' | 'media'>,
  { originals }: Pick<OpenedCopy, 'originals'>,
): Promise<readonly Added[]> {
  const here = new Map([...originals].map(([given, original]) => [original, given]));
  const toldIn = async ({ text, ...ids }: Told): Promise<ToldDraft> => {
    const drafts: Record<string, NewMedia> = {};
    for (const [field, id] of Object.entries(ids)) {
      const medium = id === undefined ? undefined : await media.read(id);
      if (!medium) continue;
      const { id: _, planId: __, ...fresh } = medium;
      drafts[field] = fresh;
    }
    return { ...(text === undefined ? {} : { text }), ...drafts };
  };
  const placeHere = ({ card, ...place }: Addition['place']): Addition['place'] =>
    card === undefined
      ? place
      : { ...place, card: card.replace(/[^:]+$/, (id) => here.get(id) ?? id) as typeof card };
  const added: Added[] = [];
  for (const { id, at, place, order: _, ...told } of additions)
    added.push({ id, at, place: placeHere(place), told: await toldIn(told) });
  return added;
}
