import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FakeGitHub } from '../__tests__/support/fake-github/github.js';
import { openPull } from '../__tests__/support/fake-github/scene.js';
import { ResultsService } from '../__tests__/support/results-service/service.js';
import type { Cost } from './run.js';

const repository = 'octo/example';

/** The action's own time on a pull request of the example. */
export interface OwnTime {
  readonly seconds: number;
  readonly most: number;
  readonly calls: number;
  /** Of it, what validate, split and gate took. */
  readonly checking: Cost;
}

/**
 * A check of the example in its three jobs, with a champion, against stand-ins of GitHub: the time of all jobs together without the user's
 * commands (test, package), without training, and without the calls, which are counted apart.
 */
export async function ownTime(): Promise<OwnTime> {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-bench-'));
  const github = await FakeGitHub.start();
  const service = await ResultsService.start();
  try {
    const files = { 'README.md': 'x' };
    const model = github.repository(repository, { files });
    model.commit('tune', { 'README.md': 'y' });
    openPull(model, 'tune');
    github.token('ghs_bench', { contents: 'write', 'pull-requests': 'write' });
    const clone = join(folder, 'clone');
    cpSync('examples/breast-cancer', clone, { recursive: true });
    const git = (...words: string[]): string =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words], {
        cwd: clone,
        encoding: 'utf8',
      }).trim();
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'base');
    const base = git('rev-parse', 'HEAD');
    const job = async (workspace: string, inputs: Record<string, string>, env: Record<string, string>): Promise<Job> =>
      run(folder, workspace, inputs, {
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
        ...service.env('1'),
        ...env,
      });
    await job(clone, { step: 'release', artifact: 'false' }, { GITHUB_EVENT_NAME: 'push' });
    writeFileSync(join(clone, 'params.yml'), 'l2: 0.01\n');
    git('commit', '-qam', 'tune');
    rmSync(join(clone, '.mlops'), { recursive: true });
    const event = eventOf(folder, base, git('rev-parse', 'HEAD'));
    const before = github.calls.length;
    const pull = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event };
    const quality = join(folder, 'quality');
    cpSync(clone, quality, { recursive: true });
    const empty = join(folder, 'report');
    mkdirSync(empty);
    const jobs = [
      await job(quality, { step: 'check', job: 'quality' }, pull),
      await job(clone, { step: 'check', job: 'candidate' }, pull),
      await job(
        empty,
        { step: 'check', job: 'report', from: 'mlops-breast-cancer-candidate\nmlops-breast-cancer-quality' },
        pull,
      ),
    ];
    const total = jobs.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const theirs = stepTime(quality, ['test']) + stepTime(clone, ['package', 'train']);
    const calls = github.calls.length - before;
    return { seconds: (total - theirs) / 1000, most: 5, calls, checking: checkingTime('breast-cancer', clone) };
  } finally {
    await service.stop();
    github.violations.splice(0);
    await github.stop();
    rmSync(folder, { recursive: true });
  }
}

function eventOf(folder: string, base: string, head: string): string {
  const repo = { full_name: repository };
  const path = join(folder, 'event.json');
  const pull = { number: 1, head: { sha: head, ref: 'tune', repo }, base: { sha: base, ref: 'main', repo } };
  writeFileSync(path, JSON.stringify({ pull_request: pull }));
  return path;
}

interface Job {
  readonly milliseconds: number;
}

async function run(
  folder: string,
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<Job> {
  const output = join(folder, 'output');
  writeFileSync(output, '');
  const given = Object.entries({ token: 'ghs_bench', ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const started = performance.now();
  const child = spawn(process.execPath, [resolve('dist/index.js')], {
    cwd: folder,
    env: {
      ...Object.fromEntries(given),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: repository,
      GITHUB_RUN_ID: '1',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: output,
      RUNNER_TEMP: folder,
      HOME: folder,
      PATH: process.env['PATH'] ?? '',
      ...env,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`the action ended with ${String(code)}: ${said}`);
  return { milliseconds: performance.now() - started };
}

/** What validate, split and gate took in a check that compared a candidate, against a second. */
export function checkingTime(example: string, workspace: string): Cost {
  const milliseconds = stepTime(workspace, ['validate', 'split', 'gate/validation']);
  const name = `validate, split and gate of ${example} (${(milliseconds / 1000).toFixed(2)} s) / 1 s`;
  return { name, ratio: milliseconds / 1000, most: 1 };
}

/** Milliseconds that steps say they took. */
function stepTime(workspace: string, steps: readonly string[]): number {
  const root = join(workspace, '.mlops');
  const results = steps.map((step) => join(root, step, 'result.json'));
  if (results.some((path) => !existsSync(path))) throw new Error(`${root} holds ${readdirSync(root).join(', ')}`);
  return results
    .map((path) => (JSON.parse(readFileSync(path, 'utf8')) as { milliseconds: number }).milliseconds)
    .reduce((sum, milliseconds) => sum + milliseconds, 0);
}
