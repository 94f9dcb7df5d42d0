import { describe, expect, test } from '@jest/globals';
import { findLeakage } from '../../../src/split/leakage/find.js';
import { partRows, preview } from '../../../src/split/leakage/part-rows.js';
import { searchParts } from '../../../src/split/leakage/search-parts.js';
import { rng } from '../../../src/statistics/rng.js';
import type { Thread } from '../../../src/host/threads.js';
import type { Cell } from '../../../src/table/table.js';
import { clean, column, copied, found, leaky, named, rows, sentences, type Wanted } from './leaky.js';

const base = clean();

describe('rows', () => {
  test('without leakage: what was looked at, and nothing else', async () => {
    const { searched, ports, shown } = leaky(base);
    expect(await findLeakage(searched, ports)).toEqual({
      leakage: {
        format: 'mlops-leakage/1',
        share: 1,
        rows: { train: 90, validation: 30, test: 30 },
        leaked: { validation: 0, test: 0 },
        notes: [],
        findings: [],
      },
      leaked: { validation: [], test: [] },
    });
    expect(shown[0]).toEqual(['looking for leakage', 150]);
    expect(shown.slice(-2)).toEqual([150, 'end']);
  });

  test('that are those of training rows: ids, counts, and no near ones', async () => {
    // 0, 5, 10 are test rows, 6 and 11 validation rows, 2 and 3 training rows.
    const given = copied(base, { 0: 2, 5: 2, 10: 3, 6: 3 });
    const result = await found(given);
    expect(result.leaked).toEqual({ validation: [6], test: [0, 5, 10] });
    expect(result.leakage.leaked).toEqual({ validation: 1, test: 3 });
    expect(result.leakage.findings).toEqual([
      {
        name: 'same_rows',
        kind: 'same_rows',
        column: null,
        severity: 'warning',
        sentence:
          '3 of 30 test rows (10.0%) and 1 of 30 validation rows (3.3%) have the same features as a training row.',
        remedy: expect.stringContaining('data.split.group'),
        accepted: false,
      },
    ]);
  });

  test('that differ in one feature', async () => {
    const given = copied(base, { 0: 2, 5: 3, 6: 8 }, { b: (row) => `${row}.5` });
    expect(sentences(await found(given))).toEqual([
      '2 of 30 test rows (6.7%) and 1 of 30 validation rows (3.3%) differ from a training row in one feature only.',
    ]);
    expect(named(await found(given, { checks: { near: 0 } }))).toEqual([]);
  });

  test('that differ in two features, where that is asked for', async () => {
    const random = rng('more features');
    const more = {
      d: column(() => String(random.next())),
      e: column(() => String(random.next())),
      f: column(() => String(random.next())),
    };
    const of = (cells: readonly Cell[]): Cell[] => cells.with(0, cells[2]!).with(5, cells[3]!);
    const given = {
      ...copied(base, { 0: 2, 5: 3 }, { a: (row) => `${row}.5`, b: (row) => `${row}.5` }),
      d: of(more.d),
      e: of(more.e),
      f: of(more.f),
    };
    expect(sentences(await found(given, { checks: { near: 2, accept: ['identifier'] } }))[0]).toBe(
      '2 of 30 test rows (6.7%) differ from a training row in at most 2 features only.',
    );
    expect(named(await found(given)).filter((name) => name.startsWith('near'))).toEqual([]);
  });

  test('with few features near ones are not looked for, and that is said; equal ones are', async () => {
    const { a, b, y } = copied(base, { 0: 2 });
    const result = await found({ a: a!, b: b!, y: y! });
    expect(named(result)).toEqual(['same_rows']);
    expect(result.leakage.notes).toEqual(['Near duplicates are not looked for, as there are 2 features only.']);
  });

  describe('with a text that is nearly that of a training row', () => {
    const words = (row: number): string =>
      Array.from({ length: 9 }, (_, at) => (row * 7919 + at * 104729).toString(36)).join(' ');
    const note = column((row) => (row === 10 || row === 6 ? `${words(8)} again` : words(row)));

    test('are told by part', async () => {
      expect(sentences(await found({ ...base, note }))).toEqual([
        '1 of 30 test rows (3.3%) and 1 of 30 validation rows (3.3%) have a text in "note" that is nearly that of a training row.',
      ]);
    });

    test.each<{ name: string; wanted: Wanted }>([
      { name: 'near ones are not asked for', wanted: { checks: { near: 0 } } },
      { name: 'the text is no feature', wanted: { ignored: ['note'] } },
    ])('are not looked for where $name', async ({ wanted }) => {
      expect(named(await found({ ...base, note }, wanted))).toEqual([]);
    });
  });
});

