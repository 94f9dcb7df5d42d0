import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { type SpooledBucket } from '../../src/split/row-spool.js';
import { GroupedRows, RowsDigest } from '../../src/split/rows-digest.js';
import { SortJob, type SortedBucket } from '../../src/split/sort-job.js';
import { sortedRows } from '../../src/split/sorted-rows.js';
import { bytesOf, memoryFiles, rowOf, sorted, type Row } from './spooled.js';

describe('rows of a bucket', () => {
  test('in canonical order: by the words of their hash, then by their lines', () => {
    for (const count of [0, 1, 2, 3, 150]) {
      const rows = Array.from({ length: count }, () => rowOf());
      const places = sortedRows(Buffer.concat(rows.map(bytesOf)), count);
      let at = 0;
      const startOf = new Map(rows.map((row) => [(at += bytesOf(row).length) - bytesOf(row).length, row]));
      const found = [...places].map((place) => startOf.get(place)!);
      expect(new Set(found).size).toBe(count);
      const essence = ({ words, line }: Row): string => `${words.join()} ${line}`;
      expect(found.map(essence)).toEqual(sorted(rows).map(essence));
    }
  });

  test.each<{ name: string; words: Row['words'][] }>([
    {
      name: 'the first',
      words: [
        [0, 9, 9, 9],
        [1, 8, 8, 8],
        [0x80000000, 0, 0, 0],
        [0xffffffff, 0, 0, 0],
      ],
    },
    {
      name: 'the second',
      words: [
        [5, 0, 9, 9],
        [5, 1, 8, 8],
        [5, 0x80000000, 0, 0],
      ],
    },
    {
      name: 'the third',
      words: [
        [5, 5, 0, 9],
        [5, 5, 1, 8],
        [5, 5, 0x80000000, 0],
      ],
    },
    {
      name: 'the fourth',
      words: [
        [5, 5, 5, 0],
        [5, 5, 5, 1],
        [5, 5, 5, 0xffffffff],
      ],
    },
  ])('$name word decides, unsigned', ({ words }) => {
    const rows = words.map((each) => bytesOf(rowOf(0, each)));
    const places = [...sortedRows(Buffer.concat(rows.toReversed()), rows.length)];
    expect(places).toEqual([...places].sort((one, other) => other - one));
  });
});

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

describe('digests of rows in canonical order', () => {
  test('of each group all rows together, and those of each kind', () => {
    const rows = [0, 0, 0x01ffffff, 0x02000000, 0x02000001, 0xff000000].map((first, at) =>
      rowOf([0, 1, 2, 1, 1, 0][at], [first, at, 1, 2]),
    );
    const bytes = rows.map(bytesOf);
    const whole = Buffer.concat(bytes);
    const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
    const grouped = new GroupedRows(4);
    let at = 0;
    for (const [place, row] of bytes.entries()) {
      grouped.add(view, at, place === 3 ? null : rows[place]!.mark + 1);
      at += row.length;
    }
    const of = (...places: number[]): Buffer | null =>
      places.length === 0 ? null : sha256(Buffer.concat(places.map((place) => bytes[place]!.subarray(0, 16))));
    const found = grouped
      .finish()
      .map(({ group, sums }) => ({ group, sums: sums.map((sum) => sum && Buffer.from(sum)) }));
    expect(found).toEqual([
      { group: 0, sums: [of(0, 1), of(0), of(1), null] },
      { group: 1, sums: [of(2), null, null, of(2)] },
      { group: 2, sums: [of(3, 4), null, of(4), null] },
      { group: 255, sums: [of(5), of(5), null, null] },
    ]);
    expect(new GroupedRows(1).finish()).toEqual([]);
  });

  test('of a table: its names, sorted, and its groups by their number', () => {
    const digest = new RowsDigest(['b', 'a"', 'Z']);
    digest.add(7, Buffer.from('first'));
    digest.add(255, Buffer.from('second'));
    const text = Buffer.concat([Buffer.from('["Z","a\\"","b"]\n\x07first'), Buffer.of(255), Buffer.from('second')]);
    expect(digest.digest()).toBe(sha256(text).toString('hex'));
    expect(new RowsDigest([]).digest()).toBe(sha256(Buffer.from('[]\n')).toString('hex'));
  });
});

