// A drawn face as the text of an SVG, for paper: the same lines and colours as `Face`.
import type { Face } from '#domain/records.ts';
import {
  brows,
  ears,
  eyes,
  hairColors,
  hairShapes,
  neck,
  scarfColor,
  scarfShape,
  shirt,
  shirtColor,
  skinColors,
  smile,
} from './face-shapes.ts';

export function faceSvg(face: Face): string {
  const skin = skinColors[face.skin];
  const shape = face.hair === 'scarf' ? undefined : hairShapes[face.hair];
  const path = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}"${more}/>`;
  return [
    '<svg viewBox="4.5 3 63 63">',
    '<g stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">',
    ...(shape?.behind ?? []).map((d) => path(d, hairColors[face.hairColor])),
    path(neck, skin),
    path(shirt.fill, shirtColor, ' stroke="none"'),
    path(shirt.line, 'none'),
    ...(shape ? [] : [path(scarfShape.cloth, scarfColor)]),
    ...(shape?.ears ? ears.map((d) => path(d, skin)) : []),
    path(shape?.face ?? scarfShape.face, skin),
    ...(shape?.strands ?? scarfShape.folds).map((d) => path(d, 'none')),
    ...brows.map((d) => path(d, 'none', ' stroke-width="1.6"')),
    ...eyes.flatMap(({ cx, cy }) => [
      `<circle cx="${cx}" cy="${cy}" r="2.2" fill="#000" stroke="none"/>`,
      `<circle cx="${cx + 0.7}" cy="${cy - 0.8}" r="0.75" fill="#fff" stroke="none"/>`,
    ]),
    path(smile, 'none'),
    '</g></svg>',
  ].join('');
}
