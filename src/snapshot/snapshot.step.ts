import type { Environment } from '../host/environment.js';
import { UserError } from '../host/errors.js';
import type { Snapshot } from '../model/snapshot.js';
import type { Registry } from '../registry/registry.js';
import type { Context, Step } from '../run/step.js';
import { type SplitManifest, splitManifestSchema } from '../split/manifest.js';
import { allRows } from './all-rows.js';
import { Fingerprint } from './fingerprint.js';
import { type ArtifactPorts, checkWay, keepSnapshot, type Way } from './keep.js';
import { snapshotFile, type RecordedSnapshot } from './recorded.js';
import type { SnapshotCallOptions, SnapshotOptions } from './snapshot.options.js';
import { writeSnapshot } from './write-snapshot.js';

interface SnapshotConfig {
  readonly data: { readonly snapshot: SnapshotOptions };
  readonly snapshot: SnapshotCallOptions;
}

interface SnapshotPorts extends ArtifactPorts {
  readonly tools: Environment;
  readonly registry: Registry;
}

/** Keeps the exact rows that were divided, as Parquet, before a version names them. Writes snapshot/snapshot.json and the files beside it. */
export const snapshotStep: Step<SnapshotConfig, SnapshotPorts> = {
  name: 'snapshot',
  folder: () => 'snapshot',
  reads: ({ data }) => ({ run: ['split'], options: data.snapshot }),
  skippable: () => false,
  async check(config, context) {
    const way = wayOf(config, context);
    if (way !== null) await checkWay(way, context);
  },
  async run(config, context) {
    const way = wayOf(config, context);
    if (way === null) return { status: 'ok', summary: 'No snapshot of the data: mlops.yml has no data.snapshot.' };
    await checkWay(way, context);
    const split = await context.run.read('split/manifest.json', 'split', (value) => splitManifestSchema.parse(value));
    const folder = context.run.path('snapshot');
    const snapshot = await write(split, way, folder, context);
    const status = await keepSnapshot(snapshot, folder, way, context);
    if (status !== 'left')
      for (const { name } of snapshot.files) await context.files.remove(context.run.path('snapshot', name));
    const { fingerprint } = split.data;
    await context.run.write(snapshotFile, {
      format: 'mlops-snapshot/1',
      fingerprint,
      snapshot,
      status,
    } satisfies RecordedSnapshot);
    const { kind, digest, rows } = snapshot;
    const how = { kept: 'kept', there: 'already there', left: 'ready to be published' }[status];
    return {
      status: 'ok',
      summary: `Snapshot of ${rows} rows (${kind} ${digest.slice(0, 12)}): ${how}.`,
      figures: { kind, digest, rows, status },
    };
  },
};

function wayOf({ data, snapshot }: SnapshotConfig, { who, registry }: Context & SnapshotPorts): Way | null {
  if (data.snapshot === null) return null;
  return { options: data.snapshot, handOn: snapshot.hand_on, repository: who.repository, registry: registry.location };
}

/** Writes the rows of all parts, and checks on the way that they are those of the fingerprint. */
async function write(
  { columns, data }: SplitManifest,
  { options }: Way,
  folder: string,
  { files, run }: Context,
): Promise<Snapshot> {
  const fingerprint = new Fingerprint(columns);
  let passes = 0;
  async function* pass(): ReturnType<typeof allRows> {
    passes++;
    for await (const batch of allRows(files, run)) {
      if (passes === 1) fingerprint.add(batch);
      yield batch;
    }
  }
  const written = await writeSnapshot(files, folder, columns, pass);
  if (fingerprint.rows !== data.rows || fingerprint.digest() !== data.fingerprint)
    throw new UserError(
      'split/: its files do not hold the rows of split/manifest.json; run `mlops split --force` again.',
    );
  return { kind: typeof options === 'string' ? options : 'command', rows: data.rows, columns, ...written };
}
