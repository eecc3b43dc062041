// Sending a file from a tap: what came of the last time, and whether it ever went. Going once is enough: who sends it again and
// thinks better of it has still sent it.
import { useState } from 'react';

/** What came of handing a file over; see `deliver` of the room share. */
export type Delivered = 'shared' | 'saved' | 'cancelled' | 'failed';

export interface Sending {
  /** The sentence that says what came of it. */
  readonly says: Readonly<Record<Delivered, string>>;
  /** Hands the file over, from a tap. */
  readonly deliver: () => Promise<Delivered>;
  /** It went for the first time. */
  readonly onGone?: () => void;
}

export function useDelivery({ says, deliver, onGone }: Sending) {
  const [delivered, setDelivered] = useState<Delivered>();
  const [gone, setGone] = useState(false);
  const send = async () => {
    const done = await deliver();
    setDelivered(done);
    if (gone || (done !== 'shared' && done !== 'saved')) return;
    setGone(true);
    onGone?.();
  };
  return { said: delivered && says[delivered], gone, send };
}
