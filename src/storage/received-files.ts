// Files that were shared with the app: the service worker holds them (#app/worker-routes.ts) until they are opened or put aside here.

/** The same name stands there. */
const CACHE = 'received';

const places = new WeakMap<File, string>();

/** What is held, oldest first. Nothing where nothing can be held. */
export async function receivedFiles(): Promise<readonly File[]> {
  try {
    const held = await caches.open(CACHE);
    const files: File[] = [];
    for (const { url } of await held.keys()) {
      const response = await held.match(url);
      if (!response) continue;
      const name = decodeURIComponent(response.headers.get('X-Name') ?? '');
      const file = new File([await response.blob()], name);
      places.set(file, url);
      files.push(file);
    }
    return files;
  } catch {
    return [];
  }
}

/** Lets go of a file that was held; does nothing for any other file. */
export async function forgetReceived(file: File): Promise<void> {
  const place = places.get(file);
  if (place === undefined) return;
  places.delete(file);
  const held = await caches.open(CACHE);
  await held.delete(place);
}
