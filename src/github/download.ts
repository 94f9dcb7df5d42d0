import { createHash } from 'node:crypto';
import { OutsideError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Expected } from '../registry/verified-copy.js';
import type { Asset } from './answers.js';
import { LastingError } from './refusal.js';
import type { Releases } from './releases.js';

const attempts = 3;

/**
 * Downloads a file of a release and checks the bytes in the same pass; memory stays flat. A connection that breaks is tried again.
 * @returns null, or what is wrong with the file, and then the target is as it was
 * @throws OutsideError where it cannot be had
 */
export async function download(
  releases: Releases,
  files: Files,
  asset: Asset,
  to: string,
  expected: Expected,
): Promise<string | null> {
  if (asset.state !== 'uploaded') return 'its upload never ended';
  if (asset.size !== expected.size) return `expected ${expected.size} bytes, found ${asset.size}`;
  return insistent(releases, () => receive(releases, files, asset, to, expected));
}

/** The longest text that is taken whole into memory. */
const longest = 1 << 20;

/**
 * A small file of a release as text, compared with its digest where the server tells one.
 * @returns null where it is not a whole file of at most 1 MiB, or its bytes are not those that were uploaded
 * @throws OutsideError where it cannot be had
 */
export async function downloadText(releases: Releases, asset: Asset): Promise<string | null> {
  if (asset.state !== 'uploaded' || asset.size > longest) return null;
  return insistent(releases, async () => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of releases.bytes(asset)) {
      size += chunk.length;
      if (size > asset.size) return null;
      chunks.push(chunk);
    }
    if (size < asset.size) throw new OutsideError(`${asset.name}: the download ended early; try again.`);
    const bytes = Buffer.concat(chunks);
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    return (asset.digest ?? digest) === digest ? bytes.toString('utf8') : null;
  });
}

/** Tries a transfer again where the connection broke. */
async function insistent<T>(releases: Releases, transfer: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transfer();
    } catch (cause) {
      if (attempt === attempts || !(cause instanceof OutsideError) || cause instanceof LastingError) throw cause;
      await releases.rest(attempt);
    }
  }
}

async function receive(
  releases: Releases,
  files: Files,
  asset: Asset,
  to: string,
  expected: Expected,
): Promise<string | null> {
  const writer = await files.writer(to);
  let size = 0;
  try {
    const hash = createHash('sha256');
    for await (const chunk of releases.bytes(asset)) {
      size += chunk.length;
      // More than was promised is not written to the disk without end.
      if (size > expected.size) break;
      hash.update(chunk);
      await writer.write(chunk);
    }
    if (size < expected.size) throw new OutsideError(`${asset.name}: the download ended early; try again.`);
    if (size > expected.size || hash.digest('hex') !== expected.sha256) {
      await writer.abort();
      return 'its SHA-256 is not the one in manifest.json';
    }
    await writer.close();
    return null;
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
}
