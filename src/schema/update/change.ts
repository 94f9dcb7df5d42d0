import type { InferredRules } from '../infer.js';

/** What a rule of the schema file may be set to. */
export type RuleValue = string | number | boolean | null;

/** One change of a schema file. Changes of one pass are about different rules. */
export type Change = (RuleChange | NewColumn) & {
  /** As a person reads it: `age: range.max 90 -> 104 (3 rows)`. */
  readonly line: string;
};

/** A rule that is set anew, in whole or in some of its keys, or gets more values. */
export interface RuleChange {
  readonly kind: 'rule';
  /** null: a key of the file itself, such as `rows`. */
  readonly column: string | null;
  readonly rule: string;
  readonly change:
    | { readonly value: RuleValue }
    | { readonly keys: Readonly<Record<string, RuleValue>>; readonly whole: Readonly<Record<string, RuleValue>> }
    | { readonly add: readonly RuleValue[]; readonly whole: readonly RuleValue[] };
}

/** A column that the file does not list. */
export interface NewColumn {
  readonly kind: 'column';
  readonly rules: InferredRules;
}
