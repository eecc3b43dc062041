// How the panels of a page go over sheets: in their order, over one column or two, on as few sheets as it takes. A panel is cut only
// where that saves a sheet. It draws nothing.
import { type Box, heightOf, twoColumns } from './box.ts';
import { GAP } from './sheet.ts';

/** The columns of one sheet. */
export type Columns = readonly (readonly Box[])[];

/** Where panels can stand. */
export interface Room {
  readonly columns: 1 | 2;
  /** How high the columns of the first sheet are, below its head, and those of the others. */
  readonly first: number;
  readonly next: number;
}

/**
 * How much white, in points, is left below a panel rather than cutting the next: at first any, then less. Below the last a piece would be
 * little more than its heading.
 */
const whites = [Number.POSITIVE_INFINITY, 150, 80] as const;

/** The fewest sheets that hold these panels, and of those the ones with the fewest cuts. */
export function flow(panels: readonly Box[], room: Room): readonly Columns[] {
  const ways = whites.map((white) => sheetsWith(panels, room, white));
  const fewest = Math.min(...ways.map((sheets) => sheets.length));
  return ways.find((sheets) => sheets.length === fewest) ?? [];
}

function sheetsWith(panels: readonly Box[], room: Room, white: number): readonly Columns[] {
  const sheets: Columns[] = [];
  let left = panels;
  while (left.length > 0) {
    const height = sheets.length === 0 ? room.first : room.next;
    const last = lastSheet(left, room.columns, height, white);
    if (last) return [...sheets, last];
    const columns: (readonly Box[])[] = [];
    while (columns.length < room.columns) {
      const [one, rest] = columnOf(left, height, white);
      columns.push(one);
      left = rest;
    }
    sheets.push(columns);
  }
  return sheets;
}

/** All that is left, where one sheet holds it: over two columns as low as they can be. */
function lastSheet(
  panels: readonly Box[],
  columns: Room['columns'],
  height: number,
  white: number,
): Columns | undefined {
  const all = heightOf(panels, GAP);
  if (columns === 1) return all <= height ? [panels] : undefined;
  const whole = twoColumns(panels, GAP, height);
  if (whole || white === Number.POSITIVE_INFINITY || all > 2 * height) return whole;
  for (let low = all / 2; low < height + STEP; low += STEP) {
    const most = Math.min(low, height);
    const [one, rest] = columnOf(panels, most, white);
    if (heightOf(one, GAP) <= height && heightOf(rest, GAP) <= most) return [one, rest];
  }
  return undefined;
}

/** By how much columns grow until they hold everything. */
const STEP = 20;

/**
 * The panels that fit in a column, and the rest. What does not fit is cut where more than `white` would be left, and where it is higher than a
 * column. Never nothing, unless nothing is left.
 */
export function columnOf(
  panels: readonly Box[],
  room: number,
  white = Number.POSITIVE_INFINITY,
): readonly [readonly Box[], readonly Box[]] {
  const whole: Box[] = [];
  let used = 0;
  for (const [index, panel] of panels.entries()) {
    if (used + panel.height <= room) {
      whole.push(panel);
      used += panel.height + GAP;
      continue;
    }
    const halves = whole.length === 0 || room - used > white ? panel.split?.(room - used) : undefined;
    const rest = panels.slice(index + 1);
    if (halves)
      return [
        [...whole, halves[0]],
        [halves[1], ...rest],
      ];
    return whole.length > 0 ? [whole, [panel, ...rest]] : [[panel], rest];
  }
  return [whole, []];
}
