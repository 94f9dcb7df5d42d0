import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Cost } from './run.js';

const rounds = 15;

/** Start-up against bare Node, in turn in one run: median of the ratios of whole-process times. */
export function start(): Cost[] {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-bench-'));
  try {
    const version = compare([resolve('bin/mlops.js'), '--version'], {});
    return [
      { name: 'mlops --version / node -e 0', ratio: version, most: 2.5 },
      { name: 'action, a step that is skipped / node -e 0', ratio: skippedStep(folder), most: 6 },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function skippedStep(folder: string): number {
  const workspace = join(folder, 'breast-cancer');
  cpSync('examples/breast-cancer', workspace, { recursive: true });
  const env = {
    INPUT_STEP: 'split',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(folder, 'output'),
    RUNNER_TEMP: folder,
    PATH: process.env['PATH'] ?? '',
  };
  writeFileSync(env.GITHUB_OUTPUT, '');
  run([resolve('dist/index.js')], env);
  return compare([resolve('dist/index.js')], env);
}

function compare(words: readonly string[], env: NodeJS.ProcessEnv): number {
  run(words, env);
  const ratios = Array.from({ length: rounds }, () => {
    const own = run(words, env);
    return own / run(['-e', '0'], env);
  });
  return ratios.sort((a, b) => a - b)[rounds >> 1]!;
}

/** Milliseconds of a whole process. */
function run(words: readonly string[], env: NodeJS.ProcessEnv): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { env, cwd: tmpdir() });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${String(status)}: ${stderr.toString()}`);
  return performance.now() - started;
}
