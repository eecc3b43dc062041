// From where a question was opened. Kept with the entry in the browser's history: it is still known after closing.

/**
 * For `navigate`: the question that opens leads back to this address, because one answer is changed there; with a card, only what
 * was said of that card.
 */
export function leadingBackTo(
  address: string,
  card?: string,
): { state: { cameFrom: string; card?: string } } {
  return { state: { cameFrom: address, ...(card === undefined ? {} : { card }) } };
}

/** The address from which the screen that is open was asked to change something. */
export function cameFrom(): string | undefined {
  const { cameFrom: address } = historyState();
  return typeof address === 'string' ? address : undefined;
}

/** The card that the screen that is open was asked to change, if it was one. */
export function cameForCard(): string | undefined {
  const { card } = historyState();
  return typeof card === 'string' ? card : undefined;
}

/** For `navigate`: the client comes back from what follows, so the question opens at its end. */
export const fromBehind = { state: { fromBehind: true } };

export function cameFromBehind(): boolean {
  return historyState().fromBehind === true;
}

function historyState(): { cameFrom?: unknown; card?: unknown; fromBehind?: unknown } {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? state : {};
}
