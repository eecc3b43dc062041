// What a picture may consist of: shapes and groups with geometry and paint. No links, no text, no styles, no scripts.

export const shapeTags: readonly string[] = [
  'path',
  'circle',
  'ellipse',
  'rect',
  'line',
  'polyline',
  'polygon',
];

export const geometryAttributes: readonly string[] =
  'd cx cy r rx ry x y x1 x2 y1 y2 width height points transform'.split(' ');

export const paintAttributes: readonly string[] =
  'fill stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray fill-rule opacity fill-opacity stroke-opacity paint-order'.split(
    ' ',
  );
