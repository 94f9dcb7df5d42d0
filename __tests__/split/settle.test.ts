import { describe, expect, test } from '@jest/globals';
import { readTarget } from '../../src/split/divide.js';
import type { SplitPolicy } from '../../src/split/manifest.js';
import type { PolicyChoice, WantedPolicy } from '../../src/split/policy-choice.js';
import { saltCandidates, worstDeviation } from '../../src/split/salt.js';
import { settlePolicy } from '../../src/split/settle.js';
import { chooseSalt } from '../../src/split/survey.js';
import type { Column } from '../../src/table/table.js';
import { policyOf } from './manifest-of.js';
import { partOf } from './by-sql.js';
import { columns, lines, sceneOf, type Scene } from './scene.js';

describe('the data of a workspace', () => {
  test('have columns with types, features, and rows that can be read again and again', async () => {
    const { opened } = await sceneOf({ 'a.csv': lines.slice(0, 9), 'b.csv': lines.slice(9) }, { ignore: ['n'] });
    expect([opened.data.columns, opened.features]).toEqual([columns, ['id']]);
    expect(opened.sources.map(({ path }) => path)).toEqual(['a.csv', 'b.csv']);
    for (let pass = 0; pass < 2; pass++) {
      let rows = 0;
      for await (const batch of opened.data.pass()) rows += batch.rows;
      expect(rows).toBe(36);
    }
  });

  test('have the target’s classes and the places of rows without one, over all files', async () => {
    const { opened, options, ports } = await sceneOf({
      'a.csv': ['x,1,no', 'v,5,no', 'y,2,'],
      'b.csv': ['w,4,', 'z,3,yes'],
    });
    const values = await readTarget(opened, options, 'label', ports);
    expect([values.rows, ...values.labels]).toEqual([5, ['no', 2], ['yes', 1]]);
    expect(values.nulls).toMatchObject({
      count: 2,
      first: [
        { file: 'a.csv', line: 4 },
        { file: 'b.csv', line: 2 },
      ],
    });
    expect((await readTarget(opened, options, 'n', ports)).values()).toEqual(Float64Array.of(1, 5, 2, 4, 3));
  });
});

describe('what is still to be chosen from the data', () => {
  const wanted = (more: Partial<WantedPolicy> = {}): PolicyChoice => ({
    origin: 'new',
    policy: { ...policyOf(), salt: null, time: null, ...more },
    changes: [],
  });
  const inputs = {
    target: 'label',
    prefix: 'p',
    rows: 36,
    strata: { by: 'class', classes: ['no', 'yes'], type: 'string' },
  } as const;
  const settled = async (
    { opened, options, ports }: Scene,
    choice: PolicyChoice,
    more: object = {},
  ): Promise<SplitPolicy> => settlePolicy(choice, opened, options, { ...inputs, ...more }, ports);

  test('is nothing where the policy is recorded, or its salt is kept', async () => {
    const scene = await sceneOf({ 'a.csv': lines });
    expect(await settled(scene, { origin: 'file', policy: policyOf() })).toEqual(policyOf());
    const champion = policyOf({ time: { test: 1, validation: null } });
    expect(await settled(scene, { origin: 'champion', policy: champion })).toEqual(champion);
    expect(await settled(scene, wanted({ salt: 'v1/3', group: true }))).toEqual(
      policyOf({ salt: 'v1/3', group: true }),
    );
    expect(scene.progress).toEqual([]);
  });

  test('is the salt under which each class has its share, told from the progress of one pass', async () => {
    // For twenty million rows one salt is as good as the other; for a third of them three are tried.
    const scene = await sceneOf({ 'a.csv': lines });
    expect(await settled(scene, wanted(), { rows: 2e7 })).toEqual(policyOf({ salt: 'p/0' }));
    expect(scene.progress).toEqual([]);
    const rows = 1e6;
    const salts = saltCandidates('p', rows);
    expect(salts).toHaveLength(20);
    const worst = salts.map((salt) => {
      const tests = [0, 0];
      for (const line of lines) {
        const [id = '', , label] = line.split(',');
        if (partOf(id, policyOf({ salt })) === 'test') tests[label === 'no' ? 0 : 1]!++;
      }
      return worstDeviation(Int32Array.from(tests), Int32Array.of(12, 24), 200_000);
    });
    const best = salts[worst.indexOf(Math.min(...worst))]!;
    expect(best).not.toBe('p/0');
    expect(await settled(scene, wanted(), { rows })).toEqual(policyOf({ salt: best }));
    expect(scene.progress).toEqual(['choosing the salt: 1000000', '36', 'end']);
  });

  test('ends its progress where a cell is not of its type', async () => {
    const scene = await sceneOf({ 'a.csv': lines });
    const key = [{ name: 'id', type: 'number' }] as const;
    const { opened, options, ports } = scene;
    await expect(chooseSalt(opened, options, { ...inputs, key, test: 0.2, rows: 1e6 }, ports)).rejects.toThrow(
      /^a\.csv:2: column "id": expected a number, got something else; correct the cell/,
    );
    expect(scene.progress).toEqual(['choosing the salt: 1000000', 'end']);
  });

  test('are the cutoffs of times, as numbers and as dates', async () => {
    const scene = await sceneOf({
      'a.csv': Array.from({ length: 50 }, (_, at) => `2024-01-01T00:00:${String(at).padStart(2, '0')},${at},no`),
    });
    const of = (name: string, type: Column['type'], validation: number | null): Promise<SplitPolicy> =>
      settled(scene, wanted({ key: [{ name, type }], time: 'open', validation }));
    // Of 50 rows the last 10, and of the 40 before them the last 8.
    expect(await of('n', 'number', 0)).toEqual(
      policyOf({ key: [{ name: 'n', type: 'number' }], salt: 'p/0', time: { test: 40, validation: 32 } }),
    );
    expect(await of('id', 'string', null)).toEqual(
      policyOf({ salt: 'p/0', validation: null, time: { test: '2024-01-01T00:00:40Z', validation: null } }),
    );
    expect((await of('id', 'string', 0)).time!.validation).toBe('2024-01-01T00:00:32Z');
  });

  test.each([
    { name: 'missing', cell: '', said: /^a\.csv:3: column "id" \(data\.split\.time\): .* got none/ },
    { name: 'unreadable', cell: 'soon', said: /^a\.csv:3: column "id" \(data\.split\.time\): .* got something else/ },
  ])('are no cutoffs where a time is $name', async ({ cell, said }) => {
    const scene = await sceneOf({ 'a.csv': ['2024-01-01,1,no', `${cell},2,yes`] });
    await expect(settled(scene, wanted({ time: 'open' }))).rejects.toThrow(said);
  });
});
