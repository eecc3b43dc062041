// The plan that is being begun, until it is made: so that looking for help meanwhile loses nothing.
import { create } from 'zustand';
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

export const usePlanDraft = create<PlanDraftState>()((set, get) => ({
  draft: empty,
  change: (part) => set({ draft: { ...get().draft, ...part } }),
  clear: () => set({ draft: empty }),
}));
