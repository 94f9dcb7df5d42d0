import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { inferColumns } from '../../src/table/infer.js';
import { defaultNulls } from '../../src/table/nulls.js';
import { parseNumber } from '../../src/table/number.js';
import { readTable } from '../../src/table/read.js';
import { resolveSources } from '../../src/table/source.js';
import type { Batch, Cell } from '../../src/table/table.js';
import { temporaryFolder, testFiles } from '../support/folders.js';
import { python } from '../support/python.js';
import { toRows } from './reading.js';

/** A cell as Python read it: a number to be compared as one, or a text. */
type Expected = { readonly n: string } | { readonly t: string } | null;

interface Case {
  readonly name: string;
  readonly files: readonly string[];
  readonly names: readonly string[];
  readonly rows: readonly (readonly Expected[])[];
  readonly types: readonly (string | null)[] | null;
  readonly options: { readonly delimiter?: string; readonly empty?: boolean };
}

const script = readFileSync(new URL('../fixtures/readers/generate.py', import.meta.url), 'utf8');

/** A cell in the form of the expected one; an empty text is missing for pandas. */
function shown(cell: Cell, expected: Expected, emptyIsMissing: boolean): Expected | number {
  if (cell === null || (cell === '' && emptyIsMissing)) return null;
  return expected !== null && 'n' in expected ? parseNumber(cell)! + 0 : { t: cell };
}

function value(expected: Expected): Expected | number {
  return expected !== null && 'n' in expected ? Number(expected.n.replace('inf', 'Infinity')) + 0 : expected;
}

describe('files that pandas and pyarrow wrote and read', () => {
  let folder = '';
  let cases: readonly Case[] = [];

  beforeAll(() => {
    folder = temporaryFolder();
    python(script, folder);
    cases = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) as Case[];
  });

  // The files go with the first test: one test reads them all, and names those that differ.
  test('the same names, cells and types from each of them', async () => {
    expect(cases.length).toBeGreaterThan(360);
    const files = testFiles();
    const different: string[] = [];
    for (const { name, files: patterns, names, rows, types, options } of cases) {
      const sources = await resolveSources(files, folder, patterns);
      const read = { delimiter: options.delimiter ?? null, nulls: defaultNulls };
      try {
        const batches: Batch[] = [];
        for await (const batch of readTable(files, sources, read)) batches.push(batch);
        const found = toRows(batches);
        const columns = await inferColumns(readTable(files, sources, read));
        expect(found.names).toEqual(names);
        expect(found.rows.length).toBe(rows.length);
        for (const [at, row] of rows.entries()) {
          const cells = found.rows[at]!.map((cell, column) => shown(cell, row[column]!, options.empty === true));
          // A matcher a row would take minutes.
          if (JSON.stringify(cells) !== JSON.stringify(row.map(value)))
            expect([at, cells]).toEqual([at, row.map(value)]);
        }
        const inferred = columns.map(({ type }, at) => ((types?.[at] ?? null) === null ? null : type));
        expect(inferred).toEqual(types ?? names.map(() => null));
      } catch (cause) {
        different.push(`${name}: ${(cause as Error).message}`);
      }
    }
    expect(different).toEqual([]);
  });
});
