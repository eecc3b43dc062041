// An address for bytes that the page can show or play, given back when nobody shows them any more.
import { useEffect, useState } from 'react';

/** Milliseconds. A picture that is still being read when its screen goes would fail, and complain in the console. */
const STILL_READING = 10_000;

/** `undefined` until there is one. */
export function useObjectUrl(bytes: ArrayBuffer | undefined, type: string): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!bytes) return;
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setUrl(made);
    return () => {
      setTimeout(() => URL.revokeObjectURL(made), STILL_READING);
      setUrl(undefined);
    };
  }, [bytes, type]);
  return url;
}
