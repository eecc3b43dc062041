// Where a question was opened to change its answer, so that it leads back there. Kept with the entry in the browser's
// history: it is still known after closing.

/** For `navigate`: the question that opens leads back to this address. */
export function leadingBackTo(address: string): { state: { cameFrom: string } } {
  return { state: { cameFrom: address } };
}

/** The address from which the screen that is open was asked to change something. */
export function cameFrom(): string | undefined {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !('cameFrom' in state)) return undefined;
  return typeof state.cameFrom === 'string' ? state.cameFrom : undefined;
}
