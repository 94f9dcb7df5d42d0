import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { NodeFiles } from '../../src/host/node-files.js';
import type { Anomaly } from '../../src/schema/anomaly.js';
import { inferSchema, type InferredSchema } from '../../src/schema/infer.js';
import { parseSchema, type TableSchema } from '../../src/schema/schema.js';
import { surveyRows, type Survey } from '../../src/schema/survey.js';
import { relaxSchema } from '../../src/schema/update/relax-table.js';
import { updateText, type Updated } from '../../src/schema/update/update.js';
import { judge } from '../../src/schema/validate.js';
import { schemaYaml } from '../../src/schema/yaml.js';
import type { PassSizes } from '../../src/table/over-rows.js';
import type { SourceFile } from '../../src/table/source.js';
import type { Cell } from '../../src/table/table.js';
import { csvRow } from '../../src/table/write.js';
import { crews } from '../support/threads.js';

/** A table by columns; the first row stands on line 2 of data.csv. */
export type Data = Readonly<Record<string, readonly Cell[]>>;

export interface Settings {
  readonly target?: string;
  readonly key?: readonly string[];
  readonly ignore?: readonly string[];
  readonly task?: 'binary' | 'multiclass' | 'regression';
  readonly values?: boolean;
  readonly environment?: string;
  /** Threads that share the rows, with blocks of a few of them; by default one. */
  readonly threads?: number;
}

const files = new NodeFiles();
let folder: string | undefined;
let written = 0;

afterAll(async () => {
  await files.close();
});

/** Stands for a missing value in the files. */
const nothing = '∅';
const tiny: PassSizes = { block: 64, threads: 0 };

async function write(data: Data): Promise<SourceFile> {
  folder ??= await files.temporary();
  const full = join(folder, `${String(written++)}.csv`);
  const names = Object.keys(data);
  const rows = Object.values(data)[0]?.length ?? 0;
  const lines = Array.from({ length: rows }, (_, row) => csvRow(names.map((name) => data[name]![row] ?? nothing)));
  const text = `${[csvRow(names), ...lines].join('\n')}\n`;
  await files.write(full, text);
  return { path: 'data.csv', full, size: Buffer.byteLength(text), format: 'csv', compression: null };
}

/** One pass over data, as `validate` does it. */
export async function pass(data: Data, schema: TableSchema | null, settings: Settings = {}, order = false): Promise<Survey> {
  const { target = 'none', key = null, values = false, threads = 1 } = settings;
  const options = { delimiter: ',', nulls: [nothing] };
  const request = { sources: [await write(data)], options, schema, target, key, values, order };
  return surveyRows(request, { files, ...crews(threads) }, () => undefined, threads > 1 ? tiny : undefined);
}

export async function inferFrom(data: Data, settings: Settings = {}): Promise<InferredSchema> {
  return inferSchema(await pass(data, null, settings, true), inferSettings(settings));
}

function inferSettings({ target = 'none', task, key = [], ignore = [] }: Settings): Parameters<typeof inferSchema>[1] {
  return { target, task: task ?? null, open: [...key, ...ignore] };
}

/** The schema of the file that would be written. */
export async function reread(schema: InferredSchema): Promise<TableSchema> {
  return parseSchema(schemaYaml(schema), 'mlops/schema.yml');
}

/** Checks data against a schema (YAML), or without one. Columns that the schema does not list are inferred. */
export async function check(
  data: Data,
  schema: string | TableSchema | null,
  settings: Settings = {},
): Promise<{ readonly anomalies: Anomaly[] }> {
  const read = typeof schema === 'string' ? await parseSchema(schema, 'schema.yml') : schema;
  const { target = 'none', environment = 'training' } = settings;
  return { anomalies: judge(await pass(data, read, settings), { schema: read, target, environment, reference: null }) };
}

/** A schema file relaxed to data. */
export async function relaxed(before: string, data: Data, settings: Settings = {}): Promise<Updated> {
  const { environment = 'training' } = settings;
  return updateText(before, 's.yml', async (text) => {
    const schema = await parseSchema(text, 's.yml');
    return relaxSchema(await pass(data, schema, settings, true), { schema, environment }, inferSettings(settings));
  });
}

/** n cells made from the row's number. */
export function cells(count: number, make: (row: number) => Cell): Cell[] {
  return Array.from({ length: count }, (_, row) => make(row));
}
