import { guessColumns, mostStrays } from '../table/profile/guess.js';
import { rightTypes, type ProfileColumn } from '../table/profile/part.js';
import type { ColumnProfile, TableProfile } from '../table/profile/profile.js';
import { mergeParts } from '../table/profile/profile-job.js';
import { typeOf } from '../table/profile/evidence.js';
import { toProfile } from '../table/profile/to-profile.js';
import { overRows, type PassPorts, type PassSizes } from '../table/over-rows.js';
import { readTable, type ReadOptions } from '../table/read.js';
import type { SourceFile } from '../table/source.js';
import type { Column, ColumnType } from '../table/table.js';
import { mergeBreaks, type ColumnBreaks } from './column-check.js';
import type { ColumnRules } from './column-rules.js';
import { firstRepeats } from './key.js';
import type { Places } from './occurrences.js';
import { isIncreasing } from './order-watch.js';
import type { TableSchema } from './schema.js';
import { mergeUniques, type UniquePart } from './unique-watch.js';
import type { SurveyPart, ValidateInit } from './validate-job.js';

/** What is surveyed, and against what. */
export interface SurveyRequest {
  readonly sources: readonly SourceFile[];
  readonly options: ReadOptions;
  /** null: only what is suspect in any data. */
  readonly schema: TableSchema | null;
  readonly target: string;
  /** data.key; null: no column identifies a row. */
  readonly key: readonly string[] | null;
  /** Whether places keep the cells. */
  readonly values: boolean;
  /** A schema is inferred: the order of numbers matters. */
  readonly order: boolean;
  /** Told the columns before the rows are read; throws where they are not what they should be. */
  readonly onColumns?: (columns: readonly Column[]) => void;
}

/** A column of the data with all that a pass says of it. */
export interface SurveyedColumn {
  /** As it was read: the schema's type, else the one that the cells have. */
  readonly column: Column;
  /** The type that the cells have. */
  readonly actual: ColumnType;
  readonly profile: ColumnProfile;
  readonly breaks: ColumnBreaks;
  /** Each number is larger than the one before; only where `order` was asked for. */
  readonly increasing: boolean;
  readonly leadingZeros: number;
  /** Of a column of texts, read without rules, whose values are numbers but for a few: those few. */
  readonly strays: Places | null;
}

/** One pass over the data. */
export interface Survey {
  readonly rows: number;
  /** In the data's order. */
  readonly columns: readonly SurveyedColumn[];
  /** Rows with the key of an earlier row; null: there is no key, or it may repeat. */
  readonly keys: Places | null;
  /** What has more different values than are remembered: `data.key`, or columns. */
  readonly incomplete: readonly string[];
  readonly profile: TableProfile;
}

/**
 * Reads the data once and collects, column by column, what they hold and which cells break a rule; a second time where the first rows did not tell the
 * type of a column that the schema does not list.
 * @param onRows told the number of rows so far
 * @throws UserError as `overRows`
 */
export async function surveyRows(request: SurveyRequest, ports: PassPorts, onRows: (rows: number) => void,
  sizes?: PassSizes,
): Promise<Survey> {
  const { sources, options, schema } = request;
  const guessed = await guessColumns(ports.files, sources, options, schema?.columns ?? []);
  request.onColumns?.(guessed);
  const pass = async (columns: readonly ProfileColumn[]): Promise<SurveyPart[]> => {
    const job = { name: 'validate', init: initOf(request, columns), digest: true };
    return [...(await overRows<SurveyPart>(sources, options, job, ports, onRows, sizes)).results];
  };
  const parts = await pass(guessed);
  const right = rightTypes(mergeParts(parts.map(({ profile }) => profile)));
  if (right === null) return merged(request, parts, ports, new Map());
  const strays = straysOf(guessed, right, parts, sources);
  return merged(request, await pass(right.map((column) => ({ ...column, guessed: false }))), ports, strays);
}

/** The few cells for which columns that were read as numbers are columns of texts, by the name of the column. */
function straysOf(
  read: readonly Column[],
  right: readonly Column[],
  parts: readonly SurveyPart[],
  sources: readonly SourceFile[],
): ReadonlyMap<string, Places> {
  const strays = new Map<string, Places>();
  for (const [at, column] of read.entries()) {
    if (column.type !== 'number' || right[at]!.type !== 'string') continue;
    const { rows, nulls, kinds } = mergeBreaks(
      column,
      null,
      parts.map(({ breaks }) => breaks[at]!),
      sources.map(({ path }) => path),
    );
    if (kinds.type.count > 0 && kinds.type.count <= mostStrays * (rows - nulls.count)) strays.set(column.name, kinds.type);
  }
  return strays;
}

