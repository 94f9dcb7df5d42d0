import * as zlib from 'node:zlib';
import { ZstdFrames } from '../zstd-frame.js';
import { Damage, Refused } from './damage.js';

/** Decompresses a page of which it is known how long it becomes. */
export type Codec = (bytes: Uint8Array, length: number) => Uint8Array;

/** @throws Refused for a codec that is not read. Libraries are loaded when a file needs them. */
export async function codecOf(name: string): Promise<Codec> {
  switch (name) {
    case 'UNCOMPRESSED':
      return (bytes) => bytes;
    case 'SNAPPY': {
      const { snappyUncompress } = await import('hyparquet');
      return (bytes, length) => {
        const output = new Uint8Array(length);
        snappyUncompress(bytes, output);
        return output;
      };
    }
    case 'GZIP':
      return (bytes, length) => zlib.unzipSync(bytes, { maxOutputLength: Math.max(1, length) });
    case 'BROTLI':
      return (bytes, length) => zlib.brotliDecompressSync(bytes, { maxOutputLength: Math.max(1, length) });
    case 'ZSTD':
      return zstd();
    case 'LZ4':
    case 'LZ4_RAW': {
      const { compressors } = await import('hyparquet-compressors');
      return compressors[name]!;
    }
    default:
      throw new Refused(`it is compressed with ${name}; write it with snappy, zstd, gzip, brotli or lz4`);
  }
}

async function zstd(): Promise<Codec> {
  if ('zstdDecompressSync' in zlib)
    return (bytes, length) => zlib.zstdDecompressSync(bytes, { maxOutputLength: Math.max(1, length) });
  const { decompress } = await import('fzstd');
  return (bytes, length) => {
    const frames = new ZstdFrames();
    for (let at = 0; at < bytes.length;) at = frames.follow(bytes, at);
    if (!frames.complete) throw new Damage('a page is cut off');
    return decompress(bytes, new Uint8Array(length));
  };
}
