import { Readable, type Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What comes out of a decompressor of node:zlib; nothing is decompressed before it is asked for. @throws its error, or that of the bytes */
export async function* throughZlib(
  decompressor: Duplex,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  // The error of whichever stream fails comes out of the loop.
  const piped = pipeline(Readable.from(bytes, { objectMode: false }), decompressor).catch(() => undefined);
  try {
    for await (const chunk of decompressor as AsyncIterable<Uint8Array>) yield chunk;
  } finally {
    decompressor.destroy();
    await piped;
  }
}
