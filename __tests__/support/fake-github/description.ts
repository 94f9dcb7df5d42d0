import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';

type Schema = Readonly<Record<string, unknown>>;

interface Operation {
  readonly query: Readonly<Record<string, { readonly required: boolean; readonly schema: Schema }>>;
  readonly body?: Schema;
  /** Status -> form of the JSON; null where there is none. */
  readonly answers: Readonly<Record<string, Schema | null>>;
}

interface OpenApi {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly $defs: Readonly<Record<string, Schema>>;
}

/** GitHub's own description of its API (fixtures/github/openapi.json): says what a request or an answer has wrong. */
class Description {
  private readonly openapi: OpenApi;
  private readonly ajv = new Ajv2020({ strict: false, allErrors: false, coerceTypes: false });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor() {
    const path = new URL('../../fixtures/github/openapi.json', import.meta.url);
    this.openapi = JSON.parse(readFileSync(path, 'utf8')) as OpenApi;
    formats.default(this.ajv);
    this.ajv.addSchema({ $id: 'github', $defs: this.openapi.$defs });
  }

  /** What is wrong with a request's body and query, each in a sentence. */
  request(operation: string, query: URLSearchParams, body: unknown): string[] {
    const { query: known, body: schema } = this.operation(operation);
    const wrong: string[] = [];
    for (const [name, value] of query) {
      const form = known[name]?.schema;
      if (form === undefined) wrong.push(`unknown parameter ${name}`);
      else if (!this.fits(`${operation} ?${name}`, form, value)) wrong.push(`parameter ${name} is ${value}`);
    }
    for (const [name, { required }] of Object.entries(known)) {
      if (required && !query.has(name)) wrong.push(`parameter ${name} is missing`);
    }
    if (schema === undefined) return body === undefined ? wrong : [...wrong, 'a body where none belongs'];
    return [...wrong, ...this.body(operation, schema, body ?? {})];
  }

  private body(operation: string, schema: Schema, body: unknown): string[] {
    const wrong = this.problems(`${operation} body`, schema, body);
    const properties = schema['properties'] as Schema | undefined;
    if (properties === undefined || typeof body !== 'object' || body === null) return wrong;
    // GitHub ignores what it does not know; a test must not.
    const unknown = Object.keys(body).filter((key) => !Object.hasOwn(properties, key));
    return [...wrong, ...unknown.map((key) => `the body has an unknown key ${key}`)];
  }

  /** What is wrong with the fake's own answer. Errors that any request may meet need not be listed. */
  answer(operation: string, status: number, json: unknown): string[] {
    const { answers } = this.operation(operation);
    const schema = answers[status];
    if (schema === undefined) return status < 400 ? [`status ${status} is not one of its answers`] : [];
    if (schema === null || json === undefined) return [];
    return this.problems(`${operation} ${status}`, schema, json);
  }

  private operation(name: string): Operation {
    const found = this.openapi.operations[name];
    if (found === undefined) throw new Error(`${name} is not in openapi.json; add it to make.js.`);
    return found;
  }

  /** Query values are text; the description says integer and boolean. */
  private fits(key: string, schema: Schema, text: string): boolean {
    return [text, typed(text)].some((value) => this.problems(key, schema, value).length === 0);
  }

  private problems(key: string, schema: Schema, value: unknown): string[] {
    const check = this.compiled.get(key) ?? this.ajv.compile(absolute(schema) as Schema);
    this.compiled.set(key, check);
    if (check(value)) return [];
    return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? 'is wrong'}`);
  }
}

function typed(value: string): unknown {
  if (/^-?\d+$/.test(value)) return Number(value);
  return value === 'true' || value === 'false' ? value === 'true' : value;
}

/** The same schema with the names of the shared document. */
function absolute(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(absolute);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) =>
      key === '$ref' ? [key, `github${String(value)}`] : [key, absolute(value)],
    ),
  );
}

let read: Description | undefined;

/** The description, read and compiled once in a process: it holds no state of a test. */
export function description(): Description {
  read ??= new Description();
  return read;
}
export type { Description };
