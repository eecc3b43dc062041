// What every screen's frame shows and does alike; the app provides it once.
import { createContext, type ReactNode, useContext } from 'react';

export interface FrameParts {
  /** The client's photo or face; absent where no plan is open. */
  owner?: ReactNode;
  /** Where the owner's picture leads. */
  onOwner?: () => void;
  /** Takes the last step back; absent when there is none. */
  onUndo?: (() => void) | undefined;
  onHelp?: () => void;
  onStop?: () => void;
  /** What was saved, or could not be. */
  note?: ReactNode;
  /** Marks an example plan on every page. */
  ribbon?: ReactNode;
}

export const FrameContext = createContext<FrameParts>({});

export function useFrameParts(): FrameParts {
  return useContext(FrameContext);
}
