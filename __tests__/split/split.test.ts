import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { RowHash } from '../../src/split/row-hash.js';
import { Assignment } from '../../src/split/assignment.js';
import type { SplitPolicy } from '../../src/split/manifest.js';
import { policyYaml } from '../../src/split/policy-file.js';
import { rng } from '../../src/statistics/rng.js';
import { csv, header, table, Workspace, type Wanted } from './workspace.js';

const rows = table(300);

function shuffled<T>(items: readonly T[], seed: string): T[] {
  const random = rng(seed);
  const copy = [...items];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = random.int(at + 1);
    [copy[at], copy[other]] = [copy[other]!, copy[at]!];
  }
  return copy;
}

async function splitOf(files: Readonly<Record<string, string>>, wanted: Wanted = {}): Promise<Workspace> {
  const workspace = new Workspace(files);
  await workspace.split(wanted);
  return workspace;
}

/** The rows of each part without their ids, sorted. */
function membership(workspace: Workspace): Record<string, string[]> {
  const of = (part: string): string[] =>
    workspace
      .rows(part)
      .map((row) => row.replace(/^\d+,/, ''))
      .sort();
  return { train: of('train'), validation: of('validation'), test: of('test') };
}

test('parts, ids and counts fit together', async () => {
  const workspace = await splitOf({ 'data/a.csv': csv(rows) });
  const { manifest } = workspace;
  const all = ['train', 'validation', 'test'].flatMap((part) => workspace.rows(part));
  expect(all.map((row) => row.replace(/^\d+,/, '')).sort()).toEqual([...rows].sort());
  expect(all.map((row) => Number(row.split(',')[0])).sort((a, b) => a - b)).toEqual(rows.map((_, at) => at));
  for (const part of ['train', 'validation', 'test'] as const) {
    const ids = workspace.rows(part).map((row) => Number(row.split(',')[0]));
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(manifest.parts[part].rows).toBe(ids.length);
    expect(manifest.parts[part].classes['yes']).toBe(workspace.rows(part).filter((row) => row.endsWith(',yes')).length);
  }
  expect(workspace.read('.mlops/split/train.csv').split('\n')[0]).toBe(`row_id,${header}`);
  expect(manifest.target).toEqual({ column: 'label', task: 'binary', classes: ['no', 'yes'], positive: 'yes' });
  expect(manifest.features).toEqual(['id', 'amount', 'colour']);
  expect(manifest.policy.key.map(({ name }) => name)).toEqual(['id', 'amount', 'colour']);
  expect(manifest.data.files).toEqual([
    { path: 'data/a.csv', size: csv(rows).length, sha256: createHash('sha256').update(csv(rows)).digest('hex') },
  ]);
  expect(manifest.comparable).toEqual({ champion: null, anchor: null });
  expect(workspace.has('mlops/split.yml')).toBe(false);
  expect(workspace.said.join('\n')).toMatch(
    /notice: .*freeze it by `mlops split --write` and commit mlops\/split\.yml/,
  );
});

test('the digest of the data is SHA-256 over digests of groups of hashes of rows, in their order', async () => {
  const workspace = await splitOf({
    'data/a.csv':
      'x,label\n1.0,1\n2,0\n3,1\n' + Array.from({ length: 600 }, (_, at) => `${at + 4},${at % 2}\n`).join(''),
  });
  // A number is the word 1 and the halves of its double, the lower one first; columns are sorted by name.
  const words = (value: number): number[] => {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(value);
    return [1, bytes.readInt32LE(0), bytes.readInt32LE(4)];
  };
  const rows: [number, number][] = [
    [1, 1],
    [2, 0],
    [3, 1],
    ...Array.from({ length: 600 }, (_, at): [number, number] => [at + 4, at % 2]),
  ];
  const hash = new RowHash();
  const hashed = rows.map(([x, label]) => {
    hash.begin();
    for (const word of [...words(label), ...words(x)]) hash.word(word);
    hash.finish();
    return [hash.h1, hash.h2, hash.h3, hash.h4].map((word) => word >>> 0);
  });
  hashed.sort((one, other) => one[0]! - other[0]! || one[1]! - other[1]!);
  const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
  const groups = Array.from({ length: 256 }, (_, group) => {
    const own = hashed.filter(([first]) => first! >>> 24 === group);
    if (own.length === 0) return Buffer.alloc(0);
    const bytes = Buffer.alloc(16 * own.length);
    for (const [row, each] of own.entries())
      for (const [at, word] of each.entries()) bytes.writeUInt32LE(word, row * 16 + at * 4);
    return Buffer.concat([Buffer.from([group]), sha256(bytes)]);
  });
  const whole = sha256(Buffer.concat([Buffer.from('["label","x"]\n'), ...groups]));
  expect(workspace.manifest.data.fingerprint).toBe(whole.toString('hex'));
});

