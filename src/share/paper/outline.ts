// Turns the outlines of our pictures into the operators of a pdf, as text. The pdf library does this too, for each operator by itself;
// a plan has hundreds of pictures.
import { PathText } from './path-text.ts';

/** How far the handles of a curve stand off for a quarter of a circle of radius 1. */
const QUARTER = 0.5523;

/** How many of a picture's units of paper go into one of its own: whole numbers are written fastest, and are finer than any printer. */
export const FINE = 100;

/** A measure of a picture, in hundredths. */
export const fine = (value: number): number => Math.round(value * FINE);

const curve = (x1: number, y1: number, x2: number, y2: number, x: number, y: number) =>
  `${Math.round(x1 * FINE)} ${Math.round(y1 * FINE)} ${Math.round(x2 * FINE)} ${Math.round(y2 * FINE)} ${Math.round(x * FINE)} ${Math.round(y * FINE)} c`;

/** What the `d` of a path draws. What it says after a fault is left out, as browsers do. */
export function pathOutline(d: string): string {
  const text = new PathText(d);
  let out = '';
  let [x, y, startX, startY] = [0, 0, 0, 0];
  // The handle before, from which a smooth curve goes on.
  let [handleX, handleY] = [0, 0];
  let handleOf: 'c' | 'q' | undefined;
  const cubic = (x1: number, y1: number, x2: number, y2: number, toX: number, toY: number) => {
    out += `${curve(x1, y1, x2, y2, toX, toY)}\n`;
    x = toX;
    y = toY;
    handleX = x2;
    handleY = y2;
    handleOf = 'c';
  };
  const quadratic = (x1: number, y1: number, toX: number, toY: number) => {
    const third = (from: number, to: number) => from + (2 / 3) * (to - from);
    cubic(third(x, x1), third(y, y1), third(toX, x1), third(toY, y1), toX, toY);
    handleX = x1;
    handleY = y1;
    handleOf = 'q';
  };
  const line = (toX: number, toY: number, operator = 'l') => {
    out += `${fine(toX)} ${fine(toY)} ${operator}\n`;
    x = toX;
    y = toY;
    handleOf = undefined;
  };
  /** Draws one command; tells whether everything that it needs was there. */
  const draw = (letter: string): boolean => {
    const command = letter.toLowerCase();
    const [left, top] = letter === command ? [x, y] : [0, 0];
    switch (command) {
      case 'm':
      case 'l': {
        const toX = left + text.number();
        const toY = top + text.number();
        if (Number.isNaN(toY)) return false;
        line(toX, toY, command);
        if (command === 'm') [startX, startY] = [x, y];
        return true;
      }
      case 'h': {
        const toX = left + text.number();
        if (Number.isNaN(toX)) return false;
        line(toX, y);
        return true;
      }
      case 'v': {
        const toY = top + text.number();
        if (Number.isNaN(toY)) return false;
        line(x, toY);
        return true;
      }
      case 'c': {
        const x1 = left + text.number();
        const y1 = top + text.number();
        const x2 = left + text.number();
        const y2 = top + text.number();
        const toX = left + text.number();
        const toY = top + text.number();
        if (Number.isNaN(toY)) return false;
        cubic(x1, y1, x2, y2, toX, toY);
        return true;
      }
      case 's': {
        const x2 = left + text.number();
        const y2 = top + text.number();
        const toX = left + text.number();
        const toY = top + text.number();
        if (Number.isNaN(toY)) return false;
        if (handleOf === 'c') cubic(2 * x - handleX, 2 * y - handleY, x2, y2, toX, toY);
        else cubic(x, y, x2, y2, toX, toY);
        return true;
      }
      case 'q': {
        const x1 = left + text.number();
        const y1 = top + text.number();
        const toX = left + text.number();
        const toY = top + text.number();
        if (Number.isNaN(toY)) return false;
        quadratic(x1, y1, toX, toY);
        return true;
      }
      case 't': {
        const toX = left + text.number();
        const toY = top + text.number();
        if (Number.isNaN(toY)) return false;
        if (handleOf === 'q') quadratic(2 * x - handleX, 2 * y - handleY, toX, toY);
        else quadratic(x, y, toX, toY);
        return true;
      }
      case 'a': {
        const rx = text.number();
        const ry = text.number();
        const degrees = text.number();
        const isLarge = text.flag();
        const isClockwise = text.flag();
        const toX = left + text.number();
        const toY = top + text.number();
        if (isLarge === undefined || isClockwise === undefined || Number.isNaN(toY)) return false;
        for (const points of arc([x, y], [rx, ry], degrees, isLarge, isClockwise, [toX, toY]))
          cubic(...points);
        line(toX, toY);
        return true;
      }
      case 'z':
        out += 'h\n';
        [x, y] = [startX, startY];
        handleOf = undefined;
        return true;
      default:
        return false;
    }
  };
  let letter = text.letter();
  while (letter !== undefined && draw(letter)) {
    const next = text.letter();
    if (next === undefined && (letter === 'z' || letter === 'Z' || !text.goesOn())) break;
    // More points behind a move are lines.
    letter = next ?? (letter === 'm' ? 'l' : letter === 'M' ? 'L' : letter);
  }
  return out.trimEnd();
}

