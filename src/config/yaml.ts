import {
  CORE_SCHEMA,
  EVENT_ID,
  YAMLException,
  constructFromEvents,
  getScalarValue,
  mergeTag,
  parseEvents,
  type Event,
} from 'js-yaml';
import { UserError } from '../host/errors.js';
import { Positions, lineAndColumn } from './position.js';

/** A YAML document: its value, and where each key and value stands. */
export interface YamlDocument {
  readonly value: unknown;
  readonly positions: Positions;
}

const schema = CORE_SCHEMA.withTags(mergeTag);
/** How large a document may be. */
export interface YamlLimits {
  /** In units of 1 MiB. */
  readonly size: number;
  /** Values, with every alias written out. */
  readonly values: number;
}

const ordinary: YamlLimits = { size: 1, values: 100_000 };

/**
 * Reads one YAML document (YAML 1.2 core schema with merge keys).
 * @param file as shown to a person
 * @throws UserError with file, line and column on a syntax error, on more than one document, on a file over the limit
 */
export function parseYaml(text: string, file: string, { size, values } = ordinary): YamlDocument {
  if (text.length > size << 20)
    throw new UserError(`${file}: expected at most ${size} MiB of YAML, got ${text.length} characters.`);
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const events = parseEvents(source, { filename: file, maxDepth: 50 });
    const documents = constructFromEvents(events, { source, filename: file, schema });
    if (documents.length > 1)
      throw new UserError(
        `${file}: expected one YAML document, got ${documents.length}; remove the \`---\` between them.`,
      );
    if (expandedSize(documents[0], new Map()) > values) {
      throw new UserError(
        `${file}: expected at most ${values} values, its aliases make more; write less or use fewer aliases.`,
      );
    }
    return { value: documents[0] ?? null, positions: positionsOf(events, source, file) };
  } catch (cause) {
    if (cause instanceof YAMLException) {
      const at = cause.mark === undefined ? '' : `:${cause.mark.line + 1}:${cause.mark.column + 1}`;
      throw new UserError(`${file}${at}: not valid YAML: ${cause.reason}.`, { cause });
    }
    throw cause;
  }
}

/** How many values a document has when every alias is written out: nested aliases grow exponentially. */
function expandedSize(value: unknown, known: Map<object, number>): number {
  if (typeof value !== 'object' || value === null) return 1;
  const before = known.get(value);
  if (before !== undefined) return before;
  known.set(value, Infinity); // a value that contains itself has no end
  let size = 1;
  for (const inner of Object.values(value)) size += expandedSize(inner, known);
  known.set(value, size);
  return size;
}

/** An open collection while the events are walked. */
interface Frame {
  readonly path: readonly string[];
  readonly kind: 'mapping' | 'sequence' | 'document';
  /** mapping: the key whose value comes next; undefined where a key comes next. */
  key: string | undefined;
  index: number;
}

function positionsOf(events: readonly Event[], source: string, file: string): Positions {
  const positions = new Positions(file);
  const open: Frame[] = [];
  const at = lineAndColumn(source);
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const frame = open.at(-1);
    if (event.type === EVENT_ID.DOCUMENT) {
      open.push({ path: [], kind: 'document', key: undefined, index: 0 });
      continue;
    }
    if (frame === undefined) continue;
    if (frame.kind === 'mapping' && frame.key === undefined) {
      frame.key = event.type === EVENT_ID.SCALAR ? getScalarValue(source, event) : '';
      const offset = startOf(event);
      if (offset >= 0) positions.setKey([...frame.path, frame.key], at(offset));
      // A collection as a key has no name; it is refused later as an unknown key, here its events only pass by.
      if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
        open.push(frameOf(event.type, [...frame.path, '']));
      continue;
    }
    const path =
      frame.kind === 'document'
        ? []
        : [...frame.path, frame.kind === 'mapping' ? (frame.key ?? '') : String(frame.index)];
    frame.key = undefined;
    frame.index += 1;
    const offset = startOf(event);
    if (offset >= 0) positions.setValue(path, at(offset));
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) open.push(frameOf(event.type, path));
  }
  return positions;
}

function frameOf(type: number, path: readonly string[]): Frame {
  return { path, kind: type === EVENT_ID.MAPPING ? 'mapping' : 'sequence', key: undefined, index: 0 };
}

function startOf(event: Event): number {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return event.valueStart;
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return event.start;
    case EVENT_ID.ALIAS:
      return event.anchorStart;
    default:
      return -1;
  }
}
