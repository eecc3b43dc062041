// Who fills in, kept with the entry in the browser's history: it is still known after closing, and stands in no address.

/** For `navigate`: what opens is filled in by this person. */
export function filledInBy(observer: string): { state: { observer: string } } {
  return { state: { observer } };
}

/** Who fills in what is open. */
export function observerNow(): string | undefined {
  const state: unknown = window.history.state;
  const observer = typeof state === 'object' && state !== null && 'observer' in state && state.observer;
  return typeof observer === 'string' ? observer : undefined;
}
