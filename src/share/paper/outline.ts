// Turns the outlines of our pictures into the operators of a pdf, as text. The pdf library does this too, for each operator by itself;
// a plan has hundreds of pictures.

/** How far the handles of a curve stand off for a quarter of a circle of radius 1. */
const QUARTER = 0.5523;

const figures = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 } as const;
type Command = keyof typeof figures;

/** A number of a picture: two figures behind the point are finer than any printer. */
export const figure = (value: number): number => Math.round(value * 100) / 100;

const curve = (x1: number, y1: number, x2: number, y2: number, x: number, y: number) =>
  `${figure(x1)} ${figure(y1)} ${figure(x2)} ${figure(y2)} ${figure(x)} ${figure(y)} c`;

/** What the `d` of a path draws. What it says after a fault is left out, as browsers do. */
export function pathOutline(d: string): string {
  const out: string[] = [];
  let place = 0;
  const read = (pattern: RegExp) => {
    pattern.lastIndex = place;
    const found = pattern.exec(d)?.[1];
    if (found !== undefined) place = pattern.lastIndex;
    return found;
  };
  const [letters, numbers, flags] = [
    /[\s,]*([a-z])/iy,
    /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy,
    /[\s,]*([01])/y,
  ];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  // The handle before, from which a smooth curve goes on.
  let handle: { x: number; y: number; of: 'c' | 'q' } | undefined;
  const mirrored = (of: 'c' | 'q') =>
    handle?.of === of ? ([2 * x - handle.x, 2 * y - handle.y] as const) : ([x, y] as const);
  const cubic = (x1: number, y1: number, x2: number, y2: number, toX: number, toY: number) => {
    out.push(curve(x1, y1, x2, y2, toX, toY));
    [x, y] = [toX, toY];
    handle = { x: x2, y: y2, of: 'c' };
  };
  const quadratic = (x1: number, y1: number, toX: number, toY: number) => {
    const third = (from: number, to: number) => from + (2 / 3) * (to - from);
    cubic(third(x, x1), third(y, y1), third(toX, x1), third(toY, y1), toX, toY);
    handle = { x: x1, y: y1, of: 'q' };
  };
  const line = (toX: number, toY: number, operator = 'l') => {
    out.push(`${figure(toX)} ${figure(toY)} ${operator}`);
    [x, y] = [toX, toY];
    handle = undefined;
  };

  let letter = read(letters);
  while (letter !== undefined) {
    const command = letter.toLowerCase() as Command;
    const values: number[] = [];
    for (let index = 0; index < (figures[command] ?? 0); index += 1) {
      const value = read(command === 'a' && (index === 3 || index === 4) ? flags : numbers);
      if (value === undefined) return out.join('\n');
      values.push(Number(value));
    }
    const [left, top] = letter === command ? [x, y] : [0, 0];
    const [a = 0, b = 0, c = 0, d4 = 0, e = 0, f = 0, g = 0] = values;
    switch (command) {
      case 'm':
        line(left + a, top + b, 'm');
        [startX, startY] = [x, y];
        // More points behind it are lines.
        letter = letter === 'm' ? 'l' : 'L';
        break;
      case 'l':
        line(left + a, top + b);
        break;
      case 'h':
        line(left + a, y);
        break;
      case 'v':
        line(x, top + a);
        break;
      case 'c':
        cubic(left + a, top + b, left + c, top + d4, left + e, top + f);
        break;
      case 's':
        cubic(...mirrored('c'), left + a, top + b, left + c, top + d4);
        break;
      case 'q':
        quadratic(left + a, top + b, left + c, top + d4);
        break;
      case 't':
        quadratic(...mirrored('q'), left + a, top + b);
        break;
      case 'a':
        for (const points of arc([x, y], [a, b], c, d4 === 1, e === 1, [left + f, top + g])) cubic(...points);
        line(left + f, top + g);
        break;
      case 'z':
        out.push('h');
        [x, y] = [startX, startY];
        handle = undefined;
        break;
      default:
        return out.join('\n');
    }
    const next = read(letters);
    if (next === undefined && (command === 'z' || !more(numbers, d, place))) break;
    letter = next ?? letter;
  }
  return out.join('\n');
}

function more(numbers: RegExp, d: string, place: number): boolean {
  numbers.lastIndex = place;
  return numbers.test(d);
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
    `${figure(x - rx)} ${figure(y)} m`,
    curve(x - rx, y - ky, x - kx, y - ry, x, y - ry),
    curve(x + kx, y - ry, x + rx, y - ky, x + rx, y),
    curve(x + rx, y + ky, x + kx, y + ry, x, y + ry),
    curve(x - kx, y + ry, x - rx, y + ky, x - rx, y),
    'h',
  ].join('\n');
}

/** `round`: the radius of its corners. */
export function rectangleOutline(x: number, y: number, width: number, height: number, round: number): string {
  if (round === 0) return `${[x, y, width, height].map(figure).join(' ')} re`;
  const [right, bottom, off] = [x + width, y + height, round * (1 - QUARTER)];
  return [
    `${figure(x + round)} ${figure(y)} m`,
    `${figure(right - round)} ${figure(y)} l`,
    curve(right - off, y, right, y + off, right, y + round),
    `${figure(right)} ${figure(bottom - round)} l`,
    curve(right, bottom - off, right - off, bottom, right - round, bottom),
    `${figure(x + round)} ${figure(bottom)} l`,
    curve(x + off, bottom, x, bottom - off, x, bottom - round),
    `${figure(x)} ${figure(y + round)} l`,
    curve(x, y + off, x + off, y, x + round, y),
    'h',
  ].join('\n');
}

/** Lines from point to point, given as one row of numbers. */
export function pointsOutline(numbers: readonly number[]): string {
  const out: string[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2)
    out.push(`${figure(numbers[at] ?? 0)} ${figure(numbers[at + 1] ?? 0)} ${at === 0 ? 'm' : 'l'}`);
  return out.join('\n');
}
