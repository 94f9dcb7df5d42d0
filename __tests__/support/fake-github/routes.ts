import type { Answer } from './answer.js';
import { deleteAsset, getAsset, listAssets, updateAsset, uploadAsset } from './assets.js';
import type { Call } from './call.js';
import { createBlob, getBlob } from './git-blob.js';
import { createCommit, getCommit } from './git-commit.js';
import { createTag, getTag } from './git-tag.js';
import { createTree, getTree } from './git-tree.js';
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
  readonly handle: Handler;
}

const table: Readonly<Record<string, readonly [permissions: string, handle: Handler]>> = {
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

export const routes: readonly Route[] = Object.entries(table).map(([key, [permissions, handle]]) => {
  const [method = '', template = ''] = key.split(' ');
  const level = method === 'GET' ? 'read' : 'write';
  const name = `${method} /repos/{owner}/{repo}${template}`;
  return { name, method, template, permissions: permissions.split('|'), level, handle };
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
    const groups = route.method === method ? expression(route.template).exec(rest)?.groups : undefined;
    const plain = route.method === method && route.template === rest;
    if (groups === undefined && !plain) continue;
    const params = Object.entries(groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]);
    return { route, params: Object.fromEntries(params) as Record<string, string> };
  }
  return undefined;
}
