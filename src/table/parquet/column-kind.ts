import type { SchemaElement } from 'hyparquet';
import { Refused } from './damage.js';

/** Units of a second of a time, as a power of ten. */
export type Digits = 3 | 6 | 9;

/** What the bytes of a column mean. */
export type ColumnKind =
  | { readonly is: 'number'; readonly unsigned: boolean; readonly half: boolean }
  | { readonly is: 'decimal'; readonly scale: number }
  /** A column of which no value is known. */
  | { readonly is: 'nothing' }
  | { readonly is: 'boolean' }
  | { readonly is: 'text' }
  | { readonly is: 'uuid' }
  | { readonly is: 'date' }
  | { readonly is: 'time'; readonly digits: Digits; readonly utc: boolean }
  | { readonly is: 'timestamp'; readonly digits: Digits; readonly utc: boolean };

const digitsOf = { MILLIS: 3, MICROS: 6, NANOS: 9 } as const;
const number = { is: 'number', unsigned: false, half: false } as const;

/** @throws Refused for a type that no cell of a table can have */
export function kindOf(element: SchemaElement): ColumnKind {
  return byLogical(element) ?? byConverted(element) ?? byType(element);
}

function byLogical({ name, logical_type: logical }: SchemaElement): ColumnKind | undefined {
  if (logical === undefined) return undefined;
  switch (logical.type) {
    case 'STRING':
    case 'ENUM':
    case 'JSON':
      return { is: 'text' };
    case 'DECIMAL':
      return decimal(name, logical.scale);
    case 'DATE':
      return { is: 'date' };
    case 'TIME':
    case 'TIMESTAMP':
      return {
        is: logical.type === 'TIME' ? 'time' : 'timestamp',
        digits: digitsOf[logical.unit],
        utc: logical.isAdjustedToUTC,
      };
    case 'INTEGER':
      return { ...number, unsigned: !logical.isSigned };
    case 'UUID':
      return { is: 'uuid' };
    case 'FLOAT16':
      return { ...number, half: true };
    case 'NULL':
      return { is: 'nothing' };
    default:
      throw refused(name, logical.type);
  }
}

function byConverted({ name, scale, converted_type: converted }: SchemaElement): ColumnKind | undefined {
  switch (converted) {
    case 'UTF8':
    case 'ENUM':
    case 'JSON':
      return { is: 'text' };
    case 'DECIMAL':
      return decimal(name, scale ?? 0);
    case 'DATE':
      return { is: 'date' };
    case 'TIME_MILLIS':
    case 'TIME_MICROS':
      return { is: 'time', digits: converted === 'TIME_MILLIS' ? 3 : 6, utc: false };
    case 'TIMESTAMP_MILLIS':
    case 'TIMESTAMP_MICROS':
      // As pyarrow takes them: what wrote them knew of no difference between local times and UTC.
      return { is: 'timestamp', digits: converted === 'TIMESTAMP_MILLIS' ? 3 : 6, utc: false };
    case 'UINT_8':
    case 'UINT_16':
    case 'UINT_32':
    case 'UINT_64':
      return { ...number, unsigned: true };
    case 'BSON':
    case 'INTERVAL':
      throw refused(name, converted);
    default:
      return undefined;
  }
}

function byType({ name, type }: SchemaElement): ColumnKind {
  switch (type) {
    case 'BOOLEAN':
      return { is: 'boolean' };
    case 'INT96':
      // Written by older Spark and Impala: nanoseconds of a local time.
      return { is: 'timestamp', digits: 9, utc: false };
    case 'BYTE_ARRAY':
    case 'FIXED_LEN_BYTE_ARRAY':
      return { is: 'text' };
    case 'INT32':
    case 'INT64':
    case 'FLOAT':
    case 'DOUBLE':
      return number;
    default:
      throw refused(name, type);
  }
}

function decimal(name: string, scale: number): ColumnKind {
  if (scale < 0 || scale > 1000) throw refused(name, `DECIMAL of scale ${scale}`);
  return { is: 'decimal', scale };
}

/** @param type undefined: a number that the format does not know */
function refused(name: string, type: string | undefined): Refused {
  return new Refused(
    `column ${JSON.stringify(name)} is of ${type === undefined ? 'an unknown type' : `type ${type}`}, which no cell of a table can have; drop it, or convert it to text or numbers`,
  );
}
