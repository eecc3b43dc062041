// A few pictures to search in, for the gallery.
import { encodeSample } from '#ui/capture/sample-devices.ts';
import { samplePhoto } from '#ui/media/sample-media.ts';
import type { PictureSources, SymbolSource } from './picked-picture.ts';

const sheet = ['music', 'tv', 'dancing', 'cooking', 'puzzling', 'phoning'];
const symbols: SymbolSource = {
  search: (typed) =>
    typed === 'xyzzy'
      ? []
      : sheet.map((code, i) => ({
          code,
          name: `Plaatje ${i + 1}`,
          href: `assets/pictures/topic-4.svg#${code}`,
        })),
  keepAll: async () => true,
  svgOf: async () => '<svg/>',
};

export const sampleSources: PictureSources = {
  openSymbols: async () => symbols,
  drawSvg: samplePhoto,
  encodePhoto: encodeSample,
};
