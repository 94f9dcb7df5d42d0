/** Where a run's record stands in its run directory. */
export const runRecordFile = 'run.json';
