import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { zipSync, type Zippable } from 'fflate';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OtherRuns } from '../../src/entry/other-run.js';
import { GitHubClient } from '../../src/github/client.js';
import { OutsideError, UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import type { RunRecord } from '../../src/run/run-record.js';
import type { AskedRun, OpenedRun } from '../../src/serve/candidate-runs.js';
import { paths } from '../support/content.js';
import { FakeGitHub } from '../support/fake-github/github.js';
import type { Repository } from '../support/fake-github/repository.js';
import type { Run } from '../support/fake-github/run.js';
import { addArtifact, addRun, copyOf } from '../support/fake-github/scene.js';
import { temporaryFolder } from '../support/folders.js';
import { recordingLog } from '../table/recording-log.js';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

let github: FakeGitHub;
let repository: Repository;
let run: Run;
let workspace: string;
const files = new NodeFiles();

beforeEach(async () => {
  github = await FakeGitHub.start();
  repository = github.repository('ada/flowers');
  github.token('reader', { actions: 'read' });
  github.token('blind', { contents: 'read' });
  run = addRun(repository, { event: 'pull_request', headBranch: 'tune' });
  workspace = temporaryFolder();
});
afterEach(async () => {
  await github.stop();
  await files.close();
});

function record(change: Partial<RunRecord> = {}): Uint8Array {
  const whole: RunRecord = {
    format: 'mlops-run/1',
    model: 'flowers',
    flow: 'check',
    job: 'candidate',
    attempt: 1,
    repository: 'ada/flowers',
    revision: 'a'.repeat(40),
    dirty: false,
    configuration: {},
    ...change,
  };
  return text(JSON.stringify(whole));
}

/** What a job leaves. */
function left(content: Zippable = {}, change: Partial<RunRecord> = {}): Uint8Array {
  return zipSync({ 'run.json': record(change), 'train/manifest.json': text('{}'), ...content });
}

function add(name: string, bytes: Uint8Array = left(), expired = false): void {
  addArtifact(repository, run, name, bytes, expired);
}

interface Opening extends Partial<AskedRun> {
  readonly token?: string | null;
  /** Of the workspace; null: it has none. */
  readonly own?: string | null;
  readonly runDirectory?: string;
}

async function open(opening: Opening = {}): Promise<OpenedRun & { readonly to: string }> {
  const { token = 'reader', own = 'ada/flowers', runDirectory = '.mlops', ...asked } = opening;
  const { log } = recordingLog();
  const runs = new OtherRuns({
    workspace,
    runDirectory: join(workspace, runDirectory),
    variables: { PATH: process.env['PATH'], ...(own === null ? {} : { GITHUB_REPOSITORY: own }) },
    files,
    log,
    client: (at) =>
      Promise.resolve(
        token === null ? null : new GitHubClient({ ...at, api: github.url, token, agent: 'mlops-test', log, pause: 1 }),
      ),
  });
  const to = join(temporaryFolder(), 'run');
  const opened = await runs.open({ run: String(run.id), model: null, ownModel: 'flowers', trust: false, ...asked }, to);
  return { ...opened, to };
}

async function refusal(opening: Opening = {}): Promise<Error> {
  const failed = open(opening);
  await expect(failed).rejects.toThrow();
  const error = await failed.catch((cause: unknown) => cause as Error);
  expect((error as Error).message).toMatch(/^[^\r\n]*$/);
  return error as Error;
}

const downloads = (): number => github.calls.filter(({ path }) => path.endsWith('/zip')).length;

describe('a run of GitHub', () => {
  test('what its candidate and its tests left, without reports and rows; whose it is', async () => {
    add('mlops-flowers-candidate-1', left({ 'split/train.csv': text('rows'), 'report/report.html': text('<script>') }));
    add('mlops-flowers-quality-1', left({ 'test/result.json': text('{}') }));
    const opened = await open();
    expect(paths(opened.to)).toEqual(['run.json', 'test/result.json', 'train/manifest.json']);
    expect(opened.record).toMatchObject({ model: 'flowers', revision: 'a'.repeat(40) });
    expect(opened.origin).toEqual({
      kind: 'run',
      number: run.id,
      url: `${github.url}/ada/flowers/actions/runs/${run.id}`,
      repository: 'ada/flowers',
      event: 'pull_request',
      actor: 'ada',
      head: { repository: 'ada/flowers', branch: 'tune', commit: run.headSha },
    });
  });

  test('of several attempts the newest, or the one of the address with what earlier ones left', async () => {
    Object.assign(run, { attempt: 3 });
    for (const attempt of [1, 2, 3])
      add(`mlops-flowers-candidate-${attempt}`, left({ [`train/a${'x'.repeat(attempt)}.json`]: text('{}') }));
    add('mlops-flowers-quality-1', left({ 'test/result.json': text('{}') }));
    const at = `https://github.com/ada/flowers/actions/runs/${run.id}/attempts`;
    expect(paths((await open()).to)).toContain('train/axxx.json');
    const second = paths((await open({ run: `${at}/2` })).to);
    expect(second).toEqual(expect.arrayContaining(['train/axx.json', 'test/result.json']));
    expect((await refusal({ run: `${at}/4` })).message).toMatch(/it has had 3 attempts, 4 was asked for/);
  });

  test('the repository of the workspace is that of its remote', async () => {
    add('mlops-flowers-candidate-1');
    execFileSync('git', ['init', '-q'], { cwd: workspace });
    execFileSync('git', ['remote', 'add', 'origin', 'git@github.com:Ada/Flowers.git'], { cwd: workspace });
    expect((await open({ own: null })).record?.model).toBe('flowers');
  });

  test.each<{ name: string; given: Opening; says: RegExp }>([
    {
      name: 'of another repository',
      given: { own: 'ada/trees', run: 'URL' },
      says: /not of this workspace's repository.*add --trust/,
    },
    {
      name: 'by its address, in a folder without a repository',
      given: { own: null, run: 'URL' },
      says: /not of this workspace's repository.*add --trust/,
    },
    {
      name: 'by its number, in a folder without a repository',
      given: { own: null },
      says: /no git remote named origin/,
    },
    { name: 'without a token', given: { token: null }, says: /set GITHUB_TOKEN or GH_TOKEN.*`actions: read`/ },
    { name: 'with a token that may not', given: { token: 'blind' }, says: /permissions: \{actions: read\}|no run/ },
    { name: 'that is not there', given: { run: '4' }, says: /there is no run 4/ },
  ])('a run $name: a sentence, and nothing is downloaded', async ({ given, says }) => {
    add('mlops-flowers-candidate-1');
    const at = `https://github.com/ada/flowers/actions/runs/${run.id}`;
    const error = await refusal({ ...given, ...(given.run === 'URL' ? { run: at } : {}) });
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toMatch(says);
    if (given.token === undefined) expect(downloads()).toBe(0);
  });

  test("a fork's pull request needs trust, and nothing of it is downloaded before", async () => {
    copyOf(repository, 'eve/flowers', true);
    Object.assign(run, { headRepository: 'eve/flowers', headBranch: 'evil\u202Ename' });
    add('mlops-flowers-candidate-1');
    const { message } = await refusal();
    expect(message).toMatch(
      /pull_request by eve, branch evil⟨U\+202E⟩name of eve\/flowers.*comes from a fork.*add --trust/,
    );
    expect(downloads()).toBe(0);
    const { origin } = await open({ trust: true });
    expect(origin).toMatchObject({ actor: 'eve', head: { repository: 'eve/flowers' } });
  });

  test.each<{ name: string; given: () => void; error: typeof UserError; says: RegExp }>([
    {
      name: 'whose artifacts have expired',
      given: () => add('mlops-flowers-candidate-1', left(), true),
      error: UserError,
      says: /GitHub keeps its artifacts no longer \(1 expired\); run the workflow again/,
    },
    {
      name: 'that goes on still',
      given: () => Object.assign(run, { status: 'in_progress', conclusion: null }),
      error: OutsideError,
      says: /it goes on and has left no results yet/,
    },
    {
      name: 'that failed before it left anything',
      given: () => Object.assign(run, { conclusion: 'failure' }),
      error: UserError,
      says: /it ended \(failure\) and left no artifact of a candidate; its log says more: http/,
    },
    {
      name: 'of several models, none the own',
      given: () => {
        add('mlops-a-candidate-1');
        add('mlops-b-candidate-1');
      },
      error: UserError,
      says: /it has several models: a, b; name one by --model/,
    },
    {
      name: 'whose artifact is of another model than its name',
      given: () => add('mlops-flowers-candidate-1', left({}, { model: 'trees' })),
      error: UserError,
      says: /says that it is of the model trees, not of flowers/,
    },
    {
      name: 'whose artifact is of another repository',
      given: () => add('mlops-flowers-candidate-1', left({}, { repository: 'eve/flowers' })),
      error: UserError,
      says: /says that it is of eve\/flowers/,
    },
    {
      name: 'whose artifact climbs out of its folder',
      given: () => add('mlops-flowers-candidate-1', left({ '../../train/x.json': text('{}') })),
      error: UserError,
      says: /not to be trusted/,
    },
    {
      name: 'whose artifact holds a link',
      given: () => {
        const link: Zippable = {
          'train/model.tar.gz': [text('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }],
        };
        add('mlops-flowers-candidate-1', left(link));
      },
      error: UserError,
      says: /it is not an ordinary file/,
    },
    {
      name: 'whose artifact is no zip',
      given: () => add('mlops-flowers-candidate-1', text('<html>')),
      error: UserError,
      says: /not to be trusted/,
    },
    {
      name: 'whose artifact another action left',
      given: () => add('mlops-flowers-candidate-1', zipSync({ 'index.html': text('x') })),
      error: UserError,
      says: /found no run\.json in it/,
    },
  ])('a run $name: a sentence', async ({ given, error: kind, says }) => {
    given();
    const error = await refusal();
    expect(error).toBeInstanceOf(kind);
    expect(error.message).toMatch(says);
  });

  test('a run that goes on has what it has left so far', async () => {
    add('mlops-flowers-candidate-1');
    Object.assign(run, { status: 'in_progress', conclusion: null });
    expect((await open()).record?.model).toBe('flowers');
  });
});

describe('a run that lies on this machine', () => {
  function put(at: string, content: Readonly<Record<string, Uint8Array>>): string {
    const folder = join(temporaryFolder(), at);
    for (const [path, bytes] of Object.entries(content)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    return folder;
  }

  test('needs trust, since nobody vouches for it', async () => {
    const folder = put('.mlops', { 'train/manifest.json': text('{}') });
    expect((await refusal({ run: folder })).message).toMatch(/nobody vouches for where these files come from/);
  });

  test('a run directory of a laptop: its results, not its rows, its lock, or a link', async () => {
    const folder = put('.mlops', {
      'train/manifest.json': text('{}'),
      'train/model.tar.gz': text('model'),
      'split/train.csv': text('rows'),
      lock: text('x'),
    });
    symlinkSync('/etc/passwd', join(folder, 'train/history.json'));
    const { to, record: none, origin } = await open({ run: folder, trust: true });
    expect(paths(to)).toEqual(['train/manifest.json', 'train/model.tar.gz']);
    expect([none, origin]).toEqual([
      null,
      { kind: 'local', path: folder, claims: { repository: null, revision: null } },
    ]);
  });

  test.each([
    ['a downloaded zip, under whatever name', (): string => put('', { 'it (1).zip': left() }), 'it (1).zip'],
    ['an unpacked artifact', () => put('it', { 'run.json': record(), 'train/manifest.json': text('{}') }), ''],
    [
      'a folder of zips',
      () => put('', { 'mlops-flowers-candidate-1.zip': left(), 'mlops-flowers-candidate-1.txt': text('') }),
      '',
    ],
    [
      'what `gh run download` makes',
      () =>
        put('', {
          'mlops-flowers-candidate-1/run.json': record(),
          'mlops-flowers-candidate-1/train/manifest.json': text('{}'),
        }),
      '',
    ],
  ])('%s', async (_name, make, inside) => {
    const opened = await open({ run: join(make(), inside), trust: true });
    expect(paths(opened.to)).toEqual(['run.json', 'train/manifest.json']);
    expect(opened.origin).toMatchObject({ kind: 'local', claims: { repository: 'ada/flowers' } });
  });

  test('the own run directory needs no trust, and knows where it came from', async () => {
    const origin = { ...(await opened()).origin };
    mkdirSync(join(workspace, '.mlops/train'), { recursive: true });
    writeFileSync(join(workspace, '.mlops/train/manifest.json'), '{}');
    writeFileSync(join(workspace, '.mlops/origin.json'), JSON.stringify(origin));
    expect(await open({ run: '.mlops' })).toMatchObject({ own: true, origin });
    expect(existsSync(join(workspace, '.mlops/train/manifest.json'))).toBe(true);
  });

  function opened(): Promise<OpenedRun> {
    add('mlops-flowers-candidate-1');
    return open();
  }

  test.each([
    { name: 'nothing', content: {}, inside: 'none', says: /nothing is there/ },
    { name: 'a folder of something else', content: { 'data.csv': text('') }, inside: '', says: /it holds none/ },
    { name: 'another file', content: { 'data.csv': text('') }, inside: 'data.csv', says: /it is another file/ },
    {
      name: 'a zip without a record',
      content: { 'x.zip': zipSync({ 'train/manifest.json': text('{}') }) },
      inside: 'x.zip',
      says: /found no run\.json/,
    },
    {
      name: 'a zip that climbs',
      content: { 'x.zip': left({ '../../x.json': text('{}') }) },
      inside: 'x.zip',
      says: /"x\.zip": its archive is damaged or not to be trusted/,
    },
    {
      name: 'a zip of another model',
      content: { 'x.zip': left({}, { model: 'trees' }) },
      inside: 'x.zip',
      model: 'flowers',
      says: /it is of the model trees, not of flowers/,
    },
  ])('refuses $name', async ({ content, inside, says, model = null }) => {
    const error = await refusal({ run: join(put('at', { keep: text(''), ...content }), inside), trust: true, model });
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toMatch(says);
  });
});
