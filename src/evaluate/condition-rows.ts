import { UserError, assertNever } from '../host/errors.js';
import type { SplitManifest } from '../split/manifest.js';
import { parseNumber } from '../table/number.js';
import type { ColumnType } from '../table/table.js';
import { columnsOf, type Condition, type Literal, type Operator } from './condition.js';
import { checkAsked, type PartColumn, type PartColumns } from './part-columns.js';

/** A date or a time in ISO 8601: texts whose order is that of what they mean. */
const date = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Checks a condition against the columns of the data: their names, and that what they are compared with is of their type.
 * @param key of the configuration, for errors
 * @throws UserError with the nearest name, or with what the column holds
 */
export function checkCondition(condition: Condition, columns: SplitManifest['columns'], key: string): void {
  checkAsked(
    columns,
    columnsOf(condition).map((name) => ({ name, key })),
  );
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  checkTypes(condition, (name) => types.get(name)!, key);
}

function checkTypes(condition: Condition, typeOf: (column: string) => ColumnType, key: string): void {
  switch (condition.kind) {
    case 'and':
    case 'or':
      for (const part of condition.of) checkTypes(part, typeOf, key);
      return;
    case 'missing':
      return;
    case 'in':
      for (const value of condition.values) checkValue(condition.column, '==', value, typeOf(condition.column), key);
      return;
    case 'compare':
      checkValue(condition.column, condition.operator, condition.value, typeOf(condition.column), key);
      return;
    default:
      assertNever(condition);
  }
}

function checkValue(column: string, operator: Operator, value: Literal, type: ColumnType, key: string): void {
  const name = JSON.stringify(column);
  const got = value.kind === 'number' ? value.text : JSON.stringify(value.text.slice(0, 60));
  const refuse = (what: string): UserError => new UserError(`${key}: ${what}; correct the condition.`);
  const ordered = operator !== '==' && operator !== '!=';
  switch (type) {
    case 'number':
      if (value.kind !== 'number') throw refuse(`column ${name} holds numbers, got ${got}`);
      return;
    case 'boolean':
      if (ordered) throw refuse(`column ${name} holds true and false, which have no order, got ${operator}`);
      if (value.kind === 'number' || !/^(?:true|false)$/i.test(value.text)) {
        throw refuse(`column ${name} holds true and false, got ${got}`);
      }
      return;
    case 'string':
      if (!ordered) return;
      if (value.kind === 'number' || !date.test(value.text)) {
        throw refuse(`column ${name} holds texts; ${operator} takes a date such as "2024-01-31" there, got ${got}`);
      }
      return;
    default:
      assertNever(type);
  }
}

/**
 * Which rows fit a condition: 1 or 0 each, in the order of the columns' rows. A missing value fits no comparison, `!=` and `not in` neither: only
 * `is missing`. Call checkCondition first. Cost: one pass over the rows for each comparison, and each different value once.
 */
export function rowsThatFit(condition: Condition, columns: PartColumns): Uint8Array {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const [first, ...others] = condition.of.map((part) => rowsThatFit(part, columns));
      const fits = first!;
      for (const other of others) {
        for (let row = 0; row < fits.length; row++) {
          fits[row] = condition.kind === 'and' ? fits[row]! & other[row]! : fits[row]! | other[row]!;
        }
      }
      return fits;
    }
    case 'missing':
      return byValue(columns.get(condition.column)!, (value) => (value === null) !== condition.not);
    case 'in': {
      const column = columns.get(condition.column)!;
      const wanted = new Set(condition.values.map((value) => textOf(value, column.type)));
      return byValue(column, (value) => value !== null && wanted.has(value) !== condition.not);
    }
    case 'compare': {
      const { operator } = condition;
      const column = columns.get(condition.column)!;
      const wanted = textOf(condition.value, column.type);
      if (operator === '==') return byValue(column, (value) => value === wanted);
      if (operator === '!=') return byValue(column, (value) => value !== null && value !== wanted);
      const number = column.type === 'number';
      const order = (value: string): number =>
        number ? parseNumber(value)! - parseNumber(wanted)! : value < wanted ? -1 : value > wanted ? 1 : 0;
      return byValue(column, (value) => value !== null && holds(operator, order(value)));
    }
    default:
      return assertNever(condition);
  }
}

function holds(operator: '<' | '<=' | '>' | '>=', order: number): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    default:
      return assertNever(operator);
  }
}

function textOf({ text }: Literal, type: ColumnType): string {
  return type === 'boolean' ? text.toLowerCase() : text;
}

function byValue({ codes, values }: PartColumn, fits: (value: string | null) => boolean): Uint8Array {
  const ofCode = Uint8Array.from(values, (value) => (fits(value) ? 1 : 0));
  return Uint8Array.from(codes, (code) => ofCode[code]!);
}
