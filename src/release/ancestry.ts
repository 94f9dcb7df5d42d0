import { readPinned } from '../registry/pinned.js';
import type { Context } from '../run/step.js';

/** How two commits of the model's repository lie to each other. */
export interface Ancestry {
  /**
   * @param revision the commit of this run
   * @param champion the commit that the champion was trained from
   * @returns older: the champion's commit has this one in its past. Whatever else is known is `same or newer`, also two branches that went
   * apart. unknown: a commit is not there, or the history is cut off
   */
  relation(revision: string, champion: string): Promise<'older' | 'same or newer' | 'unknown'>;
}

/** What the comparison needs of a run; without `ancestry` nothing is compared. */
export type AncestryContext = Pick<Context, 'run' | 'log'> & { readonly ancestry?: Ancestry | null };

const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * Whether this run's commit is older than that of the pinned champion: a later run has overtaken it, and what it trains would undo that one's work.
 * @param revision the commit of this run; null: not known
 * @returns one sentence for a person; null where it may go on, also where nobody can tell
 * @throws UserError that names `mlops champion` where the champion is not pinned; whatever `relation` throws
 */
export async function olderThanChampion(
  { run, log, ancestry = null }: AncestryContext,
  revision: string | null,
): Promise<string | null> {
  const champion = await readPinned(run, 'champion');
  const before = champion?.code.revision ?? null;
  if (champion === null || ancestry === null || revision === before) return null;
  if (revision === null || before === null || !commit.test(revision) || !commit.test(before)) return null;
  const relation = await ancestry.relation(revision, before);
  if (relation === 'same or newer') return null;
  const name = `${champion.name} ${champion.version}`;
  const here = `this run is of ${revision.slice(0, 10)}, the champion ${name} of ${before.slice(0, 10)}`;
  if (relation === 'older') {
    return `The champion is of a later commit (${here}), so nothing is published; run the newest commit, or go back on purpose by \`mlops rollback\` or \`mlops promote --version\`.`;
  }
  log.notice(
    `Whether the champion is of a later commit cannot be told (${here}): one of the two is not in the history at hand.`,
  );
  return null;
}
