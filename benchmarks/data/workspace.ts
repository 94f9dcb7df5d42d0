import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { execPath } from 'node:process';
import type { Call } from './contest.js';

/** The CLI as it is built. */
export const cli = [execPath, resolve('bin/mlops.js')];

/**
 * A model repository of the data: the file, a schema inferred from it, and a frozen policy of the split.
 * @param key null: all columns but the target decide where a row belongs
 */
export function workspaceOf(folder: string, csv: string, key: string | null): string {
  const workspace = join(folder, `workspace-${basename(csv, '.csv')}-${key ?? 'all'}`);
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(workspace, { recursive: true });
  linkSync(csv, join(workspace, 'data.csv'));
  const keyed = key === null ? '' : `, key: ${key}, ignore: ${key}`;
  writeFileSync(
    join(workspace, 'mlops.yml'),
    `model: bench\ndata: { source: data.csv, target: target, positive: out${keyed} }\n`,
  );
  for (const words of [
    ['validate', '--infer'],
    ['split', '--write'],
  ])
    execFileSync(cli[0]!, [cli[1]!, ...words, '--quiet'], { cwd: workspace, stdio: ['ignore', 'ignore', 'inherit'] });
  if (!existsSync(join(workspace, 'mlops', 'split.yml')))
    throw new Error(`${workspace}: mlops/split.yml: not written.`);
  return workspace;
}

/** A step over all rows, whatever was done before. */
export function stepOf(workspace: string, step: 'validate' | 'split'): Call {
  return { argv: [...cli, step, '--quiet', ...(step === 'split' ? ['--force'] : [])], cwd: workspace };
}
