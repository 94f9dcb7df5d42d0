import { type Answer, notFound, ok, unprocessable } from './answer.js';
import { type Call, param } from './call.js';
import { flatten, type Leaves, plant, readTree } from './git/tree.js';
import { requireCommits } from './refs.js';
import type { Repository } from './repository.js';
import { resolveCommit } from './revision.js';

interface TreeBody {
  readonly tree: readonly {
    readonly path: string;
    readonly mode: string;
    readonly type?: string;
    readonly sha?: string | null;
    readonly content?: string;
  }[];
  readonly base_tree?: string;
}

export function createTree({ repository, body }: Call): Answer {
  requireCommits(repository);
  const { tree, base_tree: base } = body as TreeBody;
  const { objects } = repository;
  if (tree.length === 0) throw unprocessable('Invalid tree info');
  if (base !== undefined && treeBehind(repository, base) === undefined) throw notFound();
  const leaves: Leaves = base === undefined ? new Map() : flatten(objects, treeBehind(repository, base) ?? '');
  for (const { path, mode, sha, content } of tree) {
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..' || part === '.git')) {
      throw unprocessable('tree.path contains a malformed path component');
    }
    if (sha === null) leaves.delete(path);
    else if (content !== undefined) leaves.set(path, { mode, sha: objects.put('blob', Buffer.from(content)) });
    else if (sha === undefined) throw unprocessable('Must supply either tree.sha or tree.content');
    else if (mode === '040000') {
      for (const [below, leaf] of flatten(objects, sha)) leaves.set(`${path}/${below}`, leaf);
    } else if (objects.content(sha, 'blob') === undefined) throw unprocessable(`tree.sha ${sha} is not a valid blob`);
    else leaves.set(path, { mode, sha });
  }
  return ok(describe(repository, plant(objects, leaves), false), 201);
}

export function getTree(call: Call): Answer {
  requireCommits(call.repository);
  const tree = treeBehind(call.repository, param(call, 'tree_sha'));
  if (tree === undefined) throw notFound();
  return ok(describe(call.repository, tree, call.query.has('recursive')));
}

/** The tree that a tree's, a commit's or a ref's name leads to. */
function treeBehind(repository: Repository, name: string): string | undefined {
  if (repository.objects.get(name)?.type === 'tree') return name;
  const commit = resolveCommit(repository, name);
  return commit === undefined ? undefined : repository.treeOf(commit);
}

function describe(repository: Repository, sha: string, recursive: boolean): object {
  return {
    sha,
    url: repository.api(`/git/trees/${sha}`),
    tree: entries(repository, sha, recursive, ''),
    truncated: false,
  };
}

function entries(repository: Repository, tree: string, recursive: boolean, prefix: string): object[] {
  return readTree(repository.objects.content(tree, 'tree') ?? Buffer.alloc(0)).flatMap(({ mode, name, sha }) => {
    const path = `${prefix}${name}`;
    const type = mode === '40000' ? 'tree' : 'blob';
    const entry = { path, mode: mode.padStart(6, '0'), type, sha, url: repository.api(`/git/${type}s/${sha}`) };
    if (type === 'tree') return [entry, ...(recursive ? entries(repository, sha, true, `${path}/`) : [])];
    return [{ ...entry, size: repository.objects.content(sha, 'blob')?.length ?? 0 }];
  });
}
