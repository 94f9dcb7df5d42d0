import { describe, expect, test } from '@jest/globals';
import { bytes, count, duration, figure, interval, percent, signed } from '../../src/render/number.js';
import { textTable } from '../../src/render/text-table.js';

describe('figure', () => {
  test.each([
    { given: null, expect: '–' },
    { given: undefined, expect: '–' },
    { given: Number.NaN, expect: '–' },
    { given: -Infinity, expect: '−∞' },
    { given: 0, expect: '0' },
    { given: -0, expect: '0' },
    { given: 1, expect: '1' },
    { given: 0.01, expect: '0.01' },
    { given: 0.989712, expect: '0.9897' },
    { given: 0.97896, expect: '0.9790' },
    { given: -0.0042123, expect: '−0.004212' },
    { given: 0.00099996, expect: '0.001000' },
    { given: 9.99999, expect: '10.00' },
    { given: 999.96, expect: '1,000' },
    { given: 12_345.6, expect: '12,346' },
    { given: 1_234_567, expect: '1,234,567' },
    { given: 0.000123456, expect: '0.0001235' },
    { given: 0.0000123456, expect: '1.235e−5' },
    { given: 1.5e21, expect: '1.5e21' },
  ])('$given -> $expect', ({ given, expect: expected }) => expect(figure(given)).toBe(expected));

  test('digits', () =>
    expect([figure(0.98765, 2), figure(123.456, 2), figure(0.05, 1)]).toEqual(['0.99', '123', '0.05']));
});

test.each([
  { name: 'signed above 0', given: signed(0.0118), expect: '+0.0118' },
  { name: 'signed below 0', given: signed(-0.0118), expect: '−0.0118' },
  { name: 'signed 0', given: signed(0), expect: '0' },
  { name: 'percent', given: percent(0.0512), expect: '5.1%' },
  { name: 'percent without decimals', given: percent(12.5, 0), expect: '1,250%' },
  { name: 'percent of nothing', given: percent(null), expect: '–' },
  { name: 'count', given: count(1_234_567), expect: '1,234,567' },
  { name: 'interval', given: interval(-0.00421, 0.0084), expect: '[−0.00421, 0.0084]' },
  { name: 'open interval', given: interval(0.5, null), expect: '[0.5, ∞)' },
  { name: 'no interval', given: interval(null, null), expect: '–' },
  { name: 'milliseconds', given: duration(340.4), expect: '340 ms' },
  { name: 'nearly a second', given: duration(999.7), expect: '1.0 s' },
  { name: 'seconds', given: duration(2440), expect: '2.4 s' },
  { name: 'nearly a minute', given: duration(59_960), expect: '1 min' },
  { name: 'minutes', given: duration(200_000), expect: '3 min 20 s' },
  { name: 'nearly an hour', given: duration(3_599_700), expect: '1 h' },
  { name: 'hours', given: duration(3_900_000), expect: '1 h 5 min' },
  { name: 'bytes', given: bytes(512), expect: '512 B' },
  { name: 'kilobytes', given: bytes(1449), expect: '1.4 kB' },
  { name: 'nearly a megabyte', given: bytes(999_600), expect: '1.0 MB' },
  { name: 'megabytes', given: bytes(23_400_000), expect: '23 MB' },
])('$name: $expect', ({ given, expect: expected }) => expect(given).toBe(expected));

describe('textTable', () => {
  test('aligns numbers to the right, text to the left, by the width of characters', () => {
    const rows = [
      ['ROC AUC', '0.9897', 'good'],
      ['直径', '–', 'größe'],
      ['e\u0301cart 👩\u200D🔬', '−12', ''],
    ];
    expect(textTable(['metric', 'value', 'note'], rows)).toBe(
      [
        'metric     value  note',
        '────────  ──────  ─────',
        'ROC AUC   0.9897  good',
        '直径           –  größe',
        'e\u0301cart 👩\u200D🔬     −12',
      ].join('\n'),
    );
  });

  test('no cell moves the cursor or starts a line', () => {
    const table = textTable(['a'], [['\u001B[2J\nx\u202E']]);
    expect(table.split('\n')).toEqual(['a', '─'.repeat(14), '␛[2J␊x⟨U+202E⟩']);
  });

  test('a table without rows shows its head', () => expect(textTable(['a', 'b'], [])).toBe('a  b\n─  ─'));
});
