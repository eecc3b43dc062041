// Settings of this device, not of a plan: the size of the text, tips for the support worker, and the talk log. Kept in localStorage.
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export const textSizes = [100, 125, 150, 200] as const;
export type TextSize = (typeof textSizes)[number];

interface Preferences {
  /** Per cent of the normal size. */
  textSize: TextSize;
  setTextSize(textSize: TextSize): void;
  /** Whether a small neutral prompt for the support worker stands below each question. */
  prompts: boolean;
  setPrompts(prompts: boolean): void;
  /** Whether is asked how the client feels before and after, for the talk log. */
  talkLog: boolean;
  setTalkLog(talkLog: boolean): void;
  /** By plan, the day on which the client did not want to be asked. */
  notAsked: Readonly<Record<string, string>>;
  doNotAsk(planId: string, day: string): void;
}

export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      textSize: 100,
      setTextSize: (textSize) => set({ textSize }),
      prompts: true,
      setPrompts: (prompts) => set({ prompts }),
      talkLog: true,
      setTalkLog: (talkLog) => set({ talkLog }),
      notAsked: {},
      doNotAsk: (planId, day) => set(({ notAsked }) => ({ notAsked: { ...notAsked, [planId]: day } })),
    }),
    { name: 'mijn-plan.preferences', version: 1 },
  ),
);
