import { createHash } from 'node:crypto';
import { OutsideError, UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Expected } from '../registry/verified-copy.js';
import type { Asset, Release } from './answers.js';
import { LastingError } from './refusal.js';
import type { Releases } from './releases.js';

/** A file that a release has to hold: from a path, or given whole. */
export interface Wanted extends Expected {
  readonly name: string;
  /** Part of the version: whoever publishes it again has the same bytes. What is not, such as the report, stays as whoever came first left it. */
  readonly fixed: boolean;
  readonly from: { readonly path: string } | { readonly text: string };
}

/** GitHub takes files below 2 GiB; one of exactly 2 GiB fails. */
const largest = 2 ** 31 - 1;
/** Larger files are sent as a stream, so that memory stays flat. */
const streamed = 1 << 24;
const attempts = 3;

/** A file that is given whole. */
export function wantedText(name: string, text: string): Wanted {
  return {
    name,
    fixed: true,
    size: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
    from: { text },
  };
}

/** @throws UserError for the first file that GitHub would not take, before anything is sent */
export function checkSizes(wanted: readonly Wanted[]): void {
  for (const { name, size } of wanted) {
    if (size > largest) {
      throw new UserError(
        `${name}: ${size} bytes; GitHub takes files of less than 2 GiB (at most ${largest} bytes). Make it smaller (fewer or quantised weights, a package without data), or keep the versions in a folder: \`--registry DIR\`.`,
      );
    }
    if (size === 0) throw new UserError(`${name}: it is empty, and GitHub takes no empty files.`);
  }
}

/** What is wrong with a file of a release; null where it is as it has to be. An older server tells no digest: then its size counts. */
export function assetProblem(asset: Asset, { size, sha256 }: Expected): string | null {
  if (asset.state !== 'uploaded') return 'its upload never ended';
  if (asset.size !== size) return `expected ${size} bytes, found ${asset.size}`;
  return asset.digest === null || asset.digest === undefined || asset.digest === `sha256:${sha256}`
    ? null
    : 'its SHA-256 is not the one in manifest.json';
}

/** The asset that holds a file: by its name, or, where GitHub changed a sign of the name, by its digest. */
export function assetOf(assets: readonly Asset[], name: string, sha256: string): Asset | undefined {
  return (
    assets.find((asset) => asset.name === name) ??
    assets.find(({ digest, state }) => state === 'uploaded' && digest === `sha256:${sha256}`)
  );
}

/** What is wrong with a file of a release, also where it is missing; null where it is as it has to be. */
export function wantedProblem(assets: readonly Asset[], wanted: Wanted): string | null {
  const asset = assetOf(assets, wanted.name, wanted.sha256);
  return asset === undefined ? 'it is missing' : assetProblem(asset, wanted);
}

/** The SHA-256 of a file that may stay as it is; null where it has to be brought again. */
function settled(asset: Asset, wanted: Wanted): string | null {
  if (assetProblem(asset, wanted) === null) return wanted.sha256;
  const digest = /^sha256:([0-9a-f]{64})$/.exec(asset.digest ?? '')?.[1] ?? null;
  return wanted.fixed || asset.state !== 'uploaded' ? null : digest;
}

/**
 * Brings a file into a draft. What is there and right stays; what a broken upload left, or is wrong, is replaced. What is no part of the version
 * stays as it is: to replace it could take it from a run that makes the draft public at this moment.
 * @param there the draft's files as far as they are known
 * @returns the SHA-256 of what is there now
 * @throws OutsideError where it does not arrive whole after three attempts
 */
export async function bringAsset(
  releases: Releases,
  files: Files,
  draft: Release,
  there: readonly Asset[],
  wanted: Wanted,
): Promise<string> {
  let known = there;
  let last: OutsideError | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const present = assetOf(known, wanted.name, wanted.sha256);
    const digest = present === undefined ? null : settled(present, wanted);
    if (digest !== null) return digest;
    if (attempt > attempts) break;
    if (present !== undefined) await releases.removeAsset(present);
    try {
      const asset = await upload(releases, files, draft, wanted);
      if (asset !== null && assetProblem(asset, wanted) === null) return wanted.sha256;
    } catch (cause) {
      if (!(cause instanceof OutsideError) || cause instanceof LastingError) throw cause;
      last = cause;
      await releases.rest(attempt);
    }
    known = await releases.assets(draft);
  }
  if (last !== undefined) throw last;
  throw new OutsideError(`${wanted.name}: GitHub holds other bytes than were sent, ${attempts} times; try again.`);
}

async function upload(releases: Releases, files: Files, draft: Release, wanted: Wanted): Promise<Asset | null> {
  const { name, from, size } = wanted;
  // At 50 kB a second, a slow line, it still ends.
  const timeout = Math.ceil(60_000 + size / 50);
  if ('text' in from) return releases.upload(draft, name, from.text, size, timeout);
  if (size <= streamed) return releases.upload(draft, name, await files.read(from.path), size, timeout);
  return releases.upload(draft, name, streamOf(files.stream(from.path)), size, timeout);
}

function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
}
