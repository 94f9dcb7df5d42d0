import { nearest } from '../config/nearest.js';
import { UserError, UserErrors } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { RunDirectory } from '../run/directory.js';
import { Growing } from '../split/growing.js';
import type { PartName } from '../split/manifest.js';
import { splitManifestSchema } from '../split/manifest.js';
import { numberText } from '../split/number-text.js';
import type { Cell, Column, ColumnType } from '../table/table.js';
import { ownText } from '../table/text.js';
import { damaged, readOwn } from './part-file.js';

/** A column of a part, each different value once. */
export interface PartColumn {
  readonly type: ColumnType;
  /** By row, in ascending row id: a place in `values`. */
  readonly codes: Int32Array;
  /**
   * In the order of their first row; null is the missing value. Equal values are one, however the data spell them: numbers are canonical (`1.0` is
   * `1`), booleans are `true` and `false`, texts are in Unicode's normal form C.
   */
  readonly values: readonly (string | null)[];
}

/** Columns of a part by name. */
export type PartColumns = ReadonlyMap<string, PartColumn>;

/** A column that is asked for, and the key of the configuration that names it. */
export interface AskedColumn {
  readonly name: string;
  /** `gate.cluster`. */
  readonly key: string;
}

/**
 * Checks names of columns against those of the data: any of them may be asked for, the target, the key and the ignored ones as well.
 * @throws UserErrors with the key and the nearest name
 */
export function checkAsked(columns: readonly Column[], asked: readonly AskedColumn[]): void {
  const names = columns.map(({ name }) => name);
  const known = new Set(names);
  const sentences = asked
    .filter(({ name }) => !known.has(name))
    .map(({ name, key }) => {
      const near = nearest(name, names);
      const hint = near === undefined ? 'correct the name.' : `did you mean ${JSON.stringify(near)}?`;
      return `${key}: no column ${JSON.stringify(name.slice(0, 80))} in the data; ${hint} They have ${names.length} columns.`;
    });
  if (sentences.length === 1) throw new UserError(sentences[0]);
  if (sentences.length > 1) throw new UserErrors([...new Set(sentences)]);
}

/**
 * Columns of a part's rows, read from split/<part>.csv, which holds all columns of the data whether a model may see them or not.
 * @param names each at most once or more often; no names, no pass over the file
 * @param where the key of the configuration that names them, for errors
 * @throws UserError for a column that the data lack (with the nearest name), or where the part is missing or was not written by the split step.
 * Cost: one pass over the file, 4 bytes a row and column and each different value once.
 */
export async function loadColumns(
  files: Files,
  run: RunDirectory,
  part: PartName,
  names: readonly string[],
  where: string | ((name: string) => string) = 'column',
): Promise<PartColumns> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return new Map();
  const { columns, parts } = await run.read('split/manifest.json', 'split', (value) =>
    splitManifestSchema.parse(value),
  );
  checkAsked(
    columns,
    wanted.map((name) => ({ name, key: typeof where === 'string' ? where : where(name) })),
  );
  const path = `split/${part}.csv`;
  const coders = wanted.map((name) => new Coder(columns.find((column) => column.name === name)!.type));
  // A file with a header alone is not read.
  const batches = parts[part].rows === 0 ? [] : readOwn(files, run, path, 'split');
  for await (const { batch } of batches) {
    for (const [at, coder] of coders.entries()) {
      // The first column is the row's id.
      const cells = batch.cells[batch.names.indexOf(wanted[at]!, 1)];
      if (cells === undefined) throw damaged(path, 1, 'split');
      for (let row = 0; row < batch.rows; row++) {
        if (!coder.add(cells[row]!)) throw damaged(path, batch.lines[row]!, 'split');
      }
    }
  }
  return new Map(coders.map((coder, at) => [wanted[at]!, coder.column()]));
}

/** Gives each different value of a column a number. */
class Coder {
  private readonly codes = new Growing();
  private readonly values: (string | null)[] = [];
  /** Of each spelling. */
  private readonly bySpelling = new Map<Cell, number>();
  private readonly byValue = new Map<string | null, number>();

  constructor(private readonly type: ColumnType) {}

  /** @returns false where the cell is not of the column's type */
  add(cell: Cell): boolean {
    let code = this.bySpelling.get(cell);
    if (code === undefined) {
      const value = valueOf(cell, this.type);
      if (value === undefined) return false;
      code = this.codeOf(value);
      this.bySpelling.set(cell === null ? null : ownText(cell), code);
    }
    this.codes.push(code);
    return true;
  }

  column(): PartColumn {
    return { type: this.type, codes: Int32Array.from(this.codes.whole()), values: this.values };
  }

  private codeOf(value: string | null): number {
    const known = this.byValue.get(value);
    if (known !== undefined) return known;
    const own = value === null ? null : ownText(value);
    this.values.push(own);
    this.byValue.set(own, this.values.length - 1);
    return this.values.length - 1;
  }
}

function valueOf(cell: Cell, type: ColumnType): string | null | undefined {
  if (cell === null) return null;
  if (type === 'string') return cell.normalize('NFC');
  if (cell === '') return null;
  if (type === 'number') return numberText(cell)?.replaceAll('"', '');
  const lower = cell.toLowerCase();
  return lower === 'true' || lower === 'false' ? lower : undefined;
}
