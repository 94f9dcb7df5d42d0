import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackModel } from '../../src/model/archive.js';
import { content, paths } from '../support/content.js';
import { mlops, root, run } from '../support/doors.js';
import { type DiskFault, onDisk, type Operation } from '../support/disk/fault.js';
import { forAll, type Job, outlived } from '../support/disk/kill.js';
import {
  copyOf,
  goodModel,
  type Held,
  heldIn,
  judged,
  registryFolder,
  repositoryWithChampion,
} from '../support/disk/scene.js';
import { errorsTold, untold } from '../support/disk/told.js';
import { temporaryFolder, testFiles } from '../support/folders.js';
import { write } from '../support/tiny.js';

/** A job, what the registry holds before and after it, and what it asks of the disk. */
interface Scene extends Job {
  readonly start: Held;
  readonly end: Held;
  readonly operations: readonly Operation[];
}

const publishing = [
  ['publish', '--quiet'],
  ['promote', '--quiet'],
];

let made: string;
/** The first model of a repository, and one that is better than the champion. */
let scenes: Record<'first' | 'better' | 'release', Scene>;

/** What the job does when nothing goes wrong. */
async function sceneOf(before: string, commands: Job['commands']): Promise<Scene> {
  const folder = copyOf(before);
  const operations: Operation[] = [];
  for (const words of commands) {
    const ended = await onDisk(null, folder, words);
    if (ended.code !== 0) throw new Error(`mlops ${words.join(' ')}: ${ended.stderr}`);
    operations.push(...ended.operations.map(({ name, path }) => ({ name, path: path.replace(`${folder}/`, '') })));
  }
  return { before, commands, start: await heldIn(before), end: await heldIn(folder), operations };
}

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'mlops-crash-'));
  const first = join(made, 'first');
  write(first, goodModel);
  const better = await repositoryWithChampion(join(made, 'better'));
  const release = copyOf(better, join(made, 'release'));
  scenes = {
    first: await sceneOf(await judged(first), publishing),
    better: await sceneOf(await judged(better), publishing),
    release: await sceneOf(release, [['release', '--quiet']]),
  };
}, 120_000);

afterAll(() => rmSync(made, { recursive: true, force: true }));

/** Numbers of the operations for which this holds. */
function numbers({ operations }: Scene, wanted: (operation: Operation) => boolean): number[] {
  return operations.flatMap((operation, index) => (wanted(operation) ? [index + 1] : []));
}

const inRegistry = ({ name, path }: Operation): boolean => path.startsWith(registryFolder) && name !== 'sync';
/** What makes a version, a champion, the registry itself. */
const decisive = ({ path }: Operation): boolean =>
  /\/(?:versions\/[\d.]+|champion\/\d+\.json|registry\.json)$/.test(path);
const making = ({ path }: Operation): boolean =>
  /\.mlops-registry(?:\/(?:registry\.json|\.gitignore)[^/]*)?$/.test(path);

async function expectOutlived(scene: Scene, kind: DiskFault['kind'], points: readonly number[]): Promise<void> {
  expect(points).not.toEqual([]);
  // The version is there before it is the champion.
  const published = { ...scene.end, champions: scene.start.champions };
  await forAll(points, async (nth) => {
    const { killed, between, next, after } = await outlived(scene, { kind, nth });
    expect({ nth, killed }).toEqual({ nth, killed: true });
    expect([scene.start, published, scene.end]).toContainEqual(between);
    expect({ nth, code: next.code, stderr: next.stderr, after }).toEqual({
      nth,
      code: 0,
      stderr: expect.any(String),
      after: scene.end,
    });
  });
}

describe('a process that is killed leaves a whole registry, and the next one ends as if nothing had happened', () => {
  test('before whatever publishing and promoting change in the registry', async () => {
    await expectOutlived(scenes.better, 'kill-before', numbers(scenes.better, inRegistry));
  });

  test('while the registry is made', async () => {
    await expectOutlived(
      scenes.first,
      'kill-before',
      numbers(scenes.first, (each) => inRegistry(each) && making(each)),
    );
  });

  test('right after a version or a champion is there', async () => {
    await expectOutlived(
      scenes.better,
      'kill-after',
      numbers(scenes.better, (each) => decisive(each)),
    );
  });

  // All points are in .ci/nightly.
  test('at some points of a whole release', async () => {
    const count = scenes.release.operations.length;
    await expectOutlived(
      scenes.release,
      'kill-before',
      [0.3, 0.55, 0.8].map((share) => Math.round(share * count)),
    );
  });
});

test('a training that outlives its killed run puts nothing into the model of the next one', async () => {
  const folder = join(temporaryFolder(), 'tiny');
  write(folder, {
    ...goodModel,
    'good.js': goodModel['train.js']!,
    'train.js': `import { existsSync, writeFileSync } from 'node:fs';
const until = async (path) => { while (!existsSync(path)) await new Promise((done) => setTimeout(done, 20)); };
const put = (name) => writeFileSync(process.env.MLOPS_MODEL_DIR + '/' + name, '');
if (!existsSync('started')) {
  writeFileSync('started', '');
  await until('next');
  try { put('orphan.txt'); } finally { writeFileSync('ended', ''); }
} else {
  await import('./good.js');
  put('own.txt');
  writeFileSync('next', '');
  await until('ended');
}
`,
  });
  const argv = [join(root, 'bin/mlops.js'), 'release', '--quiet'];
  const child = spawn(process.execPath, argv, { cwd: folder, env: { PATH: process.env['PATH'] }, stdio: 'ignore' });
  while (!existsSync(join(folder, 'started'))) await new Promise((done) => setTimeout(done, 20));
  child.kill('SIGKILL');
  await once(child, 'close');
  expect((await mlops(folder, 'release', '--quiet')).code).toBe(0);
  const unpacked = join(temporaryFolder(), 'model');
  const archive = join(folder, registryFolder, 'tiny/versions/1.0.0/model.tar.gz');
  await unpackModel(testFiles(), archive, unpacked);
  expect(paths(unpacked)).toEqual(['own.txt', 'package.json', 'score.js']);
});

