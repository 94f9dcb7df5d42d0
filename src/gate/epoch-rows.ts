import { createHash } from 'node:crypto';
import { readOwn } from '../evaluate/part-file.js';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { epochsOfTarget, questionOf, type PinnedEpoch } from '../registry/epochs.js';
import { epochFile } from '../registry/pinned.js';
import type { Pin } from '../registry/record.js';
import type { RunDirectory } from '../run/directory.js';
import type { SplitManifest, SplitPolicy } from '../split/manifest.js';
import { RowText } from '../split/row-text.js';
import { SaltedText, saltBytes } from '../split/salted-text.js';
import type { EpochFacts } from './epoch.js';

/** Today's test rows by the hash of their key, and which epoch holds each. */
export interface EpochRows {
  readonly facts: EpochFacts;
  /** By row, in ascending row id: 53 bits of the hash of its key. */
  readonly hashes: Float64Array;
}

/** What a look asks, beside its rows. */
export interface Look {
  readonly candidate: string;
  readonly champion: string | null;
  readonly policy: string;
}

/** Digest of the names and types of the columns that decide a row's place. */
export function keyDigest({ key }: Pick<SplitPolicy, 'key'>): string {
  return createHash('sha256')
    .update(JSON.stringify(key.map(({ name, type }) => [name, type])))
    .digest('hex');
}

/**
 * Which of today's test rows the epochs on record hold. The hash leaves out the split's salt, so that another salt makes no row fresh.
 * Cost: one pass over split/test.csv and a search for each row and epoch.
 */
export async function readEpochRows(
  files: Files,
  run: RunDirectory,
  split: SplitManifest,
  pin: Pick<Pin, 'epochs'>,
  look: Look,
): Promise<EpochRows> {
  const epochs = epochsOfTarget(pin.epochs, split.target);
  const key = keyDigest(split.policy);
  const hashes = await hashRows(files, run, split);
  const held = new Int32Array(hashes.length);
  for (const epoch of epochs.filter((each) => each.key === key)) {
    const rows = await readHashes(files, run, epoch);
    for (let i = 0; i < held.length; i++) if (held[i] === 0 && isAmong(rows, hashes[i]!)) held[i] = epoch.number;
  }
  const question = questionOf(look.candidate, look.champion, look.policy);
  return { facts: { epochs, key, held, question }, hashes };
}

async function hashRows(files: Files, run: RunDirectory, { policy }: SplitManifest): Promise<Float64Array> {
  const hashes: number[] = [];
  const text = new SaltedText();
  const salt = saltBytes('epoch');
  for await (const { batch } of readOwn(files, run, 'split/test.csv', 'split')) {
    const rows = new RowText(policy.key, batch.names);
    for (let row = 0; row < batch.rows; row++) {
      const key = rows.of(batch.cells, row);
      if (key === undefined)
        throw new UserError(
          `split/test.csv:${batch.lines[row]!}: not as \`mlops split\` of this version writes it; run \`mlops split --force\` again.`,
        );
      text.set(key);
      text.hash(salt);
      hashes.push((text.high >>> 11) * 2 ** 32 + (text.low >>> 0));
    }
  }
  return Float64Array.from(hashes);
}

/** The hashes of the rows at some places as they are kept with a version: 8 bytes each, ascending, each once. */
export function packHashes(hashes: Float64Array, positions: Int32Array): Uint8Array {
  const kept = Float64Array.from(new Set(Array.from(positions, (at) => hashes[at]!))).sort();
  return new Uint8Array(kept.buffer);
}

async function readHashes(files: Files, run: RunDirectory, { number, opener }: PinnedEpoch): Promise<Float64Array> {
  const bytes = await files.read(run.path(epochFile(number)));
  const rows = new Float64Array((bytes.length / 8) | 0);
  new Uint8Array(rows.buffer).set(bytes.subarray(0, rows.length * 8));
  const ascending = rows.every((value, i) => Number.isSafeInteger(value) && (i === 0 || value > rows[i - 1]!));
  if (bytes.length % 8 === 0 && ascending) return rows;
  throw new UserError(
    `${epochFile(number)}: not the frozen test rows that version ${opener} recorded; run \`mlops champion\` again.`,
  );
}

function isAmong(sorted: Float64Array, value: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value;
}
