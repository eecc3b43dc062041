// The two long jobs, whole: making a copy's file and opening one. They run in the worker; nothing here knows that.
import { decode, type OpenedFile, type Surroundings } from './decode.ts';
import { type CopyToMake, encode } from './encode.ts';
import { limits } from './limits.ts';
import { type OnProgress, spans, within } from './progress.ts';
import { failure, type Result, success } from './result.ts';
import { seal, WORK_FACTOR } from './seal.ts';
import type { SealedFile } from './sealed-file.ts';
import { unseal } from './unseal.ts';

/** Makes the file of a copy or a backup: its bytes, sealed. Fails with `too-big`, `no-memory` or `failed`. */
export async function makeFile(
  copy: CopyToMake,
  passphrase: string,
  onProgress: OnProgress,
  workFactor: number = WORK_FACTOR,
): Promise<Result<Blob>> {
  const zip = encode(copy);
  if (!zip.ok) return zip;
  onProgress({ phase: 'key', fraction: within(spans.key, 0) });
  const report = (fraction: number) => onProgress({ phase: 'seal', fraction: within(spans.seal, fraction) });
  const sealed = await seal(zip.value, passphrase, report, workFactor);
  if (!sealed.ok) return sealed;
  // The age format adds some 200 bytes and 16 a 64 KiB: a ZIP just within the limit may now be over it.
  if (sealed.value.length > limits.file) return failure('too-big');
  return success(new Blob([sealed.value], { type: 'application/octet-stream' }));
}

/** Opens a file. Photos come as they are in it: for a copy `redrawPhotos` is still to be called. Fails as `CopyFailure` says. */
export async function openFile(
  file: SealedFile,
  passphrase: string,
  surroundings: Surroundings,
  onProgress: OnProgress,
): Promise<Result<OpenedFile>> {
  if (file.size > limits.file) return failure('too-big');
  onProgress({ phase: 'key', fraction: within(spans.openKey, 0) });
  const report = (fraction: number) =>
    onProgress({ phase: 'unseal', fraction: within(spans.unseal, fraction) });
  const zip = await unseal(new Uint8Array(await file.arrayBuffer()), passphrase, report);
  return zip.ok ? decode(zip.value, surroundings) : zip;
}
