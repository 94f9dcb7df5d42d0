import { expectation, knownKeys, schemasAt, type JsonSchema } from '../config/expectation.js';
import { configJsonSchema } from './own-flags.js';

/** One key of the configuration, for people. */
export interface OptionRow {
  readonly key: string;
  readonly expected: string;
  /** As JSON, or null where it has none. */
  readonly fallback: string | null;
  readonly required: boolean;
  readonly description: string;
}

/** All keys at and below a path of the configuration, in the order in which they are declared. */
export function optionRows(path: readonly string[], json: JsonSchema = configJsonSchema()): OptionRow[] {
  return knownKeys(json, path).flatMap((key) => {
    const inner = [...path, key];
    const below = optionRows(inner, json);
    return below.length > 0 ? below : [rowAt(inner, json)];
  });
}

function rowAt(path: readonly string[], json: JsonSchema): OptionRow {
  const parent = schemasAt(json, path.slice(0, -1)).find(
    ({ properties }) => properties !== undefined && Object.hasOwn(properties, path.at(-1)!),
  );
  const node = parent?.properties?.[path.at(-1)!];
  const fallback = node?.default;
  return {
    key: path.join('.'),
    expected: expectation(json, path),
    fallback: fallback === undefined ? null : shownDefault(fallback),
    required: parent?.required?.includes(path.at(-1)!) ?? false,
    description: node?.description ?? '',
  };
}

function shownDefault(value: unknown): string {
  if (value === null) return 'none';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
