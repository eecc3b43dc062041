// Whose app this is, where an organisation serves it with a name. Its questions, photos and voices are fetched here too, so that
// a plan can begin with them once the network is gone.
import { useEffect } from 'react';
import { useOrganisation } from '#state/organisation.ts';

/** Milliseconds; what is asked must not be in the way of the first screen. */
const ASK_AFTER = 1000;
let asked = false;

/** The organisation's name, as it was last heard. */
export function useServedBy(): string | undefined {
  const called = useOrganisation((organisation) => organisation.called);
  useEffect(() => {
    // Only by the service worker, which keeps what it fetches, and says of what is missing that there is none.
    whenControlled(() => {
      if (asked) return;
      asked = true;
      setTimeout(() => void hear().then((heard) => heard && called(heard.name)), ASK_AFTER);
    });
  }, [called]);
  return useOrganisation((organisation) => organisation.name);
}

async function hear(): Promise<{ name: string | undefined } | undefined> {
  const { fetchOrganisation } = await import('#share/questions/organisation.ts');
  const served = await fetchOrganisation({ media: 'force-cache' });
  if (served === 'none') return { name: undefined };
  return typeof served === 'object' && served.ok ? { name: served.value.name } : undefined;
}

function whenControlled(act: () => void) {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (serviceWorker?.controller) act();
  else serviceWorker?.addEventListener('controllerchange', act, { once: true });
}
