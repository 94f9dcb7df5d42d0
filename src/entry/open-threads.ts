import { availableParallelism } from 'node:os';
import { argv } from 'node:process';
import type { Files } from '../host/files.js';
import { InlineThreads } from '../host/inline-threads.js';
import { NodeThreads } from '../host/node-threads.js';
import type { Threads } from '../host/threads.js';
import { bundlePath } from './bundle.js';
import { jobs } from './jobs.js';

/** More threads than that wait for the one that reads. */
const mostThreads = 8;

/** Threads for passes over many rows, and this one for passes over few. */
export async function openThreads(files: Files): Promise<{ readonly threads: Threads; readonly here: Threads }> {
  const count = Math.min(mostThreads, availableParallelism());
  return { threads: new NodeThreads(await bundlePath(files, argv[1]!), count), here: new InlineThreads(jobs) };
}
