import { type Answer, notFound, ok, unprocessable } from './answer.js';
import { accepted, type Call, param } from './call.js';
import { describeCommit } from './describe-commit.js';
import { readCommit } from './git/commit.js';
import { paged } from './paging.js';
import { isAncestor, requireCommits } from './refs.js';
import type { Repository } from './repository.js';
import { resolveCommit } from './revision.js';

/** A commit by SHA-1, branch or tag; its SHA-1 alone where application/vnd.github.sha is asked for. */
export function getRevision(call: Call): Answer {
  const { repository } = call;
  requireCommits(repository);
  const name = param(call, 'ref');
  const sha = resolveCommit(repository, name);
  if (sha === undefined) throw unprocessable(`No commit found for SHA: ${name}`);
  if (/vnd\.github(\.v3)?\.sha/.test(accepted(call))) return { status: 200, bytes: Buffer.from(sha) };
  return ok(describeCommit(repository, sha));
}

/** How two commits lie to each other: the head is ahead of the base, behind it, both, or the same. */
export function compare(call: Call): Answer {
  const { repository } = call;
  const [baseName = '', headName = ''] = param(call, 'basehead').split('...');
  const base = resolveCommit(repository, baseName);
  const head = resolveCommit(repository, headName);
  if (base === undefined || head === undefined) throw notFound();
  const ahead = past(repository, head).filter((sha) => !isAncestor(repository, sha, base));
  const behind = past(repository, base).filter((sha) => !isAncestor(repository, sha, head));
  const common = past(repository, base).find((sha) => isAncestor(repository, sha, head));
  if (common === undefined) throw notFound();
  const url = repository.api(`/compare/${base}...${head}`);
  return ok({
    url,
    html_url: repository.web(`/compare/${base}...${head}`),
    permalink_url: repository.web(`/compare/${base}...${head}`),
    diff_url: `${url}.diff`,
    patch_url: `${url}.patch`,
    base_commit: describeCommit(repository, base),
    merge_base_commit: describeCommit(repository, common),
    status: relation(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: [...ahead].reverse().map((sha) => describeCommit(repository, sha)),
    files: [],
  });
}

function relation(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** A commit and all before it, newest first along the first parents. */
function past(repository: Repository, sha: string): string[] {
  const found = new Set<string>();
  const open = [sha];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const content = found.has(next) ? undefined : repository.objects.content(next, 'commit');
    if (content === undefined) continue;
    found.add(next);
    open.push(...readCommit(content).parents);
  }
  return [...found];
}

/** Tags of commits, annotated or not, by name from the end of the alphabet. */
export function listTags(call: Call): Answer {
  const { repository } = call;
  const names = [...repository.refs.keys()].filter((ref) => ref.startsWith('refs/tags/')).sort();
  const tags = names.reverse().flatMap((ref) => {
    const sha = resolveCommit(repository, ref);
    return sha === undefined ? [] : [{ name: ref.slice('refs/tags/'.length), ref, sha }];
  });
  return paged(call, tags, ({ name, ref, sha }) => ({
    name,
    commit: { sha, url: repository.api(`/commits/${sha}`) },
    zipball_url: repository.api(`/zipball/${ref}`),
    tarball_url: repository.api(`/tarball/${ref}`),
    node_id: Buffer.from(`ref:${repository.id}:${ref}`).toString('base64'),
  }));
}
