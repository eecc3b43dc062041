// Whether the last tap was saved. "Bewaard" is only said after the storage says that it is so.
import { create } from 'zustand';
import type { Saved, SaveFailure } from '#domain/saved.ts';

type Saving =
  | { readonly status: 'idle' }
  | { readonly status: 'saved'; readonly count: number }
  | { readonly status: 'failed'; readonly reason: SaveFailure };

interface SavingState {
  readonly saving: Saving;
  /** Waits for a command and shows how it went; gives the command's result. */
  track<T>(command: Promise<Saved<T>>): Promise<Saved<T>>;
  clear(): void;
}

export const useSaving = create<SavingState>()((set, get) => ({
  saving: { status: 'idle' },
  async track(command) {
    const result = await command;
    const { saving } = get();
    if (result.ok)
      set({ saving: { status: 'saved', count: saving.status === 'saved' ? saving.count + 1 : 1 } });
    else set({ saving: { status: 'failed', reason: result.reason } });
    return result;
  },
  clear: () => set({ saving: { status: 'idle' } }),
}));

/** Runs a command and shows "Bewaard", or why not. */
export function useSave() {
  return useSaving((state) => state.track);
}
