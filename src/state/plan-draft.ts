// The plan that is being begun, until it is made: so that looking for help meanwhile, or opening a file that somebody shares,
// loses nothing. Kept in sessionStorage, so that it is gone with the window.
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Face, Level, Media } from '#domain/records.ts';

interface PlanDraft {
  readonly name: string;
  readonly face: Face;
  readonly photo?: Omit<Media, 'id' | 'planId'> | undefined;
  readonly level: Level;
  readonly speaks: boolean;
}

const empty: PlanDraft = {
  name: '',
  face: { skin: 'yellow', hair: 'short', hairColor: 'brown' },
  photo: undefined,
  level: 2,
  speaks: false,
};

interface PlanDraftState {
  draft: PlanDraft;
  change(part: Partial<PlanDraft>): void;
  clear(): void;
}

// The bytes of a photo as text, a character a byte.
const textOf = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0)).buffer;

export const usePlanDraft = create<PlanDraftState>()(
  persist(
    (set, get) => ({
      draft: empty,
      change: (part) => set({ draft: { ...get().draft, ...part } }),
      clear: () => set({ draft: empty }),
    }),
    {
      name: 'mijn-plan.plan-draft',
      version: 1,
      partialize: ({ draft }) => ({ draft }),
      storage: createJSONStorage(() => sessionStorage, {
        replacer: (_key, value) => (value instanceof ArrayBuffer ? textOf(value) : value),
        reviver: (key, value) => (key === 'bytes' ? bytesOf(String(value)) : value),
      }),
    },
  ),
);