describe('columns', () => {
  const dayOf = (row: number): string => new Date(Date.UTC(2024, 0, 1 + row)).toISOString().slice(0, 10);

  describe('that tell the target, name rows or follow their order', () => {
    const given = {
      ...base,
      told: base['y']!.map((cell) => (cell === 'yes' ? 'p' : 'q')),
      ticket: column((row) => `T${(row * 7919) % 997}`),
      number: column((row) => String(7000 + ((row * 37) % 150))),
      counter: column((row) => String(row + 0.5)),
      day: column(dayOf),
      // In the first batch of the data only.
      early: column((row) => dayOf(row < 60 ? row : (row * 37) % 60)),
    };
    test('are named in this order', async () => {
      const result = await found(given);
      expect(named(result)).toEqual([
        'proxy:told',
        'identifier:ticket',
        'identifier:number',
        'row_order:counter',
        'row_order:day',
      ]);
      expect(result.leakage.findings[0]).toMatchObject({
        column: 'told',
        sentence: 'The feature "told" alone tells the target (AUC 1).',
      });
    });

    test('are not where they are no features', async () => {
      const ignored = ['told', 'ticket', 'counter'];
      expect(named(await found(given, { ignored }))).toEqual(['identifier:number', 'row_order:day']);
    });
  });

  test('that tell a number: by rank', async () => {
    const fee = base['a']!.map((cell) => String(-3 * Number(cell)));
    const result = await found({ ...base, y: fee }, { target: { task: 'regression', classes: [], positive: null } });
    expect(sentences(result)).toEqual(['The feature "a" alone tells the target (|Spearman| 1).']);
  });

  const key = [{ name: 'counter', type: 'number' as const }];
  test.each<{ name: string; policy: Wanted['policy'] & object; expected: string[] }>([
    { name: 'a time', policy: { key, time: { test: 100, validation: null } }, expected: [] },
    { name: 'a group', policy: { key, group: true }, expected: [] },
    { name: 'a key alone', policy: { key }, expected: ['row_order:counter'] },
  ])(
    'that decide the parts may follow their order, where they are a time or a group: $name',
    async ({ policy, expected }) => {
      const counter = column((row) => String(row));
      const inOrder = (row: number): 'train' | 'test' => (row < 100 ? 'train' : 'test');
      const result = await found({ ...base, counter }, { policy, partOf: inOrder });
      expect(named(result).filter((name) => name.startsWith('row_order'))).toEqual(expected);
    },
  );
});

describe('what was found while the parts were written', () => {
  test('is taken, and the files are not read', async () => {
    const given = copied(base, { 0: 2, 6: 3 });
    const { searched, ports } = leaky(given);
    const { manifest } = searched;
    const features = manifest.columns.filter(({ name }) => name !== 'y');
    const looked = await preview(partRows(ports.files, ports.run, 'test'), features, rows);
    const equal = await searchParts(manifest, features, looked, { ...ports, onRows: () => undefined });
    const direct = await findLeakage(searched, ports);
    await ports.run.clear('split');
    const gathered = { looked, searched: equal };
    expect(await findLeakage({ ...searched, gathered }, ports)).toEqual(direct);
    expect(direct.leaked).toEqual({ validation: [6], test: [0] });
    // Of a sample no ids are told, and shares are noted.
    const part = await findLeakage(
      {
        ...searched,
        gathered: {
          looked: { ...looked, sample: { ...looked.sample, share: 0.5 } },
          searched: { ...equal, share: 0.25 },
        },
      },
      ports,
    );
    expect(part.leaked).toBeNull();
    expect(part.leakage).toMatchObject({ share: 0.25, leaked: { validation: 1, test: 1 } });
    expect(part.leakage.notes).toEqual([
      expect.stringContaining('25.0% of the rows'),
      expect.stringContaining('50.0% of the rows'),
    ]);
    // Of each part so many rows of the sample are looked at closely: none of the training rows has a near one here.
    const few = { looked: { ...looked, sample: { ...looked.sample, rows: 1 } }, searched: equal };
    expect(named(await findLeakage({ ...searched, gathered: few }, ports))).toEqual(named(direct));
  });
});

test('a failure ends the bar and the threads', async () => {
  const { searched, ports, shown } = leaky({
    ...base,
    note: column((row) => `what somebody said of order ${row}, ${row * 7919}`),
  });
  const said: string[] = [];
  const broken: Thread = {
    call: () => Promise.reject(new Error('out of memory')),
    close: () => Promise.resolve(void said.push('closed')),
  };
  const here = {
    count: 1,
    open: (job: string, init: unknown) => (job === 'texts' ? Promise.resolve(broken) : ports.here.open(job, init)),
  };
  await expect(findLeakage(searched, { ...ports, here })).rejects.toThrow('out of memory');
  expect([said, shown.at(-1)]).toEqual([['closed'], 'end']);
});
