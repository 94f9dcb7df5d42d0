import * as z from 'zod';
import { readConfig } from '../config/read.js';
import { columnRules, countBounds, severity, type ColumnRules } from './column-rules.js';

/** mlops/schema.yml */
export const tableSchema = z
  .strictObject({
    format: z.literal('mlops-schema/1').describe('Names this format.'),
    environments: z
      .array(z.string().regex(/^[a-z][a-z0-9_-]*$/, 'expected lower-case letters, digits, - and _'))
      .min(1)
      .default(['training', 'serving'])
      .describe('What data may be for: the first is that of `validate`, the others are named by --environment.'),
    extra_columns: severity.default('error').describe('What a column is that is not listed here: an error or a warning.'),
    keys: z
      .enum(['error', 'warning', 'allowed'])
      .default('error')
      .describe('What two rows with the same data.key are: an error, a warning, or allowed.'),
    rows: z
      .strictObject({
        ...countBounds,
        of_reference: z
          .strictObject({
            min: z.number().min(0).nullable().default(null).describe('0.5: at least half as many.'),
            max: z.number().min(0).nullable().default(null).describe('3: at most three times as many.'),
          })
          .nullable()
          .default(null)
          .describe('How many rows there are, divided by those of the reference: the training data of the champion.'),
        severity: severity.default('error').describe('What another number of rows is.'),
      })
      .nullable()
      .default(null)
      .describe('How many rows the data have.'),
    columns: z.array(columnRules).min(1).describe('The columns, in any order.'),
  })
  .superRefine(({ columns, environments, rows }, context) => {
    const wrong = (path: (string | number)[], message: string): void => context.addIssue({ code: 'custom', path, message });
    const seen = new Set<string>();
    for (const [index, column] of columns.entries()) {
      const { name } = column;
      if (seen.has(name)) wrong(['columns', index, 'name'], `the column ${JSON.stringify(name)} is listed twice; remove one.`);
      seen.add(name);
      for (const message of environmentMistakes(column, environments)) wrong(['columns', index, 'not_in'], message);
      const sentence = rows === null ? null : tooFewRows(column, rows);
      if (sentence !== null) wrong(['columns', index, sentence.key], sentence.message);
    }
    for (const [path, bounds] of [[['rows'], rows], [['rows', 'of_reference'], rows?.of_reference ?? null]] as const) {
      const { min, max } = bounds ?? { min: null, max: null };
      if (min !== null && max !== null && min > max) wrong([...path], `min ${String(min)} is above max ${String(max)}.`);
    }
  });
export type TableSchema = z.infer<typeof tableSchema>;

function environmentMistakes({ not_in: named }: ColumnRules, environments: readonly string[]): string[] {
  const unknown = named.filter((name) => !environments.includes(name));
  const known = environments.join(', ');
  const sentences = unknown.map((name) => `no environment ${JSON.stringify(name)}; they are ${known} (environments).`);
  if (environments.every((name) => named.includes(name))) sentences.push('the column is in no environment; write required: false.');
  return sentences;
}

/** What the number of rows makes impossible. */
function tooFewRows(column: ColumnRules, rows: { min: number | null; max: number | null }): { key: string; message: string } | null {
  const { present, domain, domain_mass: mass, unique, nulls } = column;
  if (present !== null && rows.max !== null && present.min_count > rows.max) {
    return { key: 'present', message: `${String(present.min_count)} values need more rows than rows.max, ${String(rows.max)}.` };
  }
  const fewest = rows.min === null ? 0 : Math.ceil(rows.min * (1 - nulls.max));
  if (unique && domain !== null && mass === 1 && fewest > domain.length) {
    return { key: 'unique', message: `at least ${String(fewest)} rows have a value (rows.min), and the domain has ${String(domain.length)}.` };
  }
  return null;
}

/** Inferred from data with 50,000 columns it has six megabytes. */
const limits = { size: 16, values: 2_000_000 };

/**
 * Reads a schema file.
 * @param file as shown in errors
 * @throws UserErrors with file, line, column and key of each mistake
 */
export async function parseSchema(text: string, file: string): Promise<TableSchema> {
  const include = (): Promise<string> => Promise.resolve('');
  return (await readConfig({ text, file, overrides: [], includes: [], include, limits }, tableSchema)).value;
}
