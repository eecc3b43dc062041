// What a file of picture boards comes to, and why one can fail.
import type { NewMedia } from '#domain/told.ts';

/**
 * Why boards could not be read; each has its sentences in locales/<lng>/failures.json as `boards.<reason>.*`:
 * - `empty`: the file has nothing in it
 * - `not-boards`: some other file
 * - `too-big`: more than any set of boards has
 * - `damaged`: not as it was made
 * - `no-pictures`: boards without one picture that could be taken over
 * - `stopped`: the user stopped it
 * - `failed`: a bug, or too little memory
 */
export type BoardFailure =
  | 'empty'
  | 'not-boards'
  | 'too-big'
  | 'damaged'
  | 'no-pictures'
  | 'stopped'
  | 'failed';

export type BoardResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: BoardFailure };

/** How many buttons came without their picture, or sounds without their bytes, by why. */
export interface LeftOut {
  /** Pictures and sounds that stand on the internet only: they are never fetched. */
  readonly remote: number;
  /** Pictures that are not in the file, or that cannot be read. */
  readonly unreadable: number;
  /** Sounds that are not in the file, or of a kind that cannot be kept. */
  readonly sounds: number;
  /** Pictures beyond the most that are taken over at once. */
  readonly tooMany: number;
}

/** Bytes as they stand in the file: foreign, and only to be decoded and drawn anew. */
export interface RawPicture {
  readonly words: string;
  readonly image: Uint8Array<ArrayBuffer>;
  readonly sound?: NewMedia;
}

/** A picture drawn anew, ready to be stored. */
export interface BoardPicture {
  readonly words: string;
  readonly image: NewMedia;
  readonly sound?: NewMedia;
}

/** A set of boards: `P` is `RawPicture` as read, `BoardPicture` when it is ready. */
export interface BoardSet<P> {
  readonly boards: readonly { readonly name: string; readonly pictures: readonly P[] }[];
  readonly leftOut: LeftOut;
}

export const boardLimits = {
  /** Bytes of the file. */
  file: 100 * 1024 * 1024,
  /** Bytes of one board's JSON; it can hold its pictures as text. */
  json: 20 * 1024 * 1024,
  depth: 32,
  boards: 1000,
  /** Buttons, pictures or sounds of one board. */
  list: 2000,
  /** Pictures of one import. */
  pictures: 1000,
  image: 8 * 1024 * 1024,
  sound: 2 * 1024 * 1024,
  /** Bytes of a WAV before it is made small. */
  wav: 8 * 1024 * 1024,
  /** Letters of a picture's words, and of a board's name. */
  words: 80,
} as const;
