// The gallery's photo widget, with every way a camera can fail.
import type { ReactElement } from 'react';
import { PhotoCapture } from './PhotoCapture.tsx';
import { encodeNothing, encodeSample, failing, waiting } from './sample-devices.ts';
import type { OpenCamera } from './useCamera.ts';

const denied = failing('NotAllowedError');
const none = failing('NotFoundError');
const busy = failing('NotReadableError');
const unsupported = failing('NotSupportedError');
const ignore = () => {};

const show =
  (openCamera: OpenCamera, encode = encodeSample) =>
  (): ReactElement => (
    <PhotoCapture encode={encode} openCamera={openCamera} onKeep={ignore} onBack={ignore} />
  );

export const examples: Record<string, () => ReactElement> = {
  'PhotoCapture: waiting for permission': show(waiting),
  'PhotoCapture: permission denied': show(denied),
  'PhotoCapture: no camera': show(none),
  'PhotoCapture: camera in use': show(busy),
  'PhotoCapture: not supported, and no file can be read': show(unsupported, encodeNothing),
};
