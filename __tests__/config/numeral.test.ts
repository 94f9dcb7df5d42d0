import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { parseOverride } from '../../src/config/override.js';
import { readConfig, type ReadConfig } from '../../src/config/read.js';
import { plain } from '../../src/config/numeral.js';
import { parseWritten, parseYaml } from '../../src/config/yaml.js';

const schema = z.strictObject({
  l: z.unknown().optional(),
  p: z.union([z.string(), z.record(z.string(), z.unknown())]),
});

/** Of `p`. */
function read(text: string, set: string[] = [], file = ''): Promise<ReadConfig<z.output<typeof schema>>> {
  const overrides = set.map((each) => parseOverride(each));
  const include = (): Promise<string> => Promise.resolve(file);
  return readConfig({ text, file: 'm.yml', overrides, includes: ['p'], include, exact: 'p' }, schema);
}

describe('a number whose value does not tell how it was written', () => {
  test.each<{ name: string; given: Parameters<typeof read>; value: unknown; floats: Record<string, string> }>([
    {
      name: 'a point, an exponent, a sign, a tag, an end that is not there',
      given: ['p: {a: 1.0, b: 1e3, c: -0.0, d: !!float 7, e: +.INF, f: -.inf, g: 2., h: -1.0, i: 0e5}'],
      value: { a: 1, b: 1000, c: -0, d: 7, e: Infinity, f: -Infinity, g: 2, h: -1, i: 0 },
      floats: {
        ...{ '/a': '1.0', '/b': '1000.0', '/c': '-0.0', '/d': '7.0', '/e': '.inf', '/f': '-.inf', '/g': '2.0' },
        ...{ '/h': '-1.0', '/i': '0.0' },
      },
    },
    {
      name: 'whole numbers, fractions, texts and keys are what they were',
      given: ['p: {a: 1, b: 0.5, c: "1.0", d: 0x10, e: 1e22, 1.0: x, f: 9007199254740991}\nl: 1.0'],
      value: { a: 1, b: 0.5, c: '1.0', d: 16, e: 1e22, '1': 'x', f: 9007199254740991 },
      floats: {},
    },
    {
      name: 'in lists, by an alias and by a merge key',
      given: ['l: &l {x: 1.0, y: 2.0}\np: {a: [1, [1.0]], b: *l, c: {<<: *l, y: 3}, "d/~": 4.0}'],
      value: { a: [1, [1]], b: { x: 1, y: 2 }, c: { x: 1, y: 3 }, 'd/~': 4 },
      floats: { '/a/1/0': '1.0', '/b/x': '1.0', '/b/y': '2.0', '/c/x': '1.0', '/d~1~0': '4.0' },
    },
    {
      name: 'in an override, which also takes a fraction back, or stands above or below one',
      given: ['p: {a: 1.0, b: 1, c: {d: 1.0}, e: 1.0}', ['p.a=1', 'p.b=1.0', 'p.c={f: [2.0]}', 'p.e.g=1']],
      value: { a: 1, b: 1, c: { f: [2] }, e: { g: 1 } },
      floats: { '/b': '1.0', '/c/f/0': '2.0' },
    },
    {
      name: 'in a file of JSON',
      given: ['p: file.json', ['p.c=3.0'], '{"a": 1.0, "b": 1}'],
      value: { a: 1, b: 1, c: 3 },
      floats: { '/a': '1.0', '/c': '3.0' },
    },
    {
      name: 'beyond 2^53, as a fraction',
      given: ['p: {a: 12345678901234567890.0, b: 1e20}'],
      value: { a: Number('12345678901234567890'), b: 1e20 },
      floats: { '/a': '12345678901234567000.0', '/b': '100000000000000000000.0' },
    },
  ])('$name', async ({ given, value, floats }) => {
    const found = await read(...given);
    expect(found.value.p).toEqual(value);
    expect(found.floats).toEqual(floats);
  });

  const far = '9'.repeat(400);
  const whole = 'expected a whole number between -9007199254740991 and 9007199254740991';
  const remedy = 'which would be rounded; write it as a text, or as a fraction (1.5e19).';
  test.each<{ name: string; given: Parameters<typeof read>; says: string }>([
    {
      name: 'no number',
      given: ['p:\n  a: .NaN'],
      says: 'm.yml:2:6: p.a: expected a number, got .NaN; leave it out, or write null.',
    },
    {
      name: 'a whole number that would be rounded',
      given: ['p: {}', ['p.a=9007199254740992']],
      says: `--set p.a: ${whole}, got 9007199254740992, ${remedy}`,
    },
    {
      name: 'one that would be rounded, in hexadecimal',
      given: ['p: f.yml', [], 'a: [1, -9007199254740993, 0x20000000000000]'],
      says: `f.yml:1:8: p.a.1: ${whole}, got -9007199254740993, ${remedy}\nf.yml:1:27: p.a.2: ${whole}, got 0x20000000000000, ${remedy}`,
    },
    {
      name: 'a fraction that would be 0',
      given: ['p: {a: -1e-400}'],
      says: 'm.yml:1:8: p.a: expected 0 or a number of at least 5e-324, got -1e-400, which would be 0; write 0.0, or a larger one.',
    },
    {
      name: 'a fraction that would be infinite',
      given: ['p: {a: 1e400}'],
      says: 'm.yml:1:8: p.a: expected a number between -1.8e308 and 1.8e308, got 1e400; write one that is nearer to 0.',
    },
    {
      name: 'four hundred digits',
      given: [`p: {a: ${far}}`],
      says: `m.yml:1:8: p.a: expected a number between -1.8e308 and 1.8e308, got ${far.slice(0, 57)}...; write one that is nearer to 0.`,
    },
  ])('$name is refused', async ({ given, says }) => {
    const refused = read(...given);
    await expect(refused).rejects.toThrow(says.split('\n')[0]);
    await expect(refused).rejects.toMatchObject({ sentences: says.split('\n') });
  });

  test('what is not handed on is what it was', async () => {
    const l = `[1.0, .inf, 12345678901234567890, 1e-400, 1e400, ${far}]`;
    const { value } = await read(`p: {}\nl: ${l}`);
    expect(value.l).toEqual([1, Infinity, Number('12345678901234567890'), 0, '1e400', far]);
  });
});

test.each(['1.0: a\n1: b', '<<: 1.0', '? [1.0]\n: 2', '1.0', `[${'1.0,'.repeat(100_000)}]`])(
  'parsed with its numerals a document is the same, or the same mistake: %.20s',
  (text) => {
    const told = (parse: typeof parseYaml): unknown => {
      try {
        return plain(parse(text, 'f').value);
      } catch (cause) {
        return cause;
      }
    };
    expect(told(parseWritten)).toEqual(told(parseYaml));
  },
);
