// Made-up media for the gallery and the tests: our own, small, and one of each that is damaged.
import type { NewMedia } from '#domain/told.ts';
import { drawingMedia } from './drawing.ts';

const damagedBytes = new Uint8Array([1, 2, 3, 4]).buffer;

/** A landscape in three colours. */
export async function samplePhoto(): Promise<NewMedia> {
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 480;
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = '#92d3f5';
    context.fillRect(0, 0, 640, 480);
    context.fillStyle = '#b1cc33';
    context.fillRect(0, 300, 640, 180);
    context.fillStyle = '#fcea2b';
    context.arc(500, 120, 60, 0, 7);
    context.fill();
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8));
  const bytes = blob ? await blob.arrayBuffer() : damagedBytes;
  return { kind: 'photo', type: 'image/jpeg', bytes, width: 640, height: 480 };
}

/** Two seconds of a tone, as uncompressed sound. */
export function sampleVoice(): NewMedia {
  const rate = 8000;
  const length = 2 * rate;
  const view = new DataView(new ArrayBuffer(44 + length));
  const word = (at: number, text: string) => {
    for (const [index, letter] of [...text].entries()) view.setUint8(at + index, letter.charCodeAt(0));
  };
  word(0, 'RIFF');
  view.setUint32(4, 36 + length, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  word(36, 'data');
  view.setUint32(40, length, true);
  for (let at = 0; at < length; at += 1) view.setUint8(44 + at, 128 + 40 * Math.sin(at / 4));
  return { kind: 'voice', type: 'audio/wav', bytes: view.buffer, duration: 2000 };
}

/** A sun above a line. */
export function sampleDrawing(): NewMedia {
  const circle = Array.from({ length: 41 }, (_, step): [number, number, number] => {
    const turn = (step / 40) * 2 * Math.PI;
    return [500 + 170 * Math.cos(turn), 300 + 170 * Math.sin(turn), 0.5];
  });
  const ground = Array.from({ length: 30 }, (_, step): [number, number, number] => [
    80 + step * 29,
    600 + 30 * Math.sin(step / 3),
    0.2 + step / 40,
  ]);
  return drawingMedia({
    strokes: [
      { color: '#f1b31c', size: 40, points: circle },
      { color: '#5c9e31', size: 40, points: ground },
      { color: '#1d1b1a', size: 18, points: [[440, 270, 0.5]] },
      { color: '#1d1b1a', size: 18, points: [[560, 270, 0.5]] },
    ],
  });
}

export function damaged(kind: NewMedia['kind'], type: string): NewMedia {
  return { kind, type, bytes: damagedBytes };
}
