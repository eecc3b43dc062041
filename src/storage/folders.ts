// The folder to which a device saves a plan by itself: the browser's handle of it, the key, and how the last time went. A note of this
// device: it is in no file, and it stays with the plan when that is replaced.
import { useLiveQuery } from 'dexie-react-hooks';
import type { Saved } from '#domain/saved.ts';
import { db, type Folder } from './db.ts';
import { save } from './edit.ts';

export type { Folder, FolderTrouble } from './db.ts';

/** `null`: there is none. */
export function useFolder(planId: string): Folder | null | undefined {
  return useLiveQuery(async () => (await db.folders.get(planId)) ?? null, [planId]);
}

export async function readFolder(planId: string): Promise<Folder | undefined> {
  return db.folders.get(planId);
}

export function keepFolder(folder: Folder): Promise<Saved> {
  return save(async () => {
    await db.folders.put(folder);
  });
}

/** The files in it stay: they are the client's. */
export function forgetFolder(planId: string): Promise<Saved> {
  return save(() => db.folders.delete(planId));
}
