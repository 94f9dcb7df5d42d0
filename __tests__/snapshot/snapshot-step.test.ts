import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { ProgramError, UserError } from '../../src/host/errors.js';
import type { SnapshotOptions } from '../../src/snapshot/snapshot.options.js';
import { sha256 } from '../registry/drafts.js';
import { csv, table } from '../split/workspace.js';
import { keptRows, SnapshotScene } from './scene.js';

const rows = table(300);
const shuffled = [...rows].sort((a, b) => (sha256(a) < sha256(b) ? -1 : 1));
/** The same rows with numbers and quotes written in another way. */
const rewritten = rows.map((row) => row.replace(/^([^,]*),(\d+),/, '"$1",$2.0,'));

function bytes(scene: SnapshotScene, name = 'data.parquet'): Buffer {
  return readFileSync(join(scene.folder, '.mlops/snapshot', name));
}

async function digestOf(): Promise<string> {
  return (await (await keptRows({ 'data/a.csv': csv(rows) })).recorded()).snapshot.digest;
}

describe('the snapshot of a split', () => {
  test('holds all rows in canonical order, with columns and types as they were read', async () => {
    const scene = await keptRows({ 'data/a.csv': csv([...rows, 'id-x,,"",yes', 'id-y,7,,no']) });
    const { snapshot, fingerprint, status } = await scene.recorded();
    expect(status).toBe('left');
    expect(fingerprint).toBe(scene.manifest.data.fingerprint);
    expect(snapshot).toMatchObject({ kind: 'release', rows: 302, columns: scene.manifest.columns });
    const content = bytes(scene);
    expect(snapshot.files).toEqual([{ name: 'data.parquet', size: content.length, sha256: sha256(content) }]);
    expect(snapshot.digest).toBe(sha256(content));
    const file = new Uint8Array(content).buffer;
    const { children } = parquetSchema(parquetMetadata(file));
    expect(children.map(({ element }) => [element.name, element.type])).toEqual([
      ['id', 'BYTE_ARRAY'],
      ['amount', 'INT64'],
      ['colour', 'BYTE_ARRAY'],
      ['label', 'BYTE_ARRAY'],
    ]);
    const read = await parquetReadObjects({ file });
    // Row ids of the three parts, put together, count from 0 in this order.
    const parts = ['train', 'validation', 'test'].flatMap((part) => scene.rows(part));
    const byId = new Map(parts.map((line) => [Number(line.split(',')[0]), line.split(',')[1]]));
    expect(read.map((row) => row['id'] as unknown)).toEqual(read.map((_, at) => byId.get(at)));
    const find = (id: string) => read.find((row) => row['id'] === id);
    expect(find('id-x')).toEqual({ id: 'id-x', amount: null, colour: '', label: 'yes' });
    expect(find('id-y')).toEqual({ id: 'id-y', amount: 7n, colour: null, label: 'no' });
  });

  test('has the same bytes on every machine', async () => {
    // Another digest here means that every snapshot is stored anew: a change of the writer that has to be wanted.
    expect(await digestOf()).toBe('7fd3dc68972e6b8f73cf6005fe92ee6de246f873e80e6d76b166f0374863419a');
  });

  const same: { name: string; given: Record<string, string>; data?: Record<string, unknown> }[] = [
    { name: 'in another order', given: { 'data/a.csv': csv(shuffled) } },
    {
      name: 'cut into three files',
      given: {
        'data/a.csv': csv(shuffled.slice(0, 9)),
        'data/b.csv': csv(shuffled.slice(9, 250)),
        'data/c.csv': csv(shuffled.slice(250)),
      },
    },
    { name: 'written in another way', given: { 'data/a.csv': csv(rewritten, '\r\n') } },
    {
      name: 'with another delimiter',
      given: { 'data/a.tsv': csv(rows).replaceAll(/,(?! )/g, '\t') },
      data: { source: 'data/*.tsv' },
    },
  ];
  test.each(same)('the same rows $name are the same snapshot', async ({ given, data }) => {
    const first = await keptRows({ 'data/a.csv': csv(rows) });
    const other = await keptRows(given, data);
    expect((await other.recorded()).snapshot).toEqual((await first.recorded()).snapshot);
    expect(bytes(other)).toEqual(bytes(first));
  });

  const others: { name: string; given: string }[] = [
    { name: 'one row more', given: csv([...rows, rows[0]!]) },
    { name: 'one cell that differs', given: csv(rows.map((row, at) => (at === 7 ? row.replace(',', ',1') : row))) },
    {
      name: 'another order of the columns, which a model sees',
      given: `amount,id,colour,label\n${rows.map((row) => row.replace(/^([^,]*),([^,]*)/, '$2,$1')).join('\n')}\n`,
    },
  ];
  test.each(others)('$name is another snapshot', async ({ given }) => {
    const other = await (await keptRows({ 'data/a.csv': given })).recorded();
    expect(other.snapshot.digest).not.toBe(await digestOf());
  });

  test('parts that somebody touched are not kept', async () => {
    const scene = new SnapshotScene({ 'data/a.csv': csv(rows) });
    await scene.split();
    const train = scene.read('.mlops/split/train.csv');
    const cases: [string, RegExp][] = [
      [train.replace(/,(\d)/, ',9$1'), /do not hold the rows of split\/manifest\.json.*split --force/],
      [train.replace(/^(\d+,[^,]*,)\d+/m, '$1many'), /do not hold the rows/],
      [train.split('\n').slice(0, -2).join('\n'), /not as `mlops split`|do not hold the rows/],
      [train.replace('row_id', 'rowid'), /train\.csv:1: not as `mlops split`/],
    ];
    for (const [text, expected] of cases) {
      scene.write('.mlops/split/train.csv', text);
      await expect(scene.keep('release')).rejects.toThrow(expected);
      expect(scene.has('.mlops/snapshot/snapshot.json')).toBe(false);
    }
  });

  test('without data.snapshot there is nothing to do', async () => {
    const scene = await keptRows({ 'data/a.csv': csv(rows) }, {}, null);
    expect(scene.has('.mlops/snapshot/snapshot.json')).toBe(false);
  });
});

