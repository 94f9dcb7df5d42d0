import { describe, expect, test } from '@jest/globals';
import { checkPossible } from '../../src/gate/impossible.js';
import { resolvePolicy } from '../../src/gate/policy.js';
import { UserError } from '../../src/host/errors.js';
import { optionsOf } from './scene.js';

function check(gate: unknown): void {
  const options = optionsOf(gate);
  checkPossible(
    resolvePolicy(options, 'binary', () => null, 'mlops.yml'),
    options,
    'sick',
    'mlops.yml',
  );
}

describe('what no model can keep, in the whole sentence', () => {
  const cases: { name: string; given: unknown; expect: string }[] = [
    {
      name: 'a least value above the largest',
      given: { thresholds: { f1: { min: 1.2 } } },
      expect: 'thresholds.f1.min: no model can keep it: f1 is never above 1, got 1.2; lower it.',
    },
    {
      name: 'the same of the plain value',
      given: { thresholds: { f1: { min: 1.2, on: 'value' } } },
      expect: 'thresholds.f1.min: no model can keep it: f1 is never above 1, got 1.2; lower it.',
    },
    {
      name: 'a bound that reaches the largest value',
      given: { thresholds: { f1: { min: 1 } } },
      expect: 'thresholds.f1.min: no model can keep it: f1 is never above 1, got 1; lower it, or set on: value.',
    },
    {
      name: 'a largest value below the least',
      given: { thresholds: { mcc: { max: -1.5, on: 'value' } } },
      expect: 'thresholds.mcc.max: no model can keep it: mcc is never below −1, got −1.5; raise it.',
    },
    {
      name: 'a bound that reaches the least value',
      given: { thresholds: { log_loss: { max: 0 } } },
      expect:
        'thresholds.log_loss.max: no model can keep it: log_loss is never below 0, got 0; raise it, or set on: value.',
    },
    {
      name: 'a gain as wide as all values',
      given: { guards: { mcc: { gain: 2 } } },
      expect: 'guards.mcc.gain: no model can reach it: mcc lies between −1 and 1, got 2; lower it.',
    },
    {
      name: 'groups of the target, in an entry with a limit',
      given: { slices: { required: ['age', { column: 'sick', min: 0.5 }] } },
      expect:
        'slices.required.1: column "sick" is the target, so its values are what is predicted and no groups of rows; name another column.',
    },
    {
      name: 'a condition that is named as a column is',
      given: { slices: { required: ['old'], watched: [{ name: 'old', where: 'age > 60' }] } },
      expect: 'slices.watched.0: a second slice "old" of other rows; give it another name.',
    },
    {
      name: 'a second lower limit of a slice',
      given: {
        slices: {
          watched: [
            { column: 'age', min: 0.5 },
            { column: 'age', min: 0.6 },
          ],
        },
      },
      expect: 'slices.watched.1: asks roc_auc of slice "age" a second time; keep one.',
    },
  ];
  test.each(cases)('$name', ({ given, expect: sentence }) => {
    expect(() => check(given)).toThrow(new UserError(`mlops.yml: gate.${sentence}`));
  });
});

test.each<{ name: string; given: unknown }>([
  {
    name: 'the largest and the least value, on: value',
    given: { thresholds: { mcc: { min: -1, max: 1, on: 'value' } } },
  },
  { name: 'a limit just within', given: { thresholds: { f1: { min: 0.999 } } } },
  { name: 'a gain just within all values', given: { guards: { mcc: { gain: 1.999 } } } },
  { name: 'a gain as a share, and a loss', given: { guards: { mcc: { relative_gain: 5 }, f1: { margin: 0.1 } } } },
  { name: 'two columns', given: { slices: { required: ['age', 'sex'] } } },
  {
    name: 'a lower and an upper limit of one slice',
    given: {
      slices: {
        watched: [
          { column: 'age', min: 0.5 },
          { column: 'age', max: 0.9 },
        ],
      },
    },
  },
  { name: 'a condition on the target', given: { slices: { watched: [{ name: 'ill', where: 'sick == "yes"' }] } } },
])('may be asked: $name', ({ given }) => {
  expect(() => check(given)).not.toThrow();
});
