import type { Chunk } from './chunk.js';

/**
 * What is done with all rows of the data, one chunk after the other. A pass over the data runs one of them in each thread; every thread sees
 * some of the chunks, whole and in the order of the data. Results are plain values (numbers, texts, typed arrays, objects of them), as they
 * travel between threads.
 */
export interface RowJob<Result> {
  /** @throws UserError with file and line */
  add(chunk: Chunk): void | Promise<void>;
  /** Called once, after the last chunk. */
  result(): Result | Promise<Result>;
}
