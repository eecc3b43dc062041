// Ink: the colours that are printed, and the client's drawings.
import { canvasSize, strokePath } from '#domain/drawing-path.ts';
import type { Drawing } from '#domain/records.ts';
import { FINE, fine, pathOutline, rectangleOutline } from './outline.ts';

export type Paper = PDFKit.PDFDocument;

/** Turns any colour into the one that is printed. */
export type Ink = (colour: string) => string;

/** Grey of the same lightness. */
export function grey(colour: string): string {
  const hex = /^#(?:([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2}))$/i.exec(colour);
  if (!hex) return colour;
  const [r = 0, g = 0, b = 0] = hex
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => Number.parseInt(part.length === 1 ? part + part : part, 16));
  const light = Math.round(0.2126 * r + 0.7152 * g + 0.0722 * b);
  return `#${light.toString(16).padStart(2, '0').repeat(3)}`;
}

/** A colour (`#rgb` or `#rrggbb`) as three figures from 0 to 1, as a pdf writes them. */
export function operands(colour: string): string {
  const hex = colour.slice(1);
  const parts = hex.length === 3 ? [...hex].map((part) => part + part) : (hex.match(/../g) ?? []);
  return parts.map((part) => Math.round((Number.parseInt(part, 16) / 255) * 1000) / 1000).join(' ');
}

/** A `share` (0 to 1) of a colour `#rrggbb` on white. */
export function tint(colour: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(255 - (255 - part) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** A rectangle with round corners, filled and with a line as far as those are given; the library draws each of its corners by itself. */
export function drawBox(
  paper: Paper,
  at: { x: number; y: number; width: number; height: number; round: number },
  { fill, line, lineWidth = 1 }: { fill?: string; line?: string; lineWidth?: number },
): void {
  const outline = rectangleOutline(at.x, at.y, at.width, at.height, at.round);
  const paint = fill === undefined ? 'S' : line === undefined ? 'f' : 'B';
  paper.addContent(
    [
      `q\n${1 / FINE} 0 0 ${1 / FINE} 0 0 cm`,
      ...(fill === undefined ? [] : [`${operands(fill)} rg`]),
      ...(line === undefined ? [] : [`${operands(line)} RG ${fine(lineWidth)} w`]),
      `${outline}\n${paint}\nQ`,
    ].join('\n'),
  );
}

/** Draws what the client drew, `width` points wide; it is three quarters as high. */
export function drawDrawing(
  paper: Paper,
  drawing: Drawing,
  x: number,
  y: number,
  width: number,
  ink: Ink,
): void {
  const scale = width / canvasSize.width;
  paper.save();
  paper.rect(x, y, width, canvasSize.height * scale).clip();
  paper.transform(scale / FINE, 0, 0, scale / FINE, x, y);
  for (const stroke of drawing.strokes) {
    const path = strokePath(stroke);
    if (path !== '') paper.addContent(pathOutline(path)).fill(ink(stroke.color));
  }
  paper.restore();
}
