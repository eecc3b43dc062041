// A WAV as recorders and other programs make it, written anew as a small one: one channel, 16 bits, at most 24,000 samples a
// second, which is enough for a voice. So nothing else of the file is left. It trusts no number in it.
import type { NewMedia } from '#domain/told.ts';
import { boardLimits } from './board-set.ts';

const HEADER = 44;
const ENOUGH = 24_000;
const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;

interface Sound {
  readonly channels: number;
  readonly rate: number;
  readonly frames: number;
  /** From -1 to 1; sample 0 of frame 0 is that of the first channel. */
  readonly sample: (place: number) => number;
}

/** Undefined when the bytes are no WAV of plain samples, or still too large when it is small. Never throws. */
export function smallWav(bytes: Uint8Array<ArrayBuffer>): NewMedia | undefined {
  const sound = bytes.length > boardLimits.wav ? undefined : readWav(bytes);
  if (!sound) return undefined;
  const { channels, rate, sample } = sound;
  const each = Math.ceil(rate / ENOUGH);
  const frames = Math.floor(sound.frames / each);
  if (frames === 0 || HEADER + 2 * frames > boardLimits.sound) return undefined;
  const slower = Math.round(rate / each);
  const file = new DataView(new ArrayBuffer(HEADER + 2 * frames));
  writeHeader(file, slower, 2 * frames);
  const many = each * channels;
  for (let frame = 0; frame < frames; frame += 1) {
    let sum = 0;
    for (let place = frame * many; place < (frame + 1) * many; place += 1) sum += sample(place);
    const mean = Math.max(-1, Math.min(1, sum / many));
    file.setInt16(HEADER + 2 * frame, Math.round(mean * 0x7fff), true);
  }
  const duration = Math.round((frames / slower) * 1000);
  return { kind: 'voice', type: 'audio/wav', bytes: file.buffer, duration };
}

function readWav(bytes: Uint8Array<ArrayBuffer>): Sound | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (nameAt(view, 0) !== 'RIFF' || nameAt(view, 8) !== 'WAVE') return undefined;
  let format: DataView | undefined;
  for (let at = 12; at + 8 <= view.byteLength; ) {
    // A recorder that was stopped leaves a length of 0, or of all bits.
    const left = view.byteLength - at - 8;
    const said = view.getUint32(at + 4, true);
    const name = nameAt(view, at);
    const length = name === 'data' && said === 0 ? left : Math.min(said, left);
    const chunk = new DataView(view.buffer, view.byteOffset + at + 8, length);
    if (name === 'fmt ' && length >= 16) format = chunk;
    if (name === 'data') return format && soundIn(format, chunk);
    at += 8 + length + (length % 2);
  }
  return undefined;
}

function soundIn(format: DataView, data: DataView): Sound | undefined {
  const said = format.getUint16(0, true);
  const kind = said === EXTENSIBLE && format.byteLength >= 26 ? format.getUint16(24, true) : said;
  const channels = format.getUint16(2, true);
  const rate = format.getUint32(4, true);
  const bits = format.getUint16(14, true);
  const read = readers[`${kind}/${bits}`];
  if (!read || channels < 1 || channels > 8 || rate < 4000 || rate > 192_000) return undefined;
  const width = bits / 8;
  return {
    channels,
    rate,
    frames: Math.floor(data.byteLength / (width * channels)),
    sample: (place) => read(data, place * width),
  };
}

const readers: Readonly<Record<string, (data: DataView, at: number) => number>> = {
  [`${PCM}/8`]: (data, at) => (data.getUint8(at) - 128) / 128,
  [`${PCM}/16`]: (data, at) => data.getInt16(at, true) / 0x8000,
  [`${PCM}/24`]: (data, at) => ((data.getInt8(at + 2) << 16) | data.getUint16(at, true)) / 0x80_0000,
  [`${PCM}/32`]: (data, at) => data.getInt32(at, true) / 0x8000_0000,
  [`${FLOAT}/32`]: (data, at) => data.getFloat32(at, true) || 0,
};

function nameAt(view: DataView, at: number): string {
  if (at + 4 > view.byteLength) return '';
  return String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(at + place)));
}

/** The 44 bytes before the samples. */
function writeHeader(file: DataView, rate: number, length: number): void {
  const name = (at: number, letters: string) =>
    [...letters].forEach((letter, place) => {
      file.setUint8(at + place, letter.charCodeAt(0));
    });
  name(0, 'RIFF');
  file.setUint32(4, HEADER - 8 + length, true);
  name(8, 'WAVEfmt ');
  file.setUint32(16, 16, true);
  file.setUint16(20, PCM, true);
  file.setUint16(22, 1, true);
  file.setUint32(24, rate, true);
  file.setUint32(28, 2 * rate, true);
  file.setUint16(32, 2, true);
  file.setUint16(34, 16, true);
  name(36, 'data');
  file.setUint32(40, length, true);
}