describe('the same rows give the same bytes and digests', () => {
  const third = Math.ceil(rows.length / 3);
  const cases: { name: string; given: Record<string, string> }[] = [
    { name: 'shuffled', given: { 'data/a.csv': csv(shuffled(rows, 'a')) } },
    {
      name: 'in three files with CRLF and a byte order mark',
      given: Object.fromEntries(
        [2, 0, 1].map((part, at) => [
          `data/${at}.csv`,
          (at === 0 ? '\uFEFF' : '') + csv(rows.slice(part * third, (part + 1) * third), '\r\n'),
        ]),
      ),
    },
    {
      name: 'with all cells in quotes',
      given: { 'data/a.csv': csv(shuffled(rows, 'q').map((row) => row.replace(/(^|,)([^",]+)(?=,|$)/g, '$1"$2"'))) },
    },
    {
      name: 'with semicolons',
      given: { 'data/a.csv': csv(rows).replaceAll(',', ';').replaceAll('blue; or', 'blue, or') },
    },
  ];
  test.each(cases)('$name', async ({ given }) => {
    const one = await splitOf({ 'data/a.csv': csv(rows) });
    const other = await splitOf(given);
    expect(other.parts()).toBe(one.parts());
    const { data, ...rest } = other.manifest;
    const { data: expected, ...before } = one.manifest;
    expect(rest).toEqual(before);
    expect(data.fingerprint).toBe(expected.fingerprint);
  });

  test('columns in another order: the same digests', async () => {
    const turned = rows.map((row) => row.replace(/^([^,]*),([^,]*),(.*),([^,]*)$/, '$4,$3,$1,$2'));
    const one = await splitOf({ 'data/a.csv': csv(rows) }, { data: { key: ['id'] } });
    const other = await splitOf(
      { 'data/a.csv': ['label,colour,id,amount', ...turned].join('\n') },
      { data: { key: ['id'] } },
    );
    expect(other.manifest.parts).toEqual(one.manifest.parts);
    expect(other.manifest.data.fingerprint).toBe(one.manifest.data.fingerprint);
  });

  test('numbers written otherwise: the same parts and digests', async () => {
    const forms = rows.map((row, at) =>
      row.replace(
        /^([^,]*),(\d+),/,
        (_, id: string, amount: string) => `${id},${[amount, `${amount}.0`, `0${amount}`, `${amount}e0`][at % 4]!},`,
      ),
    );
    const one = await splitOf({ 'data/a.csv': csv(rows) });
    const other = await splitOf({ 'data/a.csv': csv(forms) });
    expect(other.manifest.parts).toEqual(one.manifest.parts);
    expect(other.manifest.policy).toEqual(one.manifest.policy);
  });

  test('duplicates that are written differently: the same bytes in any order', async () => {
    const twins = [...rows, 'id-1,5,red,no', 'id-1,5.0,red,no', 'id-1,05,red,no', 'id-1,5,red,no'];
    const one = await splitOf({ 'data/a.csv': csv(twins) });
    const other = await splitOf({ 'data/a.csv': csv(shuffled(twins, 'twins')) });
    expect(other.parts()).toBe(one.parts());
  });
});

test('a text key and a number key differ: "01" and 1', async () => {
  const files = (id: (at: number) => string): Record<string, string> => ({
    'data/a.csv': ['id,x,label', ...Array.from({ length: 200 }, (_, at) => `${id(at)},${at},${at % 2}`)].join('\n'),
  });
  const schema = (type: string): string =>
    `format: mlops-schema/1\ncolumns:\n  - {name: id, type: ${type}}\n  - {name: x, type: number}\n  - {name: label, type: number}\n`;
  const split = async (id: (at: number) => string, type: string): Promise<string> =>
    (
      await splitOf(
        { ...files(id), 'mlops/schema.yml': schema(type) },
        { data: { key: ['id'] }, split: { stratify: false } },
      )
    ).manifest.parts.test.digest;
  const plain = (at: number): string => String(at);
  const padded = (at: number): string => `0${at}`;
  expect(await split(padded, 'number')).toBe(await split(plain, 'number'));
  expect(await split(padded, 'string')).not.toBe(await split(plain, 'string'));
});

describe('no row moves', () => {
  test('20 rounds of growth and relabelling under the frozen policy', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv(rows) });
    await workspace.split({ call: { write: true } });
    const frozen = workspace.read('mlops/split.yml');
    const random = rng('growth');
    let now = [...rows];
    const part = new Map<string, string>();
    for (let round = 0; round <= 20; round++) {
      for (const [name, members] of Object.entries(membership(workspace))) {
        for (const row of members) {
          const features = row.replace(/,[^,]*$/, '');
          expect(part.get(features) ?? name).toBe(name);
          part.set(features, name);
        }
      }
      now = shuffled([...now, ...table(17, now.length)], String(round)).map((row) =>
        random.next() < 0.1 ? row.replace(/yes$|no$/, (label) => (label === 'yes' ? 'no' : 'yes')) : row,
      );
      workspace.write('data/a.csv', csv(now));
      await workspace.split();
    }
    expect(part.size).toBe(300 + 20 * 17);
    expect(workspace.read('mlops/split.yml')).toBe(frozen);
  });

  test('a column that comes later never enters the key', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv(rows) });
    await workspace.split({ call: { write: true } });
    const before = membership(workspace)['test']!;
    workspace.write('data/a.csv', [`${header},new`, ...rows.map((row, at) => `${row},${at * 3}`)].join('\n'));
    await workspace.split();
    const after = membership(workspace)['test']!.map((row) => row.replace(/,\d+$/, ''));
    expect(after.sort()).toEqual(before);
  });

  test('one text in a number column does not turn the key into text: it is an error with its line', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv(rows) });
    await workspace.split({ call: { write: true } });
    workspace.write('data/a.csv', csv([...rows, 'id-x,?,red,no']));
    await expect(workspace.split()).rejects.toThrow(
      /^data\/a\.csv:302: column "amount": expected a number, got something else; the split policy froze this type/,
    );
  });
});

