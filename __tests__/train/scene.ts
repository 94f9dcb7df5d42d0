import { createHash } from 'node:crypto';
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../src/host/environment.js';
import type { Log } from '../../src/host/log.js';
import { nodeClock } from '../../src/host/node-clock.js';
import { NodeProcess } from '../../src/host/node-process.js';
import type { Command, Ended, Process } from '../../src/host/process.js';
import { judge } from '../../src/evaluate/judge.js';
import type { Judge } from '../../src/train/judge.js';
import { hostEnvironment } from '../../src/project/environments/host.js';
import { RunDirectory } from '../../src/run/directory.js';
import type { Context } from '../../src/run/step.js';
import type { SplitManifest, Target } from '../../src/split/manifest.js';
import { childArguments, runChild } from '../../src/train/child.js';
import { testFiles } from '../support/folders.js';

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What was logged. */
export interface Recorded extends Log {
  readonly lines: string[];
  readonly updates: [number, string | undefined][];
}

export function recordingLog(): Recorded {
  const lines: string[] = [];
  const updates: [number, string | undefined][] = [];
  return {
    lines,
    updates,
    info: (text) => lines.push(text),
    notice: (text) => lines.push(text),
    warning: (text) => lines.push(text),
    error: (text) => lines.push(text),
    output: (line) => lines.push(line),
    group: (_, body) => body(),
    progress: () => ({ update: (done, note) => updates.push([done, note]), end: () => undefined }),
    mask: () => undefined,
  };
}

/**
 * Runs programs for real, and what starts with `this-bundle` by the child's own function in this process: from source there is no bundle
 * that could be started.
 */
export class SourceProcess implements Process {
  private readonly real = new NodeProcess({ PATH: process.env['PATH'] ?? '' });

  hide(text: string): string {
    return this.real.hide(text);
  }

  async run(command: Command): Promise<Ended> {
    if (command.argv[0] !== 'this-bundle') return this.real.run(command);
    const tail: string[] = [];
    const [kind, order] = childArguments(command.argv.slice(1));
    const code = await runChild(kind, order, testFiles(), (line) => command.onLine?.(line, 'stdout')).then(
      () => 0,
      () => 2,
    );
    return { code, signal: null, timedOut: false, tail, stdout: '', milliseconds: 1 };
  }
}

export type SceneContext = Context & {
  readonly environment: Environment;
  readonly log: Recorded;
  readonly judge: Judge;
};

/** A workspace in which the split was made: split/train.csv and its manifest in `<folder>/.mlops`. */
export async function sceneIn(
  folder: string,
  csv: string,
  target: Target,
  change: Partial<SplitManifest> = {},
): Promise<SceneContext> {
  const files = testFiles();
  const run = new RunDirectory(join(folder, '.mlops'), files);
  await mkdir(run.path('split'), { recursive: true });
  await writeFile(run.path('split', 'train.csv'), csv);
  await run.write('split/manifest.json', manifestOf(csv, target, change));
  const runner = new SourceProcess();
  return {
    files,
    process: runner,
    clock: nodeClock,
    log: recordingLog(),
    run,
    workspace: folder,
    who: { tool: '1.0.0', actor: 'ada', run: null, repository: 'o/r', revision: 'a'.repeat(40), dirty: false },
    child: ['this-bundle'],
    environment: hostEnvironment({ process: runner, workspace: folder }, 'test'),
    judge,
  };
}

function manifestOf(csv: string, target: Target, change: Partial<SplitManifest>): SplitManifest {
  const names = csv.split('\n', 1)[0]!.split(',').slice(1);
  const columns = names.map((name) => ({ name, type: 'number' as const }));
  const features = names.filter((name) => name !== target.column);
  const part = { rows: csv.trimEnd().split('\n').length - 1, classes: {}, digest: digestOf('part') };
  return {
    format: 'mlops-split-manifest/1',
    policy: {
      format: 'mlops-split/1',
      key: columns.filter(({ name }) => name !== target.column),
      salt: 'v1/0',
      test: 0.2,
      folds: 5,
      validation: 0,
    },
    policyDigest: digestOf('policy'),
    target,
    columns,
    features,
    data: { files: [], rows: part.rows, fingerprint: digestOf('data') },
    parts: { train: part, validation: { ...part, rows: 0 }, test: { ...part, rows: 0 } },
    deviation: 0,
    comparable: { champion: null, anchor: null },
    ...change,
  };
}

export async function json<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}
