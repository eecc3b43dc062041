// The gallery's voice widget, with every way a microphone can fail.
import { type ReactElement, useEffect, useRef } from 'react';
import { failing, waiting } from './sample-devices.ts';
import type { OpenMicrophone } from './useRecorder.ts';
import { VoiceCapture } from './VoiceCapture.tsx';

const denied = failing('NotAllowedError');
const none = failing('NotFoundError');
const busy = failing('NotReadableError');
const unsupported = failing('NotSupportedError');
const ignore = () => {};

export const examples: Record<string, () => ReactElement> = {
  'VoiceCapture: ready': () => <VoiceCapture openMicrophone={waiting} onKeep={ignore} onBack={ignore} />,
  'VoiceCapture: waiting for permission': () => <Pressed openMicrophone={waiting} />,
  'VoiceCapture: permission denied': () => <Pressed openMicrophone={denied} />,
  'VoiceCapture: no microphone': () => <Pressed openMicrophone={none} />,
  'VoiceCapture: microphone in use': () => <Pressed openMicrophone={busy} />,
  'VoiceCapture: not supported': () => <Pressed openMicrophone={unsupported} />,
};

/** As it is after the record button, the widget's last one above its row, was pressed. */
function Pressed({ openMicrophone }: { openMicrophone: OpenMicrophone }): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector('button')?.click(), []);
  return (
    <div ref={root}>
      <VoiceCapture openMicrophone={openMicrophone} onKeep={ignore} onBack={ignore} />
    </div>
  );
}
