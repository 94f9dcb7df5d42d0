import type { ColumnType } from '../../table/table.js';
import type { ColumnBreaks } from '../column-check.js';
import { severityOf, type ColumnRules, type RuleName } from '../column-rules.js';
import { changed } from '../judge.js';
import type { Change, RuleChange, RuleValue } from './change.js';

/** What a column needs, and what is left to a person. */
export interface Relaxed {
  readonly changes: readonly Change[];
  readonly kept: readonly string[];
}

/** A column of the schema with what the data break of it. */
export interface Relaxing {
  readonly rules: ColumnRules;
  readonly breaks: ColumnBreaks;
  /** The type that the data have now. */
  readonly actual: ColumnType;
  readonly isTarget: boolean;
  /** Whether the environment's data have this column. */
  readonly expected: boolean;
}

/** At most this many values join a domain: more are another kind of column. */
const mostAdded = 100;

/** The least that a column's rules must give way for the data to pass. Rules that are warnings stay: they do not fail. Pure. */
export function relaxColumn(relaxing: Relaxing): Relaxed {
  const { rules, breaks, isTarget } = relaxing;
  const changes: Change[] = [];
  const kept: string[] = [];
  const column = JSON.stringify(rules.name);
  const broken = (rule: RuleName, count: number): boolean => count > 0 && severityOf(rules, rule) === 'error';
  if (isTarget && breaks.nulls.count > 0) kept.push(`${column}: the target is missing in ${rowsOf(breaks.nulls.count)}; remove these rows, or find their values.`);
  else if (relaxing.expected) changes.push(...presence(rules, breaks));
  if (broken('type', breaks.kinds.type.count)) {
    const type = ofType(relaxing);
    if (typeof type === 'string') kept.push(type);
    // What else the rules say is about another kind of column; the next pass sees it as it is now.
    else return { changes: type, kept };
  }
  const domain = ofDomain(relaxing);
  if (typeof domain === 'string') kept.push(domain);
  else changes.push(...domain);
  if (broken('format', breaks.kinds.format.count)) {
    kept.push(`${column}: ${rowsOf(breaks.kinds.format.count)} with something that is not of the format ${String(rules.format)}; correct it, or change the format by hand.`);
  }
  changes.push(...flags(rules, breaks), ...bounds(rules, breaks));
  return { changes, kept };
}

function presence(rules: ColumnRules, { rows, nulls }: ColumnBreaks): Change[] {
  const changes: Change[] = [];
  const { max } = rules.nulls;
  if (nulls.count > max * rows && severityOf(rules, 'nulls') === 'error') {
    const needed = Math.min(1, Math.ceil(Number(((nulls.count / rows) * 100).toFixed(6))) / 100);
    changes.push(keysChange(rules.name, 'nulls', { max: needed }, rules.nulls, rowsOf(nulls.count)));
  }
  const present = rows - nulls.count;
  const least = rules.present?.min_count ?? 0;
  if (present < least && severityOf(rules, 'present') === 'error') {
    changes.push(
      present === 0
        ? valueChange(rules.name, 'present', null, 'asked', rowsOf(rows))
        : keysChange(rules.name, 'present', { min_count: present }, { min_count: least }, rowsOf(present)),
    );
  }
  return changes;
}

/** The changes for another type, or why it stays. */
function ofType({ rules, breaks, actual, isTarget }: Relaxing): Change[] | string {
  const column = JSON.stringify(rules.name);
  const found = rowsOf(breaks.kinds.type.count);
  if (isTarget) return `${column}: ${found} with something that is not of type ${rules.type}; the target keeps its type. Correct it, or change the type by hand: another target needs another model.`;
  if (!changed(breaks)) return `${column}: ${found} with something that is not of type ${rules.type}, the others are; correct it, or list the text in data.nulls if it means a missing value.`;
  const gone = (['integer', 'allow_nan', 'allow_inf'] as const).filter((rule) => rules[rule]);
  const nulled = (['range', 'domain', 'drift'] as const).filter((rule) => rules[rule] !== null);
  return [
    valueChange(rules.name, 'type', actual, rules.type, found),
    ...gone.map((rule) => valueChange(rules.name, rule, false, true, found)),
    ...nulled.map((rule) => valueChange(rules.name, rule, null, 'asked', found)),
  ];
}

