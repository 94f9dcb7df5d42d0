import { describe, expect, test } from '@jest/globals';
import { inputPlaces, signatureOf } from '../../src/model/signature.js';

const columns = [
  { name: 'id', type: 'string' as const },
  { name: 'age', type: 'number' as const },
  { name: 'smoker', type: 'boolean' as const },
  { name: 'y', type: 'string' as const },
];
const features = ['age', 'smoker'];

describe('signatureOf', () => {
  test.each([
    {
      name: 'binary',
      target: { column: 'y', task: 'binary' as const, classes: ['a', 'b'], positive: 'b' },
      expect: [
        ['prediction', 'string'],
        ['score', 'number'],
      ],
    },
    {
      name: 'multiclass',
      target: { column: 'y', task: 'multiclass' as const, classes: ['a', 'b', 'c'], positive: null },
      expect: [
        ['prediction', 'string'],
        ['p_a', 'number'],
        ['p_b', 'number'],
        ['p_c', 'number'],
      ],
    },
    {
      name: 'regression',
      target: { column: 'y', task: 'regression' as const, classes: [], positive: null },
      expect: [['prediction', 'number']],
    },
  ])('$name', ({ target, expect: outputs }) => {
    const signature = signatureOf({ columns, features, target });
    expect(signature.inputs).toEqual([
      { name: 'age', type: 'number' },
      { name: 'smoker', type: 'boolean' },
    ]);
    expect(signature.outputs.map(({ name, type }) => [name, type])).toEqual(outputs);
  });
});

describe('inputPlaces', () => {
  const signature = { inputs: features.map((name) => ({ name, type: 'number' as const })), outputs: [] };

  test('finds inputs wherever they stand; others are ignored', () => {
    expect(inputPlaces(signature, ['smoker', 'x', 'age'], 'f.csv')).toEqual([2, 0]);
  });

  test.each([
    {
      name: 'one, with a near name',
      names: ['Age', 'smoker'],
      expect:
        'f.csv:1: a column of the model\'s inputs is missing: "age" (found "Age"); rename what has another name, add what is not there.',
    },
    {
      name: 'two, nothing near',
      names: ['x'],
      expect:
        'f.csv:1: 2 columns of the model\'s inputs are missing: "age", "smoker"; add what the model was trained on, from the same source.',
    },
    {
      name: 'a name that is taken is no suggestion',
      names: ['smoker'],
      expect:
        'f.csv:1: a column of the model\'s inputs is missing: "age"; add what the model was trained on, from the same source.',
    },
  ])('missing: $name', ({ names, expect: message }) => {
    expect(() => inputPlaces(signature, names, 'f.csv')).toThrow(message);
  });
});
