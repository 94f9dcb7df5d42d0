import { join } from 'node:path';
import type { Files } from '../../src/host/files.js';
import { type Snapshot, snapshotSchema } from '../../src/model/snapshot.js';
import { sha256 } from './drafts.js';

/** A snapshot with real files of this content in a folder. */
export async function snapshotOf(
  files: Files,
  folder: string,
  contents: readonly string[],
  change: Partial<Snapshot> = {},
): Promise<{ readonly snapshot: Snapshot; readonly paths: Record<string, string> }> {
  const digest = sha256(contents.join(''));
  const paths: Record<string, string> = {};
  const listed: Snapshot['files'] = [];
  for (const [at, content] of contents.entries()) {
    const name = contents.length === 1 ? 'data.parquet' : `data-${String(at + 1).padStart(5, '0')}.parquet`;
    paths[name] = join(folder, digest, name);
    await files.write(paths[name], content);
    listed.push({ name, size: Buffer.byteLength(content), sha256: sha256(content) });
  }
  const columns: Snapshot['columns'] = [
    { name: 'length', type: 'number' },
    { name: 'kind', type: 'string' },
  ];
  const snapshot = snapshotSchema.parse({ kind: 'release', digest, rows: 100, columns, files: listed, ...change });
  return { snapshot, paths };
}
