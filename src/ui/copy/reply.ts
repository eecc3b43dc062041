// What somebody who reads a copy adds to it, as long as the copy is open; nothing of it is stored here. Who keeps the copy may keep that too.
import type { Addition, Person } from '#domain/records.ts';
import type { ToldDraft } from '#domain/told.ts';
import type { EncodePhoto } from '#ui/capture/PhotoCapture.tsx';
import type { Delivered } from '#ui/hand-over/useDelivery.ts';

export type Place = Addition['place'];

export interface Added {
  readonly id: string;
  readonly place: Place;
  readonly told: ToldDraft;
  readonly at: number;
}

export type ReplyFrom = Pick<Person, 'name' | 'relation'>;

/** What a copy needs for a reply. Absent where nobody can reply. */
export interface Replying {
  readonly newId: () => string;
  readonly encode: EncodePhoto;
  /** The relations that can be chosen, nearest first. */
  readonly relations: readonly string[];
  /** Makes the file; `onProgress` hears from 0 to 1. */
  readonly make: (
    from: ReplyFrom,
    added: readonly Added[],
    onProgress: (fraction: number) => void,
  ) => {
    readonly result: Promise<
      { readonly ok: true; readonly value: Blob } | { readonly ok: false; readonly reason: string }
    >;
    stop(): void;
  };
  readonly deliver: (
    file: Blob,
    from: ReplyFrom,
  ) => { readonly name: string; readonly done: Promise<Delivered> };
}

/** All that somebody adds to a copy, as it is now. */
export interface ReplySoFar {
  /** Absent as long as nobody said who they are. */
  readonly from?: ReplyFrom | undefined;
  readonly added: readonly Added[];
  /** The ids of those that were sent. */
  readonly sent: readonly string[];
}

/** Makes of what there is what there will be: what another tab adds may have come in between. */
export type ChangeReply = (change: (now: ReplySoFar) => ReplySoFar) => void;

/** Keeping it beyond the page. Absent where nothing is kept. */
export interface KeepingReply {
  /** What was added another time, here, and on another page of the same copy. */
  readonly now: ReplySoFar;
  readonly change: ChangeReply;
  /** Something of it was added another time. */
  readonly isContinued: boolean;
  /** All of it stays when the page is closed, or will in a moment. */
  readonly isKept: boolean;
}
