import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseJson } from '../../src/host/json.js';

test('reads what JSON.parse reads, and refuses what it refuses', () => {
  const outcome = (parse: (text: string) => unknown, text: string): unknown => {
    try {
      return parse(text);
    } catch (error) {
      return (error as Error).name;
    }
  };
  const pieces = fc.constantFrom('[', ']', '{', '}', '"', '\\', '\\"', '\\\\', ',', ':', '1', 'a', '"a"', 'null', ' ');
  const text = fc.oneof(
    fc.json(),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string().map((value) => JSON.stringify([value, { [value]: value }])),
  );
  fc.assert(
    fc.property(text, (given) => {
      expect(outcome(parseJson, given)).toEqual(outcome(JSON.parse, given));
    }),
    { numRuns: 1000, seed: 7 },
  );
});

describe('what exhausts its reader', () => {
  const levels = (count: number): string => '{"a":['.repeat(count / 2) + ']}'.repeat(count / 2);

  test.each([
    { name: '200 levels', text: levels(200), says: null },
    { name: '202 levels', text: levels(202), says: 'more than 200 levels' },
    { name: 'levels without an end', text: '['.repeat(5_000_000), says: 'more than 200 levels' },
    { name: 'brackets in a text', text: JSON.stringify(['['.repeat(1000), `\\"${'['.repeat(1000)}`]), says: null },
    { name: 'lists next to lists', text: `[${'[],'.repeat(1 << 23)}1]`, says: 'more than 16777216 values' },
  ])('$name', ({ text, says }) => {
    if (says === null) expect(parseJson(text)).toEqual(JSON.parse(text));
    else expect(() => parseJson(text)).toThrow(says);
  });
});
