import { resolve } from 'node:path';
import * as z from 'zod';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { parseJson } from '../host/json.js';
import type { RunDirectory } from '../run/directory.js';
import { readChampionProfile } from '../table/compare/champion-profile.js';
import { isConsistent } from '../table/profile/consistent.js';
import { tableProfileSchema, type TableProfile } from '../table/profile/profile.js';
import type { TableSchema } from './schema.js';

/** The profile that `drift` and `rows.of_reference` compare with, and what it is called. */
export interface Reference {
  readonly name: string;
  readonly profile: TableProfile;
}

/** Whether some rule compares with a reference. */
export function needsReference(schema: TableSchema | null): boolean {
  if (schema === null) return false;
  return (schema.rows?.of_reference ?? null) !== null || schema.columns.some(({ drift }) => drift !== null);
}

/**
 * The profile of the file that was named (as `mlops profile --json` writes it), else that of the champion's data; null: there is none.
 * @throws UserError for a file that is none
 */
export async function readReference(
  named: string | null,
  { files, run, workspace }: { readonly files: Files; readonly run: RunDirectory; readonly workspace: string },
): Promise<Reference | null> {
  if (named !== null) return { name: named, profile: await readProfile(named, resolve(workspace, named), files) };
  const champion = await readChampionProfile(files, run);
  return champion === null || champion.profile === null
    ? null
    : { name: `champion ${champion.version}`, profile: champion.profile };
}

async function readProfile(named: string, full: string, files: Files): Promise<TableProfile> {
  const how = 'write it by `mlops profile FILE --json`.';
  if ((await files.stat(full)) === undefined) {
    throw new UserError(`validate.reference: no file ${JSON.stringify(named)}; ${how}`);
  }
  const text = await files.text(full);
  try {
    // `part` is what profiles are merged from.
    const found = z.looseObject({ part: z.unknown() }).partial().parse(parseJson(text));
    delete found.part;
    const profile = tableProfileSchema.parse(found);
    if (isConsistent(profile)) return profile;
  } catch (cause) {
    throw new UserError(`validate.reference: ${named} is no profile; ${how}`, { cause });
  }
  throw new UserError(`validate.reference: ${named} counts more than the rows that it tells of; ${how}`);
}
