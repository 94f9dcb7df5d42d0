import { resolve } from 'node:path';
import * as z from 'zod';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { RunDirectory } from '../run/directory.js';
import { tableProfileSchema, type TableProfile } from '../table/profile/profile.js';
import type { TableSchema } from './schema.js';

/** The profile that `drift` and `rows.of_reference` compare with, and what it is called. */
export interface Reference {
  readonly name: string;
  readonly profile: TableProfile;
}

const championManifest = 'champion/champion/manifest.json';

/** Of a version's manifest, what is needed here. */
const manifest = z.looseObject({
  version: z.string(),
  data: z.looseObject({ profile: tableProfileSchema.nullish() }),
});

/** Whether some rule compares with a reference. */
export function needsReference(schema: TableSchema | null): boolean {
  if (schema === null) return false;
  return (schema.rows?.of_reference ?? null) !== null || schema.columns.some(({ drift }) => drift !== null);
}

/**
 * The profile of the file that was named (as `mlops profile --json` writes it), else that of the champion's training data; null: there is none.
 * @throws UserError for a file that is none
 */
export async function readReference(
  named: string | null,
  { files, run, workspace }: { readonly files: Files; readonly run: RunDirectory; readonly workspace: string },
): Promise<Reference | null> {
  if (named !== null) return { name: named, profile: profileOf(named, await textOf(files, resolve(workspace, named), named)) };
  if (!(await run.has(championManifest))) return null;
  const { version, data } = await run.read(championManifest, 'champion', (value) => manifest.parse(value));
  return data.profile === null || data.profile === undefined ? null : { name: `champion ${version}`, profile: data.profile };
}

async function textOf(files: Files, full: string, named: string): Promise<string> {
  if ((await files.stat(full)) !== undefined) return files.text(full);
  throw new UserError(`validate.reference: no file ${JSON.stringify(named)}; write it by \`mlops profile FILE --json\`.`);
}

function profileOf(named: string, text: string): TableProfile {
  try {
    // `part` is what profiles are merged from.
    const found = z.looseObject({ part: z.unknown() }).partial().parse(JSON.parse(text));
    delete found.part;
    return tableProfileSchema.parse(found);
  } catch (cause) {
    throw new UserError(`validate.reference: ${named} is no profile; write it by \`mlops profile FILE --json\`.`, { cause });
  }
}
