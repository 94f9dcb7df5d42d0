import type { CellColumn, Chunk } from '../table/chunk.js';
import { cellText } from '../table/profile/cell-text.js';
import { isMissing, isNaN, isUnfit, isValue, type NumberScratch } from '../table/profile/number-cells.js';
import { missingSlot, type TextScratch } from '../table/profile/text-cells.js';
import type { Dictionary } from '../table/profile/dictionary.js';
import type { Decoded } from '../table/profile/tie.js';
import type { Column } from '../table/table.js';
import { bits, type CellRules } from './cell-rules.js';
import { ColumnCheck, type ColumnBreaks } from './column-check.js';
import type { ColumnRules } from './column-rules.js';

/**
 * Holds the cells of a column, as a profile decodes them, to its rules. Texts are judged once each, as long as the profile's dictionary has room.
 * Cost: 1 to 2 ns a cell that breaks none.
 */
export class ColumnWatch {
  private readonly check: ColumnCheck;
  /** By slot of the dictionary: what its text breaks. */
  private verdicts = new Uint16Array(64);
  private judged = 0;
  private anyBroken = false;

  constructor(
    private readonly column: Column,
    rules: ColumnRules | null,
    keepValues: boolean,
  ) {
    this.check = new ColumnCheck(column, rules, keepValues);
  }

  add(chunk: Chunk, column: number, decoded: Decoded): void {
    this.check.count(chunk.rows);
    const cells = chunk.columns[column]!;
    if (decoded.kind === 'texts') this.texts(chunk, cells, decoded);
    else if (this.column.type === 'boolean') this.booleans(chunk, cells, decoded);
    else this.numbers(chunk, cells, decoded);
  }

  result(): ColumnBreaks {
    return this.check.result();
  }

  private numbers({ file, lines }: Chunk, cells: CellColumn, { rows, states, values, others }: NumberScratch): void {
    const rules = this.check.cells;
    if (others === 0 && rules.anyNumber) return;
    const { min, max } = rules;
    // The rest of the rules is asked for only where range and wholeness do not settle it.
    const { moreThanRange, onlyWhole } = rules;
    for (let row = 0; row < rows; row++) {
      const value = values[row]!;
      if (states[row] === isValue) {
        if (value >= min && value <= max && (!moreThanRange || (onlyWhole && value === Math.floor(value)))) continue;
        const mask = rules.number(value);
        if (mask !== 0) this.check.broken(mask, file, lines[row]!, value, cellText(cells, row));
      } else if (states[row] === isMissing) this.check.missing(file, lines[row]!);
      else {
        const said = states[row] === isNaN ? NaN : value;
        const mask = states[row] === isUnfit ? bits.type : rules.number(said);
        if (mask !== 0) this.check.broken(mask, file, lines[row]!, said, cellText(cells, row));
      }
    }
  }

  private booleans({ file, lines }: Chunk, cells: CellColumn, { rows, states, others }: NumberScratch): void {
    if (others === 0) return;
    for (let row = 0; row < rows; row++) {
      if (states[row] === isMissing) this.check.missing(file, lines[row]!);
      else if (states[row] === isUnfit) this.check.broken(bits.type, file, lines[row]!, 0, cellText(cells, row));
    }
  }

  private texts({ file, lines }: Chunk, cells: CellColumn, { rows, slots, missing, dictionary }: TextScratch): void {
    const rules = this.check.cells;
    if (!rules.anyText) this.judge(dictionary);
    const beyond = dictionary.full && !rules.anyText;
    if (missing === 0 && !this.anyBroken && !beyond) return;
    for (let row = 0; row < rows; row++) {
      const slot = slots[row]!;
      if (slot >= 0) {
        if (!this.anyBroken || this.verdicts[slot] === 0) continue;
        const text = dictionary.text(slot);
        this.check.broken(this.verdicts[slot]!, file, lines[row]!, text, text);
      } else if (slot === missingSlot) this.check.missing(file, lines[row]!);
      else if (beyond && !isFine(rules, cells, row)) {
        const text = cellText(cells, row)!;
        const mask = rules.text(text);
        if (mask !== 0) this.check.broken(mask, file, lines[row]!, text, text);
      }
    }
  }

  /** Judges the texts that are new in the dictionary. */
  private judge(dictionary: Dictionary): void {
    if (dictionary.size > this.verdicts.length) {
      const longer = new Uint16Array(Math.max(dictionary.size, this.verdicts.length * 2));
      longer.set(this.verdicts);
      this.verdicts = longer;
    }
    for (; this.judged < dictionary.size; this.judged++) {
      const mask = this.check.cells.text(dictionary.text(this.judged));
      this.verdicts[this.judged] = mask;
      if (mask !== 0) this.anyBroken = true;
    }
  }
}

/** Whether a cell is seen to break no rule without making it a text. */
function isFine(rules: CellRules, cells: CellColumn, row: number): boolean {
  if (cells.kind !== 'bytes') return false;
  const place = (row * cells.width + cells.at) * 2;
  return rules.isFineDate(cells.bytes, cells.cells[place]!, cells.cells[place + 1]! >> 2);
}
