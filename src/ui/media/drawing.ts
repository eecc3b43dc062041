// A drawing to and from its stored bytes. Pure: no React, no page.
import * as v from 'valibot';
import { type Drawing, drawingSchema } from '#domain/records.ts';
import type { NewMedia } from '#domain/told.ts';

/** A drawing as it is stored. */
export function drawingMedia(drawing: Drawing): NewMedia {
  const bytes = new TextEncoder().encode(JSON.stringify(drawing)).buffer;
  return { kind: 'drawing', type: 'application/json', bytes };
}

/** A stored drawing; `undefined` where the bytes hold none. */
export function readDrawing(bytes: ArrayBuffer): Drawing | undefined {
  try {
    const read = v.safeParse(drawingSchema, JSON.parse(new TextDecoder().decode(bytes)));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
