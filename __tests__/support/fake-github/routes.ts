import type { Answer } from './answer.js';
import { deleteAsset, getAsset, listAssets, updateAsset, uploadAsset } from './assets.js';
import { downloadArtifact, getArtifact, listArtifacts, listRunArtifacts } from './artifacts.js';
import type { Call } from './call.js';
import { createComment, deleteComment, getComment, listComments, updateComment } from './comments.js';
import { compare, getRevision, listTags } from './commits.js';
import { getContents } from './contents.js';
import { createBlob, getBlob } from './git-blob.js';
import { createCommit, getCommit } from './git-commit.js';
import { createTag, getTag } from './git-tag.js';
import { createTree, getTree } from './git-tree.js';
import { getPull, listPulls, pullsOfCommit } from './pulls.js';
import { createRef, deleteRef, getRef, matchingRefs, updateRef } from './refs.js';
import {
  createRelease,
  deleteRelease,
  getLatestRelease,
  getRelease,
  getReleaseByTag,
  listReleases,
  updateRelease,
} from './releases.js';
import { getRun, listRuns } from './runs.js';
import { getImmutableReleases, getRepository, listRulesets } from './settings.js';
import type { Level } from './token.js';

type Handler = (call: Call) => Answer;

export interface Route {
  /** The operation by its name in GitHub's description. */
  readonly name: string;
  readonly method: string;
  readonly template: string;
  /** One of these permissions is needed. */
  readonly permissions: readonly string[];
  readonly level: Level;
  /** The permission is needed where everybody may read, too. */
  readonly strict: boolean;
  readonly handle: Handler;
}

/** 'METHOD path below the repository' -> permissions (one of them; `!`: in a public repository too), and who does it. */
const table: Readonly<Record<string, readonly [permissions: string, handle: Handler]>> = {
  'GET ': ['metadata', getRepository],
  'GET /immutable-releases': ['!administration', getImmutableReleases],
  'GET /rulesets': ['metadata', listRulesets],
  'GET /tags': ['contents', listTags],
  'GET /contents/{path}': ['contents', getContents],
  'GET /commits/{commit_sha}/pulls': ['pull-requests|contents', pullsOfCommit],
  'GET /commits/{ref}': ['contents', getRevision],
  'GET /compare/{basehead}': ['contents', compare],
  'GET /issues/{issue_number}/comments': ['issues|pull-requests', listComments],
  'POST /issues/{issue_number}/comments': ['issues|pull-requests', createComment],
  'GET /issues/comments/{comment_id}': ['issues|pull-requests', getComment],
  'PATCH /issues/comments/{comment_id}': ['issues|pull-requests', updateComment],
  'DELETE /issues/comments/{comment_id}': ['issues|pull-requests', deleteComment],
  'GET /pulls': ['pull-requests', listPulls],
  'GET /pulls/{pull_number}': ['pull-requests', getPull],
  'GET /actions/artifacts': ['actions', listArtifacts],
  'GET /actions/artifacts/{artifact_id}': ['actions', getArtifact],
  'GET /actions/artifacts/{artifact_id}/{archive_format}': ['!actions', downloadArtifact],
  'GET /actions/runs': ['actions', listRuns],
  'GET /actions/runs/{run_id}': ['actions', getRun],
  'GET /actions/runs/{run_id}/artifacts': ['actions', listRunArtifacts],
  'GET /git/ref/{ref}': ['contents', getRef],
  'GET /git/matching-refs/{ref}': ['contents', matchingRefs],
  'POST /git/refs': ['contents', createRef],
  'PATCH /git/refs/{ref}': ['contents', updateRef],
  'DELETE /git/refs/{ref}': ['contents', deleteRef],
  'POST /git/tags': ['contents', createTag],
  'GET /git/tags/{tag_sha}': ['contents', getTag],
  'POST /git/commits': ['contents', createCommit],
  'GET /git/commits/{commit_sha}': ['contents', getCommit],
  'POST /git/trees': ['contents', createTree],
  'GET /git/trees/{tree_sha}': ['contents', getTree],
  'POST /git/blobs': ['contents', createBlob],
  'GET /git/blobs/{file_sha}': ['contents', getBlob],
  'GET /releases': ['contents', listReleases],
  'POST /releases': ['contents', createRelease],
  'GET /releases/latest': ['contents', getLatestRelease],
  'GET /releases/tags/{tag}': ['contents', getReleaseByTag],
  'GET /releases/{release_id}': ['contents', getRelease],
  'PATCH /releases/{release_id}': ['contents', updateRelease],
  'DELETE /releases/{release_id}': ['contents', deleteRelease],
  'GET /releases/{release_id}/assets': ['contents', listAssets],
  'POST /releases/{release_id}/assets': ['contents', uploadAsset],
  'GET /releases/assets/{asset_id}': ['contents', getAsset],
  'PATCH /releases/assets/{asset_id}': ['contents', updateAsset],
  'DELETE /releases/assets/{asset_id}': ['contents', deleteAsset],
};

const routes: readonly Route[] = Object.entries(table).map(([key, [permissions, handle]]) => {
  const [method = '', template = ''] = key.split(' ');
  const level = method === 'GET' ? 'read' : 'write';
  const name = `${method} /repos/{owner}/{repo}${template}`;
  const strict = permissions.startsWith('!');
  return { name, method, template, permissions: permissions.replace('!', '').split('|'), level, strict, handle };
});

/** Numbers name things by id; a ref or a path may hold slashes. */
function expression(template: string): RegExp {
  const source = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (/_(id|number)$/.test(name)) return `(?<${name}>\\d+)`;
    return name === 'ref' || name === 'path' || name === 'tag' ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`;
  });
  return new RegExp(`^${source}$`);
}

/** The route of a path below the repository, with the path's variables. */
export function findRoute(method: string, rest: string): { route: Route; params: Record<string, string> } | undefined {
  for (const route of routes) {
    const match = route.method === method ? expression(route.template).exec(rest) : null;
    if (match === null) continue;
    const params = Object.entries(match.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]);
    return { route, params: Object.fromEntries(params) as Record<string, string> };
  }
  return undefined;
}
