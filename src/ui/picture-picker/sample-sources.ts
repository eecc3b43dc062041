// A few pictures to search in, for the gallery.
import { useContext, useMemo } from 'react';
import { encodeSample } from '#ui/capture/sample-devices.ts';
import { samplePhoto } from '#ui/media/sample-media.ts';
import { PictureSourceContext } from '#ui/picture/picture-source.ts';
import type { PictureSources, SymbolSource } from './picked-picture.ts';

const sheet = ['music', 'tv', 'dancing', 'cooking', 'puzzling', 'phoning'];
const symbols = (addressOf: (of: string) => string): SymbolSource => ({
  search: (typed) =>
    typed === 'xyzzy'
      ? []
      : sheet.map((code, i) => ({
          code,
          name: `Plaatje ${i + 1}`,
          href: addressOf(`topic-4#${code}`),
        })),
  keepAll: async () => true,
  svgOf: async () => '<svg/>',
});

export function useSampleSources(): PictureSources {
  const addressOf = useContext(PictureSourceContext);
  return useMemo(
    () => ({
      openSymbols: async () => symbols(addressOf),
      drawSvg: samplePhoto,
      encodePhoto: encodeSample,
    }),
    [addressOf],
  );
}
