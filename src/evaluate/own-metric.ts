import { dirname } from 'node:path';
import * as z from 'zod';
import type { Environment } from '../host/environment.js';
import { ProgramError, UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Log } from '../host/log.js';
import { argvOf, shown } from '../host/process.js';
import { parseJson } from '../host/json.js';
import { endingOf } from '../model/child.js';
import { parseNumber } from '../table/number.js';
import { readTable } from '../table/read.js';
import { csvFile } from '../table/source.js';
import type { OwnMetricOptions } from './own.options.js';
import { placeOfRow, rowIdOf } from './part-file.js';

/** One run of a user's metric, on one model's predictions. Paths are absolute. */
export interface OwnRun {
  readonly name: string;
  readonly options: OwnMetricOptions;
  /** Whom it measures, for the log: `champion 1.2.0`. */
  readonly model: string;
  /** CSV: what is observed and predicted. */
  readonly input: string;
  /** CSV: all columns of the data. */
  readonly rows: string;
  readonly output: string;
  readonly workspace: string;
  /** Ascending. */
  readonly rowIds: Int32Array;
}

/** A number of each row, in ascending row id; one of all rows; or why there is none for these rows. */
export type OwnAnswer =
  { readonly rows: Float64Array } | { readonly value: number } | { readonly value: null; readonly reason: string };

const answerSchema = z.union([
  z.strictObject({ value: z.number() }),
  z.strictObject({ value: z.null(), reason: z.string().min(1).max(200) }),
]);
const mostBytes = 1 << 16;

/**
 * Runs a user's metric in a process of its own, without the tokens of this one.
 * @throws ProgramError where it fails or takes too long; UserError where what it wrote is not an answer
 */
export async function runOwn(
  job: OwnRun,
  { files, environment, log }: { readonly files: Files; readonly environment: Environment; readonly log: Log },
): Promise<OwnAnswer> {
  const { name, options, input, rows, output, workspace } = job;
  const key = `evaluate.own.${name}`;
  await files.remove(output);
  const ended = await environment.run(
    {
      argv: argvOf(options.command),
      key: `${key}.command`,
      cwd: workspace,
      env: { MLOPS_INPUT: input, MLOPS_ROWS: rows, MLOPS_OUTPUT: output, PYTHONDONTWRITEBYTECODE: '1' },
      onLine: (line) => log.output(line),
      timeoutMs: options.timeout_minutes * 60_000,
    },
    { reads: [workspace, input, rows], writes: [dirname(output)], network: false },
  );
  if (ended.code !== 0 || ended.timedOut) {
    const remedy = ended.timedOut ? `raise ${key}.timeout_minutes, or do less` : 'correct it';
    throw new ProgramError(
      `${key}: "${shown(options.command)}" ended ${endingOf(ended)} for the ${job.model}; ${remedy}.`,
      ended.tail.slice(-20),
    );
  }
  const stat = await files.stat(output);
  if (stat?.kind !== 'file' || stat.size === 0) {
    throw refuse(job, 'wrote nothing to MLOPS_OUTPUT; write a CSV with a number a row, or JSON');
  }
  const first = new TextDecoder().decode(await files.range(output, 0, 1024)).trimStart();
  return first.startsWith('{') ? readValue(files, job, stat.size) : readRows(files, job, stat.size);
}

async function readValue(files: Files, job: OwnRun, size: number): Promise<OwnAnswer> {
  const expected = 'expected {"value": <a number>} or {"value": null, "reason": "..."}';
  if (size > mostBytes) throw refuse(job, `wrote ${size} bytes of JSON; ${expected}`);
  let json: unknown;
  try {
    json = parseJson(await files.text(job.output));
  } catch {
    throw refuse(job, `wrote what is no JSON (NaN and infinities are none); ${expected}`);
  }
  const answer = answerSchema.safeParse(json);
  if (!answer.success) throw refuse(job, `wrote JSON of another form; ${expected}`);
  const { value } = answer.data;
  if (value !== null) checkRange(job, value, 'wrote a value');
  return answer.data;
}

/** `row_id,value` (or `row_id,loss`, where lower is better): each row once, in any order. */
async function readRows(files: Files, job: OwnRun, size: number): Promise<OwnAnswer> {
  const { rowIds, output } = job;
  const values = new Float64Array(rowIds.length).fill(NaN);
  const say = (line: number, what: string): UserError => refuse(job, `line ${line} of its CSV ${what}`);
  let seen = 0;
  try {
    for await (const batch of readTable(files, [csvFile('its CSV', output, size)], { delimiter: ',', nulls: [] })) {
      const [ids, numbers] = ['row_id', columnOf(job, batch.names)].map(
        (name) => batch.cells[batch.names.indexOf(name)],
      );
      for (let row = 0; row < batch.rows; row++) {
        const id = rowIdOf(ids![row]);
        const at = id === undefined ? -1 : placeOfRow(rowIds, id);
        if (at < 0) throw say(batch.lines[row]!, 'has a row_id that is not among the rows of MLOPS_INPUT');
        if (!Number.isNaN(values[at]!)) throw say(batch.lines[row]!, `has row_id ${id} a second time`);
        const value = parseNumber(numbers![row] ?? '');
        if (value === undefined || !Number.isFinite(value)) throw say(batch.lines[row]!, 'has no finite number');
        checkRange(job, value, `line ${batch.lines[row]!} of its CSV has a number`);
        values[at] = value;
        seen++;
      }
    }
  } catch (cause) {
    if (cause instanceof UserError && !cause.message.startsWith('evaluate.own.')) {
      throw refuse(job, `wrote neither JSON nor a CSV that can be read (${cause.message.replace(/\.$/, '')})`);
    }
    throw cause;
  }
  if (seen < rowIds.length) {
    const lacks = `left ${rowIds.length - seen} of ${rowIds.length} rows without a number`;
    throw refuse(job, `${lacks} (first: row_id ${rowIds[values.findIndex((value) => Number.isNaN(value))]!})`);
  }
  return { rows: values };
}

function columnOf(job: OwnRun, names: readonly string[]): string {
  const lower = job.options.better === 'lower';
  if (!names.includes('row_id')) throw refuse(job, 'wrote a CSV without the column row_id; expected row_id,value');
  if (names.includes('value')) return 'value';
  if (names.includes('loss')) {
    if (lower) return 'loss';
    throw refuse(
      job,
      'wrote a column `loss`, but says that higher is better; call the column `value`, or set better: lower',
    );
  }
  throw refuse(job, `wrote a CSV without the column ${lower ? 'value or loss' : 'value'}; expected row_id,value`);
}

function checkRange(job: OwnRun, value: number, what: string): void {
  const [least, most] = job.options.range;
  if ((least === null || value >= least) && (most === null || value <= most)) return;
  throw refuse(
    job,
    `${what} outside of its range [${least ?? '-inf'}, ${most ?? 'inf'}]; correct the program or the range`,
  );
}

function refuse({ name, options, model }: OwnRun, what: string): UserError {
  return new UserError(`evaluate.own.${name}: "${shown(options.command)}" ${what}, for the ${model}.`);
}
