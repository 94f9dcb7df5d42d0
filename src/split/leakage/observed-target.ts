import { parseNumber } from '../../table/number.js';
import type { Target } from '../manifest.js';
import type { ObservedTarget } from './proxy.js';

/** The target of rows: 1 for the positive class of two, the class's index of several, or the value. */
export function observedTarget({ task, classes, positive }: Target, cells: readonly (string | null)[]): ObservedTarget {
  const index = new Map(classes.map((label, at) => [label, task === 'binary' ? Number(label === positive) : at]));
  const value = (cell: string): number => (task === 'regression' ? parseNumber(cell)! : index.get(cell)!);
  return { task, classes: classes.length, values: Float64Array.from(cells, (cell) => value(cell!)) };
}
