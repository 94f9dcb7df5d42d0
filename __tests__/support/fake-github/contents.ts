import { type Answer, notFound, ok } from './answer.js';
import { accepted, type Call, param } from './call.js';
import { flatten, type Leaves } from './git/tree.js';
import { lines } from './git-blob.js';
import { resolveCommit } from './revision.js';

/** Up to here the answer holds the content; larger files come raw only. */
const inline = 1024 * 1024;

/** A file or a folder at a revision; raw bytes where the media type asks for them. */
export function getContents(call: Call): Answer {
  const { repository } = call;
  const path = param(call, 'path').replace(/\/+$/, '');
  const commit = resolveCommit(repository, call.query.get('ref') ?? repository.defaultBranch);
  if (commit === undefined) throw notFound();
  const leaves = flatten(repository.objects, repository.treeOf(commit));
  const leaf = leaves.get(path);
  if (leaf === undefined) return ok(folder(call, leaves, path));
  const content = repository.objects.content(leaf.sha, 'blob') ?? Buffer.alloc(0);
  if (/\braw\b/.test(accepted(call))) return { status: 200, bytes: content };
  const fits = content.length <= inline;
  const body = { content: fits ? lines(content) : '', encoding: fits ? 'base64' : 'none' };
  return ok({ ...entry(call, path, leaf.sha, content.length), ...body });
}

function folder(call: Call, leaves: Leaves, path: string): object[] {
  const inside = [...leaves].filter(
    ([name]) => name.startsWith(`${path}/`) && !name.slice(path.length + 1).includes('/'),
  );
  if (inside.length === 0) throw notFound();
  return inside.map(([name, { sha }]) =>
    entry(call, name, sha, call.repository.objects.content(sha, 'blob')?.length ?? 0),
  );
}

function entry({ repository, query }: Call, path: string, sha: string, size: number): object {
  const ref = encodeURIComponent(query.get('ref') ?? repository.defaultBranch);
  const self = `${repository.api(`/contents/${path}`)}?ref=${ref}`;
  const git = repository.api(`/git/blobs/${sha}`);
  const html = repository.web(`/blob/${ref}/${path}`);
  return {
    type: 'file',
    name: path.split('/').at(-1),
    path,
    sha,
    size,
    url: self,
    git_url: git,
    html_url: html,
    download_url: repository.web(`/raw/${ref}/${path}`),
    _links: { self, git, html },
  };
}
