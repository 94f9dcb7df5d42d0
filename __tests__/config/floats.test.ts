import { describe, expect, test } from '@jest/globals';
import { floatsSchema } from '../../src/config/floats-schema.js';
import { below, forPython, jsonText, pointer } from '../../src/config/floats.js';

describe('jsonText', () => {
  test.each<{ name: string; value: unknown }>([
    { name: 'numbers', value: [0, -1, 0.1, 1e-7, 1e22, 2 ** 53, null] },
    { name: 'texts', value: { 'a "b"': 'c\n\u2028"', '': '', '/~': '1.0' } },
    { name: 'what is empty', value: { a: {}, b: [], c: { d: [[]] } } },
    { name: 'what is not there', value: { a: undefined, b: { c: undefined, d: true } } },
    { name: 'a bare value', value: 'x' },
  ])('$name: without fractions it is what JSON.stringify writes', ({ value }) => {
    expect(jsonText(value, {})).toBe(JSON.stringify(value));
    expect(jsonText(value, {}, 2)).toBe(JSON.stringify(value, null, 2));
  });

  test('fractions stand at their pointers, and only in the place of a number', () => {
    const value = { a: 1, 'b/c': [1, { '~d': -0 }], e: null, f: 'text', g: 1 };
    const floats = {
      '/a': '1.0',
      '/b~1c/0': '1.0',
      '/b~1c/1/~0d': '-0.0',
      ...{ '/e': '-.inf', '/f': '2.0', '/no/where': '3.0' },
    };
    expect(jsonText(value, floats)).toBe('{"a":1.0,"b/c":[1.0,{"~d":-0.0}],"e":-.inf,"f":"text","g":1}');
    expect(jsonText(value.a, floats, 0, pointer('', 'a'))).toBe('1.0');
    expect(jsonText({ params: value }, below('/params', floats))).toBe(`{"params":${jsonText(value, floats)}}`);
  });

  test('Python calls it Infinity', () => {
    expect(forPython({ '/a': '.inf', '/b': '-.inf', '/c': '1.0' })).toEqual({
      ...{ '/a': 'Infinity', '/b': '-Infinity', '/c': '1.0' },
    });
  });
});

test.each(['1', '1.5', '1.0,"x":2.0', '"1.0"', '.nan', 'Infinity', ''])(
  'a record that another job wrote cannot bring in %j as a number',
  (text) => expect(floatsSchema.safeParse({ '/a': text }).success).toBe(false),
);
