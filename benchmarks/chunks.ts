import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { loadedChunks } from '../__tests__/support/loaded-chunks.js';

/** Bytes that a start may load. */
const most = 400_000;
/** A chunk without a start is shown from this size on. */
const large = 100_000;

interface Module {
  readonly name: string;
  readonly size: number;
  readonly modules?: readonly Module[];
}

/*
 * The chunks of the bundle: how large each is, what it holds, which ones a start loads. Bundles anew, for webpack's statistics. Bytes are the same
 * on every machine. `npm run bench-chunks`; ends with 1 where a start loads more than it may.
 */
const folder = mkdtempSync(join(tmpdir(), 'mlops-chunks-'));
try {
  const dist = join(folder, 'dist');
  const statistics = join(folder, 'statistics.json');
  execFileSync(execPath, ['scripts/bundle.js', dist, statistics], { stdio: 'inherit' });
  const holds = contents(statistics);
  const row = (file: string): string => `| ${file} | ${kilobytes(statSync(join(dist, file)).size)} | ${holds(file)} |`;
  const loaded = new Set<string>();
  console.log('| start | chunks | bytes | bar | |\n| --- | --- | --- | --- | --- |');
  const tables: string[] = [];
  for (const { name, words, env } of starts(dist, folder)) {
    const chunks = loadedBy(dist, words, env);
    const bytes = chunks.reduce((sum, chunk) => sum + chunk.bytes, 0);
    const met = bytes < most;
    if (!met) process.exitCode = 1;
    console.log(
      `| ${name} | ${chunks.length} | ${kilobytes(bytes)} | under ${kilobytes(most)} | ${met ? 'met' : 'MISSED'} |`,
    );
    tables.push(
      [`\n${name}:\n`, '| chunk | bytes | holds |\n| --- | --- | --- |', ...chunks.map(({ file }) => row(file))].join(
        '\n',
      ),
    );
    for (const { file } of chunks) loaded.add(file);
  }
  console.log(tables.join('\n'));
  const rest = readdirSync(dist)
    .filter((file) => file.endsWith('.js') && !loaded.has(file))
    .map((file) => ({ file, bytes: statSync(join(dist, file)).size }))
    .sort((a, b) => b.bytes - a.bytes);
  const shown = process.argv[2] === 'all' ? rest : rest.filter(({ bytes }) => bytes >= large);
  console.log('\nNot loaded at start:\n\n| chunk | bytes | holds |\n| --- | --- | --- |');
  for (const { file } of shown) console.log(row(file));
  const left = rest.slice(shown.length);
  if (left.length > 0)
    console.log(
      `\nAnd ${left.length} smaller ones, ${kilobytes(left.reduce((sum, { bytes }) => sum + bytes, 0))} together.`,
    );
} finally {
  rmSync(folder, { recursive: true });
}

/** What a chunk holds: its packages and files, largest first. */
function contents(statistics: string): (file: string) => string {
  const { chunks } = JSON.parse(readFileSync(statistics, 'utf8')) as {
    chunks: readonly { readonly files: readonly string[]; readonly modules: readonly Module[] }[];
  };
  return (file) => {
    const sizes = new Map<string, number>();
    const add = ({ name, size, modules }: Module): void => {
      if (modules !== undefined) {
        modules.forEach(add);
        return;
      }
      const of = /^\.\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? /^\.\/\.build\/(.+)\.js$/.exec(name)?.[1];
      if (of !== undefined) sizes.set(of, (sizes.get(of) ?? 0) + size);
    };
    chunks.find(({ files }) => files.includes(file))?.modules.forEach(add);
    const names = [...sizes].sort((a, b) => b[1] - a[1]).map(([name]) => name);
    return names.length <= 4 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
  };
}

interface Start {
  readonly name: string;
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The starts that are looked at. A step of the action that is skipped has been run before. */
function starts(dist: string, folder: string): Start[] {
  const bundle = join(dist, 'index.js');
  const workspace = join(folder, 'breast-cancer');
  cpSync('examples/breast-cancer', workspace, { recursive: true, filter: (path) => !path.includes('.mlops') });
  const output = join(folder, 'output');
  writeFileSync(output, '');
  const env = { INPUT_STEP: 'split', GITHUB_WORKSPACE: workspace, GITHUB_OUTPUT: output, RUNNER_TEMP: folder };
  started([bundle], env);
  return [
    { name: '`mlops --version`', words: [bundle, 'cli', '--version'], env: {} },
    { name: '`mlops --help`', words: [bundle, 'cli', '--help'], env: {} },
    { name: 'action, a step that is skipped', words: [bundle], env },
  ];
}

function loadedBy(dist: string, words: readonly string[], env: Readonly<Record<string, string>>) {
  const coverage = mkdtempSync(join(tmpdir(), 'mlops-coverage-'));
  try {
    started(words, { ...env, NODE_V8_COVERAGE: coverage });
    return loadedChunks(coverage, resolve(dist));
  } finally {
    rmSync(coverage, { recursive: true });
  }
}

function started(words: readonly string[], env: Readonly<Record<string, string>>): void {
  const all = { PATH: process.env['PATH'] ?? '', ...env };
  const { status, stderr } = spawnSync(execPath, words, { env: all, cwd: tmpdir(), encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${String(status)}: ${stderr}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
}
