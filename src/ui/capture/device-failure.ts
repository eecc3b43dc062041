// Why a camera or microphone cannot be used, from what the browser throws. Pure.

/** `denied`: no permission; `none`: no such device; `busy`: another app holds it; `unsupported`: this browser cannot. */
export type DeviceFailure = 'denied' | 'none' | 'busy' | 'unsupported';

export function deviceFailure(error: unknown): DeviceFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  if (name === 'NotSupportedError') return 'unsupported';
  return 'none';
}

/** Opens a device. An insecure page or an old browser has no `mediaDevices`. */
export async function openDevice(constraints: MediaStreamConstraints): Promise<MediaStream> {
  if (!navigator.mediaDevices?.getUserMedia) throw new DOMException('no mediaDevices', 'NotSupportedError');
  return navigator.mediaDevices.getUserMedia(constraints);
}

export function stopStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
