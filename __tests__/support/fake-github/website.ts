import { type Answer, notFound } from './answer.js';
import { latestRelease, type Release } from './release.js';
import type { World } from './world.js';

/** What lies beside the API: signed addresses of bytes, and the public downloads of releases. Neither takes a token. */
export function website(world: World, path: string, authorization: string | undefined): Answer {
  const key = /^\/signed\/(.+)$/.exec(path)?.[1];
  if (key !== undefined) return signed(world, key, authorization);
  const match = /^\/([^/]+\/[^/]+)\/releases\/(?:latest\/download|download\/([^/]+))\/([^/]+)$/.exec(path);
  const repository = match === null ? undefined : world.find(match[1] ?? '');
  if (match === null || repository === undefined || repository.private) return notFound().answer;
  const tag = match[2] === undefined ? undefined : decodeURIComponent(match[2]);
  const release = tag === undefined ? latestRelease(repository) : byTag([...repository.releases.values()], tag);
  const asset = [...(release?.assets.values() ?? [])].find(({ name }) => name === decodeURIComponent(match[3] ?? ''));
  if (asset?.state !== 'uploaded') return notFound().answer;
  asset.downloads += 1;
  const { bytes, name, contentType: type } = asset;
  return { status: 302, headers: { location: world.store({ bytes, name, type }) } };
}

function byTag(releases: readonly Release[], tag: string): Release | undefined {
  return releases.find((release) => !release.draft && release.tag === tag);
}

/** The storage refuses a request that is authorised twice: by its signed address and by a header. */
function signed(world: World, key: string, authorization: string | undefined): Answer {
  const stored = world.storage.get(key);
  if (stored === undefined) return { status: 404 };
  if (authorization !== undefined) return { status: 400 };
  const { bytes, type, name } = stored;
  const headers = { 'content-type': type, 'content-disposition': `attachment; filename=${encodeURIComponent(name)}` };
  return { status: 200, bytes, headers };
}
