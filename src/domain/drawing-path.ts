// How a stroke of a drawing looks: one filled outline. The screen and the share file draw with this same function.
import { getStroke } from 'perfect-freehand';
import type { Drawing } from './records.ts';

export type Stroke = Drawing['strokes'][number];

/** The units of a drawing's canvas. */
export const canvasSize = { width: 1000, height: 750 } as const;

/** The pressure of a finger or a mouse, which have none: such a stroke gets its width from its speed. */
export const noPressure = 0.5;

/** The outline of one stroke as the `d` of an SVG path, in units of the canvas; empty when it has no points. */
export function strokePath(stroke: Stroke): string {
  const outline = getStroke(stroke.points, {
    size: stroke.size,
    thinning: 0.4,
    smoothing: 0.5,
    streamline: 0.4,
    simulatePressure: stroke.points.every(([, , pressure]) => pressure === noPressure),
  });
  const [first] = outline;
  if (!first) return '';
  // Each outline point bends the curve, which itself runs through the middles between them.
  const bends = outline.map((point, i) => {
    const next = outline[(i + 1) % outline.length] ?? first;
    return `${tenth(point[0])} ${tenth(point[1])} ${tenth((point[0] + next[0]) / 2)} ${tenth((point[1] + next[1]) / 2)}`;
  });
  return `M${tenth(first[0])} ${tenth(first[1])}Q${bends.join(' ')}Z`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
