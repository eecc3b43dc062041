// The file that opens itself: the app's reading page with a sealed copy in it, as age's own armor (age-encryption.org/v1), so
// that `age` reads it from there. Takes the copy in slices: neither file ever stands in memory as one text.
import { pack } from './packed.ts';
import { failure, type Result, success } from './result.ts';

export const PAGE_EXTENSION = '.html';

const BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
const END = '-----END AGE ENCRYPTED FILE-----';
/** Armor has 64 characters a line, which are 48 bytes. */
const LINE = 64;
const SLICE = 48 * 8 * 1024;

/**
 * Where the reading page takes the copy, the address of the app, its pictures, and what is a file of the app: a text packed, with the
 * places that are in it; bytes as base 64.
 */
export const places = {
  copy: '@@COPY@@',
  app: '@@APP@@',
  pictures: '@@PICTURES@@',
  packed: (file: string) => `@@PACKED:${file}@@`,
  base64: (file: string) => `@@BASE64:${file}@@`,
} as const;
const FILES = /@@(PACKED|BASE64):([\w./-]+)@@/g;

export interface Page {
  /** `reader.html` as the app was built. */
  readonly template: string;
  /** Where the app is, for who cannot open the file; nothing when it has no address of its own. */
  readonly app: string | undefined;
  /** The app's own sheets by name, as SVG text: they are not in the template, so that the app has them once. */
  readonly sheets: Readonly<Record<string, string>>;
  /** A file of the app that the template names. */
  readonly read: (file: string) => Promise<Blob>;
}

/**
 * The page with the copy in it. `isGoing` is asked before each slice: after a no it fails with `stopped`. Fails with
 * `failed` when the page is not one.
 */
export async function htmlFile(
  sealed: Blob,
  { template, app, sheets, read }: Page,
  onProgress: (fraction: number) => void = () => undefined,
  isGoing: () => boolean = () => true,
): Promise<Result<Blob>> {
  const [head, tail] = template.split(places.copy);
  if (head === undefined || tail === undefined) return failure('failed');
  const pictures = await pack(oneSheet(sheets));
  const start = (await withFiles(withApp(head, app), read)).replace(places.pictures, () => pictures);
  const parts: Blob[] = [new Blob([start, BEGIN, '\n'])];
  for (let at = 0; at < sealed.size; at += SLICE) {
    if (!isGoing()) return failure('stopped');
    const slice = new Uint8Array(await sealed.slice(at, at + SLICE).arrayBuffer());
    // A piece of its own each: a browser may keep it outside memory.
    parts.push(new Blob([btoa(binary(slice)).replace(/.{1,64}/g, '$&\n')]));
    onProgress(Math.min(1, (at + SLICE) / sealed.size));
  }
  return success(new Blob([...parts, END, '\n', tail], { type: 'text/html' }));
}

/** The lines about the app with its address, or without these lines. */
function withApp(head: string, app: string | undefined): string {
  const address = app === undefined ? '' : escaped(app);
  return head.replace(/<!--app-->(.*?)<!--\/app-->/s, (_, lines: string) =>
    address === '' ? '' : lines.replaceAll(places.app, () => address),
  );
}

async function withFiles(text: string, read: Page['read']): Promise<string> {
  let filled = text;
  for (const [place, as, file = ''] of text.matchAll(FILES)) {
    const found = await read(file);
    const content =
      as === 'BASE64'
        ? btoa(binary(new Uint8Array(await found.arrayBuffer())))
        : await pack(await withFiles(await found.text(), read));
    filled = filled.replace(place, () => content);
  }
  return filled;
}

/** A symbol's id becomes its place with a point, `ui.lock`. */
function oneSheet(sheets: Page['sheets']): string {
  const symbols = Object.entries(sheets).map(([name, sheet]) =>
    sheet
      .slice(sheet.indexOf('<symbol'), sheet.lastIndexOf('</svg>'))
      .replaceAll('<symbol id="', `<symbol id="${name}.`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const RUN = 8192;

/** A character a byte. */
function binary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += RUN) text += String.fromCharCode(...bytes.subarray(at, at + RUN));
  return text;
}

/** The page before the copy is smaller than this. */
const HEAD = 2 * 1024 * 1024;
const AGE = 'age-encryption.org/';

/**
 * The sealed copy in a file that opens itself; any other file as it is. Fails with `damaged` where the copy in it is cut off
 * or is no longer base 64.
 */
export async function sealedIn(file: Blob): Promise<Result<Blob>> {
  const start = await file.slice(0, HEAD).text();
  if (start.startsWith(AGE)) return success(file);
  const begin = start.search(new RegExp(`^${BEGIN}`, 'm'));
  if (begin < 0) return success(file);
  let at = new TextEncoder().encode(start.slice(0, begin + BEGIN.length)).length;
  const parts: Blob[] = [];
  let rest = '';
  while (at < file.size) {
    const piece = await latin(file.slice(at, at + (SLICE / 48) * (LINE + 1)));
    at += (SLICE / 48) * (LINE + 1);
    const text = rest + piece.replace(/\s+/g, '');
    const end = text.indexOf('-');
    const whole = end < 0 ? text.length - (text.length % 4) : end;
    rest = text.slice(whole);
    const bytes = bytesOf(text.slice(0, whole));
    if (!bytes) return failure('damaged');
    parts.push(new Blob([bytes]));
    if (end >= 0) return success(new Blob(parts, { type: 'application/octet-stream' }));
  }
  return failure('damaged');
}

async function latin(blob: Blob): Promise<string> {
  return binary(new Uint8Array(await blob.arrayBuffer()));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
