import { tinyConfig, tinyRows } from '../tiny.js';
import type { Mistake } from './mistake.js';
import { csv, withCells, withRow } from './rows.js';

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

/** Data that break their schema or their split, and mistakes in those files. */
export const schemaMistakes: readonly Mistake[] = [
  {
    name: 'a text in a number column',
    given: { files: { ...withRow(16, 'P-0017,CELL,2,rose,no'), 'mlops/schema.yml': numberSchema }, step: 'check' },
    expect: {
      code: 1,
      says: /data\.csv:18: FLOAT_TYPE_STRING_NOT_FLOAT: "size": 1 of 240 rows \(0\.4%\) hold something that is not a number\./,
    },
  },
  {
    name: 'infinity in a number column',
    given: { files: { ...withRow(16, 'P-0017,Infinity,2,rose,no'), 'mlops/schema.yml': numberSchema }, step: 'check' },
    expect: { code: 1, says: /data\.csv:18: FLOAT_TYPE_HAS_INF: "size": 1 of 240 rows/ },
  },
  {
    name: 'a number that no double holds',
    given: {
      files: { ...withRow(16, 'P-0017,1e400,2,rose,no'), 'mlops/schema.yml': numberSchema },
      step: 'validate',
    },
    expect: {
      code: 1,
      says: /data\.csv:18: FLOAT_TYPE_STRING_NOT_FLOAT: "size": 1 of 240 rows \(0\.4%\) hold something that is not a number\./,
    },
  },
  {
    name: 'a whole number of 20 digits',
    given: {
      files: { ...withRow(16, 'P-0017,12345678901234567890,2,rose,no'), 'mlops/schema.yml': numberSchema },
      step: 'validate',
    },
    expect: {
      code: 1,
      says: /data\.csv:18: FLOAT_TYPE_BIG_FLOAT: "size": 1 of 240 rows \(0\.4%\) lie above the range/,
    },
  },
  {
    name: 'NaN that is no missing value',
    given: {
      files: { ...withRow(16, 'P-0017,NaN,2,rose,no'), 'mlops/schema.yml': numberSchema },
      step: 'validate',
      set: ['data.nulls=[]'],
    },
    expect: { code: 1, says: /data\.csv:18: FLOAT_TYPE_HAS_NAN: "size": 1 of 240 rows \(0\.4%\) hold "not a number"/ },
  },
  {
    name: 'a number out of its range',
    given: { files: { ...withRow(16, 'P-0017,5000,2,rose,no'), 'mlops/schema.yml': numberSchema }, step: 'check' },
    expect: {
      code: 1,
      says: /data\.csv:18: FLOAT_TYPE_BIG_FLOAT: "size": 1 of 240 rows \(0\.4%\) lie above the range, which ends at 1000\./,
    },
  },
  {
    name: 'an unseen category',
    given: { files: { ...withRow(16, 'P-0017,1,2,CELL,no'), 'mlops/schema.yml': numberSchema }, step: 'check' },
    expect: {
      code: 1,
      says: /data\.csv:18: ENUM_TYPE_UNEXPECTED_STRING_VALUES: "colour": 1 of 240 rows \(0\.4%\) hold a value that is not in the domain \(3 values\)\./,
    },
  },
  {
    name: 'a repeated key',
    given: { files: { ...withRow(16, 'P-0001,1,2,rose,no'), 'mlops/schema.yml': numberSchema }, step: 'check' },
    expect: {
      code: 1,
      says: /data\.csv:18: KEY_NOT_UNIQUE: 1 of 240 rows \(0\.4%\) have the data\.key of an earlier row; remove them, or add to data\.key what tells them apart\./,
    },
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
    expect: { code: 1, says: /SCHEMA_NEW_COLUMN: "extra": The data have this column; the schema does not list it\./ },
  },
  {
    name: 'a mistake in the schema',
    given: { files: { 'mlops/schema.yml': numberSchema.replace('type: number}', 'type: float}') }, step: 'check' },
    expect: {
      code: 2,
      says: /mlops\/schema\.yml:5:26: columns\.2\.type: expected one of "number", "string", "boolean", got "float"\./,
    },
  },
  {
    name: 'a domain outside its range',
    given: {
      files: {
        'mlops/schema.yml': numberSchema.replace(
          'weight, type: number',
          'weight, type: number, domain: [1, 9], range: {max: 5}',
        ),
      },
      step: 'validate',
    },
    expect: {
      code: 2,
      says: /mlops\/schema\.yml:5:\d+: columns\.2\.domain\.1: lies outside the range; correct one of them\./,
    },
  },
  {
    name: 'an environment that the schema does not have',
    given: { files: { 'mlops/schema.yml': numberSchema }, step: 'validate', set: ['validate.environment=production'] },
    expect: {
      code: 2,
      says: /validate\.environment: no environment "production"; mlops\/schema\.yml has training, serving/,
    },
  },
  {
    name: 'a schema that exists already',
    given: { files: { 'mlops/schema.yml': numberSchema }, step: 'validate', set: ['validate.infer=true'] },
    expect: {
      code: 2,
      says: /mlops\/schema\.yml: exists already; run `mlops validate --infer --update` to relax it to what the data need, or `mlops validate --infer --overwrite` to replace it\./,
    },
  },
  {
    name: 'a text in a number column of the key, without a schema',
    given: {
      files: { ...withRow(16, 'P-0017,CELL,2,rose,no'), 'mlops/split.yml': splitYml('{name: size, type: number}') },
      step: 'check',
      set: ['data.key=size', 'data.ignore=[]'],
    },
    expect: {
      code: 2,
      says: /data\.csv:18: column "size": expected a number, got something else; the split policy froze this type/,
    },
  },
  {
    name: 'a frozen split that contradicts mlops.yml',
    given: {
      files: { 'mlops/split.yml': splitYml('{name: id, type: string}') },
      step: 'check',
      set: ['data.split.test=0.3', 'data.key=[id, size]'],
    },
    expect: {
      code: 2,
      says: /mlops\/split\.yml contradicts mlops\.yml: .*\(data\.split\.test\) is 0\.2 in it and 0\.3 in mlops\.yml\. .*`mlops split --change`/,
    },
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
    expect: {
      code: 2,
      says: /mlops\/split\.yml: key: the data have no column "id"; bring it back, or choose a new key/,
    },
  },
  {
    name: 'a mistake in the frozen split',
    given: { files: { 'mlops/split.yml': splitYml('{name: id, type: text}', 'seed: 1\n') }, step: 'check' },
    expect: {
      code: 2,
      says: /mlops\/split\.yml:3:22: key\.0\.type: expected one of .*, got "text"\.[^]*mlops\/split\.yml:8:1: seed: unknown key/,
    },
  },
  {
    name: 'a test part without rows',
    given: { step: 'check', set: ['data.split.test=0.0001'] },
    expect: {
      code: 2,
      says: /set data\.split\.test: data\.split: expected rows in every part, the test part has none/,
    },
  },
  {
    name: 'a fold that does not exist',
    given: { step: 'check', set: ['data.split.validation=5'] },
    expect: {
      code: 2,
      says: /set data\.split\.validation: expected a fold from 0 to 4 \(data\.split\.folds is 5\), got 5\./,
    },
  },
  {
    name: 'a command before reading that fails',
    given: { step: 'check', set: ['data.prepare=echo fetching; exit 4'] },
    expect: {
      code: 2,
      says: /set data\.prepare: "echo fetching; exit 4" ended with code 4; correct it, .* Its last lines:\n {2}fetching/,
    },
  },
];
