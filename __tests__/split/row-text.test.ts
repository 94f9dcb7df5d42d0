import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numberText } from '../../src/split/number-text.js';
import { quotedText, RowText, valueText } from '../../src/split/row-text.js';

describe('numbers', () => {
  // From GoogleSQL's documentation and compliance tests of TO_JSON_STRING, or exact arithmetic.
  const cases: { given: string; expect: string | undefined }[] = [
    { given: '1', expect: '1' },
    { given: '1.0', expect: '1' },
    { given: '01', expect: '1' },
    { given: '1e0', expect: '1' },
    { given: '+1', expect: '1' },
    { given: ' 1\t', expect: '1' },
    { given: '10e-1', expect: '1' },
    { given: '0', expect: '0' },
    { given: '-0', expect: '0' },
    { given: '-0.0', expect: '0' },
    { given: '0e5', expect: '0' },
    { given: '3.14', expect: '3.14' },
    { given: '.5', expect: '0.5' },
    { given: '-.50', expect: '-0.5' },
    { given: '1.61803398874989', expect: '1.61803398874989' },
    { given: '0.30000000000000004', expect: '0.30000000000000004' },
    { given: '1e15', expect: '1000000000000000' },
    { given: '9007199254740991', expect: '9007199254740991' },
    { given: '9007199254740992', expect: '9007199254740992' },
    { given: '-9007199254740992.0', expect: '-9007199254740992' },
    { given: '9007199254740993', expect: '"9007199254740993"' },
    { given: '-9007199254740993', expect: '"-9007199254740993"' },
    { given: '9007199254740993.00', expect: '"9007199254740993"' },
    { given: '90071992547409930e-1', expect: '"9007199254740993"' },
    { given: '009007199254740993', expect: '"9007199254740993"' },
    { given: '19007199254740992', expect: '"19007199254740992"' },
    { given: '18446744073709551615', expect: '"18446744073709551615"' },
    { given: '1e20', expect: '"100000000000000000000"' },
    { given: '100000000000000000000', expect: '"100000000000000000000"' },
    { given: '9007199254740992.4', expect: '9007199254740992' },
    { given: '1.7976931348623157e308', expect: '1.7976931348623157e+308' },
    { given: '-1.7976931348623157e308', expect: '-1.7976931348623157e+308' },
    { given: '2.2250738585072014e-308', expect: '2.2250738585072014e-308' },
    { given: '0.0001', expect: '0.0001' },
    { given: '0.00001', expect: '1e-05' },
    { given: '-1.5e-7', expect: '-1.5e-07' },
    { given: 'inf', expect: '"Infinity"' },
    { given: '-Infinity', expect: '"-Infinity"' },
    { given: '1e999', expect: undefined },
    { given: 'abc', expect: undefined },
    { given: '0x10', expect: undefined },
    { given: '1,000', expect: undefined },
  ];
  test.each(cases)('$given', ({ given, expect: wanted }) => {
    expect(numberText(given)).toBe(wanted);
  });

  test('equal doubles have equal texts, and the text gives the double back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = numberText(String(value))!;
        expect(Number(JSON.parse(text))).toBe(value === 0 ? 0 : value);
        expect(numberText(value.toExponential())).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('below 2^53, 15 digits are printed as C prints them by %.15g', () => {
    const like = (value: number): string => {
      const [mantissa = '', power = '0'] = value.toExponential(14).split('e');
      const exponent = Number(power);
      const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
      if (exponent >= -4 && exponent < 15) return String(Number(value.toPrecision(15)));
      return `${short}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: -30, max: 3 }), (digits, exponent) => {
        const value = Number(`${digits}e${exponent}`);
        expect(numberText(`${digits}e${exponent}`)).toBe(like(value));
      }),
    );
  });
});

describe('texts', () => {
  // GoogleSQL's tests of JSON escapes.
  const cases: { given: string; expect: string }[] = [
    { given: '', expect: '""' },
    { given: 'a', expect: '"a"' },
    { given: 'Σ', expect: '"Σ"' },
    { given: '\b\f\n\r\t', expect: '"\\b\\f\\n\\r\\t"' },
    { given: '\u0000\u0001\u001a', expect: '"\\u0000\\u0001\\u001a"' },
    { given: '"\\', expect: '"\\"\\\\"' },
    { given: '\u2028\u2029\u2030', expect: '"\\u2028\\u2029\u2030"' },
    { given: "<a href='x'>&/", expect: '"<a href=\'x\'>&/"' },
    { given: '\u007f', expect: '"\u007f"' },
    { given: 'e\u0301', expect: '"é"' },
    { given: '😀', expect: '"😀"' },
  ];
  test.each(cases)('$expect', ({ given, expect: wanted }) => {
    expect(quotedText(given)).toBe(wanted);
  });
});

describe('cells', () => {
  const cases: { name: string; given: [string | null, 'number' | 'string' | 'boolean']; expect: string | undefined }[] =
    [
      { name: 'a missing value is null', given: [null, 'string'], expect: 'null' },
      { name: 'an empty text is not missing', given: ['', 'string'], expect: '""' },
      { name: 'an empty text in a number column is missing', given: ['', 'number'], expect: 'null' },
      { name: 'a text stays as written', given: ['01', 'string'], expect: '"01"' },
      { name: 'a number does not', given: ['01', 'number'], expect: '1' },
      { name: 'a boolean', given: ['True', 'boolean'], expect: 'true' },
      { name: 'no boolean', given: ['yes', 'boolean'], expect: undefined },
      { name: 'no number', given: ['N/A?', 'number'], expect: undefined },
    ];
  test.each(cases)('$name', ({ given, expect: wanted }) => {
    expect(valueText(...given)).toBe(wanted);
  });
});

test('a row is a struct with its names, in the order of the columns asked for', () => {
  const text = new RowText(
    [
      { name: 'b"', type: 'number' },
      { name: '__proto__', type: 'string' },
    ],
    ['__proto__', 'x', 'b"'],
  );
  expect(text.of([['1'], ['unused'], ['2.50']], 0)).toBe('{"b\\"":2.5,"__proto__":"1"}');
});

test('rows that plain concatenation confuses differ', () => {
  const text = new RowText(
    [
      { name: 'a', type: 'string' },
      { name: 'b', type: 'string' },
    ],
    ['a', 'b'],
  );
  expect(text.of([['1'], ['12']], 0)).not.toBe(text.of([['11'], ['2']], 0));
  expect(text.of([[null], ['']], 0)).not.toBe(text.of([[''], [null]], 0));
});
