import { parseArgs } from 'node:util';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { agree } from './data/agreement.js';
import { type Call, measure, median, ratioOf, type Round } from './data/contest.js';
import { csvFile, parquetFile, peersPython, script } from './data/file.js';
import { cli, stepOf, workspaceOf } from './data/workspace.js';

/*
 * The data plane against DuckDB and pandas on a generated file, in turn in one run: `npm run bench-data`, after a build. Ends with 1 where a bar is
 * missed. `--rows 500000` for a smaller file, `--rounds 1`, `--folder DIR` for the files (2 GB) and the peers, `--only profile` for some
 * of the programs, `--make` to make the files and no more.
 */
const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '5000000' },
    rounds: { type: 'string', default: '5' },
    folder: { type: 'string', default: '.bench' },
    only: { type: 'string', default: '' },
    make: { type: 'boolean', default: false },
  },
});
const folder = resolve(options.folder);
mkdirSync(folder, { recursive: true });
const [rows, rounds] = [Number(options.rows), Number(options.rounds)];
const python = peersPython(folder);
const csv = csvFile(folder, rows);
const tenth = csvFile(folder, rows / 10);
const parquet = parquetFile(folder, rows, python);

/** What is compared with what; a program of one name runs once a round. */
const programs: Readonly<Record<string, () => Call>> = {
  'profile, 2 threads': () => profile(csv, 2),
  'DuckDB, 2 threads': () => duckdb(csv, 2),
  'profile, 1 thread': () => profile(csv, 1),
  'DuckDB, 1 thread': () => duckdb(csv, 1),
  'profile with the target, 2 threads': () => profile(csv, 2, ['--target', 'target']),
  'profile of a tenth': () => profile(tenth, 2),
  pandas: () => ({ argv: [python, script('profile_pandas.py'), csv], cwd: folder }),
  'profile of Parquet, 2 threads': () => profile(parquet, 2),
  'DuckDB of Parquet, 2 threads': () => duckdb(parquet, 2),
  'split by a key': () => stepOf(workspaceOf(folder, csv, 'id'), 'split'),
  'split by all columns': () => stepOf(workspaceOf(folder, csv, null), 'split'),
  validate: () => stepOf(workspaceOf(folder, csv, 'id'), 'validate'),
};

/** Ours, the peer, the bar. */
const times: readonly (readonly [string, string, number])[] = [
  ['profile, 2 threads', 'DuckDB, 2 threads', 0.9],
  ['profile, 1 thread', 'DuckDB, 1 thread', 0.9],
  ['profile, 2 threads', 'pandas', 0.25],
  ['profile of Parquet, 2 threads', 'DuckDB of Parquet, 2 threads', 3],
  ['split by a key', 'profile, 2 threads', 1.5],
  ['split by all columns', 'profile, 2 threads', 1.5],
  ['validate', 'profile with the target, 2 threads', 1.15],
];
const mostMegabytes = 250;
/** Peak of the whole file against a tenth of it; Node's heap breathes. */
const flat = 1.25;

function profile(path: string, threads: number, more: readonly string[] = []): Call {
  return pinned(threads, [...cli, 'profile', path, ...more, '--json', '--quiet']);
}

function duckdb(path: string, threads: number): Call {
  return pinned(threads, [python, script('profile_duckdb.py'), path, String(threads)]);
}

/** On so many processors. */
function pinned(threads: number, argv: readonly string[]): Call {
  return { argv: ['taskset', '-c', `0-${threads - 1}`, ...argv], cwd: folder };
}

function report(found: ReadonlyMap<string, readonly Round[]>): void {
  const lines: [string, string, string, boolean][] = [];
  for (const [ours, peer, most] of times) {
    const [one, other] = [found.get(ours), found.get(peer)];
    if (one === undefined || other === undefined) continue;
    const ratio = ratioOf(one, other);
    lines.push([`${ours} / ${peer}`, `${ratio.toFixed(2)}x`, `at most ${most}x`, ratio <= most]);
  }
  const peak = (name: string): number => median(found.get(name)?.map(({ megabytes }) => megabytes) ?? [NaN]);
  for (const name of [...found.keys()].filter((each) => each.startsWith('profile')))
    lines.push([
      `${name}: peak`,
      `${peak(name).toFixed(0)} MB`,
      `at most ${mostMegabytes} MB`,
      peak(name) <= mostMegabytes,
    ]);
  if (found.has('profile of a tenth') && found.has('profile, 2 threads')) {
    const growth = peak('profile, 2 threads') / peak('profile of a tenth');
    lines.push(['peak of the file / of a tenth of it', `${growth.toFixed(2)}x`, `at most ${flat}x`, growth <= flat]);
  }
  console.log('| what | measured | bar | |\n| --- | --- | --- | --- |');
  for (const [name, measured, bar, met] of lines)
    console.log(`| ${name} | ${measured} | ${bar} | ${met ? 'met' : 'MISSED'} |`);
  console.log('\n| program | s | peak MB |\n| --- | --- | --- |');
  for (const [name, each] of found)
    console.log(`| ${name} | ${median(each.map(({ seconds }) => seconds)).toFixed(1)} | ${peak(name).toFixed(0)} |`);
  if (lines.some(([, , , met]) => !met)) process.exitCode = 1;
}

if (!options.make) {
  const wanted = Object.entries(programs).filter(([name]) => new RegExp(options.only).test(name));
  const out = (name: string): string => join(folder, `${name.replaceAll(/\W+/g, '-')}.out`);
  const made = wanted.map(([name, make]) => [name, { ...make(), out: out(name) }] as const);
  const found = measure(Object.fromEntries(made), rounds, python);
  if (found.has('profile, 2 threads') && found.has('DuckDB, 2 threads'))
    agree(out('profile, 2 threads'), out('DuckDB, 2 threads'));
  report(found);
}
