import * as z from 'zod';
import { readConfig } from '../config/read.js';

const share = z.number().min(0).max(1);
const value = z.union([z.string(), z.number(), z.boolean()]);

/** What a column must look like. */
export const columnRules = z
  .strictObject({
    name: z.string().min(1).describe("The column's name in the header."),
    type: z.enum(['number', 'string', 'boolean']).describe('What its cells are.'),
    integer: z.boolean().default(false).describe('number: whole numbers only.'),
    required: z.boolean().default(true).describe('Whether data without this column are refused.'),
    nulls: z
      .strictObject({ max: share.describe('Largest share of missing values, from 0 to 1.') })
      .default({ max: 1 })
      .describe('Missing values that are allowed; by default any share.'),
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
        min: z.number().nullable().default(null).describe('Smallest number allowed.'),
        max: z.number().nullable().default(null).describe('Largest number allowed.'),
      })
      .nullable()
      .default(null)
      .describe('number: what the values lie between, inclusive.'),
    unique: z.boolean().default(false).describe('Whether no value may occur twice.'),
  })
  .superRefine((rules, context) => {
    const wrong = (key: string, message: string): void => context.addIssue({ code: 'custom', path: [key], message });
    if (rules.type !== 'number' && rules.integer) wrong('integer', `only a number column is integer, not ${rules.type}.`);
    if (rules.type !== 'number' && rules.range !== null) wrong('range', `only a number column has a range, not ${rules.type}.`);
    if (rules.type === 'boolean' && rules.domain !== null) wrong('domain', 'a boolean column has no domain.');
    if (rules.type === 'number' && rules.domain?.some((item) => typeof item !== 'number') === true) {
      wrong('domain', 'expected numbers only, as the type is number; or set type: string.');
    }
    const { min, max } = rules.range ?? { min: null, max: null };
    if (min !== null && max !== null && min > max) wrong('range', `min ${String(min)} is above max ${String(max)}.`);
  });
export type ColumnRules = z.infer<typeof columnRules>;

const severity = z.enum(['error', 'warning']);

/** mlops/schema.yml */
export const tableSchema = z
  .strictObject({
    format: z.literal('mlops-schema/1').describe('Names this format.'),
    extra_columns: severity.default('error').describe('What a column is that is not listed here: an error or a warning.'),
    keys: z
      .enum(['error', 'warning', 'allowed'])
      .default('error')
      .describe('What two rows with the same data.key are: an error, a warning, or allowed.'),
    columns: z.array(columnRules).min(1).describe('The columns, in any order.'),
  })
  .superRefine(({ columns }, context) => {
    const seen = new Set<string>();
    for (const [index, { name }] of columns.entries()) {
      if (seen.has(name)) {
        context.addIssue({
          code: 'custom',
          path: ['columns', index, 'name'],
          message: `the column ${JSON.stringify(name)} is listed twice; remove one.`,
        });
      }
      seen.add(name);
    }
  });
export type TableSchema = z.infer<typeof tableSchema>;

/**
 * Reads a schema file.
 * @param file as shown in errors
 * @throws UserErrors with file, line, column and key of each mistake
 */
export async function parseSchema(text: string, file: string): Promise<TableSchema> {
  const include = (): Promise<string> => Promise.resolve('');
  return (await readConfig({ text, file, overrides: [], includes: [], include }, tableSchema)).value;
}
