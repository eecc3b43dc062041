// A part of the app that is not there any more, such as a screen of a version that the host replaced: the page is
// opened again once for each part, and when that does not help the app says so. It never reloads in a loop.
import { useEffect, useState } from 'react';

const RELOADED_FOR = 'mijn-plan.reloaded-for';

/** True once a part is missing and opening the page again did not bring it. */
export function useMissingPart(reload: () => void = () => window.location.reload()): boolean {
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    const onMissing = (event: Event) => {
      const part = String((event as Event & { payload?: unknown }).payload);
      if (mayReload(part)) reload();
      else setMissing(true);
    };
    window.addEventListener('vite:preloadError', onMissing);
    return () => window.removeEventListener('vite:preloadError', onMissing);
  }, [reload]);
  return missing;
}

function mayReload(part: string): boolean {
  try {
    const tried = sessionStorage.getItem(RELOADED_FOR)?.split('\n') ?? [];
    if (tried.includes(part)) return false;
    sessionStorage.setItem(RELOADED_FOR, [...tried, part].join('\n'));
    return true;
  } catch {
    // Without a memory of having tried, trying could go on for ever.
    return false;
  }
}
