import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { appendFileSync, renameSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { OutsideError, UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { readTable } from '../../src/table/read.js';
import { resolveSources } from '../../src/table/source.js';
import { checkUnchanged, differenceOf, recordFiles } from '../../src/table/unchanged.js';
import { sha256 } from '../registry/drafts.js';

/** Half a megabyte: two reads of the system. */
const rows = 32_768;
const text = (digit: string): string => `id,size\n${`${digit.repeat(8)},123456\n`.repeat(rows)}`;
const options = { delimiter: null, nulls: [] };
let folder: string;

/** Files that change once a part of one has been read. */
class Restless extends NodeFiles {
  reads = 0;
  constructor(private readonly change: (path: string) => void) {
    super();
  }

  override async *stream(path: string): AsyncIterable<Uint8Array> {
    for await (const chunk of super.stream(path)) {
      yield chunk;
      this.reads += 1;
      if (this.reads === 1) this.change(path);
    }
  }
}

const files = new NodeFiles();
beforeEach(async () => {
  folder = await files.temporary();
  writeFileSync(join(folder, 'a.csv'), text('1'));
  writeFileSync(join(folder, 'b.csv'), text('2'));
  // A file system's clock ticks every few milliseconds.
  await setTimeout(20);
});
afterEach(() => files.close());

const all = async (port: NodeFiles): Promise<number> => {
  let count = 0;
  for await (const batch of readTable(port, await resolveSources(port, folder, ['*.csv']), options))
    count += batch.rows;
  return count;
};

/** Writes as somebody would who wants nobody to see it: the size and the time of the last write stay. */
function secretly(path: string, content: string): void {
  const { atime, mtime } = statSync(path);
  writeFileSync(path, content);
  utimesSync(path, atime, mtime);
}

const changes: { name: string; given: (path: string) => void; expect: RegExp }[] = [
  {
    name: 'rewritten with the same size',
    given: (path) => writeFileSync(path, text('3')),
    expect: /a\.csv was written while this run read it/,
  },
  {
    name: 'rewritten with the same size and time',
    given: (path) => secretly(path, text('3')),
    expect: /a\.csv was written while this run read it/,
  },
  {
    name: 'appended to',
    given: (path) => appendFileSync(path, '99999999,1\n'),
    expect: /a\.csv changed \(524296 bytes, then 524307\) while/,
  },
  {
    name: 'cut within a row',
    given: (path) => truncateSync(path, 400_001),
    expect: /a\.csv changed \(524296 bytes, then 400001\) while/,
  },
  {
    name: 'replaced by another file',
    given: (path) => {
      writeFileSync(`${path}.new`, text('4'));
      renameSync(`${path}.new`, path);
    },
    expect: /a\.csv was written while/,
  },
  { name: 'removed', given: (path) => rmSync(path), expect: /a\.csv was removed while/ },
  {
    name: 'another one, which is read later',
    given: (path) => appendFileSync(path.replace('a.csv', 'b.csv'), 'broken'),
    expect: /b\.csv changed/,
  },
  {
    name: 'another one, which is removed before it is read',
    given: (path) => rmSync(path.replace('a.csv', 'b.csv')),
    expect: /b\.csv was removed/,
  },
];

describe('a file that changes while it is read is no data', () => {
  test('nothing changed: all rows', async () => {
    expect(await all(new Restless(() => undefined))).toBe(2 * rows);
  });

  test.each(changes)('$name', async ({ given, expect: expected }) => {
    const cause: unknown = await all(new Restless(given)).catch((error: unknown) => error);
    expect(cause).toBeInstanceOf(OutsideError);
    expect((cause as Error).message).toMatch(/^data\.source: .*; run again when nothing writes to it\.$/);
    expect((cause as Error).message).toMatch(expected);
  });

  test.each(changes)('$name, between two passes', async ({ given, expect: expected }) => {
    const sources = await resolveSources(files, folder, ['*.csv']);
    for await (const batch of readTable(files, sources, options)) expect(batch.rows).toBeGreaterThan(0);
    given(join(folder, 'a.csv'));
    await expect(checkUnchanged(files, sources)).rejects.toThrow(expected);
    await expect(recordFiles(files, sources)).rejects.toThrow();
  });

  test('a file that is broken from the start stays a mistake of the user', async () => {
    writeFileSync(join(folder, 'b.csv'), 'id,size\n1,2,3\n');
    await expect(all(files)).rejects.toThrow(UserError);
  });
});

describe('a digest is taken once', () => {
  class Counting extends NodeFiles {
    streams = 0;
    override stream(path: string): AsyncIterable<Uint8Array> {
      this.streams += 1;
      return super.stream(path);
    }
  }
  const old = (path: string): void => utimesSync(path, 1, 1);

  test('of a file that stays as it is, and again of one that was written, whatever its time says', async () => {
    const port = new Counting();
    const path = join(folder, 'a.csv');
    old(path);
    // Until the change of its time is old enough, a further one might not show.
    expect(await port.digest(path)).toBe(sha256(text('1')));
    expect(await port.digest(path)).toBe(sha256(text('1')));
    expect(port.streams).toBe(2);
    await setTimeout(2600);
    for (let time = 0; time < 3; time += 1) expect(await port.digest(path)).toBe(sha256(text('1')));
    expect(port.streams).toBe(3);
    secretly(path, text('3'));
    expect(await port.digest(path)).toBe(sha256(text('3')));
  }, 10_000);
});

describe('files on record', () => {
  const file = (path: string, size = 1, content = 'a') => ({ path, size, sha256: sha256(content) });
  const cases = [
    { name: 'the same', given: [file('a'), file('b')], expect: null },
    { name: 'one less', given: [file('a')], expect: 'b is not among them any more' },
    { name: 'one more', given: [file('a'), file('b'), file('c')], expect: 'c was added' },
    { name: 'larger', given: [file('a', 2), file('b')], expect: 'a had 1 bytes and has 2' },
    { name: 'other content', given: [file('a'), file('b', 1, 'z')], expect: 'b has other content of the same size' },
    { name: 'another order', given: [file('b'), file('a')], expect: 'they are in another order' },
  ];
  test.each(cases)('$name', ({ given, expect: expected }) => {
    expect(differenceOf([file('a'), file('b')], given)).toBe(expected);
  });
});
