// The heading of a panel: one level below the title of its page, which is the screen's own, or a heading among several pages.
import { createContext, type ReactNode, useContext } from 'react';

/** Provided around pages that have a heading of their own: 3. */
export const PanelLevelContext = createContext<2 | 3>(2);

export interface PanelHeadingProps {
  /** Stands below the heading of the panel. */
  readonly within?: boolean;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

export function PanelHeading({ within = false, className, children }: PanelHeadingProps) {
  const level = useContext(PanelLevelContext);
  const Heading = `h${level + (within ? 1 : 0)}` as 'h2' | 'h3' | 'h4';
  return <Heading className={className}>{children}</Heading>;
}