describe('balance', () => {
  const breastCancer = readFileSync(
    new URL('../../examples/breast-cancer/data/breast-cancer.csv', import.meta.url),
    'utf8',
  );

  test('357 and 212 rows: each class within one row of its share, and the salt is the first of the best', async () => {
    const workspace = await splitOf(
      { 'data/a.csv': breastCancer },
      { data: { target: 'diagnosis', positive: 'malignant' } },
    );
    const { parts, deviation, policy } = workspace.manifest;
    expect(Math.abs(parts.test.classes['benign']! - 0.2 * 357)).toBeLessThanOrEqual(1);
    expect(Math.abs(parts.test.classes['malignant']! - 0.2 * 212)).toBeLessThanOrEqual(1);
    expect(deviation).toBeCloseTo(
      Math.max(Math.abs(parts.test.classes['benign']! - 71.4), Math.abs(parts.test.classes['malignant']! - 42.4)),
      9,
    );
    expect(policy.salt).toMatch(/^v1\/\d+$/);
    const again = await splitOf(
      { 'data/a.csv': breastCancer },
      { data: { target: 'diagnosis', positive: 'malignant' }, split: { stratify: false } },
    );
    expect(Math.abs(again.manifest.parts.test.rows - 0.2 * 569)).toBeLessThanOrEqual(0.5);
  });

  test('a regression: each tenth of the target has its share, near enough', async () => {
    const lines = Array.from({ length: 1000 }, (_, at) => `${at},${((at * 7919) % 1000) / 8}`);
    const workspace = await splitOf({ 'data/a.csv': ['x,y', ...lines].join('\n') }, { data: { target: 'y' } });
    expect(workspace.manifest.target.task).toBe('regression');
    expect(workspace.manifest.parts.test.classes).toEqual({});
    const tenth = (row: string): number => Math.floor(Number(row.split(',')[2]) / 12.5);
    const found = workspace.rows('test').map(tenth);
    const tenths = Array.from({ length: 10 }, (_, at) => found.filter((each) => each === at).length);
    expect(Math.max(...tenths.map((count) => Math.abs(count - 20)))).toBe(workspace.manifest.deviation);
    // Without a choice the worst of ten is off by 4 * sqrt(1.54) = 6 or more on average.
    expect(workspace.manifest.deviation).toBeLessThanOrEqual(5);
  });
});

