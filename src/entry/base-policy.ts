import { readConfig } from '../config/read.js';
import { UserError } from '../host/errors.js';
import type { Process } from '../host/process.js';
import type { BasePolicy } from '../gate/situation.js';
import { configSchema } from './options.js';

/**
 * The gate's policy of the base branch: a pull request is judged by it, not by one that it brings along.
 * @param revision a git revision, or null: there is no base
 */
export async function resolveBasePolicy(
  revision: string | null,
  file: string,
  workspace: string,
  process: Process,
): Promise<BasePolicy> {
  if (revision === null) return null;
  if (revision.startsWith('-')) throw new UserError(`gate.base: expected a git revision, got "${revision}".`);
  const argv = ['git', 'show', `${revision}:./${file}`];
  const { code, stdout, tail } = await process.run({ argv, cwd: workspace, capture: true });
  const source = `${file} at ${revision}`;
  if (code !== 0) {
    // A base branch without the file is the pull request that introduces it.
    if (tail.some((line) => /does not exist in|exists on disk, but not in/.test(line))) return null;
    return { unreadable: `${source}: ${tail.at(-1) ?? 'git could not read it'}; check out with fetch-depth: 0` };
  }
  try {
    const { value } = await readConfig(
      {
        text: stdout,
        file: source,
        overrides: [],
        includes: [],
        include: () => Promise.reject(new Error('no includes')),
      },
      configSchema,
    );
    return { gate: value.gate, source };
  } catch (cause) {
    if (cause instanceof UserError) return { unreadable: cause.message };
    throw cause;
  }
}
