import { readConfig } from '../config/read.js';
import { UserError } from '../host/errors.js';
import { git as gitCommand } from '../host/git.js';
import type { Ended, Process } from '../host/process.js';
import type { BasePolicy } from '../gate/situation.js';
import type { TrainOptions } from '../train/train.options.js';
import { configSchema } from './options.js';

const none: Base = { policy: null, onCheck: null };

/** What the base branch says of how a change to it is judged. */
export interface Base {
  readonly policy: BasePolicy;
  /** How much its checks train; null where it does not say. */
  readonly onCheck: TrainOptions['on_check'] | null;
}

const strictness = ['none', 'sample', 'full'] as const;

/** How much a check trains: a pull request may ask for more than its base does, never for less. */
export function stricter(own: TrainOptions['on_check'], base: Base['onCheck']): TrainOptions['on_check'] {
  return base !== null && strictness.indexOf(base) > strictness.indexOf(own) ? base : own;
}

/**
 * The gate's policy of the base branch: a pull request is judged by it, not by one that it brings along.
 * @param revision a git revision, or null: there is no base
 */
export async function resolveBase(
  revision: string | null,
  file: string,
  workspace: string,
  process: Process,
): Promise<Base> {
  if (revision === null) return none;
  if (revision.startsWith('-')) throw new UserError(`gate.base: expected a git revision, got "${revision}".`);
  const git = (...words: string[]): Promise<Ended> =>
    process.run({ argv: [...gitCommand, ...words], cwd: workspace, capture: true });
  const source = `${file} at ${revision}`;
  const unreadable = ({ tail }: Ended): Base => ({
    policy: {
      unreadable: `${source}: git does not have it here (${tail.at(-1) ?? 'it said nothing'}); check out with fetch-depth: 0`,
    },
    onCheck: null,
  });
  // A commit that was not fetched is told from one without the file: git's messages do not tell the two apart.
  const commit = await git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`);
  if (commit.code !== 0) return unreadable(commit);
  const listed = await git('ls-tree', '--name-only', commit.stdout.trim(), '--', `./${file}`);
  if (listed.code !== 0) return unreadable(listed);
  // A base branch without the file is the pull request that introduces it.
  if (listed.stdout.trim() === '') return none;
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
    return { policy: { gate: value.gate, source, evaluate: value.evaluate }, onCheck: value.train.on_check };
  } catch (cause) {
    if (cause instanceof UserError) return { policy: { unreadable: cause.message }, onCheck: null };
    throw cause;
  }
}
