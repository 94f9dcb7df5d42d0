import { UserError } from '../host/errors.js';
import type { Snapshot } from '../model/snapshot.js';
import type { Context } from '../run/step.js';
import type { SplitManifest } from '../split/manifest.js';
import { allRows } from './all-rows.js';
import { canonicalNumbers } from './canonical-numbers.js';
import { Fingerprint } from './fingerprint.js';
import type { Way } from './keep.js';
import { writeSnapshot } from './write-snapshot.js';

/**
 * Writes the rows of all parts, and checks on the way that they are those of the fingerprint.
 * @param folder absolute
 * @throws UserError where the parts are not those of the manifest
 */
export async function writeAllRows(
  { columns, data }: SplitManifest,
  options: Way['options'],
  folder: string,
  { files, run }: Context,
): Promise<Snapshot> {
  const fingerprint = new Fingerprint(columns);
  let passes = 0;
  async function* pass(): ReturnType<typeof allRows> {
    passes++;
    for await (const batch of allRows(files, run)) {
      if (passes === 1 && fingerprint.add(batch) !== null) throw otherRows();
      yield canonicalNumbers(batch, columns);
    }
  }
  const written = await writeSnapshot(files, folder, columns, pass);
  if (fingerprint.rows !== data.rows || fingerprint.digest() !== data.fingerprint) throw otherRows();
  return { kind: typeof options === 'string' ? options : 'command', rows: data.rows, columns, ...written };
}

function otherRows(): UserError {
  return new UserError(
    'split/: its files do not hold the rows of split/manifest.json; run `mlops split --force` again.',
  );
}
