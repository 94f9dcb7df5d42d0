import type { Artifact } from './artifact.js';
import { copyInto } from './copy.js';
import type { Pull } from './pull.js';
import { Repository } from './repository.js';
import type { Run } from './run.js';

/** Opens a pull request of a branch, of this repository or of a fork. */
export function openPull(
  repository: Repository,
  branch: string,
  { from = repository, title = 'Change' }: { from?: Repository; title?: string } = {},
): Pull {
  const head = from.refs.get(`refs/heads/${branch}`);
  const base = repository.refs.get(`refs/heads/${repository.defaultBranch}`);
  if (head === undefined || base === undefined) throw new Error(`${from.fullName} has no branch ${branch}.`);
  const number = repository.pulls.size + 1;
  const pull: Pull = {
    id: repository.world.id(),
    number,
    title,
    state: 'open',
    locked: false,
    author: from.owner,
    head: { owner: from.owner, repository: from.fullName, branch, sha: head },
    base: { branch: repository.defaultBranch, sha: base },
    mergeCommit: null,
    createdAt: repository.world.time(),
  };
  repository.pulls.set(number, pull);
  return pull;
}

/** Puts a workflow run on record. */
export function addRun(repository: Repository, change: Partial<Run> = {}): Run {
  const run: Run = {
    id: repository.world.id(),
    name: 'model',
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    attempt: 1,
    headBranch: repository.defaultBranch,
    headSha: repository.refs.get(`refs/heads/${repository.defaultBranch}`) ?? '',
    headRepository: repository.fullName,
    createdAt: repository.world.time(),
    ...change,
  };
  repository.runs.set(run.id, run);
  return run;
}

/** Puts an artifact of a run on record. @param bytes its zip archive */
export function addArtifact(
  repository: Repository,
  run: Run,
  name: string,
  bytes: Uint8Array,
  expired = false,
): Artifact {
  const { world } = repository;
  const artifact = { id: world.id(), name, bytes: Buffer.from(bytes), run: run.id, expired, createdAt: world.time() };
  repository.artifacts.set(artifact.id, artifact);
  return artifact;
}

/** Another repository that holds what one holds now: commits, refs, releases, comments; what one changes later the other does not see. */
export function copyOf(repository: Repository, fullName: string, fork = false): Repository {
  const { world, private: hidden, defaultBranch, immutableReleases } = repository;
  const [owner = '', name = ''] = fullName.split('/');
  const copy = new Repository(world, owner, name, {
    private: hidden,
    defaultBranch,
    immutableReleases,
    fork,
    empty: true,
  });
  copyInto(copy, repository);
  if (fork) {
    copy.releases.clear();
    copy.latest = null;
  } else for (const [id, comment] of repository.comments) copy.comments.set(id, { ...comment });
  world.repositories.set(fullName.toLowerCase(), copy);
  return copy;
}