describe('the frozen file', () => {
  test('--write freezes, and later runs use it without a notice', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv(rows) });
    const ran = await workspace.split({ call: { write: true } });
    expect(ran.summary).toMatch(/Wrote mlops\/split\.yml; commit it\./);
    const { policy } = workspace.manifest;
    await workspace.split();
    expect(workspace.manifest.policy).toEqual(policy);
    expect(workspace.said).toEqual([
      'notice: The positive class of "label" is "yes", the last in sorted order; say which one it is by data.positive.',
    ]);
  });

  test('a contradiction stops; --change rewrites it on purpose and says what changed', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv(rows) });
    await workspace.split({ call: { write: true } });
    const test = membership(workspace)['test'];
    const frozen = workspace.read('mlops/split.yml');
    await expect(workspace.split({ split: { folds: 4 } })).rejects.toThrow(/mlops\/split\.yml contradicts mlops\.yml/);
    expect(workspace.read('mlops/split.yml')).toBe(frozen);
    const ran = await workspace.split({ split: { folds: 4 }, call: { change: true } });
    expect(ran.summary).toMatch(
      /The policy changed: the number of folds .* is 5 in it and 4 in mlops\.yml\. Wrote mlops\/split\.yml/,
    );
    expect(membership(workspace)['test']).toEqual(test);
    expect(workspace.read('mlops/split.yml')).toMatch(/^folds: 4$/m);
  });

  test('--write writes again what was removed, and over nothing', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv(rows) });
    await workspace.split({ call: { write: true } });
    const frozen = workspace.read('mlops/split.yml');
    workspace.remove('mlops/split.yml');
    await workspace.split({ call: { write: true } });
    expect(workspace.read('mlops/split.yml')).toBe(frozen);
    workspace.write('mlops/split.yml', `# by hand\n${frozen}`);
    await workspace.split({ call: { write: true } });
    expect(workspace.read('mlops/split.yml')).toBe(`# by hand\n${frozen}`);
  });

  test('an unchanged run is skipped; a changed file is not', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv(rows) });
    await workspace.split();
    expect((await workspace.split()).skipped).toBe(true);
    workspace.write('data/a.csv', csv(table(301)));
    expect((await workspace.split()).skipped).toBe(false);
  });
});

describe('recorded policies', () => {
  test('without a file the champion decides; its own rows are all comparable', async () => {
    const first = await splitOf({ 'data/a.csv': csv(rows) });
    const { policy, policyDigest, parts } = first.manifest;
    const moved: SplitPolicy = { ...policy, salt: 'v1/9' };
    const workspace = new Workspace({ 'data/a.csv': csv(rows) });
    workspace.pin('champion', '1.0.0', moved);
    await workspace.split();
    expect(workspace.manifest.policy).toEqual(moved);
    expect(workspace.manifest.policyDigest).not.toBe(policyDigest);
    const { test, validation } = workspace.manifest.parts;
    const same = {
      version: '1.0.0',
      policyDigest: workspace.manifest.policyDigest,
      same: true,
      test: test.rows,
      validation: validation.rows,
    };
    expect(workspace.manifest.comparable).toEqual({ champion: same, anchor: same });
    expect(workspace.has('.mlops/split/test.comparable.csv')).toBe(false);
    expect(parts.test.digest).not.toBe(test.digest);
  });

  test('a champion and an anchor under other policies: rows held out under both, by row', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv(rows) });
    await workspace.split({ call: { write: true } });
    const { policy } = workspace.manifest;
    const under = async (other: SplitPolicy): Promise<Record<string, string[]>> => {
      const alone = new Workspace({ 'data/a.csv': csv(rows) });
      alone.pin('champion', '1.0.0', other);
      await alone.split({ data: { key: other.key.map(({ name }) => name) } });
      return membership(alone);
    };
    const champion: SplitPolicy = { ...policy, salt: 'v1/3' };
    const anchor: SplitPolicy = { ...policy, key: [{ name: 'id', type: 'string' }] };
    workspace.pin('champion', '2.0.0', champion);
    workspace.pin('anchor', '1.0.0', anchor);
    await workspace.split();
    const roles = { champion: await under(champion), anchor: await under(anchor) };
    for (const part of ['test', 'validation'] as const) {
      const lines = workspace.read(`.mlops/split/${part}.comparable.csv`).trimEnd().split('\n');
      expect(lines[0]).toBe('row_id,champion,anchor');
      const expected = workspace.rows(part).map((row) => {
        const [, id, rest] = /^(\d+),(.*)$/.exec(row)!;
        const held = (role: 'champion' | 'anchor'): string => (roles[role][part]!.includes(rest!) ? '1' : '0');
        return `${id},${held('champion')},${held('anchor')}`;
      });
      expect(lines.slice(1)).toEqual(expected);
      expect(workspace.manifest.comparable.champion![part]).toBe(expected.filter((line) => /,1,.$/.test(line)).length);
      expect(workspace.manifest.comparable.anchor![part]).toBe(expected.filter((line) => line.endsWith(',1')).length);
    }
    expect(workspace.manifest.comparable.champion!.test).toBeGreaterThan(0);
    expect(workspace.has('.mlops/split/train.comparable.csv')).toBe(false);
  });

  test('a recorded key column that is gone: nothing is comparable', async () => {
    const workspace = new Workspace({ 'data/a.csv': csv(rows) });
    await workspace.split({ call: { write: true } });
    workspace.pin('champion', '1.0.0', { ...workspace.manifest.policy, key: [{ name: 'gone', type: 'string' }] });
    await workspace.split();
    expect(workspace.manifest.comparable.champion).toMatchObject({ same: false, test: 0, validation: 0 });
  });
});

