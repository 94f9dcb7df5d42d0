import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import type { Keeping, Snapshots } from '../../src/registry/snapshots.js';
import { snapshotOf } from '../registry/snapshot.js';

/** An empty store for one test. */
export interface SnapshotsUnderTest {
  readonly snapshots: Snapshots;
  /** The same store as another process opens it. */
  readonly again: () => Snapshots;
  /** Replaces a file of a snapshot by other bytes of the same length, behind the store's back. */
  readonly damage: (digest: string, file: string) => Promise<void>;
  /** How many snapshots it holds. */
  readonly count: () => number | Promise<number>;
}

/** The cases that every store of snapshots has to pass. `make` gives a fresh, empty one. */
export function snapshotsContract(name: string, make: () => Promise<SnapshotsUnderTest>): void {
  describe(`${name} keeps the contract of snapshots`, () => {
    const files = new NodeFiles();
    const by: Keeping = { actor: 'ada', run: null, at: new Date('2025-01-02T03:04:05Z') };
    let under: SnapshotsUnderTest;
    let folder: string;

    beforeEach(async () => {
      under = await make();
      folder = await files.temporary();
    });
    afterEach(() => files.close());

    test('what is kept comes back file by file, to whoever opens it', async () => {
      const { snapshot, paths } = await snapshotOf(files, folder, ['first', 'second']);
      expect(await under.snapshots.keep(snapshot, paths, by)).toBe('kept');
      for (const [at, { name: file }] of snapshot.files.entries()) {
        const to = join(folder, 'out', file);
        await under.again().fetch(snapshot, file, to);
        expect(await files.text(to)).toBe(['first', 'second'][at]);
      }
    });

    test('it is stored once, however often and by whomever it is kept', async () => {
      const { snapshot, paths } = await snapshotOf(files, folder, ['rows']);
      expect(await under.snapshots.keep(snapshot, paths, by)).toBe('kept');
      expect(await under.snapshots.keep(snapshot, paths, by)).toBe('there');
      expect(await under.again().keep(snapshot, paths, { ...by, actor: 'eve', run: 'x' })).toBe('there');
      expect(await under.count()).toBe(1);
      const other = await snapshotOf(files, folder, ['other rows']);
      expect(await under.snapshots.keep(other.snapshot, other.paths, by)).toBe('kept');
      expect(await under.count()).toBe(2);
    });

    test('of six that keep one at once each sees it kept, and it is whole', async () => {
      const { snapshot, paths } = await snapshotOf(files, folder, ['rows', 'more rows']);
      const racers = Array.from({ length: 6 }, (_, racer) =>
        under.again().keep(snapshot, paths, { ...by, actor: `a${racer}`, run: `run ${racer}` }),
      );
      const answers = await Promise.all(racers);
      expect(answers.filter((answer) => answer === 'kept')).toHaveLength(1);
      expect(await under.count()).toBe(1);
      for (const { name: file } of snapshot.files) await under.again().fetch(snapshot, file, join(folder, 'out', file));
    });

    test.each([
      { name: 'changed', given: (path: string) => files.write(path, 'sown'), expect: /SHA-256/ },
      { name: 'cut', given: (path: string) => files.write(path, 'ro'), expect: /expected 4 bytes, found 2/ },
      { name: 'missing', given: (path: string) => files.remove(path), expect: /it is missing/ },
    ])('a file that is $name on this machine is not kept', async (each) => {
      const { snapshot, paths } = await snapshotOf(files, folder, ['rows']);
      await each.given(paths['data.parquet']!);
      const cause: unknown = await under.snapshots.keep(snapshot, paths, by).catch((error: unknown) => error);
      expect(cause).toBeInstanceOf(UserError);
      expect((cause as Error).message).toMatch(each.expect);
      await expect(under.again().fetch(snapshot, 'data.parquet', join(folder, 'x'))).rejects.toThrow(/no snapshot/);
    });

    test('a touched snapshot is refused: neither read nor taken for the one that is asked for', async () => {
      const { snapshot, paths } = await snapshotOf(files, folder, ['rows']);
      await under.snapshots.keep(snapshot, paths, by);
      await under.damage(snapshot.digest, 'data.parquet');
      const to = join(folder, 'out');
      await files.write(to, 'as before');
      await expect(under.again().fetch(snapshot, 'data.parquet', to)).rejects.toThrow(/SHA-256.*restore/);
      expect(await files.text(to)).toBe('as before');
      await expect(under.again().keep(snapshot, paths, by)).rejects.toThrow(/SHA-256.*restore/);
    });

    test.each(['../data.parquet', '', 'manifest.json', '/etc/passwd', '__proto__'])(
      'a file that it does not have (%j) is not looked for',
      async (file) => {
        const { snapshot, paths } = await snapshotOf(files, folder, ['rows']);
        await under.snapshots.keep(snapshot, paths, by);
        await expect(under.snapshots.fetch(snapshot, file, join(folder, 'x'))).rejects.toThrow(/has no file/);
      },
    );

    test('one that was never kept is said to be missing', async () => {
      const { snapshot } = await snapshotOf(files, folder, ['rows']);
      await expect(under.snapshots.fetch(snapshot, 'data.parquet', join(folder, 'x'))).rejects.toThrow(
        new RegExp(`holds no snapshot of the data ${snapshot.digest}`),
      );
    });
  });
}
