import * as zlib from 'node:zlib';
import { throughZlib } from './zlib-stream.js';
import { ZstdFrames } from './zstd-frame.js';

type Bytes = AsyncIterable<Uint8Array>;

/** One block of 4 bytes can say 128 kB: so much input at once is at most 64 MB of output. */
const slice = 2048;

/** Node has Zstandard from 22.15 on; before it, a library in JavaScript does the same, more slowly. */
export type ZstdBackend = 'node' | 'library';
export const fastestZstd: ZstdBackend = 'createZstdDecompress' in zlib ? 'node' : 'library';

/**
 * Decompresses Zstandard frames, one after the other.
 * @throws Error for data that are damaged, end inside a frame, or need a window over 128 MB. The library does not check checksums of frames.
 */
export async function* decompressZstd(
  chunks: Bytes,
  backend: ZstdBackend = fastestZstd,
): AsyncGenerator<Uint8Array, void, undefined> {
  const frames = new ZstdFrames();
  if (backend === 'node') yield* byNode(pieces(chunks, frames, 1 << 18));
  else yield* byLibrary(pieces(chunks, frames, slice));
  if (!frames.complete) throw new Error('unexpected EOF');
}

interface Piece {
  readonly bytes: Uint8Array;
  /** Whether a frame ends with it. */
  readonly last: boolean;
}

async function* pieces(chunks: Bytes, frames: ZstdFrames, size: number): AsyncGenerator<Piece, void, undefined> {
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length;) {
      const part = chunk.subarray(0, from + size);
      const end = frames.follow(part, from);
      yield { bytes: part.subarray(from, end), last: frames.complete };
      from = end;
    }
  }
}

/** Node's decompressor ends with the first frame, without a word about what follows: each frame gets one of its own. */
async function* byNode(found: AsyncGenerator<Piece, void, undefined>): AsyncGenerator<Uint8Array, void, undefined> {
  let next = await found.next();
  async function* frame(): Bytes {
    for (; next.done !== true; next = await found.next()) {
      yield next.value.bytes;
      if (next.value.last) return;
    }
  }
  while (next.done !== true) {
    yield* throughZlib(zlib.createZstdDecompress({ chunkSize: 1 << 18 }), frame());
    next = await found.next();
  }
}

async function* byLibrary(found: AsyncIterable<Piece>): AsyncGenerator<Uint8Array, void, undefined> {
  const { Decompress } = await import('fzstd');
  const blocks: Uint8Array[] = [];
  const decompressor = new Decompress((block) => {
    if (block.length > 0) blocks.push(block);
  });
  for await (const { bytes } of found) {
    decompressor.push(bytes);
    yield* blocks.splice(0);
  }
}
