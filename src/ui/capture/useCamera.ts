// Holds the camera while a widget shows it, and lets go of it always: on switching, on leaving, on hiding the page.
import { useEffect, useState } from 'react';
import { type DeviceFailure, deviceFailure, stopStream } from './device-failure.ts';

export type Facing = 'environment' | 'user';
export type OpenCamera = (facing: Facing) => Promise<MediaStream>;

export type CameraState =
  | { readonly is: 'off' }
  | { readonly is: 'starting' }
  | { readonly is: 'live'; readonly stream: MediaStream }
  | { readonly is: 'failed'; readonly reason: DeviceFailure | 'withdrawn' };

/** While `on`, the camera that faces so. `attempt` counts up to try once more. */
export function useCamera(open: OpenCamera, on: boolean, facing: Facing, attempt: number): CameraState {
  const [state, setState] = useState<CameraState>({ is: 'off' });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (!on) return;
    let left = false;
    let held: MediaStream | undefined;
    const letGo = () => {
      if (held) stopStream(held);
    };
    setState({ is: 'starting' });
    open(facing).then(
      (stream) => {
        held = stream;
        if (left) {
          letGo();
          return;
        }
        // Only fires when the browser or the device takes it away, not on our own stop().
        for (const track of stream.getTracks()) {
          track.addEventListener('ended', () => setState({ is: 'failed', reason: 'withdrawn' }));
        }
        setState({ is: 'live', stream });
      },
      (error: unknown) => {
        if (!left) setState({ is: 'failed', reason: deviceFailure(error) });
      },
    );
    window.addEventListener('pagehide', letGo);
    return () => {
      left = true;
      letGo();
      setState({ is: 'off' });
      window.removeEventListener('pagehide', letGo);
    };
  }, [open, on, facing, attempt]);

  return state;
}

/** Whether there is another camera to turn to. Known only after permission was given. */
export function useManyCameras(live: boolean): boolean {
  const [many, setMany] = useState(false);
  useEffect(() => {
    if (!live || !navigator.mediaDevices?.enumerateDevices) return;
    let left = false;
    navigator.mediaDevices.enumerateDevices().then(
      (devices) => {
        if (!left) setMany(devices.filter(({ kind }) => kind === 'videoinput').length > 1);
      },
      () => {},
    );
    return () => {
      left = true;
    };
  }, [live]);
  return many;
}
