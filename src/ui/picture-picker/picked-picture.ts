// What the picker gives, and what it needs to find pictures. Types only.
import type { FoundSymbol } from '#content/symbols/symbol.ts';
import type { Picture } from '#domain/records.ts';
import type { NewMedia } from '#domain/told.ts';
import type { EncodePhoto } from '#ui/capture/PhotoCapture.tsx';

/**
 * A picture that was picked. A new one is a photo to store (a found picture comes as a PNG, so that it works in copies and on
 * paper, and for ever without network); one of the library is stored already.
 */
export type PickedPicture =
  | { readonly from: 'search' | 'photo'; readonly media: NewMedia; readonly words: string }
  | { readonly from: 'library'; readonly picture: Picture };

/** The searchable set, opened: `#content/symbols/symbol-shelf.ts` has the real one. */
export interface SymbolSource {
  search(typed: string): readonly FoundSymbol[];
  keepAll(onPart: (fraction: number) => void): Promise<boolean>;
  svgOf(found: FoundSymbol, paint: (variable: string) => string): Promise<string | undefined>;
}

export interface PictureSources {
  /** Undefined where the set is not on the device and there is no network. */
  openSymbols(): Promise<SymbolSource | undefined>;
  /** Draws an SVG text as a photo. */
  drawSvg(svg: string): Promise<NewMedia | undefined>;
  readonly encodePhoto: EncodePhoto;
}
