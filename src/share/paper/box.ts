// Pieces of a page that know how high they are before they are drawn, and how they stand together: below each other, in
// rows, in two columns over as many pages as needed.
import type { Press, Struct } from './press.ts';
import { LINE_HEIGHT, type Type } from './typesetter.ts';

export interface Box {
  readonly height: number;
  /** Draws with its upper left corner here, and adds itself to the structure. */
  draw(x: number, y: number, parent: Struct): void;
  /** A first piece of at most `room` high and the rest; absent where it cannot be cut there. */
  split?(room: number): readonly [Box, Box] | undefined;
}

/** A text of one kind: a heading, a paragraph. */
export function text(
  press: Press,
  words: string,
  type: Type,
  width: number,
  tag = 'P',
  centred = false,
): Box {
  return lines(press, words, press.type.lines(words, type, width), type, width, tag, centred);
}

function lines(
  press: Press,
  words: string,
  set: readonly string[],
  type: Type,
  width: number,
  tag: string,
  centred: boolean,
): Box {
  const step = type.size * LINE_HEIGHT;
  const piece = (part: readonly string[]) => lines(press, part.join(' '), part, type, width, tag, centred);
  return {
    height: set.length * step,
    draw(x, y, parent) {
      const actual = press.type.has(words) ? {} : { actual: words };
      parent.add(
        press.paper.struct(tag, actual, () => {
          set.forEach((line, index) => {
            const left = centred ? x + (width - press.type.width(line, type)) / 2 : x;
            press.type.draw(line, type, left, y + index * step, index < set.length - 1);
          });
        }),
      );
    },
    split(room) {
      const fits = Math.floor(room / step);
      // One line alone at the end or the beginning of a column is hard to find.
      if (fits < 2 || set.length - fits < 2) return undefined;
      return [piece(set.slice(0, fits)), piece(set.slice(fits))];
    },
  };
}

/** Boxes below each other. */
export function stack(boxes: readonly Box[], gap: number): Box {
  return {
    height: heightOf(boxes, gap),
    draw(x, y, parent) {
      let top = y;
      for (const box of boxes) {
        box.draw(x, top, parent);
        top += box.height + gap;
      }
    },
    split(room) {
      const cut = cutAt(boxes, gap, room);
      return cut && [stack(cut[0], gap), stack(cut[1], gap)];
    },
  };
}

/** A box that keeps its heading: both move on together when not enough of the box fits. */
export function together(heading: Box, box: Box, gap: number): Box {
  const whole = stack([heading, box], gap);
  return {
    ...whole,
    split(room) {
      const halves = box.split?.(room - heading.height - gap);
      return halves && [together(heading, halves[0], gap), halves[1]];
    },
  };
}

/** Higher than this, boxes that belong together may be cut after all. */
const HIGH = 260;

/** Boxes below each other that belong together: the photo and what is said of it, an agreement and who does it. */
export function unit(boxes: readonly Box[], gap: number): Box {
  const { split, ...whole } = stack(boxes, gap);
  return whole.height > HIGH && split ? { ...whole, split } : whole;
}

export function heightOf(boxes: readonly Box[], gap: number): number {
  return boxes.reduce((sum, box) => sum + box.height, 0) + gap * Math.max(0, boxes.length - 1);
}

/** What of these boxes fits in the room, and what is left; `undefined` when nothing fits. */
export function cutAt(
  boxes: readonly Box[],
  gap: number,
  room: number,
): readonly [readonly Box[], readonly Box[]] | undefined {
  let used = 0;
  for (const [index, box] of boxes.entries()) {
    if (used + box.height <= room) {
      used += box.height + gap;
      continue;
    }
    const halves = box.split?.(room - used);
    const [before, after] = [boxes.slice(0, index), boxes.slice(index + 1)];
    if (halves)
      return [
        [...before, halves[0]],
        [halves[1], ...after],
      ];
    return index === 0 ? undefined : [before, [box, ...after]];
  }
  return [boxes, []];
}

export interface Item extends Box {
  readonly width: number;
}

/** A list whose items stand beside each other as long as there is room. */
export function rows(press: Press, items: readonly Item[], width: number, gap: number): Box {
  const all: Item[][] = [];
  let used = 0;
  for (const item of items) {
    const row = all.at(-1);
    if (row && used + gap + item.width <= width) {
      row.push(item);
      used += gap + item.width;
    } else {
      all.push([item]);
      used = item.width;
    }
  }
  return list(press, all, gap);
}

function list(press: Press, all: readonly (readonly Item[])[], gap: number): Box {
  const highest = (row: readonly Item[]) => Math.max(...row.map((item) => item.height));
  const heights = all.map(highest);
  return {
    height: heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, all.length - 1),
    draw(x, y, parent) {
      const whole = press.paper.struct('L');
      parent.add(whole);
      let top = y;
      all.forEach((row, index) => {
        let left = x;
        for (const item of row) {
          const entry = press.paper.struct('LI');
          whole.add(entry);
          const body = press.paper.struct('LBody');
          entry.add(body);
          item.draw(left, top, body);
          body.end();
          entry.end();
          left += item.width + gap;
        }
        top += (heights[index] ?? 0) + gap;
      });
      whole.end();
    },
    split(room) {
      let used = 0;
      const fits = heights.findIndex((height) => {
        used += height + gap;
        return used - gap > room;
      });
      return fits > 0 ? [list(press, all.slice(0, fits), gap), list(press, all.slice(fits), gap)] : undefined;
    },
  };
}

/** The split of boxes over two columns that is lowest; each column at most `room` high, else `undefined`. */
export function twoColumns(
  boxes: readonly Box[],
  gap: number,
  room: number,
): readonly [readonly Box[], readonly Box[]] | undefined {
  const splits = boxes.map((_, index) => [boxes.slice(0, index + 1), boxes.slice(index + 1)] as const);
  const highest = ([one, two]: readonly [readonly Box[], readonly Box[]]) =>
    Math.max(heightOf(one, gap), heightOf(two, gap));
  const best = splits.toSorted((a, b) => highest(a) - highest(b))[0];
  return best && highest(best) <= room ? best : undefined;
}