function initOf({ schema, target, key, values, order, options }: SurveyRequest, columns: readonly ProfileColumn[]): ValidateInit {
  const rules = rulesOf(schema);
  const names = columns.map(({ name }) => name);
  // Data of another environment may lack the key.
  const whole = key !== null && schema?.keys !== 'allowed' && key.every((name) => names.includes(name));
  return {
    profile: { columns, target: names.includes(target) ? target : null, nulls: options.nulls },
    rules: names.map((name) => rules.get(name) ?? null),
    key: whole ? key.map((name) => names.indexOf(name)) : null,
    values,
    order,
  };
}

/** The rules by the names of their columns. */
export function rulesOf(schema: TableSchema | null): ReadonlyMap<string, ColumnRules> {
  return new Map((schema?.columns ?? []).map((rules) => [rules.name, rules]));
}

async function merged(
  request: SurveyRequest,
  parts: readonly SurveyPart[],
  ports: PassPorts,
  strays: ReadonlyMap<string, Places>,
): Promise<Survey> {
  const { sources, schema, key } = request;
  const files = sources.map(({ path }) => path);
  const part = mergeParts(parts.map(({ profile }) => profile));
  const profile = toProfile(part);
  const rules = rulesOf(schema);
  const columns: SurveyedColumn[] = [];
  for (const [at, { name, type, guessed, evidence }] of part.columns.entries()) {
    const column = { name, type };
    const own = rules.get(name) ?? null;
    const orders = parts.map(({ orders: found }) => found?.[at] ?? { runs: null, leadingZeros: 0 });
    const breaks = mergeBreaks(column, own, parts.map((one) => one.breaks[at]!), files);
    const uniques = parts.flatMap((one) => one.uniques[at] ?? []);
    columns.push({
      column,
      actual: type === 'string' || guessed ? type : typeOf(evidence),
      profile: profile.columns[at]!,
      breaks: uniques.length === 0 ? breaks : await withUniques(breaks, own!, uniques, { column, request, files }, ports),
      increasing: isIncreasing(orders, files),
      leadingZeros: orders.reduce((sum, { leadingZeros }) => sum + leadingZeros, 0),
      strays: strays.get(name) ?? null,
    });
  }
  const keyed = parts.flatMap((one) => one.key ?? []);
  const ofKey = (key ?? []).flatMap((name) => columns.filter(({ column }) => column.name === name).map(({ column }) => column));
  const keys = keyed.length === 0 ? null : await repeats(keyed, ofKey, true, { request, files }, ports);
  const over = columns.filter(({ breaks }) => breaks.distinct?.over === true).map(({ column }) => column.name);
  const incomplete = [...(keys?.distinct.over === true ? ['data.key'] : []), ...over];
  return { rows: part.rows, columns, keys: keys?.places ?? null, incomplete, profile };
}

interface Reading {
  readonly request: SurveyRequest;
  readonly files: readonly string[];
}

async function withUniques(
  breaks: ColumnBreaks,
  rules: ColumnRules,
  parts: readonly UniquePart[],
  { column, ...reading }: Reading & { readonly column: Column },
  ports: PassPorts,
): Promise<ColumnBreaks> {
  const { places, distinct } = await repeats(rules.unique ? parts : withoutRepeats(parts), [column], false, reading, ports);
  return { ...breaks, distinct, kinds: { ...breaks.kinds, repeated: places } };
}

/** Only the number of different values counts. */
function withoutRepeats(parts: readonly UniquePart[]): UniquePart[] {
  return parts.map((part) => ({ ...part, repeated: { count: 0, lines: [], values: [] } }));
}

/** Rows that repeat earlier ones. Where they do across threads, the first ones are looked up in the order of the data. */
async function repeats(
  parts: readonly UniquePart[],
  columns: readonly Column[],
  nulls: boolean,
  { request, files }: Reading,
  ports: PassPorts,
): Promise<{ places: Places; distinct: { count: number; over: boolean } }> {
  const { repeated, distinct } = mergeUniques(parts, files);
  if (repeated.places !== null) return { places: repeated.places, distinct };
  const found = await firstRepeats(readTable(ports.files, request.sources, request.options), columns, {
    nulls,
    values: request.values && !nulls,
  });
  return { places: { ...found, count: repeated.count }, distinct };
}