test('classes are written in one form, all other cells as they came', async () => {
  const lines = Array.from({ length: 100 }, (_, at) => `0${at},"a ""b"", ${at}",${at % 2 === 0 ? '1.0' : '00'},""`);
  const workspace = await splitOf({ 'data/a.csv': ['n,text,label,empty', ...lines].join('\n') });
  for (const row of ['train', 'validation', 'test'].flatMap((part) => workspace.rows(part))) {
    expect(row).toMatch(/^\d+,0\d+,"a ""b"", \d+",[01],""$/);
  }
});

test('validation: null leaves the validation part empty, and a file with its header', async () => {
  const workspace = await splitOf({ 'data/a.csv': csv(rows) }, { split: { validation: null } });
  expect(workspace.read('.mlops/split/validation.csv')).toBe(`row_id,${header}\n`);
  expect(workspace.manifest.parts.validation).toMatchObject({ rows: 0, classes: { no: 0, yes: 0 } });
  expect(workspace.manifest.parts.train.rows + workspace.manifest.parts.test.rows).toBe(300);
});

describe('mistakes', () => {
  const cases: { name: string; given: string; wanted?: Wanted; expect: RegExp }[] = [
    {
      name: 'a column row_id',
      given: 'row_id,label\n1,a\n2,b\n',
      expect: /data\/a\.csv:1: a column is called "row_id"/,
    },
    {
      name: 'target missing',
      given: 'x,labl\n1,a\n2,b\n',
      expect: /data\.target: no column "label".*did you mean "labl"/,
    },
    {
      name: 'no feature',
      given: 'x,label\n1,a\n2,b\n',
      wanted: { data: { ignore: ['x'] } },
      expect: /expected features besides the target/,
    },
    {
      name: 'too few rows',
      given: 'x,label\n1,a\n2,b\n',
      expect:
        /expected rows in every part, the (test|validation|training) part has none \(\d training, \d validation and \d test rows/,
    },
    { name: 'one class', given: 'x,label\n1,a\n2,a\n', expect: /at least two different values/ },
    {
      name: 'a number key cell that is none',
      given: 'x,label\n1,a\ntwo,b\n3,a\n',
      wanted: { data: { schema: 'mlops/s.yml' } },
      expect:
        /^data\/a\.csv:3: column "x": expected a number, got something else; correct the cell, or the column's type in the schema/,
    },
  ];
  test.each(cases)('$name', async ({ given, wanted, expect: pattern }) => {
    const workspace = new Workspace({
      'data/a.csv': given,
      'mlops/s.yml': 'format: mlops-schema/1\ncolumns:\n  - {name: x, type: number}\n  - {name: label, type: string}\n',
    });
    await expect(workspace.split(wanted)).rejects.toThrow(pattern);
    expect(workspace.has('.mlops/split/train.csv')).toBe(false);
  });

  test('a class without a training row', async () => {
    const key = [{ name: 'x', type: 'number' as const }];
    const policy: SplitPolicy = { format: 'mlops-split/1', key, salt: 'v1/0', test: 0.2, folds: 5, validation: 0 };
    const assignment = new Assignment(policy);
    const ids = Array.from({ length: 200 }, (_, at) => at);
    const held = ids.filter((id) => assignment.partOf(`{"x":${id}}`) !== 'train').slice(0, 4);
    const lines = ids.map((id) => `${id},${held.includes(id) ? 'rare' : 'common'}`);
    const workspace = new Workspace({
      'data/a.csv': ['x,label', ...lines].join('\n'),
      'mlops/split.yml': policyYaml(policy),
    });
    await expect(workspace.split()).rejects.toThrow(
      /expected every class among the training rows, none is of class "rare" \(\d+ training, \d+ validation and \d+ test rows\)/,
    );
  });
});
