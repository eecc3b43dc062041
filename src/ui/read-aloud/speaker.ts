// Speaking with the device's own voice. Knows the ways in which speech synthesis fails: none of them hangs the caller.
// Only voices on the device: a remote one would send the client's words away.

/** One thing to read: an id to show where the reading is, and the words, or a recording in place of the words. */
export interface Segment {
  readonly id: string;
  readonly text: string;
  /** An own recording, played instead of speaking. */
  readonly sound?: () => Promise<Blob | undefined>;
}

const VOICES_MAY_TAKE = 1500;

/** A Dutch voice on this device, once the browser has listed its voices; `null` when there is none. */
export async function findVoice(language = 'nl'): Promise<SpeechSynthesisVoice | null> {
  if (typeof speechSynthesis === 'undefined') return null;
  const pick = () =>
    speechSynthesis
      .getVoices()
      .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language)) ?? null;
  if (speechSynthesis.getVoices().length > 0) return pick();
  await new Promise<void>((resolve) => {
    setTimeout(resolve, VOICES_MAY_TAKE);
    speechSynthesis.addEventListener?.('voiceschanged', () => resolve(), { once: true });
  });
  return pick();
}

/**
 * Speaks one text; resolves when it ends, fails, is stopped, or has taken far longer than the words can take
 * (an utterance may never fire `end`).
 */
export function speak(text: string, voice: SpeechSynthesisVoice, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted || text.trim() === '') return resolve();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve();
    };
    const stop = () => {
      speechSynthesis.cancel();
      done();
    };
    const timer = setTimeout(stop, 4000 + text.length * 180);
    utterance.onend = done;
    utterance.onerror = done;
    signal.addEventListener('abort', stop);
    speechSynthesis.speak(utterance);
  });
}

/** Plays a recording; resolves when it ends, fails or is stopped. */
export function play(sound: Blob, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const url = URL.createObjectURL(sound);
    const audio = new Audio(url);
    const done = () => {
      audio.pause();
      signal.removeEventListener('abort', done);
      URL.revokeObjectURL(url);
      resolve();
    };
    audio.onended = done;
    audio.onerror = done;
    signal.addEventListener('abort', done);
    audio.play().catch(done);
  });
}
