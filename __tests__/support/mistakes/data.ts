import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { csv, withCells, withRow } from './rows.js';
import { tinyCsv, tinyRows } from '../tiny.js';
import type { Mistake } from './mistake.js';

/** Mistakes in the files of the data and in what mlops.yml says of them. */
export const dataMistakes: readonly Mistake[] = [
  {
    name: 'a target that the data do not have',
    given: { step: 'check', set: ['data.target=sodl'] },
    expect: {
      code: 2,
      says: /set data\.target: no column "sodl" in data\.csv; did you mean "sold"\? It has 5 columns\./,
    },
  },
  {
    name: 'a key that the data do not have',
    given: { step: 'check', set: ['data.key=idd'] },
    expect: { code: 2, says: /set data\.key: no column "idd" in data\.csv; did you mean "id"\?/ },
  },
  {
    name: 'an ignored column that the data do not have',
    given: { step: 'check', set: ['data.ignore=[id, wieght]'] },
    expect: { code: 2, says: /set data\.ignore: no column "wieght" in data\.csv; did you mean "weight"\?/ },
  },
  {
    name: 'no features left',
    given: { step: 'check', set: ['data.ignore=[id, size, weight, colour]'] },
    expect: {
      code: 2,
      says: /mlops\.yml:3:3: data: expected features besides the target "sold" and the ignored columns, found none; add columns, or ignore fewer/,
    },
  },
  {
    name: 'a positive class that the target does not have',
    given: { step: 'check', set: ['data.positive=Yes'] },
    expect: { code: 2, says: /set data\.positive: expected one of the classes "no" and "yes" of "sold", got "Yes"\./ },
  },
  {
    name: 'a glob that matches nothing',
    given: { step: 'check', set: ['data.source=data/*.csv'] },
    expect: {
      code: 2,
      says: /set data\.source: no file matches "data\/\*\.csv" in the workspace; correct the path, or fetch the data first/,
    },
  },
  {
    name: 'data out of the workspace',
    given: { step: 'check', set: ['data.source=../data.csv'] },
    expect: {
      code: 2,
      says: /set data\.source: "\.\.\/data\.csv" leads out of the workspace; keep the data inside it/,
    },
  },
  {
    name: 'data in a format that nobody reads',
    given: { files: { 'data.xlsx': 'PK' }, step: 'check', set: ['data.source=data.xlsx'] },
    expect: { code: 2, says: /set data\.source: "data\.xlsx" .*: the name says no format that is read \(\.csv, / },
  },
  {
    name: 'Parquet that is cut off',
    given: { files: { 'data.parquet': 'PAR1' }, step: 'check', set: ['data.source=data.parquet'] },
    expect: {
      code: 2,
      says: /data\.parquet: the Parquet file is damaged \(it is cut off\); fetch or make it again\./,
    },
  },
  {
    name: 'an empty file',
    given: { files: { 'data.csv': '' }, step: 'check' },
    expect: { code: 2, says: /data\.csv:1: the file is empty; expected a header line and rows\./ },
  },
  {
    name: 'a header only',
    given: { files: csv([]), step: 'check' },
    expect: { code: 2, says: /data\.csv:1: the file has a header and no rows; give it at least one row\./ },
  },
  {
    name: 'one row',
    given: { files: csv(tinyRows(1)), step: 'check' },
    expect: {
      code: 1,
      says: /TARGET_ONE_VALUE: "sold": The target is the same in every row; there is nothing to learn\./,
    },
  },
  {
    name: 'three rows',
    given: { files: csv(tinyRows(3)), step: 'check' },
    expect: {
      code: 2,
      says: /data\.split: expected rows in every part, the test part has none \(3 training, .*; add data, or change the shares\./,
    },
  },
  {
    name: 'eight rows',
    given: { files: csv(tinyRows(8)), step: 'check' },
    expect: {
      code: 0,
      says: /The test part has no row of class "no": metrics that need both classes are undefined there\./,
    },
  },
  {
    name: 'one class',
    given: { files: withCells((cells) => [...cells.slice(0, 4), 'yes']), step: 'check' },
    expect: { code: 1, says: /TARGET_ONE_VALUE: "sold": The target is the same in every row/ },
  },
  {
    name: 'three classes of a binary target',
    given: {
      files: withCells((cells, row) => (row % 5 === 0 ? [...cells.slice(0, 4), 'maybe'] : cells)),
      step: 'check',
      set: ['task=binary'],
    },
    expect: {
      code: 2,
      says: /set task: binary expects two different values of "sold", got 3; correct the data, or set task/,
    },
  },
  {
    name: 'three classes',
    given: {
      files: withCells((cells, row) => (row % 5 === 0 ? [...cells.slice(0, 4), 'maybe'] : cells)),
      step: 'check',
    },
    expect: {
      code: 2,
      says: /mlops\.yml:5:13: data\.positive: only a binary target has a positive class, the task is multiclass; remove it\./,
    },
  },
  {
    name: 'a text as the target of a regression',
    given: { step: 'check', set: ['task=regression', 'data.positive=null'] },
    expect: {
      code: 2,
      says: /data\.csv:2: task: regression expects numbers in the target "sold", got a cell that is none \(240 such rows\)/,
    },
  },
  {
    name: 'rows without a target',
    given: { files: withCells((cells, row) => (row === 16 ? [...cells.slice(0, 4), ''] : cells)), step: 'check' },
    expect: {
      code: 1,
      says: /data\.csv:18: TARGET_HAS_NULLS: "sold": 1 of 240 rows \(0\.4%\) have no target; remove these rows, or find their values\./,
    },
  },
  {
    name: 'a quote that is never closed',
    given: { files: withRow(16, 'P-0017,1,2,"CELL,no'), step: 'check' },
    expect: { code: 2, says: /data\.csv:18: a quote opens a cell here and is never closed; close it, or remove it\./ },
  },
  {
    name: 'a quote within a cell',
    given: { files: withRow(16, 'P-0017,1,2,CE"LL,no'), step: 'check' },
    expect: {
      code: 2,
      says: /data\.csv:18: a quote inside a cell that does not begin with one; put the whole cell in quotes/,
    },
  },
  {
    name: 'a row with a cell too few',
    given: { files: withRow(16, 'P-0017,1,2,CELL'), step: 'check' },
    expect: { code: 2, says: /data\.csv:18: expected 5 cells as in the header, got 4 cells; correct the row/ },
  },
  {
    name: 'a row with a cell too many',
    given: { files: withRow(16, 'P-0017,1,2,CELL,no,'), step: 'check' },
    expect: { code: 2, says: /data\.csv:18: expected 5 cells as in the header, got 6 cells; correct the row/ },
  },
  {
    name: 'a binary file',
    given: { files: { 'data.csv': Uint8Array.from({ length: 4096 }, (_, i) => (i * 7 + 129) % 256) }, step: 'check' },
    expect: { code: 2, says: /data\.csv:1: not UTF-8; save the file as UTF-8/ },
  },
  {
    name: 'an archive in the place of the data',
    given: { files: { 'data.csv': Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 10, 44, 44]) }, step: 'check' },
    expect: {
      code: 2,
      says: /data\.csv: the name says text and the content is gzip; let its name end with \.gz\./,
    },
  },
  {
    name: 'a workbook in the place of the data',
    given: { files: { 'data.csv': Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 10, 44]) }, step: 'check' },
    expect: { code: 2, says: /data\.csv: the name says text and the content is a ZIP archive \(or a workbook\);/ },
  },
  {
    name: 'another encoding',
    given: { files: { 'data.csv': Buffer.from(`\uFEFF${tinyCsv(tinyRows(240))}`, 'utf16le') }, step: 'check' },
    expect: { code: 2, says: /data\.csv:1: the file is in UTF-16; save it as UTF-8\./ },
  },
  {
    name: 'Latin-1',
    given: {
      files: { 'data.csv': Buffer.from(tinyCsv(tinyRows(240)).replace('moss', 'm\u00F6ss'), 'latin1') },
      step: 'check',
    },
    expect: {
      code: 2,
      says: /data\.csv:3: not UTF-8; save the file as UTF-8 \(it may be in Latin-1 or Windows-1252\)\./,
    },
  },
  {
    name: 'classes that differ by a blank',
    given: {
      files: withCells(([id, size, weight, colour, sold], row) => [
        ...[id!, size!, weight!, colour!],
        row % 2 === 0 ? `${sold!} ` : sold!,
      ]),
      step: 'validate',
    },
    expect: {
      code: 0,
      says: /STRING_TYPE_SPELLINGS: "sold": 4 values are 2 but for blanks and capitals, and count as 4; write each in one way/,
    },
  },
  {
    name: 'a text among numbers',
    given: { files: withRow(16, 'P-0017,8,CELL,rose,no'), step: 'check' },
    expect: {
      code: 0,
      says: /data\.csv:18: FLOAT_TYPE_STRING_NOT_FLOAT: "weight": 1 of 240 rows \(0\.4%\) hold no number where the others do, so the column is taken as one of texts; correct them or leave them empty/,
    },
  },
  {
    name: 'a number beyond all doubles',
    given: { files: withRow(16, 'P-0017,1e400,2,rose,no'), step: 'validate' },
    expect: { code: 0, says: /data\.csv:18: FLOAT_TYPE_STRING_NOT_FLOAT: "size": 1 of 240 rows/ },
  },
  {
    name: 'UTF-8 and Latin-1 in one file',
    given: {
      files: {
        'data.csv': Buffer.concat([
          Buffer.from(tinyCsv(tinyRows(20).map((row) => row.replace('rose', 'ros\u00E9')))),
          Buffer.from('P-0021,8,3,ros\u00E9,no\n', 'latin1'),
        ]),
      },
      step: 'check',
    },
    expect: {
      code: 2,
      says: /data\.csv:22: not UTF-8; save the file as UTF-8 \(it may be in Latin-1 or Windows-1252\)\./,
    },
  },
  {
    name: 'a category that no training row has',
    given: { files: withRow(31, 'P-0032,224,57,teal,no'), step: 'check' },
    expect: {
      code: 0,
      says: /Values that no training row has: "colour" \(1 of 48 test rows\); a model has learned nothing of them\. Check their spelling, or collect rows that have them\./,
    },
  },
  {
    name: 'a NUL byte',
    given: { files: withRow(16, 'P-0017,1,2,CE\0LL,no'), step: 'validate' },
    expect: {
      code: 2,
      says: /data\.csv:18: a NUL byte; expected text in UTF-8 \(is the file binary, or in UTF-16\?\)\./,
    },
  },
  {
    name: 'a line of 100 MB',
    given: {
      files: {
        'data.csv.gz': gzipSync(Buffer.concat([Buffer.from('id,sold\n'), Buffer.alloc(100 << 20, 'x')]), { level: 1 }),
      },
      step: 'validate',
      set: ['data.source=data.csv.gz', 'data.ignore=[]'],
    },
    expect: { code: 2, says: /data\.csv\.gz:2: the row that starts here is longer than 16 MB/ },
  },
  {
    name: 'gzip that is cut off',
    given: {
      files: { 'data.csv.gz': gzipSync(tinyCsv(tinyRows(240))).subarray(0, 1000) },
      step: 'validate',
      set: ['data.source=data.csv.gz'],
    },
    expect: { code: 2, says: /data\.csv\.gz: the gzip data are cut off/ },
  },
  {
    name: 'Parquet whose end lies',
    given: {
      files: { 'data.parquet': Buffer.from('PAR1\x15\0\xff\xff\xff\x7fPAR1', 'latin1') },
      step: 'validate',
      set: ['data.source=data.parquet'],
    },
    expect: {
      code: 2,
      says: /data\.parquet: the Parquet file is damaged \(its end names more metadata than there are bytes\); fetch or make it again\./,
    },
  },
  {
    name: 'a link out of the workspace',
    given: {
      happened: (folder) => symlinkSync('/etc/hostname', join(folder, 'host.csv')),
      step: 'validate',
      set: ['data.source=host.csv'],
    },
    expect: {
      code: 2,
      says: /set data\.source: "host\.csv" leads out of the workspace; keep the data inside it/,
    },
  },
  {
    name: 'cells of 1 MB',
    given: {
      files: csv(
        tinyRows(12).map((row, at) =>
          at < 2 ? row.replace(/rose|moss|azure/, (colour) => colour.repeat(2 ** 18)) : row,
        ),
      ),
      step: 'check',
    },
    expect: {
      code: 0,
      says: /The test part has no row of class "(?:no|yes)": metrics that need both classes are undefined there\./,
    },
  },
  {
    name: 'numbers with a decimal comma',
    given: {
      files: {
        'data.csv': tinyCsv(
          tinyRows(240).map((row) => row.replaceAll(',', ';').replace(/;(\d+);/, ';$1,5;')),
          'id;size;weight;colour;sold',
        ),
      },
      step: 'validate',
    },
    expect: {
      code: 0,
      says: /STRING_TYPE_DECIMAL_COMMA: "size": The cells look like numbers that are written with a comma, and are taken as texts; write a decimal point/,
    },
  },
  {
    name: 'a web page in the place of the data',
    given: { files: { 'data.csv': '<!DOCTYPE html>\n<html><body>Sign in, please</body></html>\n' }, step: 'check' },
    expect: { code: 2, says: /data\.csv:2: expected 1 cell as in the header, got 2 cells/ },
  },
  {
    name: 'a pointer of Git LFS',
    given: {
      files: {
        'data.csv':
          'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n',
      },
      step: 'check',
    },
    expect: {
      code: 2,
      says: /data\.csv:1: a pointer of Git LFS in the place of the data; fetch them \(`git lfs pull`/,
    },
  },
  {
    name: 'two columns of one name',
    given: { files: csv(tinyRows(240), 'id,size,size,colour,sold'), step: 'check' },
    expect: { code: 2, says: /data\.csv:1: columns 2 and 3 have the same name "size"; rename one\./ },
  },
  {
    name: 'a column without a name',
    given: { files: csv(tinyRows(240), 'id,size,,colour,sold'), step: 'check' },
    expect: { code: 2, says: /data\.csv:1: column 3 has no name in the header; give it one\./ },
  },
  {
    name: 'no header',
    given: { files: csv(tinyRows(240).slice(1), tinyRows(1)[0]), step: 'check' },
    expect: { code: 2, says: /data\.csv:1: columns 2 and 3 have the same name "0"; rename one\./ },
  },
  {
    name: 'files with other columns',
    given: {
      files: { 'data/1.csv': tinyCsv(tinyRows(99)), 'data/2.csv': tinyCsv(tinyRows(9), 'id,size,mass,colour,sold') },
      step: 'check',
      set: ['data.source=data/*.csv'],
    },
    expect: {
      code: 2,
      says: /data\/2\.csv:1: other columns than in data\/1\.csv \(missing: "weight"; extra: "mass"\)/,
    },
  },
  {
    name: 'a column without a value',
    given: { files: withCells(([id, size, , colour, sold]) => [id!, size!, '', colour!, sold!]), step: 'check' },
    expect: { code: 0, says: /data\.csv:2: FEATURE_TYPE_NOT_PRESENT: "weight": All values are missing\./ },
  },
];
