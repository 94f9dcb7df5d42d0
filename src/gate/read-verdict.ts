import type * as z from 'zod';
import { UserError } from '../host/errors.js';
import { parseJson } from '../host/json.js';
import { isModelName } from '../registry/names.js';
import { verdictSchema, type Verdict } from './verdict.js';

const format = 'mlops-verdict/1';

/**
 * A verdict from the text of a file that anybody may have written.
 * @param path for errors
 * @throws UserError where it is none, of a newer format, or not of the published schema
 */
export function readVerdict(path: string, text: string): Verdict {
  const value = parsed(path, text);
  const found = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof found !== 'string' || !found.startsWith('mlops-verdict/')) {
    throw new UserError(`${path}: expected a verdict.json of the gate ("format": "${format}"), found another file.`);
  }
  if (found !== format) {
    throw new UserError(
      `${path}: a verdict of the format ${JSON.stringify(found.slice(0, 40))}, and this version knows ${format}; ${adviceOn(found)}.`,
    );
  }
  const { data, error } = verdictSchema.safeParse(value, { reportInput: true });
  if (data !== undefined) return checkedModel(path, data);
  throw new UserError(`${path}: not a verdict as schema/verdict.json says: ${firstMistake(error)}.`, { cause: error });
}

/** The key that is wrong, and how, as far as a person can tell who looks for it in the schema. */
function firstMistake({ issues }: z.ZodError): string {
  const [issue] = issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const key = JSON.stringify([...(issue?.path ?? []), ...unknown].map(String).join('.').slice(0, 100));
  if (issue?.code === 'custom') return `the key ${key} ${issue.message}`;
  if (unknown.length > 0) return `the key ${key} is unknown`;
  return issue?.input === undefined ? `the key ${key} is missing` : `the value of the key ${key} is not of its form`;
}

/** A name that no model can have is the file's mistake, and must not be asked of a registry. */
function checkedModel(path: string, verdict: Verdict): Verdict {
  if (isModelName(verdict.model)) return verdict;
  throw new UserError(
    `${path}: not a verdict as the gate writes it: model: expected lower-case letters, digits and hyphens, got ${JSON.stringify(verdict.model.slice(0, 80))}.`,
  );
}

/** What helps with another format: one that is newer, older, or none that was ever written. */
function adviceOn(found: string): string {
  const number = /^mlops-verdict\/(\d{1,9})$/.exec(found)?.[1];
  if (number === undefined) return 'no mlops writes that: name another file';
  return Number(number) > Number(format.split('/')[1])
    ? 'use a newer mlops'
    : 'use the older mlops that wrote it, or decide again with this one';
}

function parsed(path: string, text: string): unknown {
  try {
    return parseJson(text);
  } catch (cause) {
    throw new UserError(`${path}: expected a verdict.json of the gate, found no JSON.`, { cause });
  }
}
