import * as z from 'zod';
import { contradictions } from './contradictions.js';

const share = z.number().min(0).max(1);
const count = z.int().min(0);
const value = z.union([z.string(), z.number(), z.boolean()]);
const bound = z.union([z.number(), z.string()]).nullable().default(null);

/** An error or a warning. */
export const severity = z.enum(['error', 'warning']);

/** A smallest and a largest whole number, either may be open. */
export const countBounds = {
  min: count.nullable().default(null).describe('Smallest number allowed.'),
  max: count.nullable().default(null).describe('Largest number allowed.'),
};

/** The rules of a column that may be a warning. */
export const ruleNames = [
  'type',
  'required',
  'integer',
  'nulls',
  'present',
  'domain',
  'range',
  'allow_nan',
  'allow_inf',
  'unique',
  'distinct',
  'length',
  'format',
  'drift',
] as const;
export type RuleName = (typeof ruleNames)[number];

const severities = z.strictObject(
  Object.fromEntries(ruleNames.map((name) => [name, severity.optional()])) as Record<RuleName, z.ZodOptional<typeof severity>>,
);

const rules = {
  name: z.string().min(1).describe("The column's name in the header."),
  type: z.enum(['number', 'string', 'boolean']).describe('What its cells are.'),
  integer: z.boolean().default(false).describe('number: whole numbers only.'),
  required: z.boolean().default(true).describe('Whether data without this column are refused.'),
  not_in: z
    .array(z.string().min(1))
    .default([])
    .describe('Environments whose data need not have this column, such as `[serving]` for the target.'),
  nulls: z
    .strictObject({ max: share.describe('Largest share of missing values, from 0 to 1.') })
    .default({ max: 1 })
    .describe('Missing values that are allowed; by default any share.'),
  present: z
    .strictObject({ min_count: z.int().min(1).describe('Smallest number of rows with a value.') })
    .nullable()
    .default(null)
    .describe('How many rows must have a value, whatever the share.'),
  domain: z
    .array(value)
    .min(1)
    .nullable()
    .default(null)
    .describe('string, number: the only values that are allowed.'),
  domain_mass: share
    .default(1)
    .describe('Smallest share of present values that must lie in the domain; others within it are warnings.'),
  range: z
    .strictObject({
      min: bound.describe('Smallest value allowed.'),
      max: bound.describe('Largest value allowed.'),
    })
    .nullable()
    .default(null)
    .describe('What the values lie between, inclusive: numbers, or with `format` dates written in it.'),
  allow_nan: z.boolean().default(false).describe('number: whether "not a number" (NaN) is allowed where it is not in data.nulls.'),
  allow_inf: z.boolean().default(false).describe('number: whether infinite values are allowed.'),
  unique: z.boolean().default(false).describe('Whether no value may occur twice.'),
  distinct: z
    .strictObject(countBounds)
    .nullable()
    .default(null)
    .describe('How many different values the column has, missing ones not counted.'),
  length: z
    .strictObject(countBounds)
    .nullable()
    .default(null)
    .describe('string: how many characters (Unicode code points) a value has.'),
  format: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('string: date (2026-11-28), datetime, time, or a pattern of strptime such as `%d.%m.%Y`.'),
  drift: z
    .strictObject({
      l_infinity: share.nullable().default(null).describe('string, boolean: largest difference that the share of one value may have.'),
      jensen_shannon: share.nullable().default(null).describe('Largest Jensen-Shannon divergence (base 2, from 0 to 1).'),
    })
    .nullable()
    .default(null)
    .describe('How far the distribution may be from that of the reference: the training data of the champion.'),
  severity: z
    .union([severity, severities])
    .default('error')
    .describe('What a broken rule is: `warning` for all rules of the column, or one by one, such as `{ range: warning }`.'),
};

/** What a column must look like. */
export const columnRules = z.strictObject(rules).superRefine((column, context) => {
  for (const { key, message } of contradictions(column)) context.addIssue({ code: 'custom', path: key, message });
});
export type ColumnRules = z.infer<typeof columnRules>;

/** What it is when a column breaks a rule. */
export function severityOf(rules: Pick<ColumnRules, 'severity'>, rule: RuleName): z.infer<typeof severity> {
  return typeof rules.severity === 'string' ? rules.severity : (rules.severity[rule] ?? 'error');
}
