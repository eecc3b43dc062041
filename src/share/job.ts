// A long job in a worker of its own, so that the page stays responsive: with a stop, and with a result that comes as a value,
// whatever happens to that worker.
import { failure, type Result } from './result.ts';

/** A job that is going on. After `stop` the result is the failure `stopped`, unless it had come already. */
export interface Job<T> {
  readonly result: Promise<Result<T>>;
  stop(): void;
}

/** What a job and its worker say to each other; the worker is ended with the job. */
export interface JobTalk<To, From, T> {
  /** Starts a worker: the bundler has to see `new Worker(new URL(…))` where the file is named. */
  start(): Worker;
  /** Posts what the worker needs; `isGoing` tells whether anybody still waits for it. */
  begin(post: (message: To, transfer?: Transferable[]) => void, isGoing: () => boolean): Promise<void>;
  onMessage(message: From, finish: (result: Result<T>) => void): void | Promise<void>;
}

export function inWorker<To, From, T>({ start, begin, onMessage }: JobTalk<To, From, T>): Job<T> {
  let worker: Worker | undefined;
  let going = true;
  let resolve: (result: Result<T>) => void = () => undefined;
  const result = new Promise<Result<T>>((settle) => {
    resolve = settle;
  });
  const finish = (outcome: Result<T>) => {
    going = false;
    worker?.terminate();
    resolve(outcome);
  };
  const fail = (error: unknown) => {
    console.error(error);
    finish(failure(error instanceof RangeError ? 'no-memory' : 'failed'));
  };
  try {
    const started = start();
    worker = started;
    started.onmessage = (event: MessageEvent<From>) => {
      if (going) Promise.resolve(onMessage(event.data, finish)).catch(fail);
    };
    started.onerror = (event) => fail(event.message);
    started.onmessageerror = fail;
    const post = (message: To, transfer: Transferable[] = []) => {
      if (going) started.postMessage(message, transfer);
    };
    // A moment later, so that nobody hears of the job before having it.
    Promise.resolve()
      .then(() => begin(post, () => going))
      .catch(fail);
  } catch (error) {
    fail(error);
  }
  return { result, stop: () => finish(failure('stopped')) };
}
