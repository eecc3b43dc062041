// What the bench compares a pdf with: a worker of its own, in which the bare library draws the same photos on 20 sheets.

declare global {
  interface Window {
    /** Stores as many photos as asked, all the same. */
    storePhotos(bytes: number[], count: number): Promise<void>;
    /** Draws all that are stored; gives the milliseconds that it took. */
    drawPhotos(): Promise<number>;
  }
}

const opened = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bare-pdf', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('photos', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

window.storePhotos = async (bytes, count) => {
  const writing = (await opened()).transaction('photos', 'readwrite');
  for (let photo = 0; photo < count; photo += 1) writing.objectStore('photos').put(new Uint8Array(bytes));
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = () => reject(writing.error);
  });
};

window.drawPhotos = async () => {
  const started = performance.now();
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const reading = (await opened()).transaction('photos').objectStore('photos').getAll();
  const photos = await new Promise<Uint8Array<ArrayBuffer>[]>((resolve, reject) => {
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  await new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = reject;
    worker.postMessage(
      photos,
      photos.map(({ buffer }) => buffer),
    );
  });
  worker.terminate();
  return performance.now() - started;
};
