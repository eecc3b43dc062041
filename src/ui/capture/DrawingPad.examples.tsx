// The gallery's drawing pad: empty, and with a drawing to go on with.

import type { ReactElement } from 'react';
import { readDrawing } from '#ui/media/drawing.ts';
import { sampleDrawing } from '#ui/media/sample-media.ts';
import { DrawingPad } from './DrawingPad.tsx';

const ignore = () => {};
const sun = readDrawing(sampleDrawing().bytes) ?? { strokes: [] };

export const examples: Record<string, () => ReactElement> = {
  'DrawingPad: empty': () => <DrawingPad onKeep={ignore} onBack={ignore} />,
  'DrawingPad: going on': () => <DrawingPad start={sun} onKeep={ignore} onBack={ignore} />,
};
