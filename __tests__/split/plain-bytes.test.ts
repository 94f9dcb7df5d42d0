import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ByteText } from '../../src/split/byte-text.js';
import { numberText } from '../../src/split/number-text.js';
import { csvForm, hasSeparator, plainNumberEnd, writeJsonText } from '../../src/split/plain-bytes.js';
import { quotedText } from '../../src/split/row-text.js';
import { rng } from '../../src/statistics/rng.js';

/** The canonical text as bytes give it; null: they do not. */
function byBytes(text: string): string | null {
  const bytes = Buffer.from(`x${text}9`);
  const end = plainNumberEnd(bytes, 1, bytes.length - 1);
  return end < 0 ? null : bytes.toString('latin1', 1, end);
}

test.each([
  { given: '12', expect: '12' },
  { given: '0', expect: '0' },
  { given: '-7', expect: '-7' },
  { given: '12.50', expect: '12.5' },
  { given: '12.00', expect: '12' },
  { given: '0.0', expect: '0' },
  { given: '0.0001', expect: '0.0001' },
  { given: '0.00010', expect: '0.0001' },
  { given: '0.000123456789012345', expect: '0.000123456789012345' },
  { given: '7.43e-10', expect: '7.43e-10' },
  { given: '6e-11', expect: '6e-11' },
  { given: '1.5e-300', expect: '1.5e-300' },
  { given: '0.2663504683637363', expect: '0.2663504683637363' },
  { given: '0.30000000000000004', expect: '0.30000000000000004' },
  { given: '-0', expect: null },
  { given: '-0.0', expect: null },
  { given: '007', expect: null },
  { given: '+1', expect: null },
  { given: '1.', expect: null },
  { given: '.5', expect: null },
  { given: '0.00001', expect: null },
  { given: '0.000012', expect: null },
  { given: '1e5', expect: null },
  { given: '1e-4', expect: null },
  { given: '1.50e-07', expect: null },
  { given: '1.e-07', expect: null },
  { given: '10e-07', expect: null },
  { given: '0e-07', expect: null },
  { given: '1e-007', expect: null },
  { given: '1e-310', expect: null },
  { given: '9007199254740993', expect: null },
  { given: '0.10000000000000001', expect: null },
  { given: '', expect: null },
  { given: '-', expect: null },
  { given: '1.2.3', expect: null },
  { given: '12a', expect: null },
  { given: '1e-05', expect: '1e-05' },
  { given: '-1e-05', expect: '-1e-05' },
  { given: '1e-99', expect: '1e-99' },
  { given: '1e-100', expect: '1e-100' },
  { given: '-1.5e-300', expect: '-1.5e-300' },
  { given: '1.23456789012345e-07', expect: '1.23456789012345e-07' },
  { given: '123456789012345', expect: '123456789012345' },
  { given: '-123456789012345', expect: '-123456789012345' },
  { given: '12345678901234.5', expect: '12345678901234.5' },
  { given: '10', expect: '10' },
  { given: '100.010', expect: '100.01' },
  { given: '-0.5', expect: '-0.5' },
  { given: '0.10', expect: '0.1' },
  { given: '1e', expect: null },
  { given: '1e-', expect: null },
  { given: '1e-5', expect: null },
  { given: '1e-04', expect: null },
  { given: '1e-4x', expect: null },
  { given: '1e-xx', expect: null },
  { given: '1e-0/', expect: null },
  { given: '1e-0:', expect: null },
  { given: '1e-099', expect: null },
  { given: '1e-301', expect: null },
  { given: '1e-1000', expect: null },
  { given: '1E-07', expect: null },
  { given: '1e+07', expect: null },
  { given: '1e 07', expect: null },
  { given: '1.2345678901234567e-07', expect: null },
  { given: '1234567890123456', expect: null },
  { given: '00', expect: null },
  { given: '-00.5', expect: null },
  { given: '1/2', expect: null },
  { given: '1:2', expect: null },
  { given: '0.00009', expect: null },
  { given: '-0.00001', expect: null },
  { given: '1.5 ', expect: null },
  { given: ' 1', expect: null },
  { given: '-x', expect: null },
  { given: '0.1234567890123456789012345', expect: null },
  { given: '1.5E-07', expect: null },
  { given: '1.5x-07', expect: null },
  { given: '1.5e+07', expect: null },
  { given: '1e-0100', expect: null },
  { given: '1e-1/', expect: null },
  { given: '1e-2.', expect: null },
  { given: '1e-1/0', expect: null },
  { given: '1.00001', expect: '1.00001' },
  { given: '10.00001', expect: '10.00001' },
  { given: '12.34567890123456', expect: '12.34567890123456' },
  { given: '123456.78901234567', expect: '123456.78901234567' },
])('the canonical text of $given', ({ given, expect: wanted }) => {
  expect(byBytes(given)).toBe(wanted);
});