describe('kept as an artifact', () => {
  test('once in a run, under its digest', async () => {
    const scene = await keptRows({ 'data/a.csv': csv(rows) }, {}, 'artifact');
    const { snapshot, status } = await scene.recorded();
    expect(status).toBe('kept');
    const name = `mlops-data-${snapshot.digest}`;
    expect((await scene.artifacts!.list()).map((each) => each.name)).toEqual([name]);
    const kept = readFileSync(join(scene.folder, 'artifacts', `1-${name}`, 'data.parquet'));
    expect(sha256(kept)).toBe(snapshot.digest);
    expect(scene.has('.mlops/snapshot/data.parquet')).toBe(false);
    await scene.keep('artifact');
    expect((await scene.recorded()).status).toBe('there');
    expect(await scene.artifacts!.list()).toHaveLength(1);
  });

  test('of two jobs of one run that keep the same rows at once, both go on', async () => {
    const scene = await keptRows({ 'data/a.csv': csv(rows) }, {}, null);
    await scene.artifacts!.upload(`mlops-data-${await digestOf()}`, scene.folder, [join(scene.folder, 'data/a.csv')]);
    const list = scene.artifacts!.list.bind(scene.artifacts);
    let asked = 0;
    const blind = { list: () => ((asked += 1) === 1 ? Promise.resolve([]) : list()) };
    Object.assign(scene.artifacts!, blind);
    expect((await scene.keep('artifact')).figures['status']).toBe('there');
    expect(asked).toBeGreaterThan(1);
  });

  test('needs a workflow run', async () => {
    const scene = new SnapshotScene({ 'data/a.csv': csv(rows) });
    scene.artifacts = null;
    await scene.split();
    await expect(scene.keep('artifact')).rejects.toThrow(
      /^data\.snapshot: an artifact belongs to a workflow run, but there is no artifact service here; say release.*--set data\.snapshot=null/,
    );
  });
});

describe('handed on to the job that publishes', () => {
  const ready = async (location: string): Promise<[SnapshotScene, SnapshotScene['context']]> => {
    const scene = new SnapshotScene({ 'data/a.csv': csv(rows) });
    await scene.split();
    const { context } = scene;
    Object.assign(context.registry, { location });
    return [scene, context];
  };

  test('as an artifact where both have the same readers', async () => {
    const [scene, context] = await ready('github:Ada/flowers');
    await scene.keep('release', true, context);
    expect((await scene.recorded()).status).toBe('left');
    expect(await scene.artifacts!.list()).toHaveLength(1);
  });

  test.each(['github:ada/private', '/mnt/registry'])('not where the registry is %s', async (location) => {
    const [scene, context] = await ready(location);
    await expect(scene.keep('release', true, context)).rejects.toThrow(
      /hands the rows to the job that publishes as an artifact of ada\/flowers, whose readers are not those of the registry/,
    );
    expect(await scene.artifacts!.list()).toEqual([]);
    await scene.keep('release', false, context);
    expect(await scene.artifacts!.list()).toEqual([]);
  });
});

describe('kept by commands', () => {
  const commands = (push: string): SnapshotOptions => ({ push, pull: 'false' });

  test('which get path and digest by environment', async () => {
    const push = 'mkdir -p kept && cp "$MLOPS_SNAPSHOT" "kept/$MLOPS_SNAPSHOT_DIGEST.parquet"';
    const scene = await keptRows({ 'data/a.csv': csv(rows) }, {}, commands(push));
    const { snapshot, status } = await scene.recorded();
    expect([snapshot.kind, status]).toEqual(['command', 'kept']);
    const digest = snapshot.files[0]!.sha256;
    expect(sha256(readFileSync(join(scene.folder, `kept/${digest}.parquet`)))).toBe(digest);
    expect(snapshot.digest).toBe(await digestOf());
  });

  test.each([
    [
      'a command that fails',
      'echo no such bucket >&2; exit 4',
      /^data\.snapshot\.push: .* ended with code 4; the rows are not kept, and no version is registered[^]*\n {2}no such bucket/,
    ],
    ['one that is not there', 'mlops-no-such-program', /ended with code 127/],
  ])('%s is an error, and nothing is on record', async (_, push, expected) => {
    const scene = new SnapshotScene({ 'data/a.csv': csv(rows) });
    await scene.split();
    const cause: unknown = await scene.keep(commands(push)).catch((error: unknown) => error);
    expect(cause).toBeInstanceOf(ProgramError);
    expect(cause).toBeInstanceOf(UserError);
    expect((cause as Error).message).toMatch(expected);
    expect(existsSync(join(scene.folder, '.mlops/snapshot/snapshot.json'))).toBe(false);
  });
});
