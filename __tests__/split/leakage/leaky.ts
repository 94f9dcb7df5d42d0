import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeFiles } from '../../../src/host/node-files.js';
import type { Log } from '../../../src/host/log.js';
import { RunDirectory } from '../../../src/run/directory.js';
import { findLeakage, type LeakageFound, type Searched } from '../../../src/split/leakage/find.js';
import { leakageChecks } from '../../../src/split/leakage/leakage.options.js';
import type { PartName, SplitManifest, SplitPolicy, Target } from '../../../src/split/manifest.js';
import { partNames } from '../../../src/split/mark.js';
import { rng } from '../../../src/statistics/rng.js';
import type { Batch, Cell, Column, ColumnType } from '../../../src/table/table.js';
import { csvRow } from '../../../src/table/write.js';
import type { Crews } from '../../../src/table/over-rows.js';
import { temporaryFolder } from '../../support/folders.js';
import { crews } from '../../support/threads.js';
import { recordingLog } from '../../table/recording-log.js';

export type Cells = Readonly<Record<string, readonly Cell[]>>;
/** 150 rows: of five one is validated by, one tested by, three trained on. */
export const rows = 150;
const partOf = (row: number): PartName => (['test', 'validation', 'train', 'train', 'train'] as const)[row % 5]!;
const types: Readonly<Record<string, ColumnType>> = {
  a: 'number',
  b: 'number',
  c: 'number',
  flag: 'boolean',
  number: 'number',
  counter: 'number',
};

/** Six features without any leak, and a target of its own. */
export function clean(seed = 'leaky'): Cells {
  const random = rng(seed);
  const of = (cell: () => string): string[] => Array.from({ length: rows }, cell);
  return {
    a: of(() => random.normal().toFixed(5)),
    b: of(() => random.normal().toFixed(5)),
    c: of(() => String(random.int(9))),
    flag: of(() => String(random.int(2) === 1)),
    colour: of(() => ['red', 'green', 'blue'][random.int(3)]!),
    shape: of(() => ['round', 'flat'][random.int(2)]!),
    y: of(() => ['no', 'yes'][random.int(2)]!),
  };
}

export interface Wanted {
  readonly checks?: object;
  readonly policy?: Partial<SplitPolicy>;
  readonly target?: Partial<Target>;
  readonly partOf?: (row: number) => PartName;
  /** Columns that are no features, besides the target. */
  readonly ignored?: readonly string[];
}

export interface Leaky {
  readonly searched: Searched;
  readonly ports: Crews & { readonly files: NodeFiles; readonly run: RunDirectory; readonly log: Log };
  readonly said: string[];
  /** What the bar showed: its title and whole, numbers of rows, and `end`. */
  readonly shown: unknown[];
}

/** Parts on disk, as the step writes them, and what is searched in them. */
export function leaky(cells: Cells, wanted: Wanted = {}): Leaky {
  const folder = temporaryFolder();
  const files = new NodeFiles(join(folder, 'tmp'));
  const run = new RunDirectory(join(folder, '.mlops'), files);
  const names = Object.keys(cells);
  mkdirSync(run.path('split'), { recursive: true });
  const part = wanted.partOf ?? partOf;
  const parts: Partial<Record<PartName, { rows: number }>> = {};
  const all = Array.from({ length: cells[names[0]!]!.length }, (_, row) => row);
  for (const name of partNames) {
    const own = all.filter((row) => part(row) === name);
    const lines = own.map((row) => csvRow([String(row), ...names.map((column) => cells[column]![row]!)]));
    if (own.length > 0)
      writeFileSync(run.path('split', `${name}.csv`), [csvRow(['row_id', ...names]), ...lines, ''].join('\n'));
    parts[name] = { rows: own.length };
  }
  const columns = names.map((name): Column => ({ name, type: types[name] ?? 'string' }));
  const policy = {
    format: 'mlops-split/1',
    key: [{ name: 'a', type: 'number' }],
    salt: 'v1/0',
    test: 0.2,
    folds: 5,
    validation: 0,
    ...wanted.policy,
  };
  const target = { column: 'y', task: 'binary', classes: ['no', 'yes'], positive: 'yes', ...wanted.target };
  const features = names.filter((name) => name !== target.column && !(wanted.ignored ?? []).includes(name));
  const manifest = { policy, target, columns, features, data: { rows: all.length }, parts } as unknown as SplitManifest;
  const pass = async function* (): AsyncGenerator<Batch> {
    for (const own of [all.slice(0, 60), all.slice(60)]) {
      const batch = {
        file: 'a',
        names,
        rows: own.length,
        cells: names.map((name) => own.map((row) => cells[name]![row]!)),
        lines: new Float64Array(own.length),
      };
      yield await Promise.resolve(batch);
    }
  };
  const { log, said } = recordingLog();
  const shown: unknown[] = [];
  const progress: Log['progress'] = (title, total) => {
    shown.push([title, total]);
    return { update: (done) => void shown.push(done), end: () => void shown.push('end') };
  };
  return {
    searched: { manifest, data: { columns, pass }, checks: leakageChecks.parse(wanted.checks ?? {}), gathered: null },
    ports: { ...crews(), files, run, log: { ...log, progress } },
    said,
    shown,
  };
}

export const column = (cell: (row: number) => Cell): Cell[] => Array.from({ length: rows }, (_, row) => cell(row));

/** Rows that are another row of the table but for some columns. */
export const copied = (
  base: Cells,
  from: Readonly<Record<number, number>>,
  but: Readonly<Record<string, (row: number) => string>> = {},
): Cells =>
  Object.fromEntries(
    Object.entries(base).map(([name, cells]) => [
      name,
      cells.map((cell, row) => (row in from && name !== 'y' ? (but[name]?.(row) ?? cells[from[row]!]!) : cell)),
    ]),
  );

export async function found(cells: Cells, wanted: Wanted = {}): Promise<LeakageFound> {
  const { searched, ports } = leaky(cells, wanted);
  return findLeakage(searched, ports);
}
export const named = ({ leakage }: LeakageFound): string[] => leakage.findings.map(({ name }) => name);
export const sentences = ({ leakage }: LeakageFound): string[] => leakage.findings.map(({ sentence }) => sentence);
