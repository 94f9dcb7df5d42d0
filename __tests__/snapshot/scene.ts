import { join } from 'node:path';
import type { Artifacts } from '../../src/host/artifacts.js';
import type { Environment } from '../../src/host/environment.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { NodeProcess } from '../../src/host/node-process.js';
import { hostEnvironment } from '../../src/project/environments/host.js';
import type { Ran } from '../../src/run/result.js';
import { runStep } from '../../src/run/runner.js';
import { readSnapshot, type RecordedSnapshot } from '../../src/snapshot/recorded.js';
import type { SnapshotOptions } from '../../src/snapshot/snapshot.options.js';
import { snapshotStep } from '../../src/snapshot/snapshot.step.js';
import { contextIn, type RegistryContext } from '../registry/context.js';
import { Workspace } from '../split/workspace.js';
import { FolderArtifacts } from '../support/folder-artifacts.js';

/** A model repository in a real folder, whose rows are divided and kept. */
export class SnapshotScene extends Workspace {
  readonly port = new NodeFiles(join(this.folder, 'tmp'));
  /** Artifacts of the workflow run; null: there is no service. */
  artifacts: Artifacts | null = new FolderArtifacts(join(this.folder, 'artifacts'));
  repository: string | null = 'ada/flowers';

  get context(): RegistryContext & { readonly tools: Environment } {
    const base = contextIn(this.folder, this.port);
    const process = new NodeProcess({ PATH: globalThis.process.env['PATH'] ?? '' });
    const { artifacts } = this;
    return {
      ...base,
      process,
      who: { ...base.who, repository: this.repository },
      tools: hostEnvironment({ process, workspace: this.folder }, 'test'),
      artifacts: () => Promise.resolve(artifacts ?? { absent: 'there is no artifact service here' }),
    };
  }

  keep(snapshot: SnapshotOptions, handOn = false, context = this.context): Promise<Ran> {
    return runStep(snapshotStep, { data: { snapshot }, snapshot: { hand_on: handOn } }, context, false);
  }

  recorded(): Promise<RecordedSnapshot> {
    return readSnapshot(this.context.run);
  }
}

/** Divides rows of these files and keeps them. */
export async function keptRows(
  files: Readonly<Record<string, string>>,
  data: Readonly<Record<string, unknown>> = {},
  kind: SnapshotOptions = 'release',
): Promise<SnapshotScene> {
  const scene = new SnapshotScene(files);
  await scene.split({ data });
  await scene.keep(kind);
  return scene;
}
