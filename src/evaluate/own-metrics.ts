import { join } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Environment } from '../host/environment.js';
import type { Files } from '../host/files.js';
import type { Log } from '../host/log.js';
import type { Target } from '../split/manifest.js';
import { csvRow } from '../table/write.js';
import type { Material } from './material.js';
import { runOwn } from './own-metric.js';
import type { OwnOptions } from './own.options.js';
import { wholeName } from './row-metric.js';
import { answerCells, answerColumns, positiveIndex, type ScoredRows } from './scored-rows.js';

/** What a user's metrics said of one model. */
export interface OwnFigures {
  /** By row; one value of all rows stands under another name, in every row. */
  readonly columns: Readonly<Record<string, Float64Array>>;
  /** Why a metric has no value, by its name. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** Runs the user's metrics on one model's predictions after the other's. */
export class OwnMetrics {
  /** Whether a metric tells of rows or of all of them, by its name. */
  private readonly kinds = new Map<string, 'rows' | 'value'>();

  constructor(
    private readonly options: OwnOptions,
    private readonly place: {
      readonly files: Files;
      readonly environment: Environment;
      readonly log: Log;
      readonly workspace: string;
      /** CSV: all columns of the part's rows. */
      readonly rows: string;
      readonly target: Target;
    },
  ) {}

  /**
   * @param model for errors: `champion 1.2.0`
   * @throws as runOwn; UserError where a metric told a number a row of one model and one value of another
   */
  async tell(model: string, rows: ScoredRows, material: Material): Promise<OwnFigures> {
    const named = Object.entries(this.options);
    const [columns, reasons]: [Record<string, Float64Array>, Record<string, string>] = [{}, {}];
    if (named.length === 0) return { columns, reasons };
    const { files, log } = this.place;
    const folder = await files.temporary();
    try {
      const input = join(folder, 'predictions.csv');
      await this.write(input, rows, material);
      for (const [name, options] of named) {
        const { rowIds } = material.labels;
        const job = { name, options, model, input, rowIds, output: join(folder, 'answer'), ...this.place };
        const answer = await log.group(`${name}: ${model}`, () => runOwn(job, this.place));
        if ('rows' in answer) columns[name] = answer.rows;
        else if (answer.value === null) reasons[name] = answer.reason;
        else columns[wholeName(name)] = new Float64Array(rowIds.length).fill(answer.value);
        this.checkKind(name, 'rows' in answer ? 'rows' : answer.value === null ? null : 'value');
      }
      return { columns, reasons };
    } finally {
      await files.remove(folder);
    }
  }

  private checkKind(name: string, kind: 'rows' | 'value' | null): void {
    if (kind === null) return;
    const known = this.kinds.get(name) ?? kind;
    this.kinds.set(name, kind);
    if (known !== kind) {
      throw new UserError(
        `evaluate.own.${name}: it told a number a row of one model and one value of another; tell the same of every model.`,
      );
    }
  }

  /** row_id, observed, prediction, score or p_<class>, weight; in ascending row id. */
  private async write(to: string, rows: ScoredRows, { labels, weight }: Material): Promise<void> {
    const { target, files } = this.place;
    const observed = observedText(target);
    const writer = await files.writer(to, false);
    try {
      const head = ['row_id', 'observed', ...answerColumns(target), ...(weight === undefined ? [] : ['weight'])];
      await writer.write(`${csvRow(head)}\n`);
      let text = '';
      for (let row = 0; row < labels.rowIds.length; row++) {
        const cells = [String(labels.rowIds[row]), observed(labels.y[row]!), ...answerCells(rows, row, target)];
        text += `${csvRow(weight === undefined ? cells : [...cells, String(weight[row])])}\n`;
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
}

function observedText(target: Target): (value: number) => string {
  switch (target.task) {
    case 'regression':
      return String;
    case 'multiclass':
      return (value) => target.classes[value]!;
    case 'binary': {
      const positive = positiveIndex(target);
      return (value) => target.classes[value === 1 ? positive : 1 - positive]!;
    }
  }
}
