// Keeps what has the focus in sight when its row is moved: who presses "Zet lager" again and again goes along with the row.
import { type RefObject, useEffect } from 'react';

/** `order`: what stands in `list`, in its order. */
export function useInSight(list: RefObject<HTMLElement | null>, order: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order is what moves a row.
  useEffect(() => {
    const at = document.activeElement;
    if (at && list.current?.contains(at)) at.scrollIntoView({ block: 'nearest' });
  }, [list, order]);
}
