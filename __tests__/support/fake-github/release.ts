import { createHash } from 'node:crypto';
import type { Repository } from './repository.js';
import { user } from './user.js';

/** A file of a release. */
export interface Asset {
  readonly id: number;
  name: string;
  label: string | null;
  readonly contentType: string;
  /** starter: an upload that broke; it has a name and no bytes, and stands in the way until it is deleted. */
  readonly state: 'uploaded' | 'starter';
  readonly bytes: Buffer;
  readonly uploader: string;
  readonly createdAt: string;
  downloads: number;
}

export interface Release {
  readonly id: number;
  tag: string;
  target: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  readonly author: string;
  /** A draft's: when it was made. A published one's: the date of its commit. */
  createdAt: string;
  publishedAt: string | null;
  updatedAt: string;
  readonly assets: Map<number, Asset>;
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The tag in a release's web addresses: a draft has none yet. */
function shownTag({ draft, id, tag }: Release): string {
  return draft ? `untagged-${id.toString(16).padStart(20, '0')}` : tag;
}

export function describeAsset(repository: Repository, release: Release, asset: Asset): object {
  const { id, name, label, contentType, state, bytes, uploader, createdAt, downloads } = asset;
  return {
    url: repository.api(`/releases/assets/${id}`),
    id,
    node_id: Buffer.from(`asset:${id}`).toString('base64'),
    name,
    label,
    uploader: user(repository.world, uploader),
    content_type: contentType,
    state,
    size: bytes.length,
    digest: state === 'uploaded' ? digestOf(bytes) : null,
    download_count: downloads,
    created_at: createdAt,
    updated_at: createdAt,
    browser_download_url: repository.web(
      `/releases/download/${encodeURIComponent(shownTag(release))}/${encodeURIComponent(name)}`,
    ),
  };
}

export function describeRelease(repository: Repository, release: Release): object {
  const { id, tag, target, name, body, draft, prerelease, immutable, author } = release;
  const archive = (kind: string): string | null =>
    draft ? null : repository.api(`/${kind}/refs/tags/${encodeURIComponent(tag)}`);
  return {
    url: repository.api(`/releases/${id}`),
    assets_url: repository.api(`/releases/${id}/assets`),
    upload_url: `${repository.world.urls.uploads}/repos/${repository.fullName}/releases/${id}/assets{?name,label}`,
    html_url: repository.web(`/releases/tag/${encodeURIComponent(shownTag(release))}`),
    id,
    author: user(repository.world, author),
    node_id: Buffer.from(`release:${id}`).toString('base64'),
    tag_name: tag,
    target_commitish: target,
    name,
    draft,
    immutable,
    prerelease,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    assets: [...release.assets.values()].map((asset) => describeAsset(repository, release, asset)),
    tarball_url: archive('tarball'),
    zipball_url: archive('zipball'),
    body,
  };
}

/** The release that /releases/latest shows: the one that was made so, else the newest that is neither draft nor pre-release. */
export function latestRelease(repository: Repository): Release | undefined {
  const made = repository.latest === null ? undefined : repository.releases.get(repository.latest);
  if (made !== undefined && !made.draft && !made.prerelease) return made;
  return newestFirst(repository).find(({ draft, prerelease }) => !draft && !prerelease);
}

export function newestFirst(repository: Repository): Release[] {
  return [...repository.releases.values()].sort((a, b) =>
    a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1,
  );
}
