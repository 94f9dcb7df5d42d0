import { labelOf } from '../split/target-values.js';
import type { Choice } from './choice.js';
import type { ColumnFacts } from './column-facts.js';
import { isClassifier, isRegressor } from './estimators.js';
import type { Program } from './program.js';

export type Task = 'binary' | 'multiclass' | 'regression';

/** What is predicted. */
export interface TaskChoice extends Choice<Task> {
  /** Whether mlops.yml has to say it, as the values alone would be taken for another task. */
  readonly said: boolean;
}

/**
 * The task, as the target's values say it: two different values are binary, more numbers a regression, more texts classes. Whole numbers that
 * number off at most 20 classes (0, 1, 2, ...) are classes where the training program imports a classifier, or the name says so.
 */
export function chooseTask(target: ColumnFacts, program: Program | null): TaskChoice {
  if (target.distinct === 2) return { value: 'binary', why: 'it has two values', said: false };
  if (target.type !== 'number') return { value: 'multiclass', why: 'it has several classes', said: false };
  if (areCodes(target) && isOfClasses(target.name, program)) {
    return { value: 'multiclass', why: 'its whole numbers are taken for classes', said: true };
  }
  return { value: 'regression', why: 'it is a number', said: false };
}

function areCodes({ whole, min, max, distinct }: ColumnFacts): boolean {
  return whole && (min === 0 || min === 1) && distinct <= 20 && max - min + 1 === distinct;
}

function isOfClasses(name: string, program: Program | null): boolean {
  const imported = program?.estimators ?? [];
  if (imported.some(isRegressor)) return false;
  return imported.some(isClassifier) || /(?:^|[^a-z])(?:class|label|labels|species|category|type|cluster)$/i.test(name);
}

/** Words for what somebody looks for, in a few languages. */
const positives =
  /^(?:1|true|t|yes|y|ja|j|oui|si|sí|sim|pos|positive|malignant|cancer|sick|ill|disease|diseased|fraud|fraudulent|spam|churn|churned|default|defaulted|bad|fail|failed|failure|died|dead|survived|clicked|converted|bought|anomaly|attack|abnormal|toxic|hate|>50k)$/i;

/** The positive class: the one whose word says so, else the rarer one. null where the target is not binary. */
export function choosePositive(target: ColumnFacts): Choice<string> | null {
  if (target.distinct !== 2) return null;
  const classes = [...target.counts].map(([value, rows]) => ({
    label: labelOf(String(value), target.type) ?? '',
    rows,
  }));
  const [a, b] = classes.sort((x, y) => (x.label < y.label ? -1 : 1)) as [(typeof classes)[0], (typeof classes)[0]];
  const said = classes.filter(({ label }) => positives.test(label));
  if (said.length === 1) return { value: said[0]!.label, why: 'its name says so' };
  if (a.rows === b.rows) return { value: b.label, why: 'it is the last in sorted order, and both are as frequent' };
  return { value: a.rows < b.rows ? a.label : b.label, why: 'it is the rarer one' };
}
