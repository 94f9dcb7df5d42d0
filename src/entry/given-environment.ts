import { UserError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import { parseJson } from '../host/json.js';

/** Names with their values, for the user's commands. */
export type Given = Readonly<Record<string, string>>;

const nameForm = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** A shorter line would blot out half of the log. */
const shortestMask = 4;

/** Names of the runner and of this action, and those by which programs are made to run something else. */
const kept = /^(?:GITHUB|ACTIONS|RUNNER|INPUT|MLOPS|LD|DYLD)_/;
/** The one name of this action's that the workflow gives by itself: the secret of the package server. */
const ownSecret = 'MLOPS_PACKAGE_TOKEN';
const keptNames = new Set(['PATH', 'HOME', 'NODE_OPTIONS', 'BASH_ENV', 'ENV', 'SHELLOPTS', 'BASHOPTS', 'IFS', 'PS4']);

/**
 * The input `environment`: one NAME=VALUE a line, blank lines and lines that begin with `#` apart. A value is what stands behind the first
 * `=`, as it is. One that begins with a quote, double or single, goes on to the line that ends in the same quote, over as many lines as it
 * takes; the two quotes are taken away, and nothing in between has a meaning. Every line of every value is masked in the log.
 * @throws UserError with the number of the line, never with what stands there: it may be a secret's
 */
export function givenEnvironment(text: string, log: Pick<Log, 'mask' | 'warning'>): Given {
  const lines = text.split(/\r\n|\n|\r/);
  try {
    return Object.fromEntries(parse(lines, log));
  } catch (cause) {
    // Secrets all the same, and the log goes on.
    for (const line of lines) maskLine(line.slice(line.indexOf('=') + 1), log);
    throw cause;
  }
}

function parse(lines: readonly string[], log: Pick<Log, 'mask' | 'warning'>): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (/^\s*(?:#|$)/.test(line)) continue;
    const number = at + 1;
    const name = nameIn(line, number);
    if (found.has(name)) throw mistake(number, 'a name for the second time; leave one of the two out');
    const { value, end } = valueFrom(lines, at);
    at = end;
    found.set(name, value);
    maskValue(value, number, log);
  }
  return found;
}

/**
 * The input `variables`: the repository's variables as a JSON object of texts, of which the user's commands get those that
 * `environment.pass` names.
 * @throws UserError that shows no value
 */
export function givenVariables(text: string, pass: readonly string[]): Given {
  if (text.trim() === '') return {};
  const form = 'variables: expected a JSON object of texts, as `${{ toJSON(vars) }}` gives it';
  let parsed: unknown;
  try {
    parsed = parseJson(text);
  } catch {
    // The parser's own words quote the text.
    throw new UserError(`${form}; this is no JSON.`);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new UserError(`${form}, got ${Array.isArray(parsed) ? 'a list' : 'another value'}.`);
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(parsed)) {
    if (!pass.includes(name)) continue;
    if (typeof value !== 'string') throw new UserError(`${form}; ${name} is no text.`);
    if (isKept(name))
      throw new UserError(`variables: ${name} is a name of the runner's own; give the variable another one.`);
    found.set(name, value);
  }
  return Object.fromEntries(found);
}

function nameIn(line: string, number: number): string {
  const sign = line.indexOf('=');
  const name = line.slice(0, sign).trim();
  if (sign < 0 || !nameForm.test(name))
    throw mistake(number, 'expected NAME=VALUE; a value of several lines stands in quotes, "..." or \'...\'');
  // Only names that everybody knows are shown: any other text may be a piece of a secret.
  if (isKept(name))
    throw mistake(
      number,
      `${name} is a name of the runner's own or steers how programs start; give the value another name`,
    );
  return name;
}

function isKept(name: string): boolean {
  // Windows does not tell upper from lower case in names of variables.
  const upper = name.toUpperCase();
  return (kept.test(upper) && name !== ownSecret) || keptNames.has(upper);
}

function valueFrom(lines: readonly string[], at: number): { readonly value: string; readonly end: number } {
  const line = lines[at]!;
  const first = line.slice(line.indexOf('=') + 1);
  const quote = /^\s*(["'])/.exec(first)?.[1];
  if (quote === undefined) return { value: first, end: at };
  const parts = [first.trimStart().slice(1), ...lines.slice(at + 1)];
  const last = parts.findIndex((part) => part.trimEnd().endsWith(quote));
  if (last < 0)
    throw mistake(
      at + 1,
      'the value begins with a quote that ends no line; close it, or put a value that begins with a quote into quotes of the other kind',
    );
  const inside = [...parts.slice(0, last), parts[last]!.trimEnd().slice(0, -1)];
  return { value: inside.join('\n'), end: at + last };
}

function maskValue(value: string, number: number, log: Pick<Log, 'mask' | 'warning'>): void {
  for (const line of value.split('\n')) maskLine(line, log);
  const { length } = value.trim();
  if (length > 0 && length < shortestMask)
    log.warning(
      `environment, line ${number}: the value has fewer than ${shortestMask} characters and is not masked: it would hide other text.`,
    );
}

function maskLine(line: string, log: Pick<Log, 'mask'>): void {
  const shown = line.trim();
  if (shown.length >= shortestMask) log.mask(shown);
}

function mistake(number: number, what: string): UserError {
  return new UserError(`environment, line ${number}: ${what}.`);
}
