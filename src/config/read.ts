import * as z from 'zod';
import { UserError, UserErrors } from '../host/errors.js';
import { expectation, knownKeys, shownValue, type JsonSchema } from './expectation.js';
import { applyOverrides, isMapping, type Override } from './override.js';
import { nearest } from './nearest.js';
import type { Floats } from './floats.js';
import { floatsIn, numeralsIn, plain, refusal } from './numeral.js';
import { Positions } from './position.js';
import { parseWritten, type YamlDocument, type YamlLimits } from './yaml.js';

/** What a configuration is read from. */
export interface ConfigSource {
  readonly text: string;
  /** As shown in errors: `mlops.yml`. */
  readonly file: string;
  readonly overrides: readonly Override[];
  /** Keys whose value may be the path of a YAML or JSON file that stands for it, such as `train.params`. */
  readonly includes: readonly string[];
  /** Reads such a file, given its path as written. */
  readonly include: (path: string) => Promise<string>;
  /** The key of a mapping that is handed on as it was written, such as `train.params`: a number in it keeps its kind, or is refused. */
  readonly exact?: string;
  /** By default those of a file that a person writes. */
  readonly limits?: YamlLimits;
}

/** A checked configuration with its origin. */
export interface ReadConfig<T> {
  readonly value: T;
  readonly positions: Positions;
  /** Of what stands at `exact`. */
  readonly floats: Floats;
}

/**
 * Reads and checks a configuration: includes, then overrides, then the schema with its defaults.
 * @throws UserErrors with all mistakes at once: each with file, line, column, key, what was expected and what came
 */
export async function readConfig<S extends z.ZodType>(
  source: ConfigSource,
  schema: S,
): Promise<ReadConfig<z.output<S>>> {
  const document = parseWritten(source.text, source.file, source.limits);
  if (!isMapping(document.value ?? {}))
    throw new UserError(
      `${source.file}:1:1: expected a mapping with keys such as ${firstKey(schema)}, got ${shownValue(plain(document.value))}.`,
    );
  const { positions } = document;
  const written = await withIncludes({ value: document.value ?? {}, positions }, source);
  const exact = source.exact === undefined ? undefined : valueAt(written, source.exact.split('.'));
  const refused = numeralsIn(exact, source.exact?.split('.')).flatMap(([path, numeral]) => {
    const why = refusal(numeral);
    return why === null ? [] : [`${Positions.name(positions.at(path, 'value'), path.join('.'))}: ${why}`];
  });
  const raw = plain(written);
  const parsed = schema.safeParse(raw);
  if (parsed.success && refused.length === 0) return { value: parsed.data, positions, floats: floatsIn(exact) };
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const issues = meant(parsed.error?.issues ?? []).flatMap((issue) => describeIssue(issue, raw, json, positions));
  throw new UserErrors([...new Set([...refused, ...issues])]);
}

/** A key that a document must have. */
function firstKey(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return json.required?.[0] ?? 'data';
}

async function withIncludes(document: YamlDocument, source: ConfigSource): Promise<unknown> {
  const whole = source.overrides.filter(({ path }) => source.includes.includes(path.join('.')));
  const rest = source.overrides.filter((override) => !whole.includes(override));
  let raw = applyOverrides(document.value, whole, document.positions);
  for (const key of source.includes) {
    const path = key.split('.');
    const value = valueAt(raw, path);
    if (typeof value !== 'string') continue;
    const included = parseWritten(await readInclude(source, key, value, document.positions), value);
    raw = applyOverrides(raw, [{ path, value: included.value ?? {}, origin: value }], document.positions);
    document.positions.include(path, included.positions);
  }
  return applyOverrides(raw, rest, document.positions);
}

async function readInclude(source: ConfigSource, key: string, path: string, positions: Positions): Promise<string> {
  try {
    return await source.include(path);
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    throw new UserError(
      `${Positions.name(positions.at(key.split('.'), 'value'), key)}: expected a mapping or the path of a YAML file: ${cause.message}`,
      { cause },
    );
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let node = value;
  for (const key of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<PropertyKey, unknown>)[key];
  }
  return node;
}

/** Without what judges a mapping as a whole where one of its keys is unknown: it would ask for the very key that was misspelt. */
function meant(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const misspelt = issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => path);
  const within = (path: readonly PropertyKey[]): boolean =>
    misspelt.some((above) => above.length >= path.length - 1 && above.every((key, at) => key === path[at]));
  return issues.filter(({ code, path }) => code !== 'custom' || !within(path));
}

function describeIssue(issue: z.core.$ZodIssue, raw: unknown, json: JsonSchema, positions: Positions): string[] {
  const path = issue.path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...path, key], knownKeys(json, path), positions));
  }
  const inner = issue.code === 'invalid_union' ? deepest(issue.errors) : undefined;
  if (inner !== undefined) {
    return inner.flatMap((below) => describeIssue({ ...below, path: [...path, ...below.path] }, raw, json, positions));
  }
  const value = valueAt(raw, path);
  const key = path.map(String).join('.');
  const place = positions.at(path, value === undefined ? 'key' : 'value');
  const where = Positions.name(place, key);
  if (issue.code === 'custom') return [`${where}: ${issue.message}`];
  // A secret in the place of its name is not shown.
  if (issue.message.endsWith('not its value')) return [`${where}: ${issue.message}.`];
  const missing = value === undefined ? 'it is missing' : `got ${shownValue(value)}`;
  if (issue.code === 'invalid_format' && issue.message.startsWith('expected'))
    return [`${where}: ${issue.message}, ${missing}.`];
  return [`${where}: expected ${expectation(json, path)}, ${missing}.`];
}

/** Of a value's several forms, the one that was meant: the only one whose mistakes lie inside the value, not at it; of several, the only one that knows all its keys. */
function deepest(errors: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const inside = errors.filter((issues) =>
    issues.some((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys' || issue.code === 'custom'),
  );
  if (inside.length === 1) return inside[0];
  const knowing = inside.filter(
    (issues) => !issues.some(({ code, path }) => code === 'unrecognized_keys' && path.length === 0),
  );
  return knowing.length === 1 ? knowing[0] : undefined;
}

function unknownKey(path: readonly PropertyKey[], known: readonly string[], positions: Positions): string {
  const name = String(path.at(-1));
  const near = nearest(name, known);
  const hint = near === undefined ? `known keys here: ${known.join(', ')}.` : `did you mean "${near}"?`;
  return `${Positions.name(positions.at(path, 'key'), path.map(String).join('.'))}: unknown key; ${hint}`;
}
