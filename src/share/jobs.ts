// The two long jobs, whole: making a file and opening one. They run in the worker, or wherever there is none; nothing here knows
// that.
import { decode, type OpenedFile, type Surroundings } from './decode.ts';
import { type CopyToMake, encode } from './encode.ts';
import type { KeptKey } from './kept-key.ts';
import { limits } from './limits.ts';
import { canDrawPhotos } from './photo.ts';
import { forFamily, redrawing } from './photos-of-copies.ts';
import { makingProgress, type OnProgress, openingProgress } from './progress.ts';
import { failure, guarded, Refused, type Result, success } from './result.ts';
import { seal, WORK_FACTOR } from './seal.ts';
import type { SealedFile } from './sealed-file.ts';
import { mediaIdsOf } from './select.ts';
import { memorySink, type Sink } from './sink.ts';
import { streamOf } from './source.ts';
import { unseal } from './unseal.ts';

export interface MakeOptions {
  readonly workFactor?: number;
  /** Where the file goes; without it the browser holds it. */
  readonly sink?: Sink;
}

/**
 * Makes the file of a copy or a backup, sealed. Photos of a copy are made smaller, where this can be done here (`canDrawPhotos`);
 * elsewhere the caller does (`forFamily`). A backup keeps them as they are. Fails with `too-big`, `no-memory` or `failed`.
 */
export function makeFile(
  copy: CopyToMake,
  passphrase: string | KeptKey,
  onProgress: OnProgress,
  { workFactor = WORK_FACTOR, sink = memorySink() }: MakeOptions = {},
): Promise<Result<Blob>> {
  return guarded(async () => {
    onProgress({ phase: 'key', fraction: 0 });
    const report = makingProgress(mediaIdsOf(copy.contents).length, onProgress);
    const isBackup = 'copies' in copy.contents;
    const media = isBackup || !canDrawPhotos() ? copy.media : forFamily(copy.media);
    const sealed = await seal(streamOf(encode({ ...copy, media }, report)), passphrase, workFactor);
    const reader = sealed.getReader();
    let size = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      // The age format adds some 200 bytes and 16 a 64 KiB: a ZIP just within the limit may now be over it.
      if (size > limits.file) throw new Refused('too-big');
      sink.write(part.value as Uint8Array<ArrayBuffer>);
    }
    return success(await sink.close());
  });
}

/**
 * Opens a file, which has to stay where it is for as long as its media are read. Photos of a copy are drawn anew when they are read,
 * where this can be done here (`draws`); elsewhere the caller does (`redrawing`). Fails as `CopyFailure` says.
 */
export function openFile(
  file: SealedFile,
  passphrase: string,
  surroundings: Surroundings,
  onProgress: OnProgress,
  draws = canDrawPhotos(),
): Promise<Result<OpenedFile>> {
  return guarded(async () => {
    if (file.size > limits.file) return failure('too-big');
    onProgress({ phase: 'key', fraction: 0 });
    const source = await unseal(file, passphrase);
    if (!source.ok) return source;
    const report = openingProgress(source.value.size, onProgress);
    const opened = await decode(source.value, surroundings, report);
    if (!opened.ok) return opened;
    await source.value.checkRest();
    report(source.value.size);
    const { value } = opened;
    if (value.kind === 'backup' || !draws) return opened;
    return success({ ...value, media: redrawing(value.media) });
  });
}
