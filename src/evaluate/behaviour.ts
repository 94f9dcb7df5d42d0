import { UserError } from '../host/errors.js';
import { parseNumber } from '../table/number.js';
import type { Cell, Column, ColumnType } from '../table/table.js';
import type { Target } from '../split/manifest.js';
import type { BehaviourTest } from './behaviour.options.js';
import { classFinder } from './class.js';
import { checkAsked } from './part-columns.js';
import { positiveIndex, scoresOf, type ScoredRows } from './scored-rows.js';

/** A test of behaviour, checked against the inputs of a model. */
export interface Behaviour {
  readonly name: string;
  readonly kind: 'invariance' | 'directional';
  /** Copies of a row with changed inputs; null where the row has nothing to change. */
  readonly variants: (row: readonly Cell[]) => (readonly Cell[])[] | null;
  /** The most copies that a row has. */
  readonly copies: number;
  /** Whether a copy's prediction breaks the expectation. */
  readonly breaks: (before: ScoredRows, row: number, after: ScoredRows, copy: number) => boolean;
  readonly atMost: number;
}

const mostCombinations = 50;
/** Differences that come from the order of sums alone. */
const noise = 1e-9;

/**
 * Checks tests of behaviour against the inputs of the candidate and the target.
 * @param inputs in the order of a row's cells
 * @throws UserError with the key: a column that is no input, a value that the column cannot have, a direction without a meaning
 */
export function resolveBehaviour(
  tests: readonly BehaviourTest[],
  inputs: readonly Column[],
  columns: readonly Column[],
  target: Target,
): Behaviour[] {
  return tests.map((test, at): Behaviour => {
    const key = `evaluate.behaviour.${at}`;
    const place = placesOf(inputs, columns, target);
    const { name, at_most: atMost } = test;
    if ('invariance' in test) {
      const changes = Object.entries(test.invariance.set).map(([column, values]) => {
        const where = `${key}.invariance.set.${column}`;
        const found = place(column, where);
        return values.map((value) => [found.at, cellOf(value, found.type, where)] as const);
      });
      const combined = combinations(changes);
      if (combined.length > mostCombinations) {
        throw new UserError(
          `${key}.invariance.set: ${combined.length} combinations of values; expected at most ${mostCombinations}: name fewer.`,
        );
      }
      const stays = staysWithin(test.tolerance, target);
      return {
        ...{ name, kind: 'invariance', atMost, copies: combined.length },
        variants: (row) => combined.map((change) => changed(row, change)),
        breaks: (before, row, after, copy) => !stays(before, row, after, copy),
      };
    }
    const amounts = amountsOf(test.directional, key, place);
    const width = scoresOf(target);
    const shown = valueOf(test.directional.class, target, key);
    const sign = test.expect === 'up' ? 1 : -1;
    return {
      ...{ name, kind: 'directional', atMost, copies: 1 },
      variants: (row) => moved(row, amounts),
      breaks: (before, row, after, copy) => {
        const was = shown(before, row, width);
        const slack = Math.max(test.tolerance ?? 0, noise * Math.max(1, Math.abs(was)));
        return sign * (shown(after, copy, width) - was) < -slack;
      },
    };
  });
}

type Place = (column: string, key: string) => { readonly at: number; readonly type: ColumnType };

function placesOf(inputs: readonly Column[], columns: readonly Column[], target: Target): Place {
  return (column, key) => {
    checkAsked(columns, [{ name: column, key }]);
    const at = inputs.findIndex(({ name }) => name === column);
    if (at >= 0) return { at, type: inputs[at]!.type };
    const what = column === target.column ? 'is the target' : 'is ignored';
    throw new UserError(`${key}: column ${JSON.stringify(column)} ${what}, so no model sees it; name an input.`);
  };
}

function cellOf(value: string | number | boolean | null, type: ColumnType, key: string): Cell {
  if (value === null) return null;
  const fits = type === 'string' || typeof value === type;
  if (!fits) {
    throw new UserError(
      `${key}: the column holds ${type === 'number' ? 'numbers' : 'true and false'}, got ${JSON.stringify(value)}; correct the value.`,
    );
  }
  return String(value);
}

