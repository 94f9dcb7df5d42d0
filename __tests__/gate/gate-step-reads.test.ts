import { describe, expect, test } from '@jest/globals';
import { evaluateOptions } from '../../src/evaluate/evaluate.options.js';
import { gateStep } from '../../src/gate/gate.step.js';
import { optionsOf } from './scene.js';

type Config = Parameters<typeof gateStep.folder>[0];

function config(gate: object = {}, evaluate: object = {}, values = false): Config {
  return { gate: optionsOf(gate), report: { values }, evaluate: evaluateOptions.parse(evaluate) };
}

describe('what the gate depends on', () => {
  test.each([
    { given: {}, part: 'validation' },
    { given: { part: 'validation' }, part: 'validation' },
    { given: { part: 'test' }, part: 'test' },
  ])('is of the part that it decides on: $given', ({ given, part }) => {
    expect(gateStep.folder(config(given))).toBe(`gate/${part}`);
    expect(gateStep.reads(config(given)).run).toEqual([
      ...['split/manifest.json', `split/${part}.csv`, `split/${part}.comparable.csv`, 'split/leakage.json'],
      ...['train/manifest.json', 'champion', `evaluate/${part}`],
    ]);
  });

  test.each([
    { name: 'its own options', given: config({ cap: 4 }) },
    { name: 'whether values may be shown', given: config({}, {}, true) },
    { name: "the user's own metrics", given: config({}, { own: { profit: { command: 'a', better: 'higher' } } }) },
    { name: 'what a decision costs', given: config({}, { cost: { value: 'amount' } }) },
    { name: 'what a row weighs', given: config({}, { weight: 'w' }) },
  ])('is $name, too', ({ given }) => {
    expect(gateStep.reads(given).options).not.toEqual(gateStep.reads(config()).options);
  });
});
