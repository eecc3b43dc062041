// The pictures and sounds of boards: in the board itself as a data URI, or as a file of the ZIP. Addresses on the internet are
// told apart and never fetched.
import { boardLimits } from './board-set.ts';

export type FilesByName = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** What a board says of one of its pictures or sounds, in any of the format's ways. */
export interface Resource {
  readonly data?: unknown;
  readonly path?: unknown;
  readonly url?: unknown;
  readonly data_url?: unknown;
  readonly symbol?: unknown;
}

export type Found =
  | { readonly is: 'bytes'; readonly key: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly is: 'remote' }
  | { readonly is: 'missing' };

/** Finds the bytes of a picture or sound. `listed` is where the manifest says it is; `board` the board's own name in the ZIP. */
export function findBytes(
  resource: Resource,
  listed: string | undefined,
  files: FilesByName,
  board: string,
): Found {
  if (typeof resource.data === 'string') {
    const bytes = bytesOfDataUri(resource.data);
    if (bytes) return { is: 'bytes', key: resource.data, bytes };
  }
  for (const path of [resource.path, listed]) {
    if (typeof path !== 'string') continue;
    for (const name of namesFor(path, board)) {
      const bytes = files.get(name);
      if (bytes) return { is: 'bytes', key: name, bytes };
    }
  }
  const isRemote = [resource.url, resource.data_url, resource.data, resource.path].some(
    (address) => typeof address === 'string' && /^https?:\/\//i.test(address),
  );
  return { is: isRemote ? 'remote' : 'missing' };
}

/** The names under which a path may stand in the ZIP: from its top as the format says, or from the board's folder. */
function namesFor(path: string, board: string): readonly string[] {
  if (path.length > 1000) return [];
  const folder = board.slice(0, board.lastIndexOf('/') + 1);
  const names = [path, plainPath(path), plainPath(folder + path)];
  try {
    names.push(plainPath(decodeURIComponent(path)));
  } catch {
    // Not encoded: a name may hold a bare percent sign.
  }
  return names;
}

/** `./images\a/../b.png` is `images/b.png`. It can only ever name a file that is in the ZIP. */
function plainPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The bytes in a `data:` address; undefined when it is none, or holds more than a picture may. */
function bytesOfDataUri(address: string): Uint8Array<ArrayBuffer> | undefined {
  const comma = address.indexOf(',');
  if (!/^data:/i.test(address) || comma < 0 || comma > 200) return undefined;
  if (address.length > boardLimits.image * 1.5) return undefined;
  const rest = address.slice(comma + 1);
  try {
    if (/;base64$/i.test(address.slice(0, comma).trim())) {
      return Uint8Array.from(atob(rest), (letter) => letter.charCodeAt(0));
    }
    return new TextEncoder().encode(decodeURIComponent(rest));
  } catch {
    return undefined;
  }
}
