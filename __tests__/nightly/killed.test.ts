import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../support/content.js';
import { mlops, root, run } from '../support/doors.js';
import { type DiskFault, onDisk, type Operation } from '../support/disk/fault.js';
import { forAll, outlived } from '../support/disk/kill.js';
import { onSmallDisk, readOnly } from '../support/disk/mounted.js';
import { copyOf, type Held, heldIn, poorModel, registryFolder, repositoryWithChampion } from '../support/disk/scene.js';
import { errorsTold, untold } from '../support/disk/told.js';
import { temporaryFolder } from '../support/folders.js';
import { write } from '../support/tiny.js';

const release = ['release', '--quiet'];
const hours = 3_600_000;

/** Repositories before a release: the first one, and one that replaces a champion. */
const repositories = ['first', 'second'] as const;
let made: string;

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'mlops-killed-'));
  write(join(made, 'first'), poorModel);
  await repositoryWithChampion(join(made, 'second'));
}, hours);

afterAll(() => rmSync(made, { recursive: true, force: true }));

/** What the registry may hold at any moment of a release, and what the release asks of the disk. */
interface Moments {
  readonly states: readonly Held[];
  readonly end: Held;
  readonly operations: readonly Operation[];
}

async function momentsOf(before: string, kind: DiskFault['kind']): Promise<Moments> {
  const folder = copyOf(before);
  const { code, operations } = await onDisk({ kind, nth: Number.MAX_SAFE_INTEGER }, folder, release);
  expect(code).toBe(0);
  const [start, end] = [await heldIn(before), await heldIn(folder)];
  return { states: [start, { ...end, champions: start.champions }, end], end, operations };
}

/** Operations after which something else stands on the disk. */
function changes({ operations }: Moments): number[] {
  return operations.flatMap(({ name }, index) => (name === 'sync' ? [] : [index + 1]));
}

function registryChanges(moments: Moments): number[] {
  return changes(moments).filter((nth) => moments.operations[nth - 1]!.path.includes(`/${registryFolder}`));
}

describe.each(repositories)('a release that is killed (the %s one)', (which) => {
  test.each([
    { kind: 'kill-before', at: 'each of its operations on the disk', points: changes },
    { kind: 'kill-after', at: 'each one in the registry', points: registryChanges },
  ] as const)(
    '$kind $at leaves a whole registry, and the next one ends as if nothing had happened',
    async ({ kind, points }) => {
      const before = join(made, which);
      const undisturbed = await momentsOf(before, kind);
      expect(points(undisturbed).length).toBeGreaterThan(20);
      await forAll(points(undisturbed), async (nth) => {
        const { killed, between, next, after } = await outlived({ before, commands: [release] }, { kind, nth });
        expect({ nth, killed }).toEqual({ nth, killed: true });
        expect(undisturbed.states).toContainEqual(between);
        expect({ nth, code: next.code, after }).toEqual({ nth, code: 0, after: undisturbed.end });
      });
    },
    hours,
  );
});

describe('a disk that refuses from any operation of a release on', () => {
  test.each([
    { kind: 'ENOSPC', code: 3, every: 1 },
    { kind: 'EIO', code: 3, every: 5 },
    { kind: 'EROFS', code: 2, every: 5 },
    { kind: 'EMFILE', code: 3, every: 11 },
  ] as const)(
    '$kind: exit code $code, one sentence, a whole registry, nothing half made',
    async ({ kind, code, every }) => {
      const before = join(made, 'second');
      const { states, end, operations } = await momentsOf(before, kind);
      // Node itself opens the first files.
      const from = operations.findIndex(({ path }) => path.includes('/.mlops/')) + 1;
      expect(from).toBeGreaterThan(0);
      const points = operations.map((_, index) => index + 1).filter((nth) => nth >= from && (nth - from) % every === 0);
      await forAll(points, async (nth) => {
        const folder = copyOf(before);
        const ended = await onDisk({ kind, nth }, folder, release);
        const held = await heldIn(folder);
        expect(states).toContainEqual(held);
        expect({ nth, untold: untold(ended.stderr) }).toEqual({ nth, untold: undefined });
        // What stopped a program of the repository is known to that program alone.
        const theirs = /"node train\.js" ended with exit code 1/.test(ended.stderr);
        // The last operations may be of a sort that goes on.
        if (ended.code === 0) expect({ nth, held }).toEqual({ nth, held: end });
        else expect({ nth, code: ended.code }).toEqual({ nth, code: theirs ? 2 : code });
        if (kind === 'EROFS') return;
        const left = paths(folder).filter((path) => /\.tmp$|\.incoming|\/lock/.test(path));
        expect({ nth, left, temporary: readdirSync(ended.temporary) }).toEqual({ nth, left: [], temporary: [] });
      });
    },
    hours,
  );
});

describe('a real disk', () => {
  test.each([240, 300, 360, 420, 480, 540])(
    'of %i kB is too small for a release: exit code 3, a whole registry',
    async (size) => {
      const before = join(made, 'second');
      const folder = join(temporaryFolder(), 'tiny');
      mkdirSync(folder);
      await onSmallDisk(folder, size, async () => {
        copyOf(before, folder);
        const { code, stderr } = await mlops(folder, ...release);
        expect({ code, errors: errorsTold(stderr), untold: untold(stderr) }).toEqual({
          code: 3,
          errors: [expect.stringMatching(/: the disk is full; make room and run again\.$/)],
          untold: undefined,
        });
        expect(await heldIn(folder)).toEqual(await heldIn(before));
      });
    },
  );

  test('that is read-only says so, and a run directory elsewhere is all that a check needs', async () => {
    const folder = copyOf(join(made, 'second'));
    const elsewhere = join(temporaryFolder(), 'run');
    await readOnly(folder, async () => {
      for (const words of [release, ['check', '--run-dir', 'deep/run'], ['pull', '--to', 'new/folder']]) {
        const { code, stderr } = await mlops(folder, ...words);
        expect({ words, code, errors: errorsTold(stderr) }).toEqual({
          words,
          code: 2,
          errors: [expect.stringMatching(/: the file system is read-only; use a folder that can be written /)],
        });
      }
      expect(await mlops(folder, 'check', '--quiet', '--run-dir', elsewhere)).toMatchObject({ code: 0 });
    });
  });

  test('with too few open files at a time: exit code 3, or done', async () => {
    for (let limit = 24; limit <= 64; limit += 4) {
      const folder = copyOf(join(made, 'second'));
      const limited = `ulimit -n ${limit}; exec "$0" "$1" release --quiet`;
      const argv = ['bash', '-c', limited, process.execPath, join(root, 'bin/mlops.js')];
      const { code, stderr } = await run(argv, folder);
      expect({ limit, untold: untold(stderr) }).toEqual({ limit, untold: undefined });
      expect([0, 3]).toContain(code);
      await heldIn(folder);
    }
  });
});
