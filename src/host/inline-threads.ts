import type { Thread, Threads } from './threads.js';

/** One job as it stands in a thread. */
export interface Job {
  call(message: unknown): unknown;
}

/** Makes a job from what it was opened with. */
export type JobMaker = (init: unknown) => Promise<Job>;

/** Jobs by name. */
export type JobTable = Readonly<Record<string, JobMaker>>;

/** @throws Error where no job has that name: a defect of ours */
export function jobMaker(table: JobTable, name: string): JobMaker {
  const maker = Object.hasOwn(table, name) ? table[name] : undefined;
  if (maker === undefined) throw new Error(`no job is called "${name}"`);
  return maker;
}

/** Does all jobs in this very thread: for little work, which a thread of its own would only delay. */
export class InlineThreads implements Threads {
  readonly count = 1;

  constructor(private readonly table: JobTable) {}

  async open(name: string, init: unknown): Promise<Thread> {
    const job = await jobMaker(this.table, name)(init);
    let before: Promise<unknown> = Promise.resolve();
    return {
      call: (message) => {
        const answer = before.then(() => job.call(message));
        before = answer.catch(() => undefined);
        return answer;
      },
      close: () => Promise.resolve(),
    };
  }
}
