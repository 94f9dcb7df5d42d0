import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunRecord } from '../../src/run/run-record.js';
import { mayTravel } from '../../src/run/travel.js';
import { paths } from '../support/content.js';
import { json, mlops, root, run, type Run } from '../support/doors.js';
import { FakeGitHub } from '../support/fake-github/github.js';
import type { Repository } from '../support/fake-github/repository.js';
import { addArtifact, addRun } from '../support/fake-github/scene.js';
import type { Run as WorkflowRun } from '../support/fake-github/run.js';
import { temporaryFolder } from '../support/folders.js';

let home: string;
/** A model repository that was checked, and what its run directory would leave on GitHub. */
let checked: string;
let left: Record<string, Uint8Array>;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'mlops-test-'));
  checked = join(home, 'plain');
  cpSync(join(root, '__tests__/e2e/callers/plain'), checked, { recursive: true });
  expect(await mlops(checked, 'check', '--quiet')).toMatchObject({ code: 0 });
  const record: RunRecord = {
    format: 'mlops-run/1',
    model: 'plain',
    flow: 'check',
    job: 'candidate',
    attempt: 1,
    repository: 'octo/plain',
    revision: 'a'.repeat(40),
    dirty: false,
    configuration: {},
  };
  writeFileSync(join(checked, '.mlops/run.json'), JSON.stringify(record));
  left = Object.fromEntries(
    paths(join(checked, '.mlops'))
      .filter(mayTravel)
      .map((path) => [path, readFileSync(join(checked, '.mlops', path))]),
  );
  rmSync(join(checked, '.mlops/run.json'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

let github: FakeGitHub;
let repository: Repository;
let judged: WorkflowRun;
let workspace: string;

beforeEach(async () => {
  github = await FakeGitHub.start();
  repository = github.repository('octo/plain');
  github.token('reader', { actions: 'read' });
  judged = addRun(repository, { event: 'pull_request', headBranch: 'tune' });
  workspace = join(temporaryFolder(), 'clone');
  cpSync(join(root, '__tests__/e2e/callers/plain'), workspace, { recursive: true });
});
afterEach(() => github.stop());

function at(cwd: string, ...words: string[]): Promise<Run> {
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'octo/plain', GH_TOKEN: 'reader' };
  return run([process.execPath, join(root, 'bin/mlops.js'), ...words], cwd, env);
}

function leave(change: Readonly<Record<string, string | null>> = {}, name = 'mlops-plain-candidate-1'): void {
  const files = Object.entries(change).map(([path, text]): [string, Uint8Array] => [
    path,
    new TextEncoder().encode(text ?? ''),
  ]);
  const gone = Object.keys(change).filter((path) => change[path] === null);
  const all = Object.entries({ ...left, ...Object.fromEntries(files) }).filter(([path]) => !gone.includes(path));
  addArtifact(repository, judged, name, zipSync(Object.fromEntries(all)));
}

/** A file of the results with a text in place of another. */
function changed(path: string, from: string | RegExp, to: string): Record<string, string> {
  const text = Buffer.from(left[path]!).toString();
  expect(text).toMatch(from);
  return { [path]: text.replace(from, to) };
}

const newRows = 'id,size,weight,age,colour\nX1,500,40,8,moss\nX2,20,44,34,azure\n';

describe('mlops predict --from-run', () => {
  test('predicts with the candidate of a run, as scoring did in that run', async () => {
    leave();
    // The rows of the validation part: what the candidate said of them there, it says of them here.
    const ids = readFileSync(join(checked, '.mlops/split/validation.csv'), 'utf8').trim().split('\n');
    writeFileSync(join(workspace, 'new.csv'), `${ids.join('\n')}\n`);
    const ran = await at(workspace, 'predict', '--from-run', String(judged.id), '--input', 'new.csv');
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stderr).toMatch(
      new RegExp(
        `candidate of run ${judged.id} of octo/plain \\(pull_request by octo, branch tune of octo/plain, commit [0-9a-f]{10}\\); its code runs`,
      ),
    );
    const cells = (path: string): string[][] =>
      readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',').slice(1));
    expect(cells(join(workspace, 'predictions.csv'))).toEqual(
      cells(join(checked, '.mlops/evaluate/validation/candidate.csv')),
    );
    expect(json(workspace, '.mlops/predict/prediction.json')).toMatchObject({
      version: null,
      model: 'plain',
      origin: { number: judged.id, repository: 'octo/plain' },
    });
    expect(existsSync(join(workspace, '.mlops/train'))).toBe(false);
  });

  test('needs no model repository, only an address; then trust', async () => {
    leave();
    const empty = temporaryFolder();
    writeFileSync(join(empty, 'new.csv'), newRows);
    const words = ['predict', '--from-run', `https://github.com/octo/plain/actions/runs/${judged.id}/attempts/1`];
    const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: 'reader' };
    const predict = (...more: string[]): Promise<Run> =>
      run([process.execPath, join(root, 'bin/mlops.js'), ...words, '--input', 'new.csv', ...more], empty, env);
    const refused = await predict();
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(
      /^error {2}run \d+ of octo\/plain .*not of this workspace's repository.*add --trust\.\n$/,
    );
    expect(existsSync(join(empty, 'predictions.csv'))).toBe(false);
    expect(await predict('--trust')).toMatchObject({ code: 0 });
    expect(readFileSync(join(empty, 'predictions.csv'), 'utf8')).toMatch(
      /^row,prediction,score\n1,no,0[\d.]+\n2,no,0[\d.]+\n$/,
    );
  });

  test.each([
    {
      name: 'a model that is not the one of its manifest',
      change: () => changed('train/manifest.json', /"digest": "\w{64}"/g, `"digest": "${'0'.repeat(64)}"`),
      says: /its model is not the one of its manifest/,
    },
    {
      name: 'a run that ended before training',
      change: () => ({ 'train/model.tar.gz': null }),
      says: /it has no candidate/,
    },
    { name: 'a hostile artifact', change: () => ({ '../x': 'x' }), says: /not to be trusted/ },
  ])('$name: one sentence, exit code 2, nothing written', async ({ change, says }) => {
    leave(change());
    writeFileSync(join(workspace, 'new.csv'), newRows);
    const ran = await at(workspace, 'predict', '--from-run', String(judged.id), '--input', 'new.csv', '--quiet');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(says);
    expect(ran.stderr).not.toMatch(/\n {4}at /);
    expect(existsSync(join(workspace, 'predictions.csv'))).toBe(false);
    expect(readdirSync(join(workspace, '..'))).toEqual(['clone']);
  });
});

