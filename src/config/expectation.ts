/** The parts of JSON Schema that our schemas use. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly required?: readonly string[];
}

/** The alternatives of a schema node, flat. */
function alternatives(schema: JsonSchema): readonly JsonSchema[] {
  const inner =
    schema.anyOf ??
    schema.oneOf ??
    (Array.isArray(schema.type) ? schema.type.map((type: string) => ({ ...schema, type })) : undefined);
  return inner === undefined ? [schema] : inner.flatMap(alternatives);
}

/** The schema nodes that stand at a path; several where a value may have several forms. */
export function schemasAt(schema: JsonSchema, path: readonly PropertyKey[]): readonly JsonSchema[] {
  let nodes = alternatives(schema);
  for (const key of path) {
    nodes = nodes.flatMap((node) => below(node, key)).flatMap(alternatives);
  }
  return nodes;
}

function below(node: JsonSchema, key: PropertyKey): readonly JsonSchema[] {
  const name = String(key);
  if (node.properties !== undefined && Object.hasOwn(node.properties, name)) return [node.properties[name]!];
  if (typeof node.additionalProperties === 'object') return [node.additionalProperties];
  if (node.items !== undefined && /^\d+$/.test(name)) return [node.items];
  return [];
}

/** Names of the keys that may stand in a mapping at a path. */
export function knownKeys(schema: JsonSchema, path: readonly PropertyKey[]): string[] {
  return [...new Set(schemasAt(schema, path).flatMap((node) => Object.keys(node.properties ?? {})))];
}

/** What may stand at a path, in words: `a number of at least 0`, `one of "full", "sample", "none"`. */
export function expectation(schema: JsonSchema, path: readonly PropertyKey[]): string {
  const words = schemasAt(schema, path).map(describe);
  const unique = [...new Set(words)].filter((word) => word !== 'nothing');
  return unique.length === 0 ? 'something else' : unique.join(' or ');
}

function describe(node: JsonSchema): string {
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum !== undefined) return `one of ${node.enum.map((value) => JSON.stringify(value)).join(', ')}`;
  switch (node.type) {
    case 'string':
      return node.pattern === undefined ? 'a text' : `a text that matches ${node.pattern}`;
    case 'boolean':
      return 'true or false';
    case 'number':
      return `a number${bounds(node)}`;
    case 'integer':
      return `a whole number${bounds(node)}`;
    case 'array':
      return `a list${node.items === undefined ? '' : ` of ${alternatives(node.items).map(describe).map(plural).join(' or ')}`}`;
    case 'object':
      return node.properties === undefined || Object.keys(node.properties).length === 0
        ? 'a mapping'
        : `a mapping with the keys ${Object.keys(node.properties).join(', ')}`;
    case 'null':
      return 'nothing';
    default:
      return 'a value';
  }
}

function plural(words: string): string {
  return words.replace(/^an? (text|number|whole number|mapping|list)/, '$1s');
}

function bounds(node: JsonSchema): string {
  const parts: string[] = [];
  if (node.exclusiveMinimum !== undefined) parts.push(`above ${node.exclusiveMinimum}`);
  else if (node.minimum !== undefined && node.minimum > Number.MIN_SAFE_INTEGER)
    parts.push(`of at least ${node.minimum}`);
  if (node.exclusiveMaximum !== undefined) parts.push(`below ${node.exclusiveMaximum}`);
  else if (node.maximum !== undefined && node.maximum < Number.MAX_SAFE_INTEGER)
    parts.push(`of at most ${node.maximum}`);
  return parts.length === 0 ? '' : ` ${parts.join(' and ')}`;
}

/** A value in words for an error, short. */
export function shownValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'a mapping';
  // As YAML spells them; JSON has no word for them.
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
  }
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}..."` : text;
}
