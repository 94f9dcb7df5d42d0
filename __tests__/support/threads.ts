import { jobs } from '../../src/entry/jobs.js';
import { InlineThreads } from '../../src/host/inline-threads.js';
import type { Threads } from '../../src/host/threads.js';

/** Crews as steps get them, all in this thread: the bundle that real threads are started from is not there. */
export function crews(count = 1): { readonly threads: Threads; readonly here: Threads } {
  const here = new InlineThreads(jobs);
  return { threads: { count, open: (job, init) => here.open(job, init) }, here };
}
