import { Worker } from 'node:worker_threads';
import { OutsideError } from './errors.js';
import { errorFrom, type Answer, type Question } from './thread-message.js';
import type { Thread, Threads } from './threads.js';

/** Threads of Node, each started from the bundle with the first argument `thread`. */
export class NodeThreads implements Threads {
  /**
   * @param bundle absolute path of the file to start
   * @param count how many are worth having: the processors that this process may use
   */
  constructor(
    private readonly bundle: string,
    readonly count: number,
  ) {}

  open(job: string, init: unknown): Promise<Thread> {
    // Options of this process, such as --inspect, are not for its threads.
    const worker = new Worker(this.bundle, { argv: ['thread', job], workerData: init, execArgv: [] });
    return Promise.resolve(new NodeThread(worker));
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

class NodeThread implements Thread {
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private ended: Error | undefined;

  constructor(private readonly worker: Worker) {
    // A thread that waits for work must not keep the process alive when its owner failed.
    worker.on('message', (answer: Answer) => {
      const question = this.waiting.get(answer.number);
      this.waiting.delete(answer.number);
      if (this.waiting.size === 0) worker.unref();
      if ('failure' in answer) question?.reject(errorFrom(answer.failure));
      else question?.resolve(answer.value);
    });
    worker.on('error', (cause: Error) => {
      this.end(outOfMemory(cause) ? new OutsideError('a thread ran out of memory; run again with more of it.') : cause);
    });
    worker.on('exit', () => {
      this.end(new Error('a thread ended before its work was done'));
    });
  }

  call(message: unknown): Promise<unknown> {
    if (this.ended !== undefined) return Promise.reject(this.ended);
    const number = this.asked++;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      this.worker.ref();
      this.worker.postMessage({ number, message } satisfies Question);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private end(cause: Error): void {
    this.ended ??= cause;
    for (const { reject } of this.waiting.values()) reject(this.ended);
    this.waiting.clear();
  }
}

function outOfMemory(cause: Error): boolean {
  return (cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
}
