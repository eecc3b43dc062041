// A drawing as an SVG that any program shows. It is made from the strokes alone; no SVG is ever read.
import { canvasSize, strokePath } from '#domain/drawing-path.ts';
import type { Drawing } from '#domain/records.ts';

/** The drawing as the text of an SVG file, 1000 × 750 units on white. */
export function drawingSvg(drawing: Drawing): string {
  const { width, height } = canvasSize;
  const paths = drawing.strokes.map((stroke) => `<path fill="${stroke.color}" d="${strokePath(stroke)}"/>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...paths,
    '</svg>',
    '',
  ].join('\n');
}
