import { type Answer, invalid, noContent, notFound, ok, Refusal, unprocessable } from './answer.js';
import { accepted, type Call, param } from './call.js';
import { paged } from './paging.js';
import { type Asset, describeAsset, type Release } from './release.js';
import { findRelease } from './releases.js';

/** GitHub takes at most so many files a release. */
const most = 1000;

/** The name that GitHub makes of a file's: what is not a letter, a digit or one of _ . @ + - becomes a dot. */
export function assetName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_.@+-]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\./, 'default.')
    .replace(/\.$/, '');
}

export function uploadAsset(call: Call): Answer {
  return store(call, 'uploaded');
}

/** What an upload that breaks inside GitHub leaves: the name, no bytes. */
export function breakUpload(call: Call): Answer {
  return store(call, 'starter');
}

function store(call: Call, state: Asset['state']): Answer {
  const { repository, world, token, bytes, query, headers } = call;
  const release = findRelease(call);
  const given = query.get('name') ?? '';
  if (headers['content-length'] === undefined) throw new Refusal(400, 'Bad Content-Length: ');
  if (given === '') throw invalid({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' });
  if (headers['content-type'] === undefined) {
    throw invalid({ resource: 'ReleaseAsset', code: 'missing_field', field: 'content_type' });
  }
  if (release.immutable) throw unprocessable('Cannot upload assets to an immutable release.');
  checkSize(call, bytes.length);
  const name = assetName(given);
  if ([...release.assets.values()].some((asset) => asset.name === name)) {
    throw invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
  }
  if (release.assets.size >= most) {
    const message = `file_count limited to ${most} assets per release`;
    throw invalid({ resource: 'ReleaseAsset', code: 'custom', field: 'file_count', message });
  }
  const asset: Asset = {
    id: world.id(),
    name,
    label: query.get('label') ?? '',
    contentType: headers['content-type'].toString(),
    state,
    bytes: state === 'uploaded' ? bytes : Buffer.alloc(0),
    uploader: token?.login ?? '',
    createdAt: world.time(),
    downloads: 0,
  };
  release.assets.set(asset.id, asset);
  return ok(describeAsset(repository, release, asset), 201);
}

function checkSize({ world }: Call, size: number): void {
  const field = { resource: 'ReleaseAsset', code: 'custom', field: 'size' } as const;
  if (size === 0) throw invalid({ ...field, message: 'size must be greater than or equal to 1' });
  if (size >= world.assetLimit) throw invalid({ ...field, message: `size must be less than ${world.assetLimit}` });
}

function findAsset(call: Call): { release: Release; asset: Asset } {
  const id = Number(param(call, 'asset_id'));
  for (const release of call.repository.releases.values()) {
    const asset = release.assets.get(id);
    if (asset === undefined) continue;
    findRelease({ ...call, params: { ...call.params, release_id: String(release.id) } });
    return { release, asset };
  }
  throw notFound();
}

export function listAssets(call: Call): Answer {
  const release = findRelease(call);
  return paged(call, [...release.assets.values()], (asset) => describeAsset(call.repository, release, asset));
}

/** Its description, or its bytes where application/octet-stream is asked for: here, or by an address elsewhere. */
export function getAsset(call: Call): Answer {
  const { release, asset } = findAsset(call);
  if (!accepted(call).includes('application/octet-stream')) return ok(describeAsset(call.repository, release, asset));
  if (asset.state !== 'uploaded') throw notFound();
  asset.downloads += 1;
  const { bytes, name, contentType: type } = asset;
  if (call.world.downloads === 'direct') return { status: 200, bytes, headers: { 'content-type': type } };
  return { status: 302, headers: { location: call.world.store({ bytes, name, type }) } };
}

export function updateAsset(call: Call): Answer {
  const { release, asset } = findAsset(call);
  const { name, label } = call.body as { name?: string; label?: string };
  if (release.immutable) throw unprocessable('Cannot update assets of an immutable release.');
  if (
    name !== undefined &&
    [...release.assets.values()].some((each) => each !== asset && each.name === assetName(name))
  ) {
    throw invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
  }
  if (name !== undefined) asset.name = assetName(name);
  if (label !== undefined) asset.label = label;
  return ok(describeAsset(call.repository, release, asset));
}

export function deleteAsset(call: Call): Answer {
  const { release, asset } = findAsset(call);
  if (release.immutable) {
    const message = 'Cannot delete asset from an immutable release';
    throw invalid({ resource: 'ReleaseAsset', code: 'custom', message });
  }
  release.assets.delete(asset.id);
  return noContent;
}
