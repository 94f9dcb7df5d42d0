import { describe, expect, test } from '@jest/globals';
import { evaluateOptions } from '../../src/evaluate/evaluate.options.js';
import { gateOptions } from '../../src/gate/gate.options.js';
import { measuresCheck } from '../../src/gate/measures.js';
import { policyDigest } from '../../src/gate/policy.js';

const profit = { profit: { command: 'a', better: 'higher' } };
const other = { profit: { command: 'b', better: 'higher' } };
const cost = { value: 'amount' };
const behaviour = [{ name: 'a', invariance: { set: { x: [1] } }, at_most: 0.1 }];

describe('figures that a change defines anew', () => {
  test.each([
    { name: 'another weight', own: { weight: 'w' }, base: {}, gate: {}, changed: 'evaluate.weight was' },
    { name: 'no weight', own: {}, base: { weight: 'w' }, gate: {}, changed: 'evaluate.weight was' },
    {
      name: 'another cost, asked for',
      own: { cost: { value: 'fee' } },
      base: { cost },
      gate: { primary: { metric: 'cost' } },
      changed: 'evaluate.cost was',
    },
    {
      name: 'another cost, that nobody asks for',
      own: { cost: { value: 'fee' } },
      base: { cost },
      gate: {},
      changed: null,
    },
    { name: 'a first cost', own: { cost }, base: {}, gate: { primary: { metric: 'f1' } }, changed: null },
    {
      name: 'a metric of the guards',
      own: { own: other },
      base: { own: profit },
      gate: { guards: { profit: { margin: 1 } } },
      changed: 'evaluate.own.profit was',
    },
    {
      name: 'a metric of the thresholds that is gone',
      own: {},
      base: { own: profit },
      gate: { thresholds: { profit: { min: 1 } } },
      changed: 'evaluate.own.profit was',
    },
    {
      name: 'a metric of slices, and the weight',
      own: { own: other, weight: 'w' },
      base: { own: profit },
      gate: { slices: { watched: [{ column: 'a', metric: 'profit', margin: 1 }] } },
      changed: 'evaluate.weight and evaluate.own.profit were',
    },
    {
      name: 'the same, in another order',
      own: { own: { profit: { better: 'higher', command: 'a' } } },
      base: { own: profit },
      gate: { guards: { profit: { margin: 1 } } },
      changed: null,
    },
    {
      name: 'a test of behaviour that is gone',
      own: {},
      base: { behaviour },
      gate: {},
      changed: 'evaluate.behaviour was',
    },
    {
      name: 'one that allows more',
      own: { behaviour: [{ ...behaviour[0], at_most: 0.5 }] },
      base: { behaviour },
      gate: {},
      changed: 'evaluate.behaviour was',
    },
    {
      name: 'one more',
      own: { behaviour: [...behaviour, { ...behaviour[0], name: 'b' }] },
      base: { behaviour },
      gate: {},
      changed: null,
    },
    {
      name: 'a threshold: the candidate may decide otherwise',
      own: { threshold: 0.3 },
      base: {},
      gate: {},
      changed: null,
    },
  ])('$name', ({ own, base, gate, changed }) => {
    const found = measuresCheck(evaluateOptions.parse(own), evaluateOptions.parse(base), gateOptions.parse(gate));
    if (changed === null) expect(found).toBeNull();
    else {
      const note = `${changed} changed here, so that figures do not mean what the policy that judges asks for`;
      expect(found).toEqual({ name: 'measures', state: 'unavailable', note });
    }
  });

  test.each([
    { given: {}, differs: false },
    { given: { metrics: ['f1'], slices: ['x'] }, differs: false },
    { given: { weight: 'w' }, differs: true },
    { given: { threshold: { choose: 'f1' } }, differs: true },
    { given: { cost }, differs: true },
    { given: { own: profit }, differs: true },
    { given: { behaviour }, differs: true },
  ])('are another policy on record, where they decide: $given', ({ given, differs }) => {
    const gate = gateOptions.parse({});
    expect(policyDigest(gate, evaluateOptions.parse(given)) !== policyDigest(gate)).toBe(differs);
  });

  test('without a base the own ones judge', () => {
    expect(measuresCheck(evaluateOptions.parse({ weight: 'w' }), undefined, gateOptions.parse({}))).toBeNull();
  });
});
