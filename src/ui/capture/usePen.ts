// Follows one finger, pen or mouse over a drawing. Other fingers, a resting hand and other buttons draw nothing.

import { type PointerEvent, useRef } from 'react';
import { canvasSize, noPressure, type Stroke } from '#domain/drawing-path.ts';
import { most } from './drawing-history.ts';

export interface Pen {
  onPointerDown(event: PointerEvent<SVGSVGElement>): void;
  onPointerMove(event: PointerEvent<SVGSVGElement>): void;
  onPointerUp(event: PointerEvent<SVGSVGElement>): void;
  onPointerCancel(event: PointerEvent<SVGSVGElement>): void;
}

/** `onDraw` gets the line so far, with every move; `onDrawn` the whole line, once. */
export function usePen(
  look: Pick<Stroke, 'color' | 'size'>,
  onDraw: (stroke: Stroke) => void,
  onDrawn: (stroke: Stroke) => void,
): Pen {
  const drawing = useRef<{ pointer: number; stroke: Stroke }>(undefined);
  const penSeen = useRef(false);

  const finish = (event: PointerEvent<SVGSVGElement>) => {
    const now = drawing.current;
    if (now?.pointer !== event.pointerId) return;
    drawing.current = undefined;
    onDrawn(now.stroke);
  };

  return {
    onPointerDown(event) {
      if (event.pointerType === 'pen') penSeen.current = true;
      // Who draws with a pen rests a hand on the screen.
      if (drawing.current || event.button !== 0 || (penSeen.current && event.pointerType === 'touch')) return;
      const point = pointOf(event.nativeEvent, event.currentTarget.getBoundingClientRect());
      drawing.current = { pointer: event.pointerId, stroke: { ...look, points: [point] } };
      event.currentTarget.setPointerCapture(event.pointerId);
      onDraw(drawing.current.stroke);
    },
    onPointerMove(event) {
      const now = drawing.current;
      if (now?.pointer !== event.pointerId || now.stroke.points.length >= most.points) return;
      const box = event.currentTarget.getBoundingClientRect();
      const between = event.nativeEvent.getCoalescedEvents?.() ?? [];
      for (const one of between.length > 0 ? between : [event.nativeEvent]) {
        if (now.stroke.points.length < most.points) now.stroke.points.push(pointOf(one, box));
      }
      onDraw(now.stroke);
    },
    onPointerUp: finish,
    onPointerCancel: finish,
  };
}

function pointOf(event: globalThis.PointerEvent, box: DOMRect): Stroke['points'][number] {
  const x = ((event.clientX - box.x) / box.width) * canvasSize.width;
  const y = ((event.clientY - box.y) / box.height) * canvasSize.height;
  const pressure = event.pointerType === 'pen' && event.pressure > 0 ? event.pressure : noPressure;
  return [within(x, canvasSize.width), within(y, canvasSize.height), Math.round(pressure * 100) / 100];
}

// A tenth of a unit is finer than any screen, and keeps a drawing small.
function within(value: number, most: number): number {
  return Math.round(Math.min(most, Math.max(0, value)) * 10) / 10;
}
