import type { Comment } from './comment.js';
import { Objects } from './git/object.js';
import { personOf } from './git/person.js';
import { readCommit, writeCommit } from './git/commit.js';
import { flatten, type Leaves, plant } from './git/tree.js';
import type { Artifact } from './artifact.js';
import type { Pull } from './pull.js';
import type { Release } from './release.js';
import type { Run } from './run.js';
import { resolveCommit } from './revision.js';
import type { Ruleset } from './ruleset.js';
import type { World } from './world.js';

export interface RepositoryOptions {
  readonly private?: boolean;
  readonly defaultBranch?: string;
  /** Releases are fixed once they are published. */
  readonly immutableReleases?: boolean;
  /** No commit at all: git's endpoints answer 409. */
  readonly empty?: boolean;
  /** Files of the first commit: path -> text. */
  readonly files?: Readonly<Record<string, string>>;
  readonly fork?: boolean;
}

/** One repository and all that is in it. */
export class Repository {
  readonly id: number;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly createdAt: string;
  readonly fork: boolean;
  immutableReleases: boolean;
  readonly objects = new Objects();
  /** Full name (refs/tags/x) -> SHA-1 of what it points to. */
  readonly refs = new Map<string, string>();
  readonly releases = new Map<number, Release>();
  /** The release that was made the latest one; null where GitHub has to choose. */
  latest: number | null = null;
  /** Tags that an immutable release used: never again, also when the release is gone. */
  readonly burned = new Set<string>();
  readonly comments = new Map<number, Comment>();
  readonly pulls = new Map<number, Pull>();
  readonly artifacts = new Map<number, Artifact>();
  readonly runs = new Map<number, Run>();
  readonly rulesets: Ruleset[] = [];

  constructor(
    readonly world: World,
    readonly owner: string,
    readonly name: string,
    options: RepositoryOptions = {},
  ) {
    this.id = world.id();
    this.private = options.private ?? false;
    this.defaultBranch = options.defaultBranch ?? 'main';
    this.immutableReleases = options.immutableReleases ?? false;
    this.fork = options.fork ?? false;
    this.createdAt = world.time();
    if (options.empty !== true)
      this.commit(this.defaultBranch, options.files ?? { 'README.md': `# ${name}\n` }, 'First');
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  /** Address of something of this repository in the API, such as /git/tags/x. */
  api(path = ''): string {
    return `${this.world.urls.api}/repos/${this.fullName}${path}`;
  }

  web(path = ''): string {
    return `${this.world.urls.web}/${this.fullName}${path}`;
  }

  /** Commits these files (added to those of the branch) onto a branch, as a push would. @returns the commit's SHA-1 */
  commit(branch: string, files: Readonly<Record<string, string | Uint8Array>>, message = 'Change'): string {
    const ref = `refs/heads/${branch}`;
    const parent = this.refs.get(ref) ?? this.refs.get(`refs/heads/${this.defaultBranch}`);
    const leaves: Leaves = new Map(parent === undefined ? [] : flatten(this.objects, this.treeOf(parent)));
    for (const [path, content] of Object.entries(files)) {
      leaves.set(path, { mode: '100644', sha: this.objects.put('blob', Buffer.from(content)) });
    }
    const person = personOf('ada', this.world.time());
    const parents = parent === undefined ? [] : [parent];
    const commit = { tree: plant(this.objects, leaves), parents, author: person, committer: person, message };
    const sha = this.objects.put('commit', writeCommit(commit));
    this.refs.set(ref, sha);
    return sha;
  }

  treeOf(commit: string): string {
    const content = this.objects.content(commit, 'commit');
    if (content === undefined) throw new Error(`${commit} is no commit of ${this.fullName}.`);
    return readCommit(content).tree;
  }

  /** Text of a file at a revision (a branch, a tag, a commit); null where there is none. */
  text(revision: string, path: string): string | null {
    const commit = resolveCommit(this, revision);
    const leaf = commit === undefined ? undefined : flatten(this.objects, this.treeOf(commit)).get(path);
    return leaf === undefined ? null : (this.objects.content(leaf.sha, 'blob')?.toString('utf8') ?? null);
  }
}
