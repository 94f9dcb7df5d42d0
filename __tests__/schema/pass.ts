import { judge, survey, type Checked, type Survey } from '../../src/schema/validate.js';
import type { Findings } from '../../src/schema/findings.js';
import { inferSchema, type InferredSchema } from '../../src/schema/infer.js';
import { parseSchema, type TableSchema } from '../../src/schema/schema.js';
import { relaxSchema } from '../../src/schema/update/relax-table.js';
import { updateText, type Updated } from '../../src/schema/update/update.js';
import { schemaYaml } from '../../src/schema/yaml.js';
import { inferColumns } from '../../src/table/infer.js';
import type { Batch, Cell, Column } from '../../src/table/table.js';

/** A table by columns; the first row stands on line 2 of data.csv. */
export type Data = Readonly<Record<string, readonly Cell[]>>;

/** The table in batches of `size` rows. */
// eslint-disable-next-line @typescript-eslint/require-await
export async function* batches(data: Data, size = 7): AsyncGenerator<Batch> {
  const names = Object.keys(data);
  const rows = Object.values(data)[0]?.length ?? 0;
  for (let from = 0; from < rows; from += size) {
    const cells = names.map((name) => data[name]!.slice(from, from + size));
    const count = cells[0]!.length;
    yield { file: 'data.csv', names, rows: count, cells, lines: Float64Array.from({ length: count }, (_, at) => from + at + 2) };
  }
}

interface Settings {
  readonly target?: string;
  readonly key?: readonly string[];
  readonly ignore?: readonly string[];
  readonly task?: 'binary' | 'multiclass' | 'regression';
  readonly values?: boolean;
  readonly environment?: string;
}

async function pass(data: Data, columns: readonly Column[], schema: TableSchema | null, settings: Settings): Promise<[Survey, Checked]> {
  const { target = 'none', key = null, values = false, environment = 'training' } = settings;
  const checked = { columns, schema, target, key, environment, values };
  return [await survey(batches(data), checked, () => undefined), checked];
}

export async function inferFrom(data: Data, settings: Settings = {}): Promise<InferredSchema> {
  const [found] = await pass(data, await inferColumns(batches(data)), null, settings);
  const open = [...(settings.key ?? []), ...(settings.ignore ?? [])];
  return inferSchema(found, { target: settings.target ?? 'none', task: settings.task ?? null, open });
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
): Promise<Pick<Findings, 'rows' | 'columns' | 'anomalies'>> {
  const read = typeof schema === 'string' ? await parseSchema(schema, 'schema.yml') : schema;
  const types = new Map(read?.columns.map(({ name, type }) => [name, type]));
  const columns = (await inferColumns(batches(data))).map(({ name, type }) => ({ name, type: types.get(name) ?? type }));
  return judge(...(await pass(data, columns, read, settings)));
}

/** n cells made from the row's number. */
export function cells(count: number, make: (row: number) => Cell): Cell[] {
  return Array.from({ length: count }, (_, row) => make(row));
}

/** A schema file relaxed to data. */
export async function relaxed(before: string, data: Data, settings: Settings = {}): Promise<Updated> {
  const { target = 'none', key = null, environment = 'training' } = settings;
  return updateText(before, 's.yml', async (text) => {
    const schema = await parseSchema(text, 's.yml');
    const types = new Map(schema.columns.map(({ name, type }) => [name, type]));
    const actual = await inferColumns(batches(data));
    const columns = actual.map(({ name, type }) => ({ name, type: types.get(name) ?? type }));
    const checked = { columns, schema, target, key, environment, values: false };
    const found = await survey(batches(data), checked, () => undefined);
    const open = [...(key ?? []), ...(settings.ignore ?? [])];
    return relaxSchema(found, checked, { target, task: settings.task ?? null, open }, new Map(actual.map(({ name, type }) => [name, type])));
  });
}
