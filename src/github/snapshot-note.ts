import { createHash } from 'node:crypto';
import type { Snapshot } from '../model/snapshot.js';
import type { Keeping } from '../registry/snapshots.js';
import { toMarkdown } from '../render/markdown.js';
import type { Section } from '../render/section.js';
import type { Place } from './place.js';

/** What a snapshot's release says: what it is, and how it comes back. Names of columns are left out; nothing becomes markup. */
export function snapshotNote(snapshot: Snapshot, by: Keeping, { location }: Place): string {
  const { rows, columns, files, digest } = snapshot;
  const section: Section = {
    title: 'Rows of the data',
    order: 0,
    blocks: [
      {
        kind: 'paragraph',
        text: `${rows} rows of ${columns.length} columns, as a model was trained and judged on them. Versions name this snapshot by its digest.`,
      },
      {
        kind: 'table',
        head: ['file', 'bytes', 'SHA-256'],
        align: ['left', 'right', 'left'],
        rows: files.map(({ name, size, sha256 }) => [name, String(size), sha256]),
      },
      {
        kind: 'code',
        text: `mlops pull --data --version VERSION --registry ${location}   # verified\ncat data*.parquet | sha256sum   # ${digest}`,
      },
    ],
  };
  return `${toMarkdown([section])}\n${snapshotMark(snapshot, by)}\n`;
}

/** How the marks of all snapshots' drafts begin. */
export const anyMark = '<!-- mlops data ';

/** The line by which a run knows a draft of an earlier attempt as its own: one person's, in one workflow run. */
export function snapshotMark({ digest }: Snapshot, { actor, run }: Keeping): string {
  const whose = createHash('sha256')
    .update(JSON.stringify([actor, run]))
    .digest('hex');
  return `${anyMark}${digest} by ${whose} -->`;
}
