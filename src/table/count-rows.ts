import type { Chunk } from './chunk.js';
import type { RowJob } from './row-job.js';

/** Counts rows: the least that a pass can do, so what it costs is the pass itself. */
export class CountRows implements RowJob<number> {
  private rows = 0;

  add(chunk: Chunk): void {
    this.rows += chunk.rows;
  }

  result(): number {
    return this.rows;
  }
}
