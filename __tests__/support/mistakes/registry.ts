import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { tinyCsv, tinyRows, write } from '../tiny.js';
import type { Mistake } from './mistake.js';

const registry = '.mlops-registry';
const champion = `${registry}/tiny/versions/1.0.0`;

const edited =
  (path: string, change: (text: string) => string) =>
  (folder: string): void => {
    const file = join(folder, path);
    const before = readFileSync(file, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`nothing to change in ${path}`);
    writeFileSync(file, after);
  };

/** A byte in the middle, so that size and name stay. */
const flipped =
  (path: string) =>
  (folder: string): void => {
    const bytes = readFileSync(join(folder, path));
    bytes[bytes.length >> 1]! ^= 0xff;
    writeFileSync(join(folder, path), bytes);
  };

const removed =
  (path: string) =>
  (folder: string): void =>
    rmSync(join(folder, path), { recursive: true });

const written =
  (changes: Record<string, string>) =>
  (folder: string): void =>
    write(folder, changes);

/** Mistakes with versions, champions and the run directory. */
export const registryMistakes: readonly Mistake[] = [
  {
    name: 'a corrupt archive of the champion',
    given: { champion: true, happened: flipped(`${champion}/model.tar.gz`), step: 'release' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a truncated archive of the champion',
    given: {
      champion: true,
      happened: (folder) => {
        const path = join(folder, champion, 'model.tar.gz');
        writeFileSync(path, readFileSync(path).subarray(0, 300));
      },
      step: 'release',
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'an archive that is gone',
    given: { champion: true, happened: removed(`${champion}/model.tar.gz`), step: 'release' },
    expect: { code: 2, says: /./ },
  },
  {
    name: "a manifest with another model's digest",
    given: {
      champion: true,
      happened: edited(`${champion}/manifest.json`, (text) =>
        text.replace(/("digest": ")[0-9a-f]{8}(?=[0-9a-f]{56}",\n\s*"bytes|[0-9a-f]{56}")/g, '$100000000'),
      ),
      step: 'release',
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a manifest touched by hand',
    given: {
      champion: true,
      happened: edited(`${champion}/manifest.json`, (text) => text.replace('"seed": 1', '"seed": "one"')),
      step: 'release',
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a manifest that is not JSON',
    given: {
      champion: true,
      happened: edited(`${champion}/manifest.json`, (text) => text.slice(0, 200)),
      step: 'release',
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a manifest that is gone',
    given: { champion: true, happened: removed(`${champion}/manifest.json`), step: 'release' },
    expect: { code: 2, says: /./ },
  },
  {
    name: "a champion's record that is gone",
    given: {
      champion: true,
      happened: (folder) => {
        write(folder, {
          [`${registry}/tiny/champion/3.json`]: readFileSync(join(folder, `${registry}/tiny/champion/1.json`)),
        });
      },
      step: 'release',
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a registry of a newer version',
    given: {
      champion: true,
      happened: edited(`${registry}/registry.json`, (text) => text.replace('mlops-registry/1', 'mlops-registry/2')),
      step: 'release',
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a manifest of a newer version',
    given: {
      champion: true,
      happened: edited(`${champion}/manifest.json`, (text) => text.replace('mlops-manifest/1', 'mlops-manifest/2')),
      step: 'release',
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a registry that is a file',
    given: { files: { [registry]: 'CELL' }, step: 'release' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a registry that is a folder of something else',
    given: { step: 'release', registry: '.' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a run directory that is a file',
    given: { files: { '.mlops': '' }, step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a file where a step writes its folder',
    given: { files: { '.mlops/split': 'x' }, step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a folder where a step writes a file',
    given: { files: { 'mlops/split.yml/x': 'x' }, step: 'split', set: ['split.write=true'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a lock that is held',
    given: {
      happened: (folder) =>
        write(folder, {
          '.mlops/lock': JSON.stringify({
            pid: process.pid,
            host: hostname(),
            command: 'mlops release',
            since: '2026-01-01T00:00:00.000Z',
          }),
        }),
      step: 'check',
    },
    expect: { code: 3, says: /./ },
  },
  {
    name: 'a step before the one that it needs',
    given: { step: 'train' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a gate before an evaluation',
    given: { step: 'gate' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a torn file of the run directory',
    given: {
      files: { '.mlops/split/manifest.json': '{"format": "mlops-sp', '.mlops/split/train.csv': '' },
      step: 'train',
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a torn result of another step',
    given: { files: { '.mlops/predict/result.json': '{"format": "mlops-re' }, step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a torn result of another step, when a step fails',
    given: {
      files: { '.mlops/predict/result.json': '{"format": "mlops-re' },
      step: 'check',
      set: ['data.target=sodl'],
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a promotion without a reason',
    given: { champion: true, step: 'promote', set: ['promote.version="1.1.0"'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a promotion with a blank reason',
    given: { champion: true, step: 'promote', set: ['promote.version="1.1.0"', 'promote.reason=" "'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a reason without a version',
    given: { champion: true, step: 'promote', set: ['promote.reason=because'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a promotion of a version that is not there',
    given: { champion: true, step: 'promote', set: ['promote.version="9.0.0"', 'promote.reason=because'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a version that is a number of YAML',
    given: { champion: true, step: 'promote', set: ['promote.version=1.1', 'promote.reason=because'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a promotion before a release',
    given: { step: 'promote' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a rollback without a history',
    given: { step: 'rollback', set: ['rollback.reason=because'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a rollback of the first champion',
    given: { champion: true, step: 'rollback', set: ['rollback.reason=because'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a rollback to what never was a champion',
    given: { champion: true, step: 'rollback', set: ['rollback.reason=because', 'rollback.to="1.1.0"'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'predictions without a champion',
    given: { step: 'predict', set: ['predict.input=data.csv'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'predictions without a file',
    given: { champion: true, step: 'predict' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'predictions for a file that is not there',
    given: { champion: true, step: 'predict', set: ['predict.input=new.csv'] },
    expect: { code: 2, says: /./ },
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
    expect: { code: 2, says: /./ },
  },
  {
    name: 'predictions with a text in a number column',
    given: {
      champion: true,
      files: { 'new.csv': tinyCsv(tinyRows(9).map((row, i) => (i === 4 ? 'P-0005,CELL,2,rose,no' : row))) },
      step: 'predict',
      set: ['predict.input=new.csv'],
    },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'predictions over their input',
    given: { champion: true, step: 'predict', set: ['predict.input=data.csv', 'predict.output=data.csv'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'predictions with a version that is not there',
    given: { champion: true, step: 'predict', set: ['predict.input=data.csv', 'predict.version="7.0.0"'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'another target than that of the champion',
    given: { champion: true, step: 'release', set: ['data.target=colour', 'data.positive=', 'task=multiclass'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'another positive class than that of the champion',
    given: { champion: true, step: 'release', set: ['data.positive="no"'] },
    expect: { code: 2, says: /./ },
  },
];
