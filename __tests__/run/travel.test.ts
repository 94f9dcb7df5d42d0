import { describe, expect, test } from '@jest/globals';
import { mayTravel } from '../../src/run/travel.js';

describe('what of a run directory may leave the machine', () => {
  test.each([
    'run.json',
    'champion/pin.json',
    'champion/champion/manifest.json',
    'split/manifest.json',
    'train/manifest.json',
    'train/model.tar.gz',
    'evaluate/test/candidate.csv',
    'evaluate/validation/champion.csv',
    'gate/verdict.json',
    'gate/test/verdict.json',
    'package/model-1.0.0-py3-none-any.whl',
    'test/junit.xml',
    'report/report.html',
  ])('%s', (path) => {
    expect(mayTravel(path)).toBe(true);
  });

  test.each([
    ['rows of data', 'split/train.csv'],
    ['rows of data', 'split/test.csv'],
    ['rows of data', 'split/test.comparable.csv'],
    ['rows of data', 'predict/predictions.csv'],
    ['rows under a name of predictions', 'evaluate/test/rows.csv'],
    ['rows under a name of predictions', 'evaluate/candidate.csv'],
    ['weights and amounts of money by row', 'evaluate/test/candidate.rows.csv'],
    ['models, which are code', 'champion/champion/model.tar.gz'],
    ['models, which are code', 'train/model/model.joblib'],
    ['a file of a model that looks like a result', 'train/model/model.json'],
    ['a file of a model that looks like a result', 'train/model/deep/config.json'],
    ['the lock', 'lock'],
    ['what is of this machine', 'environment.json'],
    ['what is of this machine', '.gitignore'],
    ['a deeper path than any step writes', 'gate/a/b/c/verdict.json'],
    ['a way out', '../run.json'],
    ['a way out', 'package/../../x.whl'],
    ['a way out', '/run.json'],
  ])('not %s: %s', (_what, path) => {
    expect(mayTravel(path)).toBe(false);
  });
});
