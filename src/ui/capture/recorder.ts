// Records one voice from an open microphone, for at most 3 minutes. It shows nothing and asks nothing.
import type { NewMedia } from '#domain/told.ts';
import { stopStream } from './device-failure.ts';

/** The longest recording, in milliseconds. */
export const longest = 180_000;

/** Chromium and Firefox record the first, Safari the second. */
const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/webm'];

/** Enough for speech: 3 minutes is about 700 kB. */
const bitsPerSecond = 32_000;

export interface Recording {
  /** Ends it and hands over what there is. */
  stop(): void;
  /** Ends it and forgets it. */
  discard(): void;
}

export interface Recorded {
  /** Absent when nothing was heard before it ended. */
  readonly voice?: NewMedia;
  /** `full`: the 3 minutes are over; `withdrawn`: the microphone was taken away. */
  readonly ended: 'stopped' | 'full' | 'withdrawn';
}

/** Starts at once. `onEnd` is called once, and never after `discard`; the microphone is then off. */
export function record(stream: MediaStream, onEnd: (recorded: Recorded) => void): Recording {
  const type = types.find((one) => MediaRecorder.isTypeSupported(one));
  const recorder = new MediaRecorder(stream, {
    audioBitsPerSecond: bitsPerSecond,
    ...(type ? { mimeType: type } : {}),
  });
  const chunks: Blob[] = [];
  const start = performance.now();
  let ended: Recorded['ended'] = 'stopped';
  let duration = 0;
  let wanted = true;

  const finish = (how: Recorded['ended']) => {
    if (duration > 0) return;
    ended = how;
    duration = Math.max(1, Math.min(longest, Math.round(performance.now() - start)));
    if (recorder.state !== 'inactive') recorder.stop();
  };
  const full = setTimeout(() => finish('full'), longest);
  for (const track of stream.getTracks()) track.addEventListener('ended', () => finish('withdrawn'));

  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size > 0) chunks.push(data);
  });
  recorder.addEventListener('error', () => finish('withdrawn'));
  recorder.addEventListener('stop', async () => {
    // The browser stops by itself when the track ends.
    finish('withdrawn');
    clearTimeout(full);
    stopStream(stream);
    const blob = new Blob(chunks, { type: recorder.mimeType });
    const bytes = await blob.arrayBuffer();
    if (!wanted) return;
    const voice: NewMedia = { kind: 'voice', type: recorder.mimeType, bytes, duration };
    onEnd(bytes.byteLength > 0 ? { voice, ended } : { ended });
  });

  // A chunk a second, so that a recorder that breaks leaves what there was.
  recorder.start(1000);
  return {
    stop: () => finish('stopped'),
    discard() {
      wanted = false;
      finish('stopped');
    },
  };
}
