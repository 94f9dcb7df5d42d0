import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryFolder } from '../support/folders.js';
import { exampleCopy, json, mlops, root, run } from '../support/doors.js';
import { tinyCopy } from '../support/tiny.js';

/** Digests of all files of a folder. */
function content(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

let home: string;
/** The tiny repository, with a package, after its first release, which several tests go on from. */
let released: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'mlops-cli-'));
  released = join(home, 'released');
  // Without a package nothing tells whether the code is still that of the version.
  const folder = tinyCopy({ 'package.json': '{"name": "tiny", "version": "1.0.0"}\n' });
  const first = await mlops(folder, 'release', '--json', '--quiet');
  expect(JSON.parse(first.stdout)).toMatchObject({ verdict: 'promote', champion: '1.0.0' });
  cpSync(folder, released, { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the main job, by the CLI of dist', () => {
  test('release, a worse candidate, a person, a rollback, predictions', async () => {
    const folder = exampleCopy('breast-cancer');
    const first = await mlops(folder, 'release', '--quiet', '--json');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(first.stdout)).toMatchObject({
      verdict: 'promote',
      version: '1.0.0',
      champion: '1.0.0',
      promoted: true,
    });
    expect(json(folder, '.mlops/gate/verdict.json')).toMatchObject({ part: 'test', rule: 'first', verdict: 'promote' });

    // A model without its strongest columns is worse, and cannot replace the champion.
    const ignored = ['worst', 'mean'].flatMap((kind) =>
      ['radius', 'perimeter', 'area', 'concavity', 'concave_points', 'compactness', 'texture'].map(
        (name) => `${kind}_${name}`,
      ),
    );
    const weak = await mlops(folder, 'release', '--quiet', '--json', '--set', `data.ignore=[${ignored.join(', ')}]`);
    expect(weak.code).toBe(1);
    expect(JSON.parse(weak.stdout)).toMatchObject({
      verdict: 'reject',
      version: '2.0.0',
      champion: '1.0.0',
      promoted: false,
    });
    expect(existsSync(join(folder, '.mlops-registry/breast-cancer/versions/2.0.0/model.tar.gz'))).toBe(false);

    // The columns are back: against the newest version that is another signature once more.
    const params = await mlops(folder, 'release', '--quiet', '--json', '--set', 'train.params.l2=0.003');
    expect(params.code).toBe(0);
    expect(JSON.parse(params.stdout)).toMatchObject({ version: '3.0.0', champion: '1.0.0', promoted: false });
    const person = await mlops(folder, 'promote', '--version', '3.0.0', '--reason', 'agreed: in the meeting');
    expect(person.code).toBe(0);
    const back = await mlops(folder, 'rollback', '--reason', 'complaints', '--json');
    expect(JSON.parse(back.stdout)).toMatchObject({ champion: '1.0.0' });
    const shown = JSON.parse((await mlops(folder, 'show', '--json')).stdout) as {
      champion: unknown;
      versions: { version: string }[];
      history: { kind: string }[];
    };
    expect(shown.champion).toEqual({ number: 3, version: '1.0.0', anchor: '1.0.0' });
    expect(shown.versions.map(({ version }) => version)).toEqual(['1.0.0', '2.0.0', '3.0.0']);
    expect(shown.history.map(({ kind }) => kind)).toEqual(['gate', 'person', 'rollback']);

    const predicted = await mlops(folder, 'predict', '--input', 'data/breast-cancer.csv', '--output', 'out.csv');
    expect(predicted).toMatchObject({ code: 0 });
    const rows = readFileSync(join(folder, 'out.csv'), 'utf8').trim().split('\n');
    expect(rows).toHaveLength(570);
    // The file has 212 malignant cases of 569; a model with an AUC of .99 calls nearly as many.
    const malignant = rows.filter((row) => row.includes('malignant')).length;
    expect(malignant).toBeGreaterThan(180);
    expect(malignant).toBeLessThan(225);

    const pulled = await mlops(folder, 'pull', '--to', 'here');
    expect(pulled.code).toBe(0);
    expect(readdirSync(join(folder, 'here')).sort()).toEqual([
      'breast-cancer-model-1.0.0.tgz',
      'manifest.json',
      'model.tar.gz',
      'profile.json.gz',
      'report.html',
      'verdict.json',
    ]);
  });

  test('the same release in two folders, with the rows in another order and in two files, gives the same model', async () => {
    const one = exampleCopy('breast-cancer');
    const [header = '', ...rows] = readFileSync(join(one, 'data/breast-cancer.csv'), 'utf8').trim().split('\n');
    const two = exampleCopy('breast-cancer', {
      'data/breast-cancer.csv': `${[header, ...rows.slice(300).reverse()].join('\n')}\n`,
      'data/more.csv': `${[header, ...rows.slice(0, 300)].join('\r\n')}\r\n`,
    });
    const runs = await Promise.all([
      mlops(one, 'release', '--quiet'),
      mlops(two, 'release', '--quiet', '--set', 'data.source=data/*.csv'),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    const same = (path: string): void => {
      expect(content(join(two, path))).toEqual(content(join(one, path)));
    };
    same('.mlops/train/model');
    const archive = 'train/model.tar.gz';
    expect(readFileSync(join(two, '.mlops', archive))).toEqual(readFileSync(join(one, '.mlops', archive)));
    for (const part of ['train', 'validation', 'test']) {
      expect(readFileSync(join(two, `.mlops/split/${part}.csv`))).toEqual(
        readFileSync(join(one, `.mlops/split/${part}.csv`)),
      );
    }
  });

  test('a second release of the same candidate trains nothing; forced, it is recognised as the champion itself, and is no look', async () => {
    const folder = tinyCopy({}, released);
    const before = content(join(folder, '.mlops-registry'));
    const none = await mlops(folder, 'release', '--json', '--quiet');
    expect(none.code).toBe(0);
    expect(JSON.parse(none.stdout)).toMatchObject({ verdict: '', promoted: false, version: '', changed: false });
    const again = await mlops(folder, 'release', '--json', '--quiet', '--force');
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ verdict: 'hold', promoted: false, version: '' });
    expect(content(join(folder, '.mlops-registry'))).toEqual(before);
  });

  test('unchanged steps are skipped and say so; --force runs them', async () => {
    const folder = tinyCopy();
    await mlops(folder, 'check', '--quiet');
    const second = await mlops(folder, 'check', '--quiet');
    for (const step of ['split', 'train', 'evaluate validation']) {
      expect(second.stdout).toMatch(new RegExp(`^ok +${step} +unchanged: `, 'm'));
    }
    const forced = await mlops(folder, 'check', '--quiet', '--force');
    expect(forced.stdout).not.toContain('unchanged');
  });

  test('init makes a working repository of a data file', async () => {
    const folder = temporaryFolder();
    // The size tells much of the price, but not nearly all: else it is warned of as a proxy of the target.
    const rows = Array.from(
      { length: 300 },
      (_, i) => `${(i * 7919) % 101},${['a', 'b', 'c'][i % 3]!},${((i * 7919) % 101) * 2 + ((i * 31) % 53)}`,
    );
    writeFileSync(join(folder, 'houses.csv'), `size,"the, quarter",price\n${rows.join('\n')}\n`);
    const made = await mlops(folder, 'init', '--target', 'price', '--name', 'houses', 'houses.csv');
    expect(made).toMatchObject({ code: 0, stderr: expect.stringMatching(/^note {2}gate\.cap: .*\n$/) });
    expect(made.stdout).toContain(
      'Wrote mlops.yml, mlops/schema.yml, mlops/split.yml, .github/workflows/mlops.yml, .github/mlops-tags.ruleset.json, .gitignore.',
    );
    const released = await mlops(
      folder,
      'release',
      '--json',
      '--set',
      'gate.cap=3000',
      '--set',
      'train.params.learning_rate=0.05',
    );
    expect(released.stderr).toContain('no tests found');
    expect(JSON.parse(released.stdout)).toMatchObject({ verdict: 'promote', champion: '1.0.0' });
    const report = readFileSync(join(folder, '.mlops/report/report.md'), 'utf8');
    expect(report.indexOf('## Verdict')).toBeLessThan(report.indexOf('## Test rows'));
    const again = await mlops(folder, 'init', '--target', 'size', 'houses.csv');
    expect(again.stdout).toContain('Wrote nothing');
    expect(readFileSync(join(folder, 'mlops.yml'), 'utf8')).toContain('target: price');
  });

  test('init in a folder of a repository writes a workflow that names the folder, where GitHub reads it', async () => {
    const top = temporaryFolder();
    mkdirSync(join(top, '.git'));
    const folder = join(top, 'models', 'houses');
    mkdirSync(folder, { recursive: true });
    const rows = Array.from({ length: 100 }, (_, i) => `${i},${(i * 7) % 50}`);
    writeFileSync(join(folder, 'data.csv'), `size,price\n${rows.join('\n')}\n`);
    const made = await mlops(folder, 'init', '--target', 'price', 'data.csv');
    expect(made.code).toBe(0);
    expect(made.stdout).toContain('../../.github/workflows/mlops-houses.yml');
    expect(readFileSync(join(top, '.github/workflows/mlops-houses.yml'), 'utf8')).toMatch(
      /^name: model houses\n[^]*mlops\.yml@v1\n {4}with: \{ working-directory: "models\/houses" \}\n$/,
    );
    expect(existsSync(join(top, '.github/mlops-tags.ruleset.json'))).toBe(true);
    expect(existsSync(join(folder, '.github'))).toBe(false);
  });

  test('init names the positive class and a column that looks like the key, and leaves nothing where it fails', async () => {
    const folder = temporaryFolder();
    const rows = Array.from({ length: 200 }, (_, i) => `K${i},${(i * 37) % 17},${i % 3 === 0 ? 'ja' : 'nein'}`);
    writeFileSync(join(folder, 'kunden.csv'), `kunde,alter,kauft\n${rows.join('\n')}\n`);
    const failed = await mlops(folder, 'init', '--target', 'alter', '--set', 'task=binary', 'kunden.csv');
    expect(failed.code).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['.mlops', 'kunden.csv']);
    const made = await mlops(folder, 'init', '--target', 'kauft', '--positive', 'ja', '--key', 'kunde', 'kunden.csv');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(folder, 'mlops.yml'), 'utf8')).toMatch(
      / {2}positive: ja\n(?: {2}#.*\n)* {2}key: \[kunde\]\n(?: {2}#.*\n)* {2}ignore: \[kunde\]\n/,
    );
    const other = temporaryFolder();
    writeFileSync(join(other, 'kunden.csv'), readFileSync(join(folder, 'kunden.csv')));
    const hinted = await mlops(other, 'init', '--target', 'kauft', 'kunden.csv');
    expect(hinted.stderr).toContain('--key kunde');
    expect(readFileSync(join(other, 'mlops.yml'), 'utf8')).toContain('positive: ja');
  });

  test('what one step hands over and reports is its own, not an earlier run’s', async () => {
    const folder = tinyCopy({}, released);
    const one = JSON.parse((await mlops(folder, 'validate', '--json', '--quiet')).stdout);
    expect(one).toMatchObject({
      verdict: '',
      version: '',
      promoted: false,
      report: '',
      steps: [{ step: 'validate', status: 'ok' }],
    });
    // A check looks at the validation rows: the report must not show the test rows of the release before.
    await mlops(folder, 'check', '--quiet', '--set', 'train.params.l2=0.01');
    const report = readFileSync(join(folder, '.mlops/report/report.md'), 'utf8');
    expect(report).toContain('## Validation rows');
    expect(report).not.toContain('## Test rows');
    expect(report).not.toContain('evaluate/test');
    // A stopped run says so first.
    await mlops(folder, 'check', '--quiet', '--set', 'test.command=exit 3');
    const stopped = readFileSync(join(folder, '.mlops/report/report.md'), 'utf8');
    expect(stopped).toContain('Stopped at test');
    expect(stopped).not.toContain('Validation rows');
  });

  test('two runs in one directory do not mix', async () => {
    const folder = tinyCopy();
    const both = await Promise.all([mlops(folder, 'check', '--quiet'), mlops(folder, 'check', '--quiet')]);
    const codes = both.map(({ code }) => code).sort();
    expect(codes).toEqual([0, 3]);
    expect(both.find(({ code }) => code === 3)?.stderr).toMatch(
      /lock: `mlops check` \(process \d+ on .*\) has been running here since/,
    );
  });

  test('children get no token, whatever the job holds', async () => {
    const folder = tinyCopy({ 'print.js': 'console.log(JSON.stringify(process.env));\n' });
    const ended = await run(
      [process.execPath, join(root, 'bin/mlops.js'), 'test', '--set', 'test.command=node print.js'],
      folder,
      {
        GITHUB_TOKEN: 'ghs_secret',
        ACTIONS_RUNTIME_TOKEN: 'jwt_secret',
        INPUT_TOKEN: 'input_secret',
        OWN_VARIABLE: 'kept',
      },
    );
    expect(ended.code).toBe(0);
    expect(ended.stderr).toContain('"OWN_VARIABLE":"kept"');
    expect(ended.stderr).not.toContain('secret');
  });

  test('the CLI works through a link of npm', async () => {
    const folder = temporaryFolder();
    symlinkSync(join(root, 'bin/mlops.js'), join(folder, 'mlops'));
    const ended = await run([process.execPath, join(folder, 'mlops'), 'check', '--quiet'], tinyCopy());
    expect(ended.code).toBe(0);
  });

  test('version and help', async () => {
    const { version } = json(root, 'package.json') as { version: string };
    expect(await mlops(root, '--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    const help = await mlops(root, '--help');
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('rollback');
    const step = await mlops(root, 'gate', '--help');
    expect(step.stdout).toContain('gate.primary.metric');
  });
});
