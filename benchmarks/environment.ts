import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { arch, execPath, pid, platform } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { Log } from '../src/host/log.js';
import { nodeClock } from '../src/host/node-clock.js';
import { NodeFiles } from '../src/host/node-files.js';
import { NodeProcess } from '../src/host/node-process.js';
import { hostEnvironment } from '../src/project/environments/host.js';
import { openVenvs } from '../src/project/environments/open.js';
import { findSource } from '../src/project/environments/requirements.js';
import { EnvironmentStore } from '../src/project/environments/store.js';
import { checkingTime } from './own-time.js';
import type { Cost } from './run.js';

/**
 * `ticket-routing` with real installers: what having its environments ready costs the second time against the first, and the tool's own share of
 * a check through the CLI: everything but installing, the repository's tests, building and training. Needs uv and a package index.
 */
export async function environment(): Promise<Cost[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-bench-'));
  try {
    const clone = join(folder, 'ticket-routing');
    cpSync('examples/ticket-routing', clone, { recursive: true, filter: (path) => !/\/\.(?:mlops|venv)/.test(path) });
    const [first, second] = [await ready(clone, folder), await ready(clone, folder)];
    return [
      { name: 'environments ready the second time / the first time', ratio: second / first, most: 0.1 },
      ...ownShare(clone, folder),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds until model and tools can run. */
async function ready(workspace: string, home: string): Promise<number> {
  const files = new NodeFiles();
  const variables = { ...variablesOf(home), UV_CACHE_DIR: join(home, 'uv') };
  const runner = new NodeProcess(variables);
  const owner = { pid, host: hostname(), command: 'bench', since: '2026-01-01T00:00:00Z', mark: null };
  const pause = (milliseconds: number): Promise<void> => setTimeout(milliseconds);
  const ports = {
    files,
    process: runner,
    log: silent,
    workspace,
    store: new EnvironmentStore(join(home, 'store'), { files, clock: nodeClock, owner, alive: () => true, pause }),
    system: `${platform} ${arch}`,
    platform,
    nodeSystem: `${platform} ${arch}`,
    cache: { absent: 'this is a benchmark' },
    machine: { platform, arch, host: hostname() },
    variables,
  };
  const started = performance.now();
  const source = await findSource([], ports);
  const { model, tools } = await openVenvs(
    source!,
    null,
    () => Promise.resolve(null),
    hostEnvironment(ports, ports.system),
    ports,
  );
  await model.prepare();
  await tools.prepare();
  const milliseconds = performance.now() - started;
  await files.close();
  return milliseconds;
}

/** Of a second check, since the first one installs. */
function ownShare(clone: string, home: string): Cost[] {
  const git = (...words: string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words], { cwd: clone });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'base');
  check(clone, home);
  rmSync(join(clone, '.mlops'), { recursive: true });
  const total = check(clone, home);
  const theirs = ['test', 'package', 'train']
    .map(
      (step) =>
        JSON.parse(readFileSync(join(clone, '.mlops', step, 'result.json'), 'utf8')) as { milliseconds: number },
    )
    .reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const metrics = join(clone, '.mlops', 'evaluate', 'validation', 'metrics.json');
  const { models } = JSON.parse(readFileSync(metrics, 'utf8')) as { models: { candidate: { seconds: number } } };
  const own = total - theirs;
  const scoring = `${models.candidate.seconds.toFixed(1)} s of it is Python that scores the rows`;
  const name = `own time of a check of ticket-routing (${(own / 1000).toFixed(1)} s of ${(total / 1000).toFixed(1)} s; ${scoring}) / the larger of 1.5 s and 5% of it`;
  return [{ name, ratio: own / Math.max(1500, 0.05 * total), most: 1 }, checkingTime('ticket-routing', clone)];
}

function check(clone: string, home: string): number {
  const started = performance.now();
  const env = { ...variablesOf(home), XDG_CACHE_HOME: join(home, 'cache') };
  const ended = spawnSync(execPath, [resolve('bin/mlops.js'), 'check', '--quiet'], {
    cwd: clone,
    env,
    encoding: 'utf8',
  });
  if (ended.status !== 0) throw new Error(ended.stdout + ended.stderr);
  return performance.now() - started;
}

/** With the settings of the package index, whatever they are. */
function variablesOf(home: string): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) =>
    /^(?:PATH|(?:PIP|UV|SSL|REQUESTS|CURL)_.*|.*_PROXY|.*_proxy)$/.test(name),
  );
  return { ...(Object.fromEntries(kept) as Record<string, string>), HOME: home };
}

const silent: Log = {
  info: () => {},
  notice: () => {},
  warning: () => {},
  error: () => {},
  output: () => {},
  group: (_name, body) => body(),
  progress: () => ({ update: () => {}, end: () => {} }),
  mask: () => {},
};