function ofDomain({ rules, breaks, isTarget }: Relaxing): Change[] | string {
  const { domain } = rules;
  const { rows, nulls, outside, kinds } = breaks;
  const present = rows - nulls.count;
  const tolerated = present - kinds.domain.count >= rules.domain_mass * present;
  if (domain === null || kinds.domain.count === 0 || tolerated || severityOf(rules, 'domain') === 'warning') return [];
  const found = rowsOf(kinds.domain.count);
  if (outside === null || outside.length > mostAdded) {
    const many = outside === null ? 'more than 1000' : String(outside.length);
    return `${JSON.stringify(rules.name)}: ${many} values (${found}) are not in the domain, too many to add; correct them, or remove the domain by hand.`;
  }
  const add = [...outside].sort((a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1));
  const values = `${String(add.length)} ${add.length === 1 ? 'value' : 'values'}`;
  const note = isTarget ? '; the target has a new class: models before and after are not comparable' : '';
  return [
    {
      kind: 'rule',
      column: rules.name,
      rule: 'domain',
      change: { add, whole: [...domain, ...add] },
      line: `${rules.name}: domain + ${values} (${found}${note})`,
    },
  ];
}

/** Rules that are on or off. */
function flags(rules: ColumnRules, { kinds }: ColumnBreaks): Change[] {
  const of = [
    { rule: 'allow_nan', count: kinds.nan.count, to: true },
    { rule: 'allow_inf', count: kinds.infinite.count, to: true },
    { rule: 'integer', count: kinds.fraction.count, to: false },
    { rule: 'unique', count: kinds.repeated.count, to: false },
  ] as const;
  return of
    .filter(({ rule, count }) => count > 0 && severityOf(rules, rule) === 'error')
    .map(({ rule, count, to }) => valueChange(rules.name, rule, to, !to, rowsOf(count)));
}

/** Rules with a smallest and a largest. */
function bounds(rules: ColumnRules, breaks: ColumnBreaks): Change[] {
  const { kinds, smallest, largest, shortest, longest } = breaks;
  const changes: Change[] = [];
  const widen = (rule: 'range' | 'length' | 'distinct', least: RuleValue, most: RuleValue, found: string): void => {
    const keys = { ...(least !== null && { min: least }), ...(most !== null && { max: most }) };
    const whole = rules[rule];
    if (whole === null || Object.keys(keys).length === 0 || severityOf(rules, rule) === 'warning') return;
    changes.push(keysChange(rules.name, rule, keys, { min: whole.min, max: whole.max }, found));
  };
  widen('range', smallest, largest, rowsOf(kinds.small.count + kinds.big.count));
  widen('length', shortest, longest, rowsOf(kinds.short.count + kinds.long.count));
  const { min, max } = rules.distinct ?? { min: null, max: null };
  const { count, over } = breaks.distinct ?? { count: 0, over: false };
  if (breaks.distinct !== null) {
    const most = max !== null && count > max ? (over ? null : count) : null;
    widen('distinct', min !== null && count < min ? count : null, most, `${String(count)} ${count === 1 ? 'value' : 'values'}`);
  }
  return changes;
}

/** Sets some keys of a rule. */
export function keysChange(
  column: string | null,
  rule: string,
  keys: Readonly<Record<string, RuleValue>>,
  before: Readonly<Record<string, RuleValue>>,
  why: string,
): RuleChange & { readonly line: string } {
  const parts = Object.entries(keys).map(([key, value]) => `${rule}.${key} ${shown(before[key])} -> ${shown(value)}`);
  const line = `${column === null ? '' : `${column}: `}${parts.join(', ')} (${why})`;
  return { kind: 'rule', column, rule, change: { keys, whole: { ...before, ...keys } }, line };
}

function valueChange(column: string, rule: string, value: RuleValue, before: RuleValue, why: string): RuleChange & { readonly line: string } {
  const line = value === null ? `${column}: ${rule} removed (${why})` : `${column}: ${rule} ${shown(before)} -> ${shown(value)} (${why})`;
  return { kind: 'rule', column, rule, change: { value }, line };
}

function shown(value: RuleValue | undefined): string {
  return value === null || value === undefined ? 'none' : String(value);
}

export function rowsOf(count: number): string {
  return `${String(count)} ${count === 1 ? 'row' : 'rows'}`;
}
