// What the bench compares a tap with: a bare Dexie put of the same record, as durable, and one whole frame.
import Dexie from 'dexie';

const database = new Dexie('bare-put', { chromeTransactionDurability: 'strict' });
database.version(1).stores({ answers: 'id, [planId+order], &[roundId+questionId]' });

declare global {
  interface Window {
    /** Stores the record and waits for a frame; gives the milliseconds that it took. */
    putAndPaint(record: object): Promise<number>;
  }
}

window.putAndPaint = async (record) => {
  const started = performance.now();
  await database.table('answers').put(record);
  // To the next frame, and then a whole one.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - started;
};
