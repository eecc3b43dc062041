// From an older version of the share format to the current one, a step a version. A step never reads today's types: it
// knows only the two shapes that it stands between.
import { VERSION } from './format.ts';

/** What stands in plan.json, of whatever version. */
export type Shape = Readonly<Record<string, unknown>>;

/** The step from version n to n + 1, by n. */
export const steps: Readonly<Record<number, (older: Shape) => Shape>> = {};

/** Brings what was read to the current version. `from` is at least 1 and at most the current version. */
export function upgrade(read: Shape, from: number, table = steps, to: number = VERSION): Shape {
  let shape = read;
  for (let version = from; version < to; version += 1) {
    const step = table[version];
    if (!step) throw new Error(`no step from version ${version} of the share format`);
    shape = { ...step(shape), version: version + 1 };
  }
  return shape;
}
