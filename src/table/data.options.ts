import * as z from 'zod';
import { defaultNulls } from './nulls.js';
import { pinnedText } from './pinned.js';

const text = z.string().min(1);

/** One text or a list of them; always a list after parsing. */
const textOrList = z
  .union([text, z.array(text).min(1)])
  .transform((value) => (typeof value === 'string' ? [value] : value))
  .pipe(z.array(text));

const pinned = z
  .strictObject({
    url: z.string().regex(/^https:\/\/[^#]+$/, 'expected an https address without #'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
  })
  .transform(pinnedText)
  .pipe(text);

/** A path, a glob or a pinned address, or a list of them; always a list of texts after parsing. */
const sources = z
  .union([text, pinned, z.array(z.union([text, pinned])).min(1)])
  .transform((value) => (typeof value === 'string' ? [value] : value))
  .pipe(z.array(text));

/** What a user may say of the data: `data` in mlops.yml, without `data.split`. */
export const dataOptions = z.strictObject({
  source: sources.describe(
    'The data: a file of CSV, JSON Lines or Parquet (`.csv`, `.tsv`, `.txt`, `.jsonl`, `.ndjson`, `.json`, `.parquet`; all but Parquet also with `.gz` or `.zst`), a glob such as `data/*.csv`, `{url: https://..., sha256: ...}`, which is fetched once and checked, or a list of them. Paths are relative to the workspace; all files have the same columns.',
  ),
  prepare: z
    .union([text, z.array(text).min(1)])
    .nullable()
    .default(null)
    .describe(
      'Command that fetches or builds the data before it is read, such as `dvc pull`; a string runs by bash, a list without a shell.',
    ),
  target: text.describe('Name of the column that the model predicts.'),
  positive: z
    .union([z.string(), z.number(), z.boolean()])
    .transform(String)
    .pipe(z.string())
    .nullable()
    .default(null)
    .describe(
      'Binary classification: the value of the target that counts as positive; by default the last of the two in sorted order.',
    ),
  key: textOrList
    .nullable()
    .default(null)
    .describe('Columns that identify a row and decide its part of the split; by default all columns but the target.'),
  ignore: textOrList.or(z.array(text)).default([]).describe('Columns that are never a feature.'),
  delimiter: z
    .string()
    .regex(/^[\t !#-~]$/, 'expected one ASCII character that is not a double quote')
    .nullable()
    .default(null)
    .describe(
      'CSV: character between two cells; by default found in the header line among comma, semicolon, tab and `|`.',
    ),
  schema: text
    .default('mlops/schema.yml')
    .describe('File of the schema, written by `mlops validate --infer` and committed.'),
  nulls: z
    .array(z.string())
    .default([...defaultNulls])
    .describe(
      "Texts that mean a missing value in every format, in quotes or not; an empty cell of CSV without quotes always does. By default those of pandas' read_csv.",
    ),
});
export type DataOptions = z.infer<typeof dataOptions>;
