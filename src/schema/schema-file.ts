import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { parseSchema, type TableSchema } from './schema.js';

/**
 * Absolute path of the schema file.
 * @throws UserError where it leads out of the workspace
 */
export function schemaPath(workspace: string, schema: string): string {
  const full = resolve(workspace, schema);
  const place = relative(workspace, full);
  if (place === '' || place === '..' || place.startsWith(`..${sep}`) || isAbsolute(place)) {
    throw new UserError(`data.schema: expected a file inside the workspace, got "${schema}".`);
  }
  return full;
}

/** The schema of the workspace, or null where there is no such file. Throws UserErrors for a file that is not a schema. */
export async function readSchema(files: Files, workspace: string, schema: string): Promise<TableSchema | null> {
  const full = schemaPath(workspace, schema);
  if ((await files.stat(full)) === undefined) return null;
  return parseSchema(await files.text(full), schema);
}
