// The organisation that serves the app: its name, as it was last heard, and its colours, as they were when a plan was last begun.
// Kept in localStorage.
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface Organisation {
  name: string | undefined;
  /** `#rrggbb` by the name of a topic, `own` or `go`; checked for contrast before they come here. */
  colours: Readonly<Record<string, string>>;
  called(name: string | undefined): void;
  set(organisation: { name?: string; colours: Readonly<Record<string, string>> }): void;
}

export const useOrganisation = create<Organisation>()(
  persist(
    (set) => ({
      name: undefined,
      colours: {},
      called: (name) => set({ name }),
      set: ({ name, colours }) => set({ name, colours }),
    }),
    { name: 'mijn-plan.organisation', version: 1 },
  ),
);
