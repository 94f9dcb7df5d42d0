import { posix } from 'node:path';
import { UserError } from '../host/errors.js';
import { git } from '../host/git.js';
import type { Ended, Process } from '../host/process.js';
import { shownPath } from './shown-path.js';

/** What could be found out, or why not, as a clause. */
export type Told<T> = { readonly told: T } | { readonly unknown: string };

/** The files that differ from another commit: committed, changed since, or new and not ignored by git. */
export interface ChangedFiles {
  /** Folder of the workspace, relative to the repository's root: `` or `models/a`. */
  readonly folder: string;
  /** Relative to the repository's root, sorted. Both names of a renamed file are among them. */
  readonly paths: readonly string[];
  /** Folders that hold a file named like this configuration, in any of the compared commits: each is a model of its own. */
  readonly models: ReadonlySet<string>;
}

/** With what the workspace is compared. */
export interface Since {
  readonly revision: string;
  /** base: with the commits where this branch left that revision; commit: with that very commit. */
  readonly as: 'base' | 'commit';
}

/** Raised here and caught here: git cannot tell. */
class Untold extends Error {}

/**
 * Asks git which files changed. It is asked by lists of words, never by a shell; whatever it cannot tell is unknown, not unchanged.
 * @param config the configuration's path, relative to the workspace
 * Cost: some 10 programs of a few milliseconds; a listing of each compared commit.
 */
export async function changedFiles(
  since: Since,
  config: string,
  workspace: string,
  process: Process,
): Promise<Told<ChangedFiles>> {
  const git = askGit(workspace, process);
  try {
    const folder = await folderOf(git);
    const head = await commitOf(git, 'HEAD');
    const commits = await commitsSince(git, since, head);
    const listings = await Promise.all([head, ...commits].map((commit) => listed(git, commit)));
    const own = posix.join(folder, config.replaceAll('\\', '/'));
    // A workspace that git does not follow would look unchanged, whatever happens in it.
    if (!listings[0]!.includes(own)) throw new Untold(`${shownPath(own)} is not in the commit that is checked out`);
    const paths = new Set(await uncommitted(git));
    for (const commit of commits) for (const path of await differing(git, commit, head)) paths.add(path);
    return { told: { folder, paths: [...paths].sort(), models: foldersWith(posix.basename(own), listings.flat()) } };
  } catch (cause) {
    if (cause instanceof Untold) return { unknown: cause.message };
    throw cause;
  }
}

type Git = (...words: readonly string[]) => Promise<Ended>;

function askGit(workspace: string, process: Process): Git {
  const env = { GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  return async (...words) => {
    try {
      return await process.run({
        argv: [...git, ...words],
        cwd: workspace,
        env,
        capture: true,
      });
    } catch (cause) {
      // There is no git here.
      if (cause instanceof UserError) throw new Untold(cause.message.replace(/\.$/, ''), { cause });
      throw cause;
    }
  };
}

async function folderOf(git: Git): Promise<string> {
  const { stdout } = succeeded(await git('rev-parse', '--show-prefix'));
  return stdout.replace(/\n$/, '').replace(/\/$/, '');
}

/** The commit that a revision names, as its number. */
async function commitOf(git: Git, revision: string): Promise<string> {
  if (!/^[^-\p{Cc}][^\p{Cc}]*$/u.test(revision)) throw new Untold(`${shownPath(revision)} is no git revision`);
  const ended = await git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`);
  const commit = ended.stdout.trim();
  if (ended.code === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw new Untold(`git does not have ${shownPath(revision)} here; check out with fetch-depth: 0`);
}

async function commitsSince(git: Git, { revision, as }: Since, head: string): Promise<string[]> {
  const commit = await commitOf(git, revision);
  if (as === 'commit') return [commit];
  const ended = await git('merge-base', '--all', commit, head);
  const found = ended.stdout.split('\n').filter((line) => line !== '');
  if (ended.code === 0 && found.length > 0) return found;
  throw new Untold(
    `git finds no commit that ${shownPath(revision)} and this one have in common; check out with fetch-depth: 0`,
  );
}

/** Submodules count whatever `.gitmodules` says: a pull request could hide them there. */
const everything = ['--no-renames', '--ignore-submodules=none'] as const;

async function differing(git: Git, from: string, to: string): Promise<string[]> {
  const { stdout } = succeeded(await git('diff-tree', '-r', '-z', '--name-only', ...everything, from, to));
  return texts(stdout);
}

async function uncommitted(git: Git): Promise<string[]> {
  const { stdout } = succeeded(await git('status', '--porcelain=v1', '-z', '--untracked-files=all', ...everything));
  // Two letters and a blank come before each name.
  return texts(stdout).map((entry) => entry.slice(3));
}

async function listed(git: Git, commit: string): Promise<string[]> {
  return texts(succeeded(await git('ls-tree', '-r', '-z', '--name-only', '--full-tree', commit)).stdout);
}

function foldersWith(name: string, paths: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    if (path === name) folders.add('');
    else if (path.endsWith(`/${name}`)) folders.add(path.slice(0, -name.length - 1));
  }
  return folders;
}

function texts(stdout: string): string[] {
  return stdout.split('\0').filter((text) => text !== '');
}

function succeeded(ended: Ended): Ended {
  if (ended.code === 0) return ended;
  throw new Untold(`git cannot tell (${shownPath(ended.tail.at(-1) ?? 'it said nothing')})`);
}