describe('mlops check --from-run', () => {
  const opened = (...more: string[]): Promise<Run> => at(workspace, 'check', '--from-run', String(judged.id), ...more);

  test('shows the run, trains nothing, ends as it did; its results are there for other steps', async () => {
    leave();
    const ran = await opened();
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout).toMatch(
      /^ok {2}train .*\nok {2}evaluate validation .*roc_auc.*\nok {2}gate validation .*promote/m,
    );
    expect(ran.stdout).toMatch(/^ok {2}report .*\/\.mlops\/report\/report\.html/m);
    expect(ran.stderr).toMatch(/nothing is trained or scored/);
    const page = readFileSync(join(workspace, '.mlops/report/report.html'), 'utf8');
    expect(page).toContain(`/octo/plain/actions/runs/${judged.id}`);
    expect(existsSync(join(workspace, '.mlops/split/train.csv'))).toBe(false);

    writeFileSync(join(workspace, 'new.csv'), newRows);
    expect(await at(workspace, 'report')).toMatchObject({ code: 0 });
    const predicted = await at(workspace, 'predict', '--from-run', '.mlops', '--input', 'new.csv');
    expect(predicted).toMatchObject({ code: 0 });
    expect(predicted.stderr).toContain(`candidate of run ${judged.id} of octo/plain`);
    for (const step of ['champion', 'split', 'evaluate'])
      expect([step, await at(workspace, step)]).toMatchObject([step, { code: 0 }]);
    const scored = (folder: string): string =>
      readFileSync(join(folder, '.mlops/evaluate/validation/candidate.csv'), 'utf8');
    expect(scored(workspace)).toBe(scored(checked));
    // The same run again replaces what it left.
    expect(await opened('--quiet')).toMatchObject({ code: 0 });
    expect(existsSync(join(workspace, '.mlops/split/train.csv'))).toBe(false);
  });

  test('a verdict that says no is exit code 1, and so is a test that failed', async () => {
    leave(changed('gate/validation/result.json', '"status": "ok"', '"status": "no"'));
    expect(await opened('--quiet')).toMatchObject({ code: 1 });
    leave({ 'run.json': Buffer.from(left['run.json']!).toString() });
    leave(changed('test/result.json', '"status": "ok"', '"status": "failed"'), 'mlops-plain-candidate-2');
    expect(await opened('--quiet')).toMatchObject({ code: 1 });
  });

  test('--json is one object', async () => {
    leave();
    const { stdout, code } = await opened('--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'promote',
      metrics: { roc_auc: expect.any(Number) },
      report: join(workspace, '.mlops/report/report.html'),
      model: join(workspace, '.mlops/train/model.tar.gz'),
    });
  });

  test("another run's results are kept, unless --force replaces them", async () => {
    leave();
    mkdirSync(join(workspace, '.mlops/train'), { recursive: true });
    writeFileSync(join(workspace, '.mlops/train/mine.txt'), 'mine');
    const refused = await opened('--quiet');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(
      /holds the results of another run; keep them by another --run-dir, or replace them by --force/,
    );
    expect(readFileSync(join(workspace, '.mlops/train/mine.txt'), 'utf8')).toBe('mine');
    expect(await opened('--quiet', '--run-dir', 'other')).toMatchObject({ code: 0 });
    expect(await opened('--quiet', '--force')).toMatchObject({ code: 0 });
    expect(existsSync(join(workspace, '.mlops/train/mine.txt'))).toBe(false);
  });

  test('a page that the run wrote itself is not opened: the report is written from its results', async () => {
    leave({
      'report/report.html': '<script>alert(1)</script>',
      ...changed(
        'gate/validation/result.json',
        /"summary": "[^"]*"/,
        '"summary": "\\u001b[31m<img src=x onerror=alert(1)>"',
      ),
    });
    const ran = await opened();
    expect(ran.code).toBe(0);
    expect(ran.stdout).not.toContain('\u001B');
    const page = readFileSync(join(workspace, '.mlops/report/report.html'), 'utf8');
    expect(page).not.toMatch(/<img src=x|alert\(1\)<\/script>/);
  });

  test.each([
    ['torn', '{'],
    ['of another form', '{"format":"mlops-verdict/1"}'],
    ['nested without end', '['.repeat(100_000)],
  ])('results that are %s: a sentence', async (_name, text) => {
    leave({ 'gate/verdict.json': text });
    const ran = await opened('--quiet');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/it left results that this version cannot read \(.*\); take the version of the tool/);
  });

  test.each([
    { words: ['--from-run', '1', '--job', 'candidate'], says: /--job: check --from-run opens/ },
    { words: ['--from-run', '1', '--set', 'train.estimator=mlp'], says: /--set: check --from-run opens/ },
    { words: ['--from-rum', '1'], says: /--from-rum: unknown option.*--from-run/ },
    { words: ['--trust'], says: /belong to --from-run/ },
    { words: ['--from-run', '1', '--trust', 'yes'], says: /--trust: / },
  ])('refuses $words', async ({ words, says }) => {
    const ran = await at(workspace, 'check', ...words);
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringMatching(says)]);
  });
});
