import type { JobTable } from '../host/inline-threads.js';
import type { PassJob } from '../table/over-rows.js';
import type { RowJob } from '../table/row-job.js';

/** What is done with rows, by name; each is loaded when it is asked for. */
const rowJobs: Readonly<Record<string, (init: unknown) => Promise<RowJob<unknown>>>> = {
  count: async () => new (await import('../table/count-rows.js')).CountRows(),
};

/** What threads do, by name. */
export const jobs: JobTable = {
  rows: async (init) => {
    const { name, init: own } = init as PassJob;
    const make = Object.hasOwn(rowJobs, name) ? rowJobs[name] : undefined;
    if (make === undefined) throw new Error(`no job for rows is called "${name}"`);
    const { RowThread } = await import('../table/row-thread.js');
    return new RowThread(await make(own));
  },
};
