import { describe, expect, test } from '@jest/globals';
import { CellRules } from '../../src/schema/cell-rules.js';
import { columnRules } from '../../src/schema/column-rules.js';
import { DateFormat } from '../../src/schema/date-format.js';
import { python } from '../support/python.js';

/** What Python's datetime.strptime makes of texts: seconds, or null. */
const script = `
import datetime, json, sys
utc = datetime.timezone.utc
def seconds(format, text):
    try:
        found = datetime.datetime.strptime(text, format)
    except ValueError:
        return None
    found = found if found.tzinfo else found.replace(tzinfo=utc)
    return (found - datetime.datetime(1970, 1, 1, tzinfo=utc)).total_seconds()
print(json.dumps([[seconds(format, text) for text in texts] for format, texts in json.loads(sys.argv[1])]))
`;

const given: readonly (readonly [string, readonly string[]])[] = [
  ['%d.%m.%Y', ['28.11.2026', '1.2.2026', '01.02.2026', '29.02.2024', '29.02.2023', '31.04.2026', '00.01.2026', '32.01.2026', '1.13.2026', '28.11.26', '28.11.2026 ', '28-11-2026', '', '28.11.20266']],
  ['%m/%d/%y', ['12/31/68', '12/31/69', '1/1/00', '2/30/20', '12/31/2020']],
  ['%Y-%m-%d %H:%M:%S.%f', ['2026-11-28 17:03:09.5', '2026-11-28 7:3:9.000001', '2026-11-28 24:00:00.0', '2026-11-28 23:60:00.0', '0001-01-01 00:00:00.0']],
  ['%Y%m%dT%H%M%S%z', ['20261128T170309+0100', '20261128T170309-05:30', '20261128T170309Z', '20261128T170309']],
  ['%H:%M', ['23:59', '0:5', '24:00']],
  ['%Y (%d+%m) 100%%', ['2026 (1+2) 100%', '2026 1+2 100%']],
  ['%Y%m%d', ['20261128', '2026112', '1582-10']],
];

describe('DateFormat', () => {
  test("patterns read as Python's strptime reads them", () => {
    const ours = given.map(([pattern, texts]) => {
      const format = DateFormat.of(pattern) as DateFormat;
      return texts.map((text) => format.seconds(text) ?? null);
    });
    const theirs = JSON.parse(python(script, JSON.stringify(given))) as (number | null)[][];
    for (const [at, row] of theirs.entries()) {
      for (const [index, wanted] of row.entries()) {
        const what = `${given[at]![0]} of ${given[at]![1][index]!}`;
        const found = ours[at]![index] ?? null;
        const near = found !== null && wanted !== null ? Math.abs(found - wanted) < 1e-5 : found;
        expect([what, near]).toEqual([what, wanted === null ? null : true]);
      }
    }
  });

  test.each([
    { format: 'date', text: '2026-11-28', expect: Date.UTC(2026, 10, 28) / 1000 },
    { format: 'date', text: '2024-02-29', expect: Date.UTC(2024, 1, 29) / 1000 },
    { format: 'date', text: '1900-02-29', expect: undefined },
    { format: 'date', text: '2026-11-28T00:00', expect: undefined },
    { format: 'datetime', text: '2026-11-28T17:03:09Z', expect: Date.UTC(2026, 10, 28, 17, 3, 9) / 1000 },
    { format: 'datetime', text: '2026-11-28 17:03', expect: Date.UTC(2026, 10, 28, 17, 3) / 1000 },
    { format: 'datetime', text: '2026-11-28t17:03:09.25+01:00', expect: Date.UTC(2026, 10, 28, 16, 3, 9, 250) / 1000 },
    { format: 'datetime', text: '2026-11-28', expect: undefined },
    { format: 'datetime', text: '2026-11-28 17:03:09+24:00', expect: undefined },
    { format: 'time', text: '17:03', expect: Date.UTC(1900, 0, 1, 17, 3) / 1000 },
    { format: 'time', text: '24:00', expect: undefined },
  ])('$text is of $format: $expect', ({ format, text, expect: seconds }) => {
    expect((DateFormat.of(format) as DateFormat).seconds(text)).toBe(seconds);
  });

  test.each(['%', '%q', 'no directive', '%Y %Y', '%y%Y', `%Y${'x'.repeat(100)}`])('refuses %j', (format) => {
    expect(typeof DateFormat.of(format)).toBe('string');
  });

  test('a name that objects have is no format', () => {
    expect(typeof DateFormat.of('constructor')).toBe('string');
  });
});

test('plain dates and times are read as a pattern reads them, also those that are none', () => {
  const named = DateFormat.of('datetime') as DateFormat;
  const pattern = DateFormat.of('%Y-%m-%d %H:%M:%S') as DateFormat;
  const texts = ['2026-11-28 17:03:59', '2024-02-29 00:00:00', '2023-02-29 00:00:00', '1000-01-01 23:59:59', '2026-13-01 00:00:00', '2026-00-01 00:00:00', '2026-04-31 00:00:00', '2026-11-28 24:00:00', '2026-11-28 17:60:00', '2026-11-28 17:03:61', '2026/11/28 17:03:00', '2026-11-28 17.03.00'];
  for (const text of texts) expect([text, named.seconds(text)]).toEqual([text, pattern.seconds(text)]);
  expect(named.seconds('2026-11-28T17:03:59')).toBe(Date.UTC(2026, 10, 28, 17, 3, 59) / 1000);
});

test('bytes that are taken for a fine date are one as a text, and those of the usual spelling are taken', () => {
  const rules = (format: string, range: object | null): CellRules =>
    new CellRules({ name: 'day', type: 'string' }, columnRules.parse({ name: 'day', type: 'string', format, range }));
  const all = [
    rules('date', null),
    rules('datetime', null),
    rules('date', { min: '2024-01-01', max: '2024-12-31' }),
    rules('%Y-%m-%d', null),
    rules('time', null),
  ];
  const texts = given.flatMap(([, each]) => each);
  for (const day of ['2024-02-29', '2023-02-29', '2023-12-31', '0999-01-01', '2024-1-01', '2024/02/28', '28.02.2024'])
    texts.push(day, `${day} 10:11:12`, `${day}T23:59:59`, `${day}t00:00:00`, `${day} 24:00:00`, `${day} 10:11:1x`, `${day}T1:11:12Z`);
  const taken = all.map((each) =>
    texts.filter((text) => {
      const bytes = Buffer.from(`,${text},`);
      if (!each.isFineDate(bytes, 1, bytes.length - 1)) return false;
      expect([text, each.text(text)]).toEqual([text, 0]);
      return true;
    }),
  );
  expect(taken[0]).toEqual(['2024-02-29', '2023-12-31', '0999-01-01']);
  expect(taken[1]).toEqual(['2024-02-29', '2023-12-31', '0999-01-01'].flatMap((day) => [`${day} 10:11:12`, `${day}T23:59:59`]));
  expect(taken.slice(2)).toEqual([['2024-02-29'], [], []]);
});
