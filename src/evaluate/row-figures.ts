import type { Files } from '../host/files.js';
import type { Predictions } from '../metrics/metric.js';
import type { RunDirectory } from '../run/directory.js';
import { parseNumber } from '../table/number.js';
import { csvRow } from '../table/write.js';
import type { ScoredPart } from './labels.js';
import { damaged, readOwn } from './part-file.js';
import type { ModelRole } from './scores.js';

/** What rows have beside their observed and predicted values: weights, what they cost, what metrics of one's own say of them. */
export type RowFigures = Pick<Predictions, 'weight' | 'columns'>;

/** Before the names of columns, so that none is taken for the id or the weight. */
const prefix = 'column:';

/**
 * evaluate/<part>/<role>.rows.csv: `row_id`, `weight` where rows have one, and `column:<name>`. Made of values of the data, so that it stays on this
 * machine. It is there only where rows have such figures.
 */
export function rowFiguresFile(part: ScoredPart, role: ModelRole): string {
  return `evaluate/${part}/${role}.rows.csv`;
}

/** Writes the figures of rows, where there are any; numbers in the shortest form that reads back as the same double. */
export async function writeRowFigures(
  files: Files,
  to: string,
  rowIds: Int32Array,
  { weight, columns = {} }: RowFigures,
): Promise<void> {
  const named = Object.entries(columns);
  if (weight === undefined && named.length === 0) return;
  const all = [...(weight === undefined ? [] : [weight]), ...named.map(([, values]) => values)];
  const writer = await files.writer(to);
  try {
    const head = [...(weight === undefined ? [] : ['weight']), ...named.map(([name]) => prefix + name)];
    await writer.write(`${csvRow(['row_id', ...head])}\n`);
    let text = '';
    for (let row = 0; row < rowIds.length; row++) {
      text += String(rowIds[row]);
      for (const values of all) text += `,${values[row]!}`;
      text += '\n';
      if (text.length < 1 << 16) continue;
      await writer.write(text);
      text = '';
    }
    await writer.write(text);
    await writer.close();
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
}

/**
 * The figures of rows that `evaluate` wrote for a model; none where it wrote none.
 * @param rowIds of the part, ascending
 * @throws UserError where the file is not of these rows
 */
export async function readRowFigures(
  files: Files,
  run: RunDirectory,
  part: ScoredPart,
  role: ModelRole,
  rowIds: Int32Array,
): Promise<RowFigures> {
  const path = rowFiguresFile(part, role);
  if (!(await run.has(path))) return {};
  const found = new Map<string, Float64Array>();
  let at = 0;
  for await (const { batch, ids } of readOwn(files, run, path, 'evaluate')) {
    for (const name of batch.names.slice(1)) if (!found.has(name)) found.set(name, new Float64Array(rowIds.length));
    const cells = batch.names.slice(1).map((name, column) => [found.get(name)!, batch.cells[column + 1]!] as const);
    for (let row = 0; row < batch.rows; row++, at++) {
      if (ids[row] !== rowIds[at]) throw damaged(path, batch.lines[row]!, 'evaluate');
      for (const [values, texts] of cells) {
        const value = parseNumber(texts[row] ?? '');
        if (value === undefined || !Number.isFinite(value)) throw damaged(path, batch.lines[row]!, 'evaluate');
        values[at] = value;
      }
    }
  }
  if (at !== rowIds.length) throw damaged(path, at + 2, 'evaluate');
  const weight = found.get('weight');
  const columns = [...found].filter(([name]) => name.startsWith(prefix));
  return {
    ...(weight === undefined ? {} : { weight }),
    ...(columns.length === 0
      ? {}
      : { columns: Object.fromEntries(columns.map(([name, values]) => [name.slice(prefix.length), values])) }),
  };
}
