// One voice recording from pressing the button to what is kept; lets go of the microphone on leaving.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { NewMedia } from '#domain/told.ts';
import { type DeviceFailure, deviceFailure, stopStream } from './device-failure.ts';
import { type Recorded, type Recording, record } from './recorder.ts';

export type OpenMicrophone = () => Promise<MediaStream>;

export type RecorderState =
  | { readonly is: 'ready' | 'starting' }
  | { readonly is: 'recording'; readonly stream: MediaStream }
  | { readonly is: 'recorded'; readonly voice: NewMedia; readonly ended: Recorded['ended'] }
  | { readonly is: 'failed'; readonly reason: DeviceFailure | 'withdrawn' };

export interface Recorder {
  readonly state: RecorderState;
  /** Milliseconds since it started. */
  readonly elapsed: number;
  start(): void;
  stop(): void;
}

export function useRecorder(open: OpenMicrophone): Recorder {
  const [state, setState] = useState<RecorderState>({ is: 'ready' });
  const [elapsed, setElapsed] = useState(0);
  const recording = useRef<Recording>(undefined);
  const attempt = useRef(0);

  useEffect(
    () => () => {
      attempt.current += 1;
      recording.current?.discard();
    },
    [],
  );

  const isRecording = state.is === 'recording';
  useEffect(() => {
    if (!isRecording) return;
    const start = performance.now();
    const timer = setInterval(() => setElapsed(performance.now() - start), 250);
    return () => clearInterval(timer);
  }, [isRecording]);

  const start = useCallback(() => {
    attempt.current += 1;
    const mine = attempt.current;
    setState({ is: 'starting' });
    setElapsed(0);
    open()
      .then((stream) => {
        if (mine !== attempt.current) {
          stopStream(stream);
          return;
        }
        recording.current = record(stream, ({ voice, ended }) =>
          setState(voice ? { is: 'recorded', voice, ended } : { is: 'failed', reason: 'withdrawn' }),
        );
        setState({ is: 'recording', stream });
      })
      .catch((error: unknown) => {
        if (mine === attempt.current) setState({ is: 'failed', reason: deviceFailure(error) });
      });
  }, [open]);

  const stop = useCallback(() => recording.current?.stop(), []);
  return { state, elapsed, start, stop };
}
