// Files in the browser's own storage that a page left behind: sealed copies that were being made when it was closed.

/** Removes each file that no page holds under a lock of its name. Never throws. */
export async function removeLeftFiles(): Promise<void> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (!locks) return;
  try {
    const folder = await navigator.storage.getDirectory();
    const names = (folder as unknown as { keys(): AsyncIterable<string> }).keys();
    for await (const name of names) {
      // Nothing else than what `holdFile` of the room share names.
      if (!/^[0-9a-f-]{36}\.mijnplan$/.test(name)) continue;
      await locks.request(name, { ifAvailable: true }, async (lock) => {
        if (lock) await folder.removeEntry(name);
      });
    }
  } catch {
    // Such as in a private window, which has no such files.
  }
}
