import assert from 'node:assert/strict';
import test from 'node:test';
import { limits, triage } from '../src/triage.js';

const cases = [
  [0, 'routine'],
  [limits.clear - 1e-9, 'routine'],
  [limits.clear, 'review'],
  [limits.urgent - 1e-9, 'review'],
  [limits.urgent, 'urgent'],
  [1, 'urgent'],
];

for (const [probability, expected] of cases) {
  test(`a probability of ${probability} is ${expected}`, () => assert.equal(triage(probability), expected));
}

for (const wrong of [NaN, -0.1, 1.1, undefined]) {
  test(`refuses ${wrong}`, () => assert.throws(() => triage(wrong), RangeError));
}
