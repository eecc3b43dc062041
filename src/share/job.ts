// A long job in a worker of its own, so that the page stays responsive: with a stop, and with a result that comes as a value,
// whatever happens to that worker.
import { failure, type Result } from './result.ts';

/** A job that is going on. */
export interface Job<T> {
  readonly result: Promise<Result<T>>;
  /**
   * Ends it: the result is then the failure `stopped`, unless it had come already. Also lets go of a file that was made or opened: to be
   * called once nobody needs that any more.
   */
  stop(): void;
}

type Post<To> = (message: To, transfer?: Transferable[]) => void;

/** `stays`: the worker is still needed after the result, until `stop`. */
type Finish<T> = (result: Result<T>, options?: { readonly stays: boolean }) => void;

/** What a job and its worker say to each other; the worker is ended with the job. */
export interface JobTalk<To, From, T> {
  /** Starts a worker: the bundler has to see `new Worker(new URL(…))` where the file is named. */
  start(): Worker;
  /** Posts what the worker needs; `isGoing` tells whether anybody still waits for it. */
  begin(post: Post<To>, isGoing: () => boolean): Promise<void>;
  onMessage(message: From, finish: Finish<T>, post: Post<To>): void | Promise<void>;
  /** It failed, or it was stopped: nobody needs what it made any more. */
  onEnd?(result: Result<T>): void;
}

export function inWorker<To, From, T>({ start, begin, onMessage, onEnd }: JobTalk<To, From, T>): Job<T> {
  let worker: Worker | undefined;
  let outcome: Result<T> | undefined;
  let ended = false;
  let resolve: (result: Result<T>) => void = () => undefined;
  const result = new Promise<Result<T>>((settle) => {
    resolve = settle;
  });
  const end = () => {
    if (ended || !outcome) return;
    ended = true;
    worker?.terminate();
    onEnd?.(outcome);
  };
  const finish: Finish<T> = (given, { stays } = { stays: false }) => {
    outcome ??= given;
    if (!stays) worker?.terminate();
    if (!given.ok) end();
    resolve(outcome);
  };
  const fail = (error: unknown) => {
    if (ended) return;
    console.error(error);
    finish(failure(error instanceof RangeError ? 'no-memory' : 'failed'));
  };
  try {
    const started = start();
    worker = started;
    const post: Post<To> = (message, transfer = []) => {
      if (!ended) started.postMessage(message, transfer);
    };
    started.onmessage = (event: MessageEvent<From>) => {
      if (!ended) Promise.resolve(onMessage(event.data, finish, post)).catch(fail);
    };
    started.onerror = (event) => fail(event.message);
    started.onmessageerror = fail;
    // A moment later, so that nobody hears of the job before having it.
    Promise.resolve()
      .then(() => begin(post, () => !ended))
      .catch(fail);
  } catch (error) {
    fail(error);
  }
  return {
    result,
    stop() {
      if (outcome) end();
      else finish(failure('stopped'));
    },
  };
}
