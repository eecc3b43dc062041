// Makes what leaves the device: one sealed copy, as a file for the app and in the file that opens itself.

import { sheetFile } from '#content/pictures/sheet-files.ts';
import { words } from '#content/words.ts';
import { picturesOf } from '#share/copy-pictures.ts';
import { type CopyOrder, type Job, makeCopy } from '#share/copy-worker.ts';
import { htmlFile } from '#share/html-file.ts';
import { failure, type Result } from '#share/result.ts';
import type { Selected } from '#share/select.ts';
import { choicePicture, sheetWith, wordPicture } from '#ui/picture/refs.ts';

/** The same copy twice, with the same words: `page` opens itself, `app` is for the app. */
export interface CopyFiles {
  readonly page: Blob;
  readonly app: Blob;
}

/** Of the whole job, what is done when the copy is sealed. */
const SEALED = 0.9;

export function makeFiles(
  order: Omit<CopyOrder, 'pictures'> & { readonly contents: Selected },
  onProgress: (fraction: number) => void,
): Job<CopyFiles> {
  let going = true;
  let sealing: Job<Blob> | undefined;
  const make = async (): Promise<Result<CopyFiles>> => {
    const [pictures, template, ...sheets] = await Promise.all([
      picturesOf(order.contents, { sheet: sheetOf, choice: choicePicture }),
      textOf('reader.html'),
      ...['ui', ...wordSheets].map(async (name) => [name, await sheetOf(name)] as const),
    ]);
    if (!going) return failure('stopped');
    sealing = makeCopy({ ...order, pictures }, ({ fraction }) => onProgress(fraction * SEALED));
    const sealed = await sealing.result;
    if (!sealed.ok) return sealed;
    const page = await htmlFile(
      sealed.value,
      { template, app: addressOfApp(), sheets: Object.fromEntries(sheets), read },
      (fraction) => onProgress(SEALED + fraction * (1 - SEALED)),
      () => going,
    );
    return page.ok ? { ok: true, value: { page: page.value, app: sealed.value } } : page;
  };
  const result = make().catch((error) => {
    console.error(error);
    return failure('failed');
  });
  return {
    result,
    stop() {
      going = false;
      sealing?.stop();
    },
  };
}

const wordSheets = [...new Set(words.map((word) => sheetWith(wordPicture(word))))];

/** A file of the app; all of them were stored with it. */
async function read(file: string): Promise<Blob> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.blob();
}

async function textOf(file: string): Promise<string> {
  return (await read(file)).text();
}

function sheetOf(name: string): Promise<string> {
  return textOf(sheetFile(name));
}

function addressOfApp(): string | undefined {
  const { protocol, origin, pathname } = window.location;
  return /^https?:$/.test(protocol) ? origin + pathname : undefined;
}
