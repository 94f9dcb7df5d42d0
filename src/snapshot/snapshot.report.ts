import { count } from '../render/number.js';
import type { Section } from '../render/section.js';
import type { RecordedSnapshot } from './recorded.js';

const places = {
  artifact: 'an artifact of this workflow run, until it expires',
  release: 'the registry',
  command: 'where the command data.snapshot.push puts it',
} as const;

/** Where the rows are kept, and by which digest. */
export function snapshotSection({ snapshot, status }: RecordedSnapshot): Section {
  const { kind, digest, rows, files } = snapshot;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return {
    title: 'Data snapshot',
    order: 45,
    blocks: [
      {
        kind: 'table',
        head: ['', ''],
        rows: [
          ['Rows', count(rows)],
          ['Kept in', `${places[kind]}${status === 'there' ? ' (it was there already)' : ''}`],
          ['Digest', { code: digest }],
          [
            'Size',
            `${count(bytes)} bytes of Parquet in ${count(files.length)} ${files.length === 1 ? 'file' : 'files'}`,
          ],
        ],
      },
    ],
  };
}
