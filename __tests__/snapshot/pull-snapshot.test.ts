import { beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { UserError } from '../../src/host/errors.js';
import type { Manifest } from '../../src/model/manifest.js';
import type { Snapshot } from '../../src/model/snapshot.js';
import { compareFiles } from '../../src/snapshot/compare-files.js';
import { Fingerprint } from '../../src/snapshot/fingerprint.js';
import { pullSnapshot, type PulledData } from '../../src/snapshot/pull-snapshot.js';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.js';
import type { Batch } from '../../src/table/table.js';
import { candidate, draft, sha256 } from '../registry/drafts.js';
import { table } from '../split/workspace.js';
import { keptRows, SnapshotScene } from './scene.js';

/** Rows with all that may be lost on the way: missing and empty texts, quotes, line ends, signs, numbers of every size, both booleans. */
const rows = [
  ...table(300).map(
    (row, at) =>
      `${row.replace(/,(yes|no)$/, '')},${at % 3 === 0 ? 'true' : 'FALSE'},${(at * 0.1).toString()},${row.slice(row.lastIndexOf(',') + 1)}`,
  ),
  'id-x,9007199254740993,"","",1e300,yes',
  'id-y,-9223372036854775808,"a ""b""\nc",true,-0.0,no',
  'id-z,,,,,yes',
  'id-ü,7,Å,TRUE,Infinity,no',
];
const text = `id,amount,colour,flag,size,label\n${rows.join('\n')}\n`;

let scene: SnapshotScene;
let snapshot: Snapshot;
let manifest: Manifest;

beforeEach(async () => {
  scene = await keptRows({ 'data/a.csv': text });
  const recorded = await scene.recorded();
  ({ snapshot } = recorded);
  const { data } = candidate();
  const version = await draft(scene.port, join(scene.folder, 'draft'), '1.0.0', {
    data: { ...data, fingerprint: recorded.fingerprint, rows: snapshot.rows },
  });
  ({ manifest } = version);
});

const copy = async (folder: string): Promise<void> => {
  for (const { name } of snapshot.files)
    await scene.port.copy(join(scene.folder, '.mlops/snapshot', name), join(folder, name));
};

const pull = (format: 'parquet' | 'csv' = 'parquet', fetch = copy, of = snapshot): Promise<PulledData> =>
  pullSnapshot(scene.port, manifest, of, fetch, { to: join(scene.folder, 'rows'), format });

describe('what is pulled', () => {
  test('is the same bytes, and reproduces the fingerprint', async () => {
    const pulled = await pull();
    expect(pulled).toEqual({
      files: [join(scene.folder, 'rows/data.parquet')],
      rows: 304,
      digest: snapshot.digest,
      fingerprint: scene.manifest.data.fingerprint,
    });
    expect(sha256(readFileSync(pulled.files[0]!))).toBe(snapshot.digest);
    expect(await pull()).toEqual(pulled);
  });

  test.each(['csv', 'parquet'] as const)(
    'as %s gives the same split, the same fingerprint and the same snapshot again',
    async (format) => {
      const [path] = (await pull(format)).files;
      const later = new SnapshotScene({ [`data/back.${format}`]: '' });
      await later.port.copy(path!, join(later.folder, `data/back.${format}`));
      await later.split({ data: { source: `data/back.${format}` } });
      await later.keep('release');
      expect(later.manifest.data.fingerprint).toBe(scene.manifest.data.fingerprint);
      expect((await later.recorded()).snapshot).toEqual(snapshot);
    },
  );

  test('compressed, the rows are the same snapshot', async () => {
    const later = new SnapshotScene({});
    await later.port.write(join(later.folder, 'data/a.csv.gz'), gzipSync(text));
    await later.split({ data: { source: 'data/*.gz' } });
    await later.keep('release');
    expect((await later.recorded()).snapshot).toEqual(snapshot);
  });

  test('in several files comes back as one table', async () => {
    const folder = join(scene.folder, 'several');
    const columns: Snapshot['columns'] = [{ name: 'at', type: 'number' }];
    const counted = 140_000; // two row groups and a part of one
    async function* pass(): AsyncGenerator<Batch> {
      for (let from = 0; from < counted; from += 4096) {
        const cells = Array.from({ length: Math.min(4096, counted - from) }, (_, at) => String(from + at));
        yield await Promise.resolve({
          file: 'x',
          names: ['at'],
          rows: cells.length,
          cells: [cells],
          lines: new Float64Array(),
        });
      }
    }
    const written = await writeSnapshot(scene.port, folder, columns, pass, 1);
    const names = ['data-00001.parquet', 'data-00002.parquet', 'data-00003.parquet'];
    expect(written.files.map(({ name }) => name)).toEqual(names);
    const contents = names.map((name) => readFileSync(join(folder, name)));
    expect(written.digest).toBe(sha256(Buffer.concat(contents)));
    const fingerprint = new Fingerprint(columns);
    for await (const batch of pass()) expect(fingerprint.add(batch)).toBeNull();
    manifest = { ...manifest, data: { ...manifest.data, fingerprint: fingerprint.digest() } };
    const fetch = async (to: string): Promise<void> => {
      for (const name of names) await scene.port.copy(join(folder, name), join(to, name));
    };
    const pulled = await pull('csv', fetch, { ...snapshot, ...written, columns, rows: counted });
    const lines = ['at', ...Array.from({ length: counted }, (_, at) => String(at)), ''];
    expect(sha256(readFileSync(pulled.files[0]!))).toBe(sha256(lines.join('\n')));
  });
});

describe('is refused, and nothing is written', () => {
  const cases: { name: string; given: () => Promise<PulledData>; expect: RegExp }[] = [
    {
      name: 'a file that was touched',
      given: () =>
        pull('parquet', async (folder) => {
          const bytes = readFileSync(join(scene.folder, '.mlops/snapshot/data.parquet'));
          bytes[100]! ^= 1;
          await scene.port.write(join(folder, 'data.parquet'), bytes);
        }),
      expect: /data\.parquet has another SHA-256 than is on record/,
    },
    {
      name: 'nothing that came',
      given: () => pull('parquet', () => Promise.resolve()),
      expect: /data\.parquet did not come back/,
    },
    {
      name: 'a digest over all files that is another one',
      given: () => pull('parquet', copy, { ...snapshot, digest: sha256('x') }),
      expect: /its files together have another SHA-256/,
    },
    {
      name: 'rows that are not those of the version',
      given: () => {
        manifest = { ...manifest, data: { ...manifest.data, fingerprint: sha256('x') } };
        return pull('csv');
      },
      expect: /holds other rows than the version was made from: their fingerprint is [0-9a-f]{64}, on record is/,
    },
    {
      name: 'columns that are not those on record',
      given: () => pull('csv', copy, { ...snapshot, columns: snapshot.columns.slice(1) }),
      expect: /its columns are not those on record/,
    },
    {
      name: 'a type that is not that on record',
      given: () =>
        pull('csv', copy, {
          ...snapshot,
          columns: snapshot.columns.map((column) => ({ ...column, type: 'number' as const })),
        }),
      expect: /its columns are not those on record/,
    },
    {
      name: 'bytes that are no Parquet, with the right digest',
      given: async () => {
        const bytes = 'PAR1 hostile PAR1';
        const files = [{ name: 'data.parquet', size: bytes.length, sha256: sha256(bytes) }];
        return pull('parquet', (folder) => scene.port.write(join(folder, 'data.parquet'), bytes), {
          ...snapshot,
          files,
          digest: sha256(bytes),
        });
      },
      expect: /data\.parquet/,
    },
  ];
  test.each(cases)('$name', async ({ given, expect: expected }) => {
    const cause: unknown = await given().catch((error: unknown) => error);
    expect(cause).toBeInstanceOf(UserError);
    expect((cause as Error).message).toMatch(expected);
    expect(scene.has('rows')).toBe(false);
  });

  test('where another file is there already', async () => {
    scene.write('rows/data.parquet', 'mine');
    await expect(pull()).rejects.toThrow(
      /data\.parquet: another file is there already; choose another folder with --output/,
    );
    expect(scene.read('rows/data.parquet')).toBe('mine');
  });
});

describe('without a snapshot, files are compared', () => {
  const file = (path: string, content = path) => ({ path, size: content.length, sha256: sha256(content) });
  test.each([
    { name: 'the same', given: [file('a'), file('b')], expect: ['a same', 'b same'] },
    { name: 'another content', given: [file('a'), file('b', 'x')], expect: ['a same', 'b other content'] },
    { name: 'one that is gone', given: [file('b')], expect: ['a missing', 'b same'] },
    { name: 'one that is new', given: [file('c'), file('a'), file('b')], expect: ['a same', 'b same', 'c new'] },
  ])('$name', ({ given, expect: expected }) => {
    const compared = compareFiles([file('a'), file('b')], given);
    expect(compared.map(({ path, state }) => `${path} ${state}`)).toEqual(expected);
  });
});
