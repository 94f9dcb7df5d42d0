import { join } from 'node:path';
import type { Clock } from '../../src/host/clock.js';
import type { Log } from '../../src/host/log.js';
import type { NodeFiles } from '../../src/host/node-files.js';
import type { Process } from '../../src/host/process.js';
import { FolderRegistry } from '../../src/registry/folder.js';
import type { Registry } from '../../src/registry/registry.js';
import { RunDirectory } from '../../src/run/directory.js';
import type { Context } from '../../src/run/step.js';
import type { ArtifactPorts } from '../../src/snapshot/keep.js';

const silent = {
  info: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  output: () => undefined,
  group: (_, body) => body(),
  progress: () => ({ update: () => undefined, end: () => undefined }),
  mask: () => undefined,
} satisfies Log;

const noProcess = {
  run: () => Promise.reject(new Error('these steps start no programs')),
  hide: (text) => text,
} satisfies Process;

/** A clock that goes one second further at each look. */
export function tickingClock(): Clock {
  let seconds = 0;
  return {
    now: () => new Date(Date.UTC(2025, 5, 1) + (seconds += 1) * 1000),
    elapsed: () => seconds * 1000,
  };
}

export type RegistryContext = Context & ArtifactPorts & { readonly registry: Registry; readonly files: NodeFiles };

/** A workspace with real folders: `<folder>/.mlops` and `<folder>/registry`. */
export function contextIn(folder: string, files: NodeFiles, actor = 'ada'): RegistryContext {
  return {
    files,
    process: noProcess,
    clock: tickingClock(),
    log: silent,
    run: new RunDirectory(join(folder, '.mlops'), files),
    workspace: folder,
    who: { tool: '1.0.0', actor, run: null, repository: null, revision: null, dirty: false },
    child: [],
    artifacts: () => Promise.resolve({ absent: 'there is no artifact service in these tests' }),
    registry: new FolderRegistry(files, join(folder, 'registry')),
  };
}
