import { join } from 'node:path';
import type { Environment, Environments } from '../../src/host/environment.js';
import type { Log } from '../../src/host/log.js';
import { nodeClock } from '../../src/host/node-clock.js';
import type { NodeFiles } from '../../src/host/node-files.js';
import { childVariables, NodeProcess } from '../../src/host/node-process.js';
import { hostEnvironment } from '../../src/project/environments/host.js';
import { RunDirectory } from '../../src/run/directory.js';
import type { Context } from '../../src/run/step.js';

/** A log that remembers. */
export class RememberedLog implements Log {
  readonly lines: string[] = [];
  readonly notices: string[] = [];
  readonly errors: string[] = [];
  info(): void {}
  notice(text: string): void {
    this.notices.push(text);
  }
  warning(text: string): void {
    this.notices.push(text);
  }
  error(text: string): void {
    this.errors.push(text);
  }
  output(line: string): void {
    this.lines.push(line);
  }
  group<T>(_name: string, body: () => Promise<T>): Promise<T> {
    return body();
  }
  progress(): { update(): void; end(): void } {
    return { update: () => {}, end: () => {} };
  }
  mask(): void {}
}

export type ProjectContext = Context & {
  readonly environment: Environment;
  readonly tools: Environment;
  readonly builder: Environment;
  readonly environments: Environments;
  readonly log: RememberedLog;
};

/** A context over a workspace, with real files and processes. */
export function contextIn(workspace: string, files: NodeFiles): ProjectContext {
  const runner = new NodeProcess(childVariables(process.env, []));
  return {
    files,
    process: runner,
    clock: nodeClock,
    log: new RememberedLog(),
    run: new RunDirectory(join(workspace, '.mlops'), files),
    workspace,
    who: { tool: '0.0.0-test', actor: 'tester', run: null, repository: null, revision: null, dirty: false },
    child: [],
    environment: hostEnvironment({ process: runner, workspace }, 'test machine'),
    environments: { of: () => Promise.resolve(hostEnvironment({ process: runner, workspace }, 'test machine')) },
    builder: hostEnvironment({ process: runner, workspace }, 'test machine'),
    tools: hostEnvironment({ process: runner, workspace }, 'test machine'),
  };
}
