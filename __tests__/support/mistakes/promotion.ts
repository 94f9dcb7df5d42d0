import { tinyCsv, tinyRows } from '../tiny.js';
import type { Mistake } from './mistake.js';

/** Mistakes of those who promote, roll back and predict. */
export const promotionMistakes: readonly Mistake[] = [
  {
    name: 'a promotion without a reason',
    given: { champion: true, step: 'promote', set: ['promote.version="1.1.0"'] },
    expect: {
      code: 2,
      says: /promote\.reason: expected why, got nothing; add `--reason "\.\.\."`, it is kept on record\./,
    },
  },
  {
    name: 'a promotion with a blank reason',
    given: { champion: true, step: 'promote', set: ['promote.version="1.1.0"', 'promote.reason=" "'] },
    expect: { code: 2, says: /set promote\.reason: expected why, got nothing; add `--reason/ },
  },
  {
    name: 'a reason without a version',
    given: { champion: true, step: 'promote', set: ['promote.reason=because'] },
    expect: {
      code: 2,
      says: /set promote\.reason: it belongs to a version that a person promotes; add `--version V`\./,
    },
  },
  {
    name: 'a promotion of a version that is not there',
    given: { champion: true, step: 'promote', set: ['promote.version="9.0.0"', 'promote.reason=because'] },
    expect: { code: 2, says: /tiny 9\.0\.0: no such version in the registry \S+; `mlops show` lists what there is\./ },
  },
  {
    name: 'a version that is a number of YAML',
    given: { champion: true, step: 'promote', set: ['promote.version=1.1', 'promote.reason=because'] },
    expect: { code: 2, says: /set promote\.version: expected a text, got 1\.1\./ },
  },
  {
    name: 'a promotion before a release',
    given: { step: 'promote' },
    expect: {
      code: 2,
      says: /publish\/version\.json: not found in the run directory \S+; run `mlops publish` first\./,
    },
  },
  {
    name: 'a rollback without a history',
    given: { step: 'rollback', set: ['rollback.reason=because'] },
    expect: { code: 2, says: /tiny: it has no champion, so there is nothing to roll back\./ },
  },
  {
    name: 'a rollback of the first champion',
    given: { champion: true, step: 'rollback', set: ['rollback.reason=because'] },
    expect: {
      code: 2,
      says: /tiny: no champion stands before 1\.0\.0; name a version with `mlops promote --version` instead\./,
    },
  },
  {
    name: 'a rollback to what never was a champion',
    given: { champion: true, step: 'rollback', set: ['rollback.reason=because', 'rollback.to="1.1.0"'] },
    expect: { code: 2, says: /set rollback\.to: "1\.1\.0" was never a champion of tiny; `mlops show` lists them/ },
  },
  {
    name: 'predictions without a champion',
    given: { step: 'predict', set: ['predict.input=data.csv'] },
    expect: {
      code: 2,
      says: /tiny has no champion in \S+; name a version \(`mlops show` lists them\), or run `mlops release`\./,
    },
  },
  {
    name: 'predictions without a file',
    given: { champion: true, step: 'predict' },
    expect: { code: 2, says: /predict\.input: expected the path of a CSV file, it is missing; give --input FILE\./ },
  },
  {
    name: 'predictions for a file that is not there',
    given: { champion: true, step: 'predict', set: ['predict.input=new.csv'] },
    expect: { code: 2, says: /set predict\.input: new\.csv: no such file; correct the path\./ },
  },
  {
    name: 'predictions without a column',
    given: {
      champion: true,
      files: {
        'new.csv': tinyCsv(
          tinyRows(9).map((row) => row.split(',').slice(0, 3).join(',')),
          'id,size,wieght',
        ),
      },
      step: 'predict',
      set: ['predict.input=new.csv'],
    },
    expect: {
      code: 2,
      says: /new\.csv:1: 2 columns of the model's inputs are missing: "weight" \(found "wieght"\), "colour"; rename what has another name, add what is not there\./,
    },
  },
  {
    name: 'predictions with a text in a number column',
    given: {
      champion: true,
      files: { 'new.csv': tinyCsv(tinyRows(9).map((row, i) => (i === 4 ? 'P-0005,CELL,2,rose,no' : row))) },
      step: 'predict',
      set: ['predict.input=new.csv'],
    },
    expect: { code: 2, says: /new\.csv:6: column "size": expected a number, got another text; correct the cell\./ },
  },
  {
    name: 'predictions over their input',
    given: { champion: true, step: 'predict', set: ['predict.input=data.csv', 'predict.output=data.csv'] },
    expect: { code: 2, says: /set predict\.output: data\.csv is the input itself; name another file\./ },
  },
  {
    name: 'predictions over the configuration',
    given: { champion: true, step: 'predict', set: ['predict.input=data.csv', 'predict.output=./mlops.yml'] },
    expect: { code: 2, says: /set predict\.output: \.\/mlops\.yml is the configuration; name another file\./ },
  },
  {
    name: 'predictions in the registry',
    given: {
      champion: true,
      step: 'predict',
      set: ['predict.input=data.csv', 'predict.output=.mlops-registry/tiny/p.csv'],
    },
    expect: {
      code: 2,
      says: /set predict\.output: \.mlops-registry\/tiny\/p\.csv lies in the registry; name another file\./,
    },
  },
  {
    name: 'predictions over the data',
    given: {
      champion: true,
      files: { 'new.csv': tinyCsv(tinyRows(9)) },
      step: 'predict',
      set: ['predict.input=new.csv', 'predict.output=data.csv'],
    },
    expect: {
      code: 2,
      says: /set predict\.output: data\.csv belongs to the data \(data\.source\); name another file\./,
    },
  },
  {
    name: 'predictions under the name of another format',
    given: { champion: true, step: 'predict', set: ['predict.input=data.csv', 'predict.output=p.parquet'] },
    expect: {
      code: 2,
      says: /set predict\.output: p\.parquet: predictions are written as CSV; expected a name that ends in \.csv\./,
    },
  },
  {
    name: 'predictions with a version that is not there',
    given: { champion: true, step: 'predict', set: ['predict.input=data.csv', 'predict.version="7.0.0"'] },
    expect: { code: 2, says: /tiny 7\.0\.0: no such version in the registry/ },
  },
  {
    name: 'another target than that of the champion',
    given: {
      champion: true,
      files: { 'data.csv': tinyCsv(tinyRows(240), 'id,size,weight,colour,bought') },
      step: 'release',
      set: ['data.target=bought'],
    },
    expect: {
      code: 2,
      says: /data\.target: the champion 1\.0\.0 predicts another target, .*; take the change back, or start a new line with gate\.new_line: <reason>\./,
    },
  },
  {
    name: 'another positive class than that of the champion',
    given: { champion: true, step: 'release', set: ['data.positive="no"'] },
    expect: {
      code: 2,
      says: /mlops\.yml:4:11: data\.target: the champion 1\.0\.0 predicts another target, other classes or another positive class/,
    },
  },
];
