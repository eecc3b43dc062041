import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findVoice, speak } from '#ui/read-aloud/speaker.ts';

// The browser's part is played here: jsdom and node have no speech.
interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

class Synthesis extends EventTarget {
  voices: Voice[] = [];
  spoken: { onend?: () => void; onerror?: () => void; text: string }[] = [];
  cancelled = 0;
  getVoices = () => this.voices;
  speak = (utterance: { text: string }) => this.spoken.push(utterance);
  cancel = () => {
    this.cancelled += 1;
  };
}

let synthesis: Synthesis;

beforeEach(() => {
  vi.useFakeTimers();
  synthesis = new Synthesis();
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const dutch = { lang: 'nl-NL', localService: true } as SpeechSynthesisVoice;

describe('finding a voice', () => {
  it('finds none where the browser cannot speak', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    expect(await findVoice()).toBeNull();
  });

  it('takes a Dutch voice that is on the device', async () => {
    synthesis.voices = [{ lang: 'en-GB', localService: true }, dutch];
    expect(await findVoice()).toBe(dutch);
  });

  it('never takes a voice to which the words would be sent', async () => {
    synthesis.voices = [{ lang: 'nl-NL', localService: false }];
    expect(await findVoice()).toBeNull();
  });

  it('waits until the browser has listed its voices', async () => {
    const found = findVoice();
    synthesis.voices = [dutch];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(await found).toBe(dutch);
  });

  it('gives up when the browser never lists any', async () => {
    const found = findVoice();
    await vi.runAllTimersAsync();
    expect(await found).toBeNull();
  });
});

describe('speaking', () => {
  it('ends when the utterance ends', async () => {
    const spoken = speak('Hallo', dutch, new AbortController().signal);
    synthesis.spoken[0]?.onend?.();
    await expect(spoken).resolves.toBeUndefined();
  });

  it('goes on when the utterance fails', async () => {
    const spoken = speak('Hallo', dutch, new AbortController().signal);
    synthesis.spoken[0]?.onerror?.();
    await expect(spoken).resolves.toBeUndefined();
  });

  it('goes on when the utterance never ends', async () => {
    const spoken = speak('Hallo', dutch, new AbortController().signal);
    await vi.runAllTimersAsync();
    await expect(spoken).resolves.toBeUndefined();
    expect(synthesis.cancelled).toBe(1);
  });

  it('is silent at once when it is stopped', async () => {
    const stopping = new AbortController();
    const spoken = speak('Hallo', dutch, stopping.signal);
    stopping.abort();
    await expect(spoken).resolves.toBeUndefined();
    expect(synthesis.cancelled).toBe(1);
  });
});
