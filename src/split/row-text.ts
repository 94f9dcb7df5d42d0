import { isBoolean } from '../table/infer.js';
import { placesOf } from '../table/places.js';
import type { Cell, Column, ColumnType } from '../table/table.js';
import { numberText } from './number-text.js';

/** Texts that need no escape and are in the normal form C already. */
const plain = /^[ !#-[\]-~]*$/;

/**
 * A text as BigQuery's TO_JSON_STRING prints it, in Unicode's normal form C. Escaped are the double quote, the backslash, the control
 * characters U+0000 to U+001F (certain: its documentation), and U+2028 and U+2029 (certain: GoogleSQL's source); nothing else, `<` neither.
 */
export function quotedText(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  return JSON.stringify(text.normalize('NFC')).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/**
 * The canonical JSON text of a cell of a column of this type; equal values have equal texts, a missing value is `null` and not `""`.
 * An empty text in a column of numbers or booleans is a missing value.
 * @returns undefined where the cell is not of the type
 */
export function valueText(cell: Cell, type: ColumnType): string | undefined {
  if (cell === null) return 'null';
  if (type === 'string') return quotedText(cell);
  if (cell === '') return 'null';
  if (type === 'number') return numberText(cell);
  return isBoolean(cell) ? cell.toLowerCase() : undefined;
}

/** Builds the canonical texts of rows over some columns: `TO_JSON_STRING(STRUCT(a, b))` of BigQuery, names included. */
export class RowText {
  /** The column whose cell made the last text impossible. */
  wrong: Column | undefined;
  private readonly heads: readonly string[];
  private readonly places: readonly number[];

  /**
   * @param columns in the order of the text, with the types that decide how cells are read
   * @param names of the table's columns, in their order; each column must be among them
   */
  constructor(
    private readonly columns: readonly Column[],
    names: readonly string[],
  ) {
    this.heads = columns.map(({ name }, at) => `${at === 0 ? '{' : ','}${quotedText(name)}:`);
    this.places = placesOf(
      columns.map(({ name }) => name),
      names,
    );
  }

  /** The text of one row of a batch; undefined where a cell is not of its column's type (which one stands in `wrong`). */
  of(cells: readonly (readonly Cell[])[], row: number): string | undefined {
    let text = '';
    for (let at = 0; at < this.columns.length; at++) {
      const value = valueText(cells[this.places[at]!]![row]!, this.columns[at]!.type);
      if (value === undefined) {
        this.wrong = this.columns[at]!;
        return undefined;
      }
      text += this.heads[at]! + value;
    }
    return `${text}}`;
  }
}
