import type { Environment } from '../host/environment.js';
import type { Registry } from '../registry/registry.js';
import type { Context, Step } from '../run/step.js';
import { splitManifestSchema } from '../split/manifest.js';
import { type ArtifactPorts, checkWay, keepSnapshot, type Way } from './keep.js';
import { snapshotFile, type RecordedSnapshot } from './recorded.js';
import { writeAllRows } from './write-all-rows.js';
import type { SnapshotCallOptions, SnapshotOptions } from './snapshot.options.js';

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
    const snapshot = await writeAllRows(split, way.options, folder, context);
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
