import { CORE_SCHEMA, YAMLException, constructFromEvents, mergeTag, parseEvents, type Schema } from 'js-yaml';
import { UserError } from '../host/errors.js';
import { Numeral } from './numeral.js';
import { numeralTags } from './numeral-tags.js';
import { lineAndColumn, type Positions } from './position.js';
import { positionsOf, startOf } from './yaml-positions.js';

/** A YAML document: its value, and where each key and value stands. */
export interface YamlDocument {
  readonly value: unknown;
  readonly positions: Positions;
}

const schema = CORE_SCHEMA.withTags(mergeTag);
const written = schema.withTags(numeralTags);

/** How large a document may be. */
export interface YamlLimits {
  /** In units of 1 MiB. */
  readonly size: number;
  /** Values, with every alias written out. */
  readonly values: number;
}

/** Levels of lists and mappings. */
const deepest = 50;

const ordinary: YamlLimits = { size: 1, values: 100_000 };

/**
 * Reads one YAML document (YAML 1.2 core schema with merge keys).
 * @param file as shown to a person
 * @throws UserError with file, line and column on a syntax error, on more than one document, on a file over the limit
 */
export function parseYaml(text: string, file: string, limits = ordinary): YamlDocument {
  return parse(text, file, limits, schema);
}

/** The same, with a Numeral in the place of each number whose value does not tell how it was written. */
export function parseWritten(text: string, file: string, limits = ordinary): YamlDocument {
  return parse(text, file, limits, written);
}

function parse(text: string, file: string, { size, values }: YamlLimits, schema: Schema): YamlDocument {
  if (text.length > size << 20)
    throw new UserError(`${file}: expected at most ${size} MiB of YAML, got ${text.length} characters.`);
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const events = parseEvents(source, { filename: file, maxDepth: deepest });
    // A value has three events at most: its key, itself, and its end; the document has two.
    if (events.length > 3 * values + 2) {
      const offset = events.slice(0, 3 * values + 2).reduce((last, event) => Math.max(last, startOf(event)), 0);
      throw tooMany(`${file}:${lineAndColumn(source)(offset).line}`, values);
    }
    const documents = constructFromEvents(events, { source, filename: file, schema });
    if (documents.length > 1)
      throw new UserError(
        `${file}: expected one YAML document, got ${documents.length}; remove the \`---\` between them.`,
      );
    const value = documents[0] ?? null;
    const positions = positionsOf(events, source, file);
    const beyond = firstBeyond(value, values);
    if (beyond !== null) throw tooMany(positions.at(beyond, 'key'), values);
    return { value, positions };
  } catch (cause) {
    if (cause instanceof YAMLException) {
      const at = cause.mark === undefined ? '' : `:${cause.mark.line + 1}:${cause.mark.column + 1}`;
      throw new UserError(`${file}${at}: not valid YAML: ${reasonOf(cause)}.`, { cause });
    }
    throw cause;
  }
}

function tooMany(place: string, most: number): UserError {
  return new UserError(
    `${place}: expected at most ${most} values, with every alias written out; write less, or use fewer aliases.`,
  );
}

/** What is wrong, in words of a person who writes YAML where the library speaks of its own options. */
function reasonOf({ reason }: YAMLException): string {
  if (reason.startsWith('nesting exceeded')) return `more than ${deepest} levels of lists and mappings`;
  if (reason.startsWith('merge keys exceeded')) return 'its merge keys (<<) bring more than 10000 keys';
  if (reason.startsWith('null byte')) return 'a NUL byte (is the file binary, or in UTF-16?)';
  return reason;
}

/** The path of the first key or item of a document with which it has too many values; null where it never has. */
function firstBeyond(value: unknown, most: number): string[] | null {
  const known = new Map<object, number>();
  if (typeof value !== 'object' || value === null) return null;
  let size = 1;
  for (const [key, inner] of Object.entries(value)) {
    size += expandedSize(inner, known);
    if (size > most) return [key];
  }
  return null;
}

/** How many values a document has when every alias is written out: nested aliases grow exponentially. */
function expandedSize(value: unknown, known: Map<object, number>): number {
  if (typeof value !== 'object' || value === null || value instanceof Numeral) return 1;
  const before = known.get(value);
  if (before !== undefined) return before;
  known.set(value, Infinity); // a value that contains itself has no end
  let size = 1;
  for (const inner of Object.values(value)) size += expandedSize(inner, known);
  known.set(value, size);
  return size;
}
