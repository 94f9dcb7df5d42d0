import { join } from 'node:path';
import type { Log } from '../../src/host/log.js';
import { openData, type OpenedData } from '../../src/split/open.js';
import { dataOptions } from '../../src/table/data.options.js';
import type { Column } from '../../src/table/table.js';
import { temporaryFolder, testFiles } from '../support/folders.js';
import { crews } from '../support/threads.js';
import { recordingLog } from '../table/recording-log.js';

const header = 'id,n,label';
export const columns: Column[] = [
  { name: 'id', type: 'string' },
  { name: 'n', type: 'number' },
  { name: 'label', type: 'string' },
];
/** 36 rows; ids are their first cells. */
export const lines = Array.from({ length: 36 }, (_, at) => `r${at},${at % 5},${at % 3 === 0 ? 'no' : 'yes'}`);

export interface Scene {
  readonly opened: OpenedData;
  readonly options: ReturnType<typeof dataOptions.parse>;
  readonly ports: ReturnType<typeof crews> & { readonly files: ReturnType<typeof testFiles>; readonly log: Log };
  readonly folder: string;
  readonly progress: string[];
}

/** Data in files of a folder, opened as the step opens them. */
export async function sceneOf(texts: Readonly<Record<string, readonly string[]>>, more: object = {}): Promise<Scene> {
  const [files, folder] = [testFiles(), temporaryFolder()];
  for (const [name, rows] of Object.entries(texts))
    await files.write(join(folder, name), [header, ...rows, ''].join('\n'));
  const options = dataOptions.parse({ source: '*.csv', target: 'label', ...more });
  const progress: string[] = [];
  const log: Log = {
    ...recordingLog().log,
    progress: (name, total) => {
      progress.push(`${name}: ${String(total)}`);
      return {
        update: (done) => {
          if (progress.at(-1) !== String(done)) progress.push(String(done));
        },
        end: () => progress.push('end'),
      };
    },
  };
  const ports = { ...crews(), files, log };
  const opened = await openData({ ...options, split: { group: null, time: null } }, { ...ports, workspace: folder });
  return { opened, options, ports, folder, progress };
}