describe('a bucket of several threads', () => {
  const bucket = (rows: readonly Row[], path: string | null = null, inFile = 0): SpooledBucket & { file: Buffer } => {
    const all = rows.map(bytesOf);
    const file = Buffer.concat(all.slice(0, inFile));
    return { rows: rows.length, path, size: file.length, bytes: Buffer.concat(all.slice(inFile)), file };
  };
  const texts = (bytes: readonly Uint8Array[]): string[] => bytes.map((each) => Buffer.from(each).toString());
  const rows = Array.from({ length: 60 }, () => rowOf());
  /** Lines of the parts with their ids, and what other policies say of the rows of the last two. */
  const written = (of: readonly Row[], before: number): { lines: string[]; marks: string[] } => {
    const placed = sorted(of).map(({ mark, line }, at) => ({
      mark,
      line: `${before + at},${line}\n`,
      id: before + at,
    }));
    const part = (wanted: number): typeof placed => placed.filter(({ mark }) => mark % 4 === wanted);
    const held = (mark: number): string => `${mark % 8 > 3 ? 1 : 0},${mark > 7 ? 1 : 0}`;
    return {
      lines: [0, 1, 2].map((wanted) =>
        part(wanted)
          .map(({ line }) => line)
          .join(''),
      ),
      marks: [1, 2].map((wanted) =>
        part(wanted)
          .map(({ id, mark }) => `${id},${held(mark)}\n`)
          .join(''),
      ),
    };
  };
  // Of equal hashes and lines the mark must not matter: they have one each.
  const distinct = rows.filter(
    (row, at) =>
      rows.findIndex((other) => `${other.words.join()}${other.line}` === `${row.words.join()}${row.line}`) === at,
  );

  test('is written row by row in canonical order, from memory and from files, one after the other', async () => {
    const { files, held, said } = memoryFiles();
    const job = new SortJob({ comparable: true, share: null }, files);
    const sort = async (buckets: readonly SpooledBucket[], before: number): Promise<SortedBucket> =>
      (await job.call({ kind: 'sort', buckets, before, sample: null })) as SortedBucket;
    const check = async (buckets: readonly SpooledBucket[], of: readonly Row[], before: number): Promise<void> => {
      const found = await sort(buckets, before);
      expect({ lines: texts(found.lines), marks: texts(found.marks) }).toEqual(written(of, before));
      expect([found.hashes, found.sampled]).toEqual([null, null]);
      const groups = [...new Set(sorted(of).map(({ words }) => words[0] >>> 24))];
      expect(found.digests.map(({ group }) => group)).toEqual(groups);
    };
    await check([bucket(distinct.slice(0, 5))], distinct.slice(0, 5), 0);
    const [one, other] = [bucket(distinct.slice(0, 9), '/f/1', 7), bucket(distinct.slice(9, 20), '/f/2', 11)];
    held.set('/f/1', one.file);
    held.set('/f/2', other.file);
    await check([one, bucket([]), other, bucket(distinct.slice(20, 22))], distinct.slice(0, 22), 95);
    expect(said).toEqual(['remove /f/1', 'remove /f/2']);
    await check([bucket([]), bucket(distinct.slice(30, 32))], distinct.slice(30, 32), 7);
    await check([bucket([])], [], 7);
    await check([bucket(distinct.slice(0, 20)), bucket(distinct.slice(20))], distinct, 1000);
  });

  test('one that is in a file alone is read from there', async () => {
    const { files, held, said } = memoryFiles();
    const alone = bucket(distinct.slice(0, 6), '/f/1', 6);
    held.set('/f/1', alone.file);
    const job = new SortJob({ comparable: false, share: null }, files);
    const found = (await job.call({ kind: 'sort', buckets: [alone], before: 3, sample: null })) as SortedBucket;
    expect(texts(found.lines)).toEqual(written(distinct.slice(0, 6), 3).lines);
    // Nobody asked for marks.
    expect([texts(found.marks), said]).toEqual([['', ''], ['remove /f/1']]);
  });

  test('has the digests of all rows and of each part, hashes of features, and a sample where it is asked for', async () => {
    const job = new SortJob({ comparable: false, share: 1 }, memoryFiles().files);
    const message = { kind: 'sort', buckets: [bucket(distinct)], before: 10 } as const;
    const sample = { share: 1, columns: [], rows: 2, bytes: 1000 };
    const found = (await job.call({ ...message, sample })) as SortedBucket;
    const inOrder = sorted(distinct);
    for (const { group, sums } of found.digests) {
      const own = inOrder.filter(({ words }) => words[0] >>> 24 === group);
      const kinds = [own, ...[0, 1, 2].map((part) => own.filter(({ mark }) => mark % 4 === part))];
      expect(sums.map((sum) => sum && Buffer.from(sum))).toEqual(
        kinds.map((of) =>
          of.length === 0 ? null : sha256(Buffer.concat(of.map((row) => bytesOf(row).subarray(0, 16)))),
        ),
      );
    }
    const ids = (part: number): number[] => inOrder.flatMap(({ mark }, at) => (mark % 4 === part ? [10 + at] : []));
    expect([...found.hashes!.validation.ids]).toEqual(ids(1));
    expect([...found.hashes!.test.ids]).toEqual(ids(2));
    expect(found.hashes!.looked).toEqual([0, 1, 2].map((part) => ids(part).length));
    expect(found.sampled!.map((each) => [...each.ids])).toEqual([0, 1, 2].map((part) => ids(part).slice(0, 2)));
    const later = await job.call({ kind: 'sample', sample: { ...sample, rows: 3 } });
    expect((later as NonNullable<SortedBucket['sampled']>).map((each) => [...each.ids])).toEqual(
      [0, 1, 2].map((part) => ids(part).slice(0, 3)),
    );
  });
});
