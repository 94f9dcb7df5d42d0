import { readConfig } from '../config/read.js';
import { UserError } from '../host/errors.js';
import type { Ended, Process } from '../host/process.js';
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
  const git = (...words: string[]): Promise<Ended> =>
    process.run({ argv: ['git', ...words], cwd: workspace, capture: true });
  const source = `${file} at ${revision}`;
  const unreadable = ({ tail }: Ended): BasePolicy => ({
    unreadable: `${source}: git does not have it here (${tail.at(-1) ?? 'it said nothing'}); check out with fetch-depth: 0`,
  });
  // A commit that was not fetched is told from one without the file: git's messages do not tell the two apart.
  const commit = await git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`);
  if (commit.code !== 0) return unreadable(commit);
  const listed = await git('ls-tree', '--name-only', commit.stdout.trim(), '--', `./${file}`);
  if (listed.code !== 0) return unreadable(listed);
  // A base branch without the file is the pull request that introduces it.
  if (listed.stdout.trim() === '') return null;
  const shown = await git('show', `${commit.stdout.trim()}:./${file}`);
  if (shown.code !== 0) return unreadable(shown);
  try {
    const { value } = await readConfig(
      {
        text: shown.stdout,
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
