import { UserError } from '../host/errors.js';
import { isBoolean } from '../table/infer.js';
import { parseNumber } from '../table/number.js';
import type { Cell, ColumnType } from '../table/table.js';
import { ownText } from '../table/text.js';
import { Growing } from './growing.js';
import { numberText } from './number-text.js';

/** From this many different values on they are not told apart any more. */
const mostLabels = 1000;
/** Above this many rows the numbers are not kept: the salt is not chosen any more, so nobody needs their deciles. */
const mostNumbers = 10_000_000;

/**
 * The class that a cell of the target names, written one way: `1.0` and `1` are `1`, `True` is `true`, a text is in Unicode's normal form C.
 * undefined where the cell is not of the column's type. A missing cell is null.
 */
export function labelOf(cell: Cell, type: ColumnType): string | null | undefined {
  if (cell === null || (cell === '' && type !== 'string')) return null;
  switch (type) {
    case 'string':
      return cell.normalize('NFC');
    case 'boolean':
      return isBoolean(cell) ? cell.toLowerCase() : undefined;
    case 'number':
      return numberText(cell)?.replaceAll('"', '');
  }
}

/** Where some rows are that cannot stay as they are: how many, and the places of the first three. A plain value. */
export interface Places {
  readonly count: number;
  readonly first: readonly { readonly file: string; readonly line: number }[];
}

/** What a pass, or one thread of it, found of the target: a plain value. */
export interface TargetState {
  readonly rows: number;
  readonly labels: ReadonlyMap<string, number>;
  readonly nulls: Places;
  readonly wrong: Places;
  readonly texts: Places;
  readonly numbers: Float64Array | null;
}

/** Rows of which a target is seen: of a batch or a chunk. */
export interface PlacedRows {
  readonly file: string;
  readonly lines: Float64Array;
}

const mostPlaces = 3;

class PlaceList implements Places {
  constructor(
    public count = 0,
    readonly first: { readonly file: string; readonly line: number }[] = [],
  ) {}

  /** Places of several threads: the first of all. */
  static joined(places: readonly Places[], files: readonly string[]): PlaceList {
    const first = places
      .flatMap((each) => each.first)
      .sort((one, other) => files.indexOf(one.file) - files.indexOf(other.file) || one.line - other.line)
      .slice(0, mostPlaces);
    return new PlaceList(
      places.reduce((sum, { count }) => sum + count, 0),
      first,
    );
  }

  add({ file, lines }: PlacedRows, row: number): void {
    if (this.count++ < mostPlaces) this.first.push({ file, line: lines[row]! });
  }
}

interface Known {
  readonly label: string;
  readonly count: { rows: number };
  /** Whether it is no number. */
  readonly text: boolean;
  readonly number: number | null;
}

/** What one pass over the data says of the target. Memory: a number a row for a column of numbers up to 10 million rows, where they are kept; else flat. */
export class TargetValues {
  rows = 0;
  private readonly counts = new Map<string, { rows: number }>();
  /** What cells said that came before: the same few come again and again. */
  private readonly known = new Map<Cell, Known>();
  nulls = new PlaceList();
  /** Cells that are not of the column's type; an infinite number is none. */
  wrong = new PlaceList();
  /** Cells that are no number: what a regression cannot have, whatever the column's type. */
  texts = new PlaceList();
  private numbers: Growing | null;

  /** @param keep whether the numbers are kept */
  constructor(
    readonly column: string,
    readonly type: ColumnType,
    keep: boolean,
  ) {
    this.numbers = keep ? new Growing() : null;
  }

