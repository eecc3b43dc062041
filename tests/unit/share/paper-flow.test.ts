// How panels go over sheets: in their order, nothing lost, and cut only where that saves a sheet.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '#share/paper/box.ts';
import { flow, type Room } from '#share/paper/flow.ts';
import { GAP } from '#share/paper/sheet.ts';

interface Panel extends Box {
  readonly name: string;
}
/** A panel of parts that are 50 high each, below a heading of 20 that the rest of it has again. */
function panel(name: string, parts: number): Panel {
  return {
    name,
    height: 20 + 50 * parts,
    draw: () => undefined,
    split(room) {
      const fits = Math.floor((room - 20) / 50);
      return fits >= 1 && fits < parts ? [panel(name, fits), panel(name, parts - fits)] : undefined;
    },
  };
}
const a4: Room = { columns: 2, first: 600, next: 700 };
const namesOn = (sheets: ReturnType<typeof flow>) =>
  sheets.map((sheet) => sheet.map((column) => column.map((box) => (box as Panel).name).join('')));

describe('panels on sheets', () => {
  it('stay whole and stand in two even columns, where one sheet holds them', () => {
    expect(namesOn(flow([panel('a', 4), panel('b', 4), panel('c', 4), panel('d', 4)], a4))).toEqual([
      ['ab', 'cd'],
    ]);
  });

  it('stay whole where a cut would save no sheet, however much white that leaves', () => {
    const panels = ['a', 'b', 'c', 'd'].map((name) => panel(name, 10));
    expect(namesOn(flow(panels, a4))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('go on in the next column where that saves a sheet', () => {
    const panels = ['a', 'b', 'c', 'd', 'e'].map((name) => panel(name, 8));
    const sheets = flow(panels, a4);
    expect(sheets).toHaveLength(2);
    expect(namesOn(sheets).flat().join('')).toMatch(/^a+b+c+d+e+$/);
  });

  it('lose nothing, keep their order and stay inside their column, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(1 as const, 2 as const),
        (parts, columns) => {
          const sheets = flow(
            parts.map((count, index) => panel(String.fromCharCode(97 + index), count)),
            { ...a4, columns },
          );
          const boxes = sheets.flat(2) as Panel[];
          const letters = boxes.map(({ name }) => name);
          expect(letters).toEqual(letters.toSorted());
          parts.forEach((count, index) => {
            const name = String.fromCharCode(97 + index);
            const pieces = boxes.filter((box) => box.name === name);
            expect(pieces.reduce((sum, box) => sum + (box.height - 20) / 50, 0)).toBe(count);
          });
          sheets.forEach((sheet, index) => {
            expect(sheet.length).toBe(columns);
            for (const column of sheet) {
              const height = column.reduce((sum, box) => sum + box.height, 0) + GAP * (column.length - 1);
              expect(height).toBeLessThanOrEqual(index === 0 ? a4.first : a4.next);
            }
          });
        },
      ),
    );
  });
});
