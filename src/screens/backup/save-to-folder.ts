// Saving everything to the folder that the client chose: a file of today's date after changes, the last five stay. It never throws: what went
// wrong is noted with the folder, and said where the client looks after backups.
import i18next from 'i18next';
import { makeCopy } from '#share/copy-worker.ts';
import { fileNameFor } from '#share/deliver.ts';
import { labelsOf } from '#share/labels.ts';
import { selectAll } from '#share/select.ts';
import { type Folder, type FolderTrouble, keepFolder, readFolder } from '#storage/folders.ts';
import { noteBackup } from '#storage/put-back.ts';
import { readMedia } from '#storage/queries.ts';
import { readWhole } from '#storage/whole-plan.ts';

const KEPT = 5;

/** The parts of the File System Access API in use, which the types do not know. */
interface Permissions {
  queryPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
}
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

const picker = (): Picker | undefined =>
  (window as { showDirectoryPicker?: Picker }).showDirectoryPicker?.bind(window);

/** Whether this browser can save to a folder by itself. */
export const canPickFolder = (): boolean => picker() !== undefined;

/** Asks for a folder, from a tap. Undefined when the client chose none. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  return picker()?.({ id: 'mijn-plan', mode: 'readwrite' }).catch(() => undefined);
}

/** One at a time: a plan is written once. */
let going: Promise<unknown> = Promise.resolve();

/** Writes the plan to its folder when something changed. `asks`: from a tap, when the browser may ask for permission again. */
export function saveToFolder(planId: string, { asks = false } = {}): Promise<void> {
  const done = going.then(async () => {
    const folder = await readFolder(planId);
    const whole = folder && (await readWhole(planId));
    if (!folder || !whole || (folder.files.length > 0 && folder.step === whole.step && !folder.trouble))
      return;
    const saved = await written(folder, whole, asks).catch(troubleOf);
    if (typeof saved === 'string') await keepFolder({ ...folder, trouble: saved });
    else {
      await keepFolder(saved);
      await noteBackup(planId, whole.step);
    }
  });
  going = done.catch(console.error);
  return done.catch(console.error);
}

async function written(
  folder: Folder,
  { contents: whole, step }: NonNullable<Awaited<ReturnType<typeof readWhole>>>,
  asks: boolean,
): Promise<Folder | FolderTrouble> {
  const { handle, key, planId } = folder;
  if (!(await isAllowed(handle, asks))) return 'permission';
  await i18next.loadNamespaces(['questions', 'choices', 'scales', 'topics']);
  const contents = selectAll(whole);
  const made = new Date().toLocaleDateString('sv');
  const labels = labelsOf(contents, (name) => i18next.t(name));
  const job = makeCopy({ contents, labels, made, media: readMedia, passphrase: key }, () => undefined);
  const result = await job.result;
  if (!result.ok) return 'failed';
  const name = fileNameFor(whole.plan.name, { day: `${made} ${timeOfDay()}` });
  // What is written takes the place of nothing before it is whole.
  const stream = await (await handle.getFileHandle(name, { create: true })).createWritable();
  await stream.write(result.value);
  await stream.close();
  job.stop();
  const files = [...folder.files.filter((file) => file !== name), name];
  // Only what was written here; what the client took away is gone already.
  for (const old of files.slice(0, -KEPT)) await handle.removeEntry(old).catch(() => undefined);
  return { planId, handle, key, files: files.slice(-KEPT), step };
}

async function isAllowed(handle: FileSystemDirectoryHandle & Permissions, asks: boolean): Promise<boolean> {
  const mode = { mode: 'readwrite' } as const;
  const state = (await handle.queryPermission?.(mode)) ?? 'granted';
  if (state === 'granted' || !asks) return state === 'granted';
  return (await handle.requestPermission?.(mode)) === 'granted';
}

const timeOfDay = () => new Date().toTimeString().slice(0, 8).replaceAll(':', '.');

function troubleOf(error: unknown): FolderTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError') return 'gone';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'permission';
  if (name === 'QuotaExceededError') return 'no-space';
  console.error(error);
  return 'failed';
}
