// Settings of this device, not of a plan: the size of the text, and tips for the support worker. Kept in localStorage.
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
}

export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      textSize: 100,
      setTextSize: (textSize) => set({ textSize }),
      prompts: true,
      setPrompts: (prompts) => set({ prompts }),
    }),
    { name: 'mijn-plan.preferences', version: 1 },
  ),
);
