import { UserError } from '../host/errors.js';
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
      `${path}: a verdict of the format ${JSON.stringify(found.slice(0, 40))}, and this version knows ${format}; use a newer mlops.`,
    );
  }
  const { data, error } = verdictSchema.safeParse(value);
  if (data !== undefined) return data;
  const [issue] = error.issues;
  const at = (issue?.path ?? []).map(String).join('.');
  throw new UserError(
    `${path}: not a verdict as schema/verdict.json says: ${at === '' ? 'the document' : at}: ${issue?.message ?? 'it is not as expected'}.`,
  );
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${path}: expected a verdict.json of the gate, found no JSON.`, { cause });
  }
}
