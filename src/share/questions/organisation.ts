// The questions that an organisation serves beside the app: `vragen.json` in the app's own folder, with the photos and voices that
// it names in `media/`, as in the ZIP. Nothing is asked of any other place. None is normal.
import { limits } from '#share/limits.ts';
import { decodeQuestions, type QuestionsResult, type ReadMedium } from './decode-questions.ts';

export interface FetchOrganisation {
  /** `force-cache` where photos and voices only have to be there once the network is gone. */
  readonly media?: RequestCache;
}

/**
 * `none`: nothing is served, or it changes nothing. `unreachable`: there is no network, and none was fetched before. Never throws.
 */
export async function fetchOrganisation({
  media = 'no-cache',
}: FetchOrganisation = {}): Promise<QuestionsResult | 'none' | 'unreachable'> {
  try {
    const response = await fetch('vragen.json', { cache: 'no-cache' });
    // 204 is the service worker's word for none: no file, and no complaint of the browser about that.
    if (response.status === 404 || response.status === 204) {
      await keepOnly([]);
      return 'none';
    }
    if (!response.ok) return 'unreachable';
    const json = await bytesOf(response, limits.json);
    if (json === 'too-big') return { ok: false, failure: { reason: 'too-big' } };
    const named = ['vragen.json'];
    const read = besideTheApp(media);
    const result = await decodeQuestions(json, (file) => {
      named.push(file);
      return read(file);
    });
    if (!result.ok) return result;
    await keepOnly(named);
    const { name, colours, changes } = result.value;
    const isEmpty = name === undefined && changes.length === 0 && Object.keys(colours).length === 0;
    return isEmpty ? 'none' : result;
  } catch {
    return 'unreachable';
  }
}

/** Lets go of what an earlier file named; the service worker kept it under this name. */
async function keepOnly(files: readonly string[]): Promise<void> {
  if (!('caches' in globalThis)) return;
  const kept = await caches.open('questions');
  for (const { url } of await kept.keys()) {
    if (!files.some((file) => url.endsWith(`/${file}`))) await kept.delete(url);
  }
}

/** The format lets a medium have no other address than `media/` and a name of its own. */
function besideTheApp(cache: RequestCache): ReadMedium {
  let left = limits.beside;
  return async (file) => {
    const response = await fetch(file, { cache });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    const bytes = await bytesOf(response, left);
    if (bytes !== 'too-big') left -= bytes.length;
    return bytes;
  };
}

/** Stops reading where there is more than may be. */
async function bytesOf({ body }: Response, most: number): Promise<Uint8Array<ArrayBuffer> | 'too-big'> {
  const reader = body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > most) {
      await reader?.cancel();
      return 'too-big';
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
