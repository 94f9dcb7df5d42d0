import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NodeFiles } from '../../src/host/node-files.js';
import { RunDirectory } from '../../src/run/directory.js';
import type { Ran } from '../../src/run/result.js';
import { runStep } from '../../src/run/runner.js';
import type { Context } from '../../src/run/step.js';
import { splitManifestSchema, type SplitManifest, type SplitPolicy } from '../../src/split/manifest.js';
import { leakageOptions } from '../../src/split/leakage/leakage.options.js';
import { splitCallOptions, splitOptions } from '../../src/split/split.options.js';
import { splitStep, type SplitConfig } from '../../src/split/split.step.js';
import { dataOptions } from '../../src/table/data.options.js';
import type { Crews } from '../../src/table/over-rows.js';
import { temporaryFolder } from '../support/folders.js';
import { crews } from '../support/threads.js';
import { recordingLog } from '../table/recording-log.js';

/** What a test says of one run; the rest has its defaults. */
export interface Wanted {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly split?: Readonly<Record<string, unknown>>;
  readonly call?: Readonly<Record<string, unknown>>;
  /** By default off. */
  readonly leakage?: unknown;
  readonly task?: SplitConfig['task'];
  /** report.values */
  readonly values?: boolean;
}

/** A model repository in a real folder whose data are split by the step. */
export class Workspace {
  readonly folder = temporaryFolder();
  said: string[] = [];

  /** @param files path -> content */
  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): void {
    const full = join(this.folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  remove(path: string): void {
    rmSync(join(this.folder, path));
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  /** Puts a version's manifest where the champion step puts it. */
  pin(role: 'champion' | 'anchor', version: string, policy: SplitPolicy): void {
    const manifest = {
      format: 'mlops-manifest/1',
      version,
      data: { split: { policy, digest: '0'.repeat(64) }, rows: 1 },
    };
    this.write(`.mlops/champion/${role}/manifest.json`, JSON.stringify(manifest));
  }

  async split(wanted: Wanted = {}): Promise<Ran> {
    const { log, said } = recordingLog();
    this.said = said;
    const files = new NodeFiles(join(this.folder, 'tmp'));
    const context: Context & Crews = {
      ...crews(),
      files,
      process: { run: () => Promise.reject(new Error('the split starts no program')), hide: (text) => text },
      clock: { now: () => new Date(0), elapsed: () => 0 },
      log,
      run: new RunDirectory(join(this.folder, '.mlops'), files),
      workspace: this.folder,
      who: { tool: '1.0.0', actor: 'ada', run: null, repository: null, revision: null, dirty: false },
      child: [],
    };
    const data = dataOptions.parse({ source: 'data/*.csv', target: 'label', ...wanted.data });
    const config: SplitConfig = {
      task: wanted.task ?? null,
      data: {
        ...data,
        split: splitOptions.parse({ ...wanted.split }),
        leakage: leakageOptions.parse(wanted.leakage ?? 'off'),
      },
      split: splitCallOptions.parse({ ...wanted.call }),
      report: { values: wanted.values ?? false },
    };
    try {
      return await runStep(splitStep, config, context, false);
    } finally {
      await files.close();
    }
  }

  get manifest(): SplitManifest {
    return splitManifestSchema.parse(JSON.parse(this.read('.mlops/split/manifest.json')));
  }

  /** All lines of a part file without the header, row ids included. */
  rows(part: string): string[] {
    return this.read(`.mlops/split/${part}.csv`).trimEnd().split('\n').slice(1);
  }

  /** Bytes of all files that the step wrote but result.json and the manifest. */
  parts(): string {
    return ['train', 'validation', 'test'].map((part) => this.read(`.mlops/split/${part}.csv`)).join('\u0000');
  }
}

/** A table with an identifier, a number, a text and a label: `rows` rows, made by arithmetic. */
export function table(rows: number, from = 0): string[] {
  return Array.from({ length: rows }, (_, at) => {
    const id = from + at;
    return `id-${id},${(id * 37) % 101},${['red', 'green', 'blue, or so'][id % 3]!.replace(/(.*,.*)/, '"$1"')},${(id * id + id) % 7 < 3 ? 'yes' : 'no'}`;
  });
}

export const header = 'id,amount,colour,label';
export const csv = (rows: readonly string[], end = '\n'): string => [header, ...rows].join(end) + end;