  /**
   * What several threads found, together.
   * @param files in the order of the data
   */
  static merged(
    column: string,
    type: ColumnType,
    states: readonly TargetState[],
    files: readonly string[],
  ): TargetValues {
    const whole = new TargetValues(column, type, false);
    for (const { rows, labels } of states) {
      whole.rows += rows;
      for (const [label, count] of labels) {
        const before = whole.counts.get(label);
        if (before !== undefined) before.rows += count;
        else if (whole.counts.size <= mostLabels) whole.counts.set(label, { rows: count });
      }
    }
    const places = (of: (state: TargetState) => Places): PlaceList => PlaceList.joined(states.map(of), files);
    whole.nulls = places(({ nulls }) => nulls);
    whole.wrong = places(({ wrong }) => wrong);
    whole.texts = places(({ texts }) => texts);
    const numbers = states.map((state) => state.numbers);
    if (whole.rows <= mostNumbers && numbers.every((each) => each !== null)) {
      whole.numbers = new Growing();
      for (const each of numbers) for (const number of each) whole.numbers.push(number);
    }
    return whole;
  }

  /** Labels with their rows, at most 1,001 of them. */
  get labels(): ReadonlyMap<string, number> {
    return new Map([...this.counts].map(([label, { rows }]) => [label, rows]));
  }

  state(): TargetState {
    const { rows, labels, nulls, wrong, texts } = this;
    const plain = ({ count, first }: Places): Places => ({ count, first: [...first] });
    const numbers = this.numbers?.whole() ?? null;
    return { rows, labels, nulls: plain(nulls), wrong: plain(wrong), texts: plain(texts), numbers };
  }

  /** Sees the target of one row; its label, or null where it has none. */
  see(cell: Cell, rows: PlacedRows, row: number): string | null {
    if (++this.rows > mostNumbers) this.numbers = null;
    const known = this.known.get(cell);
    if (known !== undefined) {
      known.count.rows++;
      if (known.text) this.texts.add(rows, row);
      if (known.number !== null) this.numbers?.push(known.number);
      return known.label;
    }
    const label = labelOf(cell, this.type);
    if (label === null) {
      this.nulls.add(rows, row);
      return null;
    }
    const number = this.type === 'boolean' ? undefined : parseNumber(cell!);
    if (number === undefined) this.texts.add(rows, row);
    if (label === undefined || (this.type === 'number' && !Number.isFinite(number))) {
      this.wrong.add(rows, row);
      return null;
    }
    if (this.type === 'number') this.numbers?.push(number!);
    let count = this.counts.get(label);
    if (count === undefined) {
      if (this.counts.size > mostLabels) return label;
      this.counts.set(ownText(label), (count = { rows: 0 }));
    }
    count.rows++;
    if (this.known.size <= mostLabels) {
      const own = { label, count, text: number === undefined, number: this.type === 'number' ? number! : null };
      this.known.set(ownText(cell!), own);
    }
    return label;
  }

  /** Whether there are too many labels to be classes. */
  get many(): boolean {
    return this.counts.size > mostLabels;
  }

  /** The numbers of the column in the order of the rows; null where it is not one of numbers, or there are over 10 million. */
  values(): Float64Array | null {
    return this.type === 'number' ? (this.numbers?.whole() ?? null) : null;
  }

  /** @throws UserError where a row has no target, or one that is not of the column's type */
  check(): void {
    const name = JSON.stringify(this.column);
    if (this.nulls.count > 0) {
      const rows = this.nulls.count === 1 ? '1 row has' : `${this.nulls.count} rows have`;
      throw new UserError(
        `data.target: expected a value of ${name} in every row, ${rows} none (${shown(this.nulls)}); fill them in or remove the rows.`,
      );
    }
    if (this.wrong.count > 0) {
      const expected = this.type === 'number' ? 'a finite number' : 'true or false';
      throw new UserError(
        `${placeText(this.wrong.first[0]!)}: the target ${name}: expected ${expected}, got something else (${this.wrong.count} such rows); correct the cells, or the column's type in the schema.`,
      );
    }
  }
}

/** `a.csv:2` */
export function placeText({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${line}`;
}

/** `a.csv:2, a.csv:3, a.csv:9, ...` */
function shown({ count, first }: Places): string {
  return `${first.map(placeText).join(', ')}${count > mostPlaces ? ', ...' : ''}`;
}
