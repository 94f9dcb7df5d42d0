import { describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run, type Run } from '../support/doors.js';
import { temporaryFolder } from '../support/folders.js';
import { tinyConfig, tinyCopy } from '../support/tiny.js';

/** The Node that the machine brings, of whatever version: npm puts the one of the packages before it. */
async function nodeOfMachine(): Promise<string> {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const found = await run(['bash', '-c', 'command -v node'], '/', { PATH: path.join(delimiter) });
  expect(found.code).toBe(0);
  return found.stdout.trim();
}

/** A clock that is a year ahead, for a program and all that it starts. */
function laterClock(): string {
  const file = join(temporaryFolder(), 'clock.cjs');
  const ahead = 400 * 86_400_000;
  const body = `const Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) { given.length === 0 ? super(Real.now() + ${ahead}) : super(...given); }
  static now() { return Real.now() + ${ahead}; }
};
`;
  writeFileSync(file, body);
  return file;
}

/** Releases under circumstances that must decide nothing. */
function release(folder: string, node: string, umask: string, env: Readonly<Record<string, string>>): Promise<Run> {
  const words = [node, join(root, 'bin/mlops.js'), 'release', '--quiet', '--json'];
  return run(['sh', '-c', `umask ${umask}; exec "$@"`, 'sh', ...words], folder, env);
}

/** A JSON file of a run without what tells when and by whom it was made. */
function timeless(folder: string, path: string): unknown {
  const text = readFileSync(join(folder, path), 'utf8');
  return JSON.parse(text, (key, value: unknown) =>
    ['createdAt', 'actor', 'seconds', 'at'].includes(key) ? null : value,
  );
}

describe('the same inputs, in another folder', () => {
  const elsewhere = {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    GITHUB_ACTOR: 'bob',
    USER: 'bob',
  };

  test('give the same model and the same verdict on another Node, by another clock, for somebody else', async () => {
    const train = 'estimator: mlp\nparams: {epochs: 5, hidden: [4], dropout: 0.1, learning_rate: 0.05}';
    const config = tinyConfig(train, 'evaluate: {slices: [colour]}\n');
    const [one, two] = [tinyCopy({ 'mlops.yml': config }), tinyCopy({ 'mlops.yml': config })];
    const [first, second] = await Promise.all([
      release(one, process.execPath, '022', { TZ: 'UTC', LC_ALL: 'C' }),
      release(two, await nodeOfMachine(), '077', { ...elsewhere, NODE_OPTIONS: `--require ${laterClock()}` }),
    ]);
    expect([first.code, second.code]).toEqual([0, 0]);
    const { verdict, metrics } = JSON.parse(first.stdout) as Record<string, unknown>;
    expect(JSON.parse(second.stdout)).toMatchObject({ verdict, metrics });
    const version = '.mlops-registry/tiny/versions/1.0.0';
    const bytes = [
      'split/train.csv',
      'split/test.csv',
      'train/model.tar.gz',
      'train/history.json',
      'evaluate/test/candidate.csv',
    ];
    for (const path of [`${version}/model.tar.gz`, ...bytes.map((each) => `.mlops/${each}`)])
      expect([path, readFileSync(join(two, path)).equals(readFileSync(join(one, path)))]).toEqual([path, true]);
    for (const path of [
      `${version}/manifest.json`,
      `${version}/verdict.json`,
      '.mlops/gate/verdict.json',
      '.mlops/evaluate/test/metrics.json',
      '.mlops/split/manifest.json',
    ])
      expect([path, timeless(two, path)]).toEqual([path, timeless(one, path)]);
    // The clock was another one.
    const years = [one, two].map(
      (folder) => /"createdAt": "(\d{4})/.exec(readFileSync(join(folder, version, 'manifest.json'), 'utf8'))?.[1],
    );
    expect(Number(years[1]) - Number(years[0])).toBeGreaterThanOrEqual(1);
  });
});