type Point = readonly [number, number];

/** An arc as curves of at most a quarter each; nothing, where it is a straight line (SVG 1.1, F.6). */
function arc(
  [x, y]: Point,
  [radiusX, radiusY]: Point,
  degrees: number,
  isLarge: boolean,
  isClockwise: boolean,
  [toX, toY]: Point,
): readonly (readonly [number, number, number, number, number, number])[] {
  let [rx, ry] = [Math.abs(radiusX), Math.abs(radiusY)];
  if (rx === 0 || ry === 0 || (x === toX && y === toY)) return [];
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [halfX, halfY] = [(x - toX) / 2, (y - toY) / 2];
  const [px, py] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  const short = Math.sqrt((px / rx) ** 2 + (py / ry) ** 2);
  if (short > 1) [rx, ry] = [rx * short, ry * short];
  const [ux, uy] = [px / rx, py / ry];
  const far = Math.sqrt(Math.max(0, 1 / (ux * ux + uy * uy) - 1)) * (isLarge === isClockwise ? -1 : 1);
  // The middle, where both radii are 1.
  const [mx, my] = [far * uy, -far * ux];
  const from = Math.atan2(uy - my, ux - mx);
  let turn = Math.atan2(-uy - my, -ux - mx) - from;
  if (isClockwise && turn < 0) turn += 2 * Math.PI;
  if (!isClockwise && turn > 0) turn -= 2 * Math.PI;
  const onPaper = (u: number, v: number): Point => [
    cos * rx * (u + mx) - sin * ry * (v + my) + (x + toX) / 2,
    sin * rx * (u + mx) + cos * ry * (v + my) + (y + toY) / 2,
  ];
  const count = Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-6);
  const step = turn / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, index) => {
    const [one, two] = [from + index * step, from + (index + 1) * step];
    const [c1, s1, c2, s2] = [Math.cos(one), Math.sin(one), Math.cos(two), Math.sin(two)];
    return [
      ...onPaper(c1 - reach * s1, s1 + reach * c1),
      ...onPaper(c2 + reach * s2, s2 - reach * c2),
      ...onPaper(c2, s2),
    ];
  });
}

export function ellipseOutline(x: number, y: number, rx: number, ry: number): string {
  const [kx, ky] = [rx * QUARTER, ry * QUARTER];
  return [
    `${fine(x - rx)} ${fine(y)} m`,
    curve(x - rx, y - ky, x - kx, y - ry, x, y - ry),
    curve(x + kx, y - ry, x + rx, y - ky, x + rx, y),
    curve(x + rx, y + ky, x + kx, y + ry, x, y + ry),
    curve(x - kx, y + ry, x - rx, y + ky, x - rx, y),
    'h',
  ].join('\n');
}

/** `round`: the radius of its corners. */
export function rectangleOutline(x: number, y: number, width: number, height: number, round: number): string {
  if (round === 0) return `${[x, y, width, height].map(fine).join(' ')} re`;
  const [right, bottom, off] = [x + width, y + height, round * (1 - QUARTER)];
  return [
    `${fine(x + round)} ${fine(y)} m`,
    `${fine(right - round)} ${fine(y)} l`,
    curve(right - off, y, right, y + off, right, y + round),
    `${fine(right)} ${fine(bottom - round)} l`,
    curve(right, bottom - off, right - off, bottom, right - round, bottom),
    `${fine(x + round)} ${fine(bottom)} l`,
    curve(x + off, bottom, x, bottom - off, x, bottom - round),
    `${fine(x)} ${fine(y + round)} l`,
    curve(x, y + off, x + off, y, x + round, y),
    'h',
  ].join('\n');
}

/** Lines from point to point, given as one row of numbers. */
export function pointsOutline(numbers: readonly number[]): string {
  const out: string[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2)
    out.push(`${fine(numbers[at] ?? 0)} ${fine(numbers[at + 1] ?? 0)} ${at === 0 ? 'm' : 'l'}`);
  return out.join('\n');
}
