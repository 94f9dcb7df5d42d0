import type { Blobs } from './blobs.js';
import { text, TwirpError, whole, type Request } from './twirp.js';

/** An entry of the cache. */
export interface ServiceCache {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  size: number;
  done: boolean;
}

/** The service of the cache, version 2. An entry never changes; a question also finds one whose key only begins alike. */
export class ServiceCaches {
  readonly all: ServiceCache[] = [];
  /** A token of an untrusted run may read only. */
  readOnly = false;

  constructor(
    private readonly blobs: Blobs,
    private readonly base: () => string,
  ) {}

  readonly methods: Readonly<Record<string, (request: Request) => object>> = {
    CreateCacheEntry: (request) => {
      const [key, version] = [text(request, 'key'), text(request, 'version')];
      if (this.readOnly) return { ok: false, message: 'cache write denied: the token is read-only' };
      if (this.all.some((each) => each.key === key && each.version === version))
        throw new TwirpError('already_exists', 'cache entry with the same key, version, and scope already exists');
      const entry = { id: this.all.length + 1, key, version, size: 0, done: false };
      this.all.push(entry);
      return { ok: true, signed_upload_url: this.blobs.sign(this.base(), blobOf(entry)) };
    },
    FinalizeCacheEntryUpload: (request) => {
      const [key, version] = [text(request, 'key'), text(request, 'version')];
      const entry = this.all.find((each) => each.key === key && each.version === version);
      const size = entry === undefined ? undefined : this.blobs.bytes(blobOf(entry))?.length;
      if (entry === undefined || size !== whole(request, 'size_bytes'))
        throw new TwirpError('invalid_argument', 'nothing of that size was uploaded');
      Object.assign(entry, { size, done: true });
      return { ok: true, entry_id: String(entry.id) };
    },
    GetCacheEntryDownloadURL: (request) => {
      const { restore_keys: others = [] } = request.body;
      const keys = [text(request, 'key'), ...(others as string[])];
      const kept = this.all.filter((each) => each.done && each.version === text(request, 'version'));
      const found =
        kept.find(({ key }) => key === keys[0]) ??
        keys.map((start) => kept.findLast(({ key }) => key.startsWith(start))).find((each) => each !== undefined);
      if (found === undefined) return { ok: false, signed_download_url: '', matched_key: '' };
      return { ok: true, signed_download_url: this.blobs.sign(this.base(), blobOf(found)), matched_key: found.key };
    },
  };
}

function blobOf({ id }: ServiceCache): string {
  return `cache-${id}`;
}
