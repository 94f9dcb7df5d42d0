import { tinyConfig, tinyCsv, tinyRows, type Changes } from '../tiny.js';
import type { Mistake } from './mistake.js';

const csv = (rows: readonly string[], head?: string): Changes => ({ 'data.csv': tinyCsv(rows, head) });

/** The tiny rows with one row replaced; row 0 stands on line 2. */
const withRow = (row: number, text: string): Changes => csv(tinyRows(240).map((line, i) => (i === row ? text : line)));

const withCells = (change: (cells: string[], row: number) => string[], head?: string): Changes =>
  csv(
    tinyRows(240).map((line, row) => change(line.split(','), row).join(',')),
    head,
  );

const numberSchema = `format: mlops-schema/1
columns:
  - {name: id, type: string, unique: true}
  - {name: size, type: number, range: {min: 0, max: 1000}}
  - {name: weight, type: number}
  - {name: colour, type: string, domain: [rose, moss, azure]}
  - {name: sold, type: string, domain: ["yes", "no"]}
`;

const splitYml = (key: string, rest = ''): string => `format: mlops-split/1
key:
  - ${key}
salt: v1/3
test: 0.2
folds: 5
validation: 0
${rest}`;

/** Mistakes in the data, their schema and their split. */
export const dataMistakes: readonly Mistake[] = [
  {
    name: 'a target that the data do not have',
    given: { step: 'check', set: ['data.target=sodl'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a key that the data do not have',
    given: { step: 'check', set: ['data.key=idd'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'an ignored column that the data do not have',
    given: { step: 'check', set: ['data.ignore=[id, wieght]'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'no features left',
    given: { step: 'check', set: ['data.ignore=[id, size, weight, colour]'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a positive class that the target does not have',
    given: { step: 'check', set: ['data.positive=Yes'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a glob that matches nothing',
    given: { step: 'check', set: ['data.source=data/*.csv'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'data out of the workspace',
    given: { step: 'check', set: ['data.source=../data.csv'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'data that are not CSV',
    given: { files: { 'data.parquet': 'PAR1' }, step: 'check', set: ['data.source=data.parquet'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'an empty file',
    given: { files: { 'data.csv': '' }, step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a header only',
    given: { files: csv([]), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'one row',
    given: { files: csv(tinyRows(1)), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'three rows',
    given: { files: csv(tinyRows(3)), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'eight rows',
    given: { files: csv(tinyRows(8)), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'one class',
    given: { files: withCells((cells) => [...cells.slice(0, 4), 'yes']), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'three classes of a binary target',
    given: {
      files: withCells((cells, row) => (row % 5 === 0 ? [...cells.slice(0, 4), 'maybe'] : cells)),
      step: 'check',
      set: ['task=binary'],
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'three classes',
    given: {
      files: withCells((cells, row) => (row % 5 === 0 ? [...cells.slice(0, 4), 'maybe'] : cells)),
      step: 'check',
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a text as the target of a regression',
    given: { step: 'check', set: ['task=regression', 'data.positive='] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'rows without a target',
    given: { files: withCells((cells, row) => (row === 16 ? [...cells.slice(0, 4), ''] : cells)), step: 'check' },
    expect: { code: 1, says: /./ },
  },
  {
    name: 'a quote that is never closed',
    given: { files: withRow(16, 'P-0017,1,2,"CELL,no'), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a quote within a cell',
    given: { files: withRow(16, 'P-0017,1,2,CE"LL,no'), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a row with a cell too few',
    given: { files: withRow(16, 'P-0017,1,2,CELL'), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a row with a cell too many',
    given: { files: withRow(16, 'P-0017,1,2,CELL,no,'), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a binary file',
    given: { files: { 'data.csv': Uint8Array.from({ length: 4096 }, (_, i) => (i * 7 + 129) % 256) }, step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'an archive in the place of the data',
    given: { files: { 'data.csv': Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 10, 44, 44]) }, step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'another encoding',
    given: { files: { 'data.csv': Buffer.from(`\uFEFF${tinyCsv(tinyRows(240))}`, 'utf16le') }, step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'Latin-1',
    given: {
      files: { 'data.csv': Buffer.from(tinyCsv(tinyRows(240)).replace('moss', 'm\u00F6ss'), 'latin1') },
      step: 'check',
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a web page in the place of the data',
    given: { files: { 'data.csv': '<!DOCTYPE html>\n<html><body>Sign in, please</body></html>\n' }, step: 'check' },
    expect: { code: 2, says: /./ },
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
    expect: { code: 2, says: /./ },
  },
  {
    name: 'two columns of one name',
    given: { files: csv(tinyRows(240), 'id,size,size,colour,sold'), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a column without a name',
    given: { files: csv(tinyRows(240), 'id,size,,colour,sold'), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'no header',
    given: { files: csv(tinyRows(240).slice(1), tinyRows(1)[0]), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'files with other columns',
    given: {
      files: { 'data/1.csv': tinyCsv(tinyRows(99)), 'data/2.csv': tinyCsv(tinyRows(9), 'id,size,mass,colour,sold') },
      step: 'check',
      set: ['data.source=data/*.csv'],
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a column without a value',
    given: { files: withCells(([id, size, , colour, sold]) => [id!, size!, '', colour!, sold!]), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a text in a number column',
    given: { files: { ...withRow(16, 'P-0017,CELL,2,rose,no'), 'mlops/schema.yml': numberSchema }, step: 'check' },
    expect: { code: 1, says: /./ },
  },
  {
    name: 'infinity in a number column',
    given: { files: { ...withRow(16, 'P-0017,Infinity,2,rose,no'), 'mlops/schema.yml': numberSchema }, step: 'check' },
    expect: { code: 1, says: /./ },
  },
  {
    name: 'a number out of its range',
    given: { files: { ...withRow(16, 'P-0017,5000,2,rose,no'), 'mlops/schema.yml': numberSchema }, step: 'check' },
    expect: { code: 1, says: /./ },
  },
  {
    name: 'an unseen category',
    given: { files: { ...withRow(16, 'P-0017,1,2,CELL,no'), 'mlops/schema.yml': numberSchema }, step: 'check' },
    expect: { code: 1, says: /./ },
  },
  {
    name: 'a repeated key',
    given: { files: { ...withRow(16, 'P-0001,1,2,rose,no'), 'mlops/schema.yml': numberSchema }, step: 'check' },
    expect: { code: 1, says: /./ },
  },
  {
    name: 'a column that the schema does not list',
    given: {
      files: {
        ...withCells((cells) => [...cells, '1'], 'id,size,weight,colour,sold,extra'),
        'mlops/schema.yml': numberSchema,
      },
      step: 'check',
    },
    expect: { code: 1, says: /./ },
  },
  {
    name: 'a mistake in the schema',
    given: { files: { 'mlops/schema.yml': numberSchema.replace('type: number}', 'type: float}') }, step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a schema that exists already',
    given: { files: { 'mlops/schema.yml': numberSchema }, step: 'validate', set: ['validate.infer=true'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a text in a number column of the key, without a schema',
    given: {
      files: { ...withRow(16, 'P-0017,CELL,2,rose,no'), 'mlops/split.yml': splitYml('{name: size, type: number}') },
      step: 'check',
      set: ['data.key=size', 'data.ignore=[]'],
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a frozen split that contradicts mlops.yml',
    given: {
      files: { 'mlops/split.yml': splitYml('{name: id, type: string}') },
      step: 'check',
      set: ['data.split.test=0.3', 'data.key=[id, size]'],
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a frozen split whose key is gone',
    given: {
      files: {
        ...csv(tinyRows(240), 'nr,size,weight,colour,sold'),
        'mlops/split.yml': splitYml('{name: id, type: string}'),
        'mlops.yml': tinyConfig().replace(/ {2}(key|ignore): id\n/g, ''),
      },
      step: 'check',
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a mistake in the frozen split',
    given: { files: { 'mlops/split.yml': splitYml('{name: id, type: text}', 'seed: 1\n') }, step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a test part without rows',
    given: { step: 'check', set: ['data.split.test=0.0001'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a fold that does not exist',
    given: { step: 'check', set: ['data.split.validation=5'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a command before reading that fails',
    given: { step: 'check', set: ['data.prepare=echo fetching; exit 4'] },
    expect: { code: 2, says: /./ },
  },
];
