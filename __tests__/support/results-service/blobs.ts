import { createHash, randomBytes } from 'node:crypto';

/** A blob that is being written, or stands. */
interface Blob {
  readonly blocks: Map<string, Buffer>;
  bytes: Buffer | null;
  type: string;
  signature: string;
}

/** An answer of the storage. */
export interface Stored {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly bytes?: Buffer;
}

/** A request to the storage. */
export interface BlobRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly bytes: Buffer;
}

const made = { etag: '"0x1"', 'last-modified': 'Sat, 01 Jan 2000 00:00:00 GMT', 'x-ms-version': '2025-01-05' };

/** The storage behind the service, in the form of Azure's block blobs. A request needs the signature that its address was given. */
export class Blobs {
  private readonly blobs = new Map<string, Blob>();

  /** The address for a blob, signed anew; the old signature is void. A short one would mask half of a log. */
  sign(base: string, name: string): string {
    const blob = this.blobs.get(name) ?? { blocks: new Map<string, Buffer>(), bytes: null, type: '', signature: '' };
    blob.signature = randomBytes(32).toString('base64');
    this.blobs.set(name, blob);
    return `${base}/blob/${name}?se=2099-01-01T00%3A00%3A00Z&sig=${encodeURIComponent(blob.signature)}`;
  }

  bytes(name: string): Buffer | null {
    return this.blobs.get(name)?.bytes ?? null;
  }

  answer({ method, url, headers, bytes }: BlobRequest): Stored {
    const blob = this.blobs.get(url.pathname.replace(/^\/blob\//, ''));
    if (blob === undefined) return { status: 404 };
    if (url.searchParams.get('sig') !== blob.signature) return { status: 403 };
    if (headers['authorization'] !== undefined) return { status: 400 };
    if (method === 'PUT') return put(blob, url, headers, bytes);
    return method === 'GET' || method === 'HEAD' ? get(blob, headers) : { status: 405 };
  }
}

function put(blob: Blob, url: URL, headers: BlobRequest['headers'], bytes: Buffer): Stored {
  switch (url.searchParams.get('comp')) {
    case 'block':
      blob.blocks.set(url.searchParams.get('blockid') ?? '', bytes);
      break;
    case 'blocklist': {
      const ids = [...bytes.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(([, id]) => id!);
      const blocks = ids.map((id) => blob.blocks.get(id));
      if (blocks.includes(undefined)) return { status: 400 };
      blob.bytes = Buffer.concat(blocks as Buffer[]);
      break;
    }
    default:
      if (headers['x-ms-blob-type'] !== 'BlockBlob') return { status: 400 };
      blob.bytes = bytes;
  }
  blob.type = String(headers['x-ms-blob-content-type'] ?? blob.type);
  return { status: 201, headers: made };
}

function get({ bytes, type }: Blob, headers: BlobRequest['headers']): Stored {
  if (bytes === null) return { status: 404 };
  const about = {
    ...made,
    'content-type': type === '' ? 'application/octet-stream' : type,
    'accept-ranges': 'bytes',
    'content-md5': createHash('md5').update(bytes).digest('base64'),
    'x-ms-blob-type': 'BlockBlob',
  };
  const range = /^bytes=(\d+)-(\d*)$/.exec(String(headers['x-ms-range'] ?? headers['range'] ?? ''));
  if (range === null) return { status: 200, headers: about, bytes };
  const from = Number(range[1]);
  const to = Math.min(range[2] === '' ? Infinity : Number(range[2]), bytes.length - 1);
  if (from > to) return { status: 416, headers: { 'content-range': `bytes */${bytes.length}` } };
  const part = { ...about, 'content-range': `bytes ${from}-${to}/${bytes.length}` };
  return { status: 206, headers: part, bytes: bytes.subarray(from, to + 1) };
}