test('what bytes give is what the text gives, for decimals of any form', () => {
  const digits = fc.string({
    unit: fc.constantFrom(...[0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9].map(String)),
    maxLength: 19,
  });
  const form = fc.tuple(
    fc.constantFrom('', '-', '+'),
    digits,
    fc.constantFrom('', '.'),
    digits,
    fc.constantFrom('', '', 'e-5', 'e-12', 'e3'),
  );
  fc.assert(
    fc.property(form, (pieces) => {
      const text = pieces.join('');
      const found = byBytes(text);
      if (found !== null) expect(found).toBe(numberText(text));
    }),
    { numRuns: 20_000 },
  );
});

test('doubles as programs write them are known from their bytes, nearly all of them', () => {
  let unknown = 0;
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), (value) => {
      const found = byBytes(String(value));
      if (found === null) unknown++;
      else expect(found).toBe(String(value));
    }),
    { numRuns: 5000 },
  );
  expect(unknown).toBeLessThan(250);
});

test('decimals near a double are taken for its text only where they are it', () => {
  const random = rng('near doubles');
  let [known, printed] = [0, 0];
  for (let round = 0; round < 60; round++) {
    const value = (random.next() + 0.1) * 10 ** random.int(7);
    for (const precision of [15, 16, 17]) {
      const text = value.toPrecision(precision);
      for (const last of [0, 1, 4, 9]) {
        const near = `${text.slice(0, -1)}${last}`;
        const found = byBytes(near);
        if (String(Number(near)) === near) printed++;
        if (found === null) continue;
        expect([near, found]).toEqual([near, numberText(near)]);
        if (found === near) known++;
      }
    }
  }
  expect(known).toBe(printed);
});

test('decimals of 16 and 17 digits that are not the shortest text of their double are not taken for it', () => {
  let longer = 0;
  for (let at = 0; at < 50_000; at++) {
    const digits = String(100_000_000_000_000 + at * 17_179_869_143);
    const text = `0.${digits}${(at * 37) % 100}`;
    const found = byBytes(text);
    if (found !== null) expect(found).toBe(numberText(text));
    else longer++;
  }
  expect(longer).toBeGreaterThan(1000);
});

test('texts in JSON', () => {
  const written = (given: string): string | null => {
    const text = new ByteText();
    const bytes = Buffer.from(given);
    return writeJsonText(text, bytes, 0, bytes.length) ? text.written.toString() : null;
  };
  for (const known of ['a, b', ' c ', 'two\nlines\r\n', 'tab\t', 'back\\slash', 'caf\u00e9 \u02ff\u0085\u007f', '']) {
    expect(written(known)).toBe(quotedText(known));
  }
  // Two bytes each, and the quotes: where the first memory is just filled, and where it is not enough.
  for (const count of [510, 511, 512, 513, 2000])
    expect(written('\n'.repeat(count))).toBe(quotedText('\n'.repeat(count)));
  for (const unknown of ['"', 'e\u0301', '\u2028', '\u0001', '\u4e2d']) expect(written(unknown)).toBe(null);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (given) => {
      const found = written(given);
      if (found !== null) expect(found).toBe(quotedText(given));
    }),
    { numRuns: 2000 },
  );
});

test('texts in CSV', () => {
  const form = (given: string): string => csvForm(Buffer.from(`"${given}"`), 1, Buffer.byteLength(given) + 1);
  for (const bare of ['a', 'a b', 'a\tb', 'x'.repeat(40), 'caf\u00e9'])
    expect([bare, form(bare)]).toEqual([bare, 'bare']);
  for (const quoted of [' a', 'a ', '\ta', 'a\t', 'a,b', ',', 'a\nb', '\r', 'ab,', 'ab\n'])
    expect([quoted, form(quoted)]).toEqual([quoted, 'quoted']);
  for (const unknown of ['a"b', '"', '\ufeffa', '\uff01'])
    expect([unknown, form(unknown)]).toEqual([unknown, 'unknown']);
  const separated = (given: string): boolean => hasSeparator(Buffer.from(`,${given},`), 1, given.length + 1);
  expect(['', 'a b;c"', ',', 'a\r', '\nb', 'abc,'].map(separated)).toEqual([false, false, true, true, true, true]);
});
