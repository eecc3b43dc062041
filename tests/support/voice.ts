// A Dutch voice for journeys, in a browser that has none: it makes no sound, and what it said can be asked.
import type { Page } from '@playwright/test';

interface Listening extends Window {
  heard: string[];
}

/** From the next page on there is a voice, which takes so many milliseconds for each text. */
export async function giveVoice(page: Page, takes: number): Promise<void> {
  await page.addInitScript((milliseconds) => {
    const heard: string[] = [];
    class Utterance extends EventTarget {
      onend: (() => void) | null = null;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.assign(window, { heard, SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => [{ lang: 'nl-NL', localService: true, name: 'Test' }],
        addEventListener: () => undefined,
        cancel: () => undefined,
        speak: (utterance: Utterance) => {
          heard.push(utterance.text);
          setTimeout(() => utterance.onend?.(), milliseconds);
        },
      },
    });
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function heardToo() {
      heard.push('recording');
      return play.call(this);
    };
  }, takes);
}

/** What was heard on this page until now, in order: texts, and `recording` for one that was played. */
export function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as Listening).heard);
}
