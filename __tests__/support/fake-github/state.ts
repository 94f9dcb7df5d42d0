import type { Artifact } from './artifact.js';
import type { Comment } from './comment.js';
import { readTag, type Tag } from './git/tag.js';
import type { Pull } from './pull.js';
import { digestOf, latestRelease, newestFirst, type Release } from './release.js';
import type { Repository } from './repository.js';
import type { Run } from './run.js';

/** What a repository holds at one moment, in plain values. */
export interface State {
  /** Full name -> SHA-1, in the order of names. */
  readonly refs: Readonly<Record<string, string>>;
  /** Annotated tags that a ref names: short name -> the tag object. */
  readonly tags: Readonly<Record<string, Tag>>;
  /** Newest first, drafts included. */
  readonly releases: readonly ReleaseState[];
  /** The tag of the release that /releases/latest shows. */
  readonly latest: string | null;
  readonly comments: readonly Comment[];
  readonly pulls: readonly Pull[];
  readonly artifacts: readonly Artifact[];
  readonly runs: readonly Run[];
  /** Text of a file at a branch, a tag or a commit; null where there is none. */
  readonly file: (revision: string, path: string) => string | null;
}

interface ReleaseState extends Pick<Release, 'id' | 'tag' | 'name' | 'body' | 'draft' | 'prerelease' | 'immutable'> {
  /** By name. */
  readonly assets: Readonly<Record<string, AssetState>>;
}

interface AssetState {
  readonly state: 'uploaded' | 'starter';
  readonly size: number;
  readonly digest: string;
  readonly bytes: Buffer;
}

export function snapshot(repository: Repository): State {
  const refs = [...repository.refs].sort(([a], [b]) => (a < b ? -1 : 1));
  const tags = refs.flatMap(([ref, sha]): [string, Tag][] => {
    const content = repository.objects.content(sha, 'tag');
    return content === undefined ? [] : [[ref.replace('refs/tags/', ''), readTag(content)]];
  });
  return {
    refs: Object.fromEntries(refs),
    tags: Object.fromEntries(tags),
    releases: newestFirst(repository).map(releaseState),
    latest: latestRelease(repository)?.tag ?? null,
    comments: [...repository.comments.values()].map((comment) => ({ ...comment })),
    pulls: [...repository.pulls.values()],
    artifacts: [...repository.artifacts.values()],
    runs: [...repository.runs.values()],
    file: (revision, path) => repository.text(revision, path),
  };
}

function releaseState({ id, tag, name, body, draft, prerelease, immutable, assets }: Release): ReleaseState {
  const described = [...assets.values()].map(({ name: file, state, bytes }): [string, AssetState] => [
    file,
    { state, size: bytes.length, digest: digestOf(bytes), bytes },
  ]);
  return { id, tag, name, body, draft, prerelease, immutable, assets: Object.fromEntries(described) };
}
