import { codePoints } from './cell-rules.js';
import type { ColumnRules } from './column-rules.js';
import { DateFormat } from './date-format.js';

/** A rule that cannot be, with the key where it stands. */
export interface Contradiction {
  readonly key: (string | number)[];
  readonly message: string;
}

/** What no data could keep, or what says nothing for the column's type. Pure. */
export function contradictions(rules: ColumnRules): Contradiction[] {
  const found: Contradiction[] = [];
  const wrong = (key: string | (string | number)[], message: string): void => {
    found.push({ key: typeof key === 'string' ? [key] : key, message });
  };
  ofType(rules, wrong);
  reversed(rules, wrong);
  ofFormat(rules, wrong);
  if (found.length === 0) ofDomain(rules, wrong);
  if (found.length === 0) ofCounts(rules, wrong);
  return found;
}

type Wrong = (key: string | (string | number)[], message: string) => void;

function ofType(rules: ColumnRules, wrong: Wrong): void {
  const { type, domain, drift } = rules;
  if (type !== 'number') {
    if (rules.integer) wrong('integer', `only a number column is integer, not ${type}.`);
    if (rules.allow_nan) wrong('allow_nan', `only a number column has NaN, not ${type}.`);
    if (rules.allow_inf) wrong('allow_inf', `only a number column has infinite values, not ${type}.`);
    if (rules.range !== null && (type !== 'string' || rules.format === null)) {
      wrong('range', `only a number column has a range, not ${type}; a string column of dates needs its format as well.`);
    }
  }
  if (type !== 'string') {
    if (rules.length !== null) wrong('length', `only a string column has lengths, not ${type}.`);
    if (rules.format !== null) wrong('format', `only a string column has a format, not ${type}.`);
  }
  if (type === 'boolean' && domain !== null) wrong('domain', 'a boolean column has no domain.');
  if (type === 'number' && domain?.some((item) => typeof item !== 'number') === true) {
    wrong('domain', 'expected numbers only, as the type is number; or set type: string.');
  }
  if (type === 'number' && drift !== null && drift.l_infinity !== null) {
    wrong(['drift', 'l_infinity'], 'only a string or boolean column has it; for numbers use jensen_shannon.');
  }
}

function reversed(rules: ColumnRules, wrong: Wrong): void {
  for (const key of ['range', 'distinct', 'length'] as const) {
    const { min, max } = rules[key] ?? { min: null, max: null };
    if (typeof min === 'number' && typeof max === 'number' && min > max) wrong(key, `min ${String(min)} is above max ${String(max)}.`);
  }
  if (rules.type === 'number') {
    for (const end of ['min', 'max'] as const) {
      if (typeof rules.range?.[end] === 'string') wrong(['range', end], 'expected a number, as the type is number.');
    }
  }
}

function ofFormat(rules: ColumnRules, wrong: Wrong): void {
  if (rules.format === null || rules.type !== 'string') return;
  const format = DateFormat.of(rules.format);
  if (typeof format === 'string') {
    wrong('format', format);
    return;
  }
  const { min, max } = rules.range ?? { min: null, max: null };
  const [from, to] = [min, max].map((end) => (end === null ? null : (format.seconds(String(end)) ?? NaN)));
  for (const [end, seconds] of [['min', from], ['max', to]] as const) {
    if (Number.isNaN(seconds)) wrong(['range', end], `expected a value of the column's format (${rules.format}).`);
  }
  if (typeof from === 'number' && typeof to === 'number' && from > to) wrong('range', 'min is later than max.');
}

function ofDomain(rules: ColumnRules, wrong: Wrong): void {
  const { domain, integer, range, length } = rules;
  if (domain === null) return;
  const seen = new Set<string>();
  for (const [index, item] of domain.entries()) {
    const text = String(item);
    if (seen.has(text)) wrong(['domain', index], 'the value stands there twice; remove one.');
    seen.add(text);
    if (integer && !Number.isInteger(item)) wrong(['domain', index], 'not a whole number, though the column is integer.');
    if (outside(item, range, rules.format)) wrong(['domain', index], 'lies outside the range; correct one of them.');
    const size = codePoints(text);
    if (length !== null && (size < (length.min ?? 0) || size > (length.max ?? Infinity))) {
      wrong(['domain', index], `has ${String(size)} characters, which length does not allow; correct one of them.`);
    }
  }
}

function outside(item: string | number | boolean, range: ColumnRules['range'], named: string | null): boolean {
  const format = named === null ? null : DateFormat.of(named);
  const place = (value: string | number | boolean): number =>
    format instanceof DateFormat ? (format.seconds(String(value)) ?? NaN) : Number(value);
  if (format === null && range === null) return false;
  const at = place(item);
  if (Number.isNaN(at)) return true;
  const { min, max } = range ?? { min: null, max: null };
  return (min !== null && at < place(min)) || (max !== null && at > place(max));
}

function ofCounts(rules: ColumnRules, wrong: Wrong): void {
  const { domain, domain_mass: mass, distinct, present, unique, type } = rules;
  const most = Math.min(type === 'boolean' ? 2 : Infinity, domain !== null && mass === 1 ? domain.length : Infinity, distinct?.max ?? Infinity);
  const what = type === 'boolean' ? 'a boolean column has at most 2' : domain !== null ? `the domain has ${String(domain.length)}` : `distinct.max is ${String(distinct?.max)}`;
  if (distinct?.min !== null && distinct?.min !== undefined && distinct.min > most) {
    wrong(['distinct', 'min'], `${String(distinct.min)} different values cannot be: ${what}.`);
  }
  if (unique && present !== null && present.min_count > most) {
    wrong('unique', `${String(present.min_count)} values (present.min_count) cannot all differ: ${what}.`);
  }
}