test('what a version and a champion consist of is on the disk before it has its name', () => {
  const { operations } = scenes.better;
  const at = (name: Operation['name'], path: RegExp): number => {
    const found = operations.findIndex((each) => each.name === name && path.test(each.path));
    expect({ name, path, found: found >= 0 }).toEqual({ name, path, found: true });
    return found;
  };
  const order = [
    ...['verdict.json', 'model.tar.gz', 'report.html', 'SHA256SUMS', 'manifest.json'].flatMap((file) => [
      at('write', new RegExp(`/\\.incoming/[^/]+/${file}\\.`)),
      at('sync', new RegExp(`/\\.incoming/[^/]+/${file}\\.`)),
      at('rename', new RegExp(`/\\.incoming/[^/]+/${file}$`)),
    ]),
    at('sync', /\/\.incoming\/[^/]+$/),
    at('rename', /\/versions\/1\.0\.1$/),
    at('sync', /\/versions$/),
    at('write', /\/champion\/2\.json\./),
    at('sync', /\/champion\/2\.json\./),
    at('link', /\/champion\/2\.json$/),
    at('sync', /\/champion$/),
  ];
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

function expectTold(stderr: string, says: RegExp): void {
  expect({ errors: errorsTold(stderr), untold: untold(stderr) }).toEqual({
    errors: [expect.stringMatching(says)],
    untold: undefined,
  });
}

/** Where the disk begins to refuse: at the first operation on such a path. */
const places = {
  'the first write': /./,
  'a version': /\.incoming\/[^/]+\/model/,
  'the run directory': /publish\/version\.json/,
  'a champion': /champion\/2/,
};

describe('a disk that takes no more: one sentence, the right exit code, a whole registry', () => {
  const full = /: the disk is full; make room and run again\.$/;
  const readOnly =
    /: the file system is read-only; use a folder that can be written \(--workspace, --run-dir, --registry, TMPDIR\)\.$/;
  // All points are in .ci/nightly.
  const cases: { kind: DiskFault['kind']; place: keyof typeof places; code: number; says: RegExp }[] = [
    { kind: 'ENOSPC', place: 'the first write', code: 3, says: full },
    { kind: 'ENOSPC', place: 'a version', code: 3, says: full },
    { kind: 'ENOSPC', place: 'the run directory', code: 3, says: full },
    { kind: 'ENOSPC', place: 'a champion', code: 3, says: full },
    { kind: 'EIO', place: 'a version', code: 3, says: /: the disk did not answer; run again\.$/ },
    { kind: 'EROFS', place: 'a version', code: 2, says: readOnly },
    { kind: 'EROFS', place: 'a champion', code: 2, says: readOnly },
    { kind: 'EACCES', place: 'a champion', code: 2, says: /: permission denied; give this user the right to it\.$/ },
  ];
  test.each(cases)('$kind from $place on', async ({ kind, place, code, says }) => {
    const { better } = scenes;
    const folder = copyOf(better.before);
    const nth = numbers(better, ({ path }) => places[place].test(path))[0]!;
    let ended = await onDisk({ kind, nth }, folder, publishing[0]!);
    if (place === 'a champion') {
      expect(ended.code).toBe(0);
      ended = await onDisk({ kind, nth: nth - ended.operations.length }, folder, publishing[1]!);
    }
    expect(ended.code).toBe(code);
    expectTold(ended.stderr, says);
    const published = place === 'the run directory' || place === 'a champion';
    expect(await heldIn(folder)).toEqual(
      published ? { ...better.end, champions: better.start.champions } : better.start,
    );
    // A disk that is read-only keeps what stands on it.
    if (code === 3) {
      expect(paths(folder).filter((path) => /\.tmp$|\.incoming|\/lock/.test(path))).toEqual([]);
      expect(readdirSync(ended.temporary)).toEqual([]);
    }
  });
});

describe('results that nobody can take', () => {
  const cli = (words: string): Promise<Awaited<ReturnType<typeof run>>> =>
    run(
      ['bash', '-o', 'pipefail', '-c', `"$0" "$1" ${words}`, process.execPath, join(root, 'bin/mlops.js')],
      copyOf(scenes.better.before),
    );

  test('a reader who leaves early does not end the work', async () => {
    expect(await cli('publish --quiet | true; exit ${PIPESTATUS[0]}')).toMatchObject({ code: 0, stderr: '' });
  });

  test('on a full disk they are missed: exit code 3', async () => {
    const { code, stderr } = await cli('show > /dev/full');
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringMatching(
        /^error {2}the standard output: cannot write it: the disk is full; make room and run again\.\s*$/,
      ),
    });
  });
});

test('a run directory may stand elsewhere, for a workspace that cannot be written', async () => {
  const folder = copyOf(scenes.better.before);
  rmSync(join(folder, '.mlops'), { recursive: true });
  const before = content(folder);
  const elsewhere = join(temporaryFolder(), 'run');
  expect((await mlops(folder, 'champion', '--quiet', '--run-dir', elsewhere)).code).toBe(0);
  expect(content(folder)).toEqual(before);
  expect(paths(elsewhere)).toContain('champion/pin.json');
});
