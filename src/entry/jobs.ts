import type { JobTable } from '../host/inline-threads.js';
import { NodeFiles } from '../host/node-files.js';
import type { ValidateInit } from '../schema/validate-job.js';
import type { BalanceInputs } from '../split/balance-job.js';
import type { SearchInputs } from '../split/leakage/search-job.js';
import type { DivisionInputs } from '../split/divide-job.js';
import type { SortInputs } from '../split/sort-job.js';
import type { TargetInputs } from '../split/target-job.js';
import type { OpenedPass } from '../table/over-rows.js';
import type { ProfileInit } from '../table/profile/profile-job.js';
import type { RowJob } from '../table/row-job.js';
import type { TypesInputs } from '../table/types-job.js';

/** What is done with rows, by name; each is loaded when it is asked for. */
const rowJobs: Readonly<Record<string, (init: unknown) => Promise<RowJob<unknown>>>> = {
  count: async () => new (await import('../table/count-rows.js')).CountRows(),
  types: async (init) => new (await import('../table/types-job.js')).TypesJob(init as TypesInputs),
  target: async (init) => new (await import('../split/target-job.js')).TargetJob(init as TargetInputs),
  balance: async (init) => new (await import('../split/balance-job.js')).BalanceJob(init as BalanceInputs),
  divide: async (init) => {
    const { DivideJob } = await import('../split/divide-job.js');
    return new DivideJob(init as DivisionInputs, new NodeFiles());
  },
  leakage: async (init) => new (await import('../split/leakage/search-job.js')).SearchJob(init as SearchInputs),
  validate: async (init) => new (await import('../schema/validate-job.js')).ValidateJob(init as ValidateInit),
  profile: async (init) => new (await import('../table/profile/profile-job.js')).ProfileJob(init as ProfileInit),
};

/** What threads do, by name. */
export const jobs: JobTable = {
  rows: async (init) => {
    const { name, init: own, nulls } = init as OpenedPass;
    const make = Object.hasOwn(rowJobs, name) ? rowJobs[name] : undefined;
    if (make === undefined) throw new Error(`no job for rows is called "${name}"`);
    const { RowThread } = await import('../table/row-thread.js');
    return new RowThread(await make(own), new NodeFiles(), nulls);
  },
  texts: async (init) => {
    const { TextsJob } = await import('../split/leakage/texts-job.js');
    return new TextsJob(init as number);
  },
  sort: async (init) => {
    const { SortJob } = await import('../split/sort-job.js');
    return new SortJob(init as SortInputs, new NodeFiles());
  },
};
