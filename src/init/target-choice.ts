import { UserError } from '../host/errors.js';
import type { Choice } from './choice.js';
import { named } from './choice.js';
import type { ColumnFacts } from './column-facts.js';
import { isCounter, isDate, isIdentifier } from './key-choice.js';
import type { Program } from './program.js';

/** Names that say that a column is the target, whatever it is about. */
const plain = ['target', 'label', 'labels', 'class', 'y', 'outcome', 'response', 'groundtruth', 'dependent'];

/** What models are often made to predict. */
const usual = [
  ...['diagnosis', 'species', 'survived', 'churn', 'churned', 'fraud', 'isfraud', 'default', 'defaulted', 'spam'],
  ...['sentiment', 'category', 'queue', 'priority', 'rating', 'quality', 'price', 'saleprice', 'medv', 'salary'],
  ...['income', 'progression', 'demand', 'sales', 'revenue', 'clicked', 'converted', 'purchased', 'approved'],
];

/** A column of texts with at most so many values could be classes. */
const fewValues = 20;

/** The target, and what else it could be, the likelier first. */
export interface TargetChoice extends Choice<string> {
  readonly others: readonly Choice<string>[];
}

/**
 * The column that the model probably predicts: what the training code takes for it, a name that says so, the only column that the training
 * program names, else the last one. A column with missing values, dates, an identifier, free text, or only one value is none.
 * @throws UserError where no column is left
 */
export function chooseTarget(columns: readonly ColumnFacts[], program: Program | null): TargetChoice {
  const possible = columns.filter((column) => isPossible(column));
  const [first, ...others] = unique(candidates(possible, program));
  if (first === undefined) {
    throw new UserError(
      `mlops init: none of the ${columns.length} columns looks like a target (a value in every row, and neither dates, an identifier nor free text); say which one the model predicts: --target COLUMN.`,
    );
  }
  return { ...first, others: others.slice(0, 3) };
}

function candidates(columns: readonly ColumnFacts[], program: Program | null): Choice<string>[] {
  const known = new Set(columns.map(({ name }) => name));
  const inCode = (program?.targets ?? []).filter((name) => known.has(name));
  const mentioned = columns.map(({ name }) => name).filter((name) => program?.texts.has(name) === true);
  const last = columns.at(-1);
  return [
    ...inCode.map((value) => ({ value, why: `${named(program!.path)} takes it for the target` })),
    ...byName(columns, plain, 'its name says so'),
    ...byName(columns, usual, 'models often predict a column of that name'),
    ...(mentioned.length === 1
      ? [{ value: mentioned[0]!, why: `it is the only column that ${named(program!.path)} names` }]
      : []),
    ...(last === undefined ? [] : [{ value: last.name, why: 'it is the last column that can be one' }]),
    ...columns
      .filter(({ distinct, type }) => distinct === 2 || (type !== 'number' && distinct <= fewValues))
      .map(({ name, distinct }) => ({ value: name, why: `it has ${distinct} values` })),
  ];
}

function byName(columns: readonly ColumnFacts[], names: readonly string[], why: string): Choice<string>[] {
  const rank = ({ name }: ColumnFacts): number => {
    const words = name.toLowerCase().split(/[^a-z0-9]+/);
    const whole = names.indexOf(words.join(''));
    if (whole >= 0) return whole;
    const part = names.findIndex((known) => known.length > 1 && (words.at(-1) === known || words[0] === known));
    return part < 0 ? Infinity : names.length + part;
  };
  return columns
    .filter((column) => rank(column) < Infinity)
    .sort((a, b) => rank(a) - rank(b))
    .map(({ name }) => ({ value: name, why }));
}

function isPossible(column: ColumnFacts): boolean {
  const { name, missing, distinct, dates, type, rows, blanks } = column;
  if (missing > 0 || distinct < 2 || dates || isDate(column)) return false;
  if (type === 'number') return !isCounter(column) && !(isIdentifier(name) && distinct > rows / 20);
  return distinct <= 1000 && distinct <= Math.max(2, rows / 2) && !(blanks && distinct > 100);
}

function unique(choices: readonly Choice<string>[]): Choice<string>[] {
  return choices.filter(({ value }, at) => choices.findIndex((other) => other.value === value) === at);
}