type Change = readonly (readonly [number, Cell])[];

function combinations(columns: readonly Change[]): Change[] {
  return columns.reduce<Change[]>(
    (found, values) => found.flatMap((before) => values.map((value) => [...before, value])).slice(0, 1000),
    [[]],
  );
}

function changed(row: readonly Cell[], change: Change): Cell[] {
  const copy = [...row];
  for (const [at, cell] of change) copy[at] = cell;
  return copy;
}

interface Amount {
  readonly at: number;
  /** Added, or its share of the value's size added. */
  readonly by: number;
  readonly relative: boolean;
}

type Directional = Extract<BehaviourTest, { directional: unknown }>['directional'];

function amountsOf({ increase = {}, decrease = {} }: Directional, key: string, place: Place): Amount[] {
  const of = (given: Readonly<Record<string, number | string>>, sign: number, word: string): Amount[] =>
    Object.entries(given).map(([column, amount]) => {
      const where = `${key}.directional.${word}.${column}`;
      const { at, type } = place(column, where);
      if (type !== 'number') {
        throw new UserError(`${where}: the column holds no numbers, so that nothing can be added; name one that does.`);
      }
      const relative = typeof amount === 'string';
      const by = relative ? Number(amount.slice(0, -1)) / 100 : amount;
      if (!(by > 0)) throw new UserError(`${where}: expected an amount above 0, got ${amount}.`);
      return { at, by: sign * by, relative };
    });
  return [...of(increase, 1, 'increase'), ...of(decrease, -1, 'decrease')];
}

/** A copy with its numbers moved; null where one is missing, or is 0 and asked to grow by a share of itself. */
function moved(row: readonly Cell[], amounts: readonly Amount[]): (readonly Cell[])[] | null {
  const copy = [...row];
  for (const { at, by, relative } of amounts) {
    const value = parseNumber(copy[at] ?? '');
    if (value === undefined || !Number.isFinite(value) || (relative && value === 0)) return null;
    copy[at] = String(value + (relative ? by * Math.abs(value) : by));
  }
  return [copy];
}

/** What moves: the regression's number, or the probability of a class. */
function valueOf(
  name: string | undefined,
  target: Target,
  key: string,
): (rows: ScoredRows, row: number, width: number) => number {
  const where = `${key}.directional.class`;
  if (target.task === 'regression') {
    if (name !== undefined) throw new UserError(`${where}: a regression has no classes; remove it.`);
    return ({ predicted }, row) => predicted[row]!;
  }
  const at = name === undefined ? positiveIndex(target) : (classFinder(target)(name) ?? -1);
  if (at < 0) {
    const got = name === undefined ? 'it is missing' : `got ${JSON.stringify(name.slice(0, 80))}`;
    throw new UserError(`${where}: expected the class whose probability is meant, ${got}; name one of the target.`);
  }
  if (target.task === 'multiclass') return ({ score }, row, width) => score[row * width + at]!;
  return at === positiveIndex(target) ? ({ score }, row) => score[row]! : ({ score }, row) => 1 - score[row]!;
}

/** Whether a prediction stays: the decision, or with a tolerance the scores; of a regression the number. */
function staysWithin(
  tolerance: number | null,
  target: Target,
): (before: ScoredRows, row: number, after: ScoredRows, copy: number) => boolean {
  if (target.task === 'regression') {
    return (before, row, after, copy) => {
      const was = before.predicted[row]!;
      return Math.abs(after.predicted[copy]! - was) <= Math.max(tolerance ?? 0, noise * Math.max(1, Math.abs(was)));
    };
  }
  if (tolerance === null) return (before, row, after, copy) => before.predicted[row] === after.predicted[copy];
  const width = scoresOf(target);
  return (before, row, after, copy) => {
    for (let k = 0; k < width; k++) {
      const difference = after.score[copy * width + k]! - before.score[row * width + k]!;
      if (Math.abs(difference) > Math.max(tolerance, noise)) return false;
    }
    return true;
  };
}
