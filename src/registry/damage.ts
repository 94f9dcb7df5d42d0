import type * as z from 'zod';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { parseJson } from '../host/json.js';

/** An error about a file of the registry that is not as it was written. */
export function damage(path: string, what: string, cause?: unknown): UserError {
  return new UserError(
    `${path}: ${what}. The registry is damaged here; restore this file from a copy of the registry.`,
    cause === undefined ? undefined : { cause },
  );
}

const numbered = /^(mlops-[a-z]+)\/(\d+)$/;

/** Refuses a file of a newer version of the tool, before its unknown keys look like damage. */
function refuseNewer(path: string, value: unknown, format: string): void {
  const found = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  const known = numbered.exec(format);
  const read = typeof found === 'string' ? numbered.exec(found) : null;
  if (known === null || read === null || known[1] !== read[1] || Number(read[2]) <= Number(known[2])) return;
  throw new UserError(
    `${path}: it has the format ${read[0]}, this version of mlops reads up to ${format}; update mlops-action.`,
  );
}

/**
 * Reads a JSON file of the registry and checks it.
 * @param format the format that this version writes, such as mlops-manifest/1
 * @throws UserError where the file is missing, is not a plain file, is no JSON, has another form, or comes from a newer version of the tool
 */
export async function readRecord<T>(files: Files, path: string, format: string, schema: z.ZodType<T>): Promise<T> {
  const stat = await files.stat(path);
  if (stat === undefined) throw damage(path, 'it is missing');
  if (stat.kind !== 'file') throw damage(path, `expected a file, found a ${stat.kind}`);
  return parseRecord(path, await files.text(path), format, schema);
}

/**
 * Checks the text of a JSON file of the registry.
 * @param path where it stands, for a person
 * @throws UserError as readRecord does
 */
export function parseRecord<T>(path: string, text: string, format: string, schema: z.ZodType<T>): T {
  const value = parsed(path, text);
  refuseNewer(path, value, format);
  const checked = schema.safeParse(value);
  if (!checked.success) {
    const at = checked.error.issues[0]?.path.join('.') ?? '';
    throw damage(path, `not a valid ${format}${at === '' ? '' : ` (key ${at})`}`, checked.error);
  }
  return checked.data;
}

function parsed(path: string, text: string): unknown {
  try {
    return parseJson(text);
  } catch (cause) {
    throw damage(path, 'it is not JSON, or was cut short', cause);
  }
}
