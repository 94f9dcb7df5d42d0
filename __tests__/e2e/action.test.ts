import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotations, foreignCommands } from '../support/annotations.js';
import { action, exampleCopy, json, root, run, type ActionRun } from '../support/doors.js';
import { temporaryFolder } from '../support/folders.js';
import { ResultsService } from '../support/results-service/service.js';
import { tinyConfig, tinyCopy, tinyCsv, tinyRows, write } from '../support/tiny.js';

let made: string;
let dist: string;

beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), 'mlops-action-'));
  dist = join(made, 'bundle');
  cpSync(join(root, 'dist'), dist, { recursive: true });
});

afterAll(() => rmSync(made, { recursive: true, force: true }));

const outputNames = [
  'verdict',
  'version',
  'champion',
  'promoted',
  'metrics',
  'report',
  'model',
  'package',
  'run-directory',
  'changed',
  'artifact',
];

/** Names of the groups of a log, each opened and closed before the next. */
function groups(stdout: string): string[] {
  const names: string[] = [];
  let open = false;
  for (const line of stdout.split('\n')) {
    const name = /^::group::(.*)$/.exec(line)?.[1];
    if (name === undefined && line !== '::endgroup::') continue;
    expect({ line, open }).toEqual({ line, open: name === undefined });
    open = name !== undefined;
    if (name !== undefined) names.push(name);
  }
  expect(open).toBe(false);
  return names;
}

function expectClean(ran: ActionRun): void {
  expect(foreignCommands(ran.stdout)).toEqual([]);
  expect(ran.stderr).toBe('');
  expect(ran.files).toEqual({ env: '', path: '', state: '' });
}

const untilTrained = ['champion', 'test', 'validate', 'split', 'package', 'changes', 'train'];

describe('the action, from dist alone', () => {
  test('the event chooses the flow: a push releases, a pull request checks', async () => {
    const folder = exampleCopy('breast-cancer');
    const released = await action(folder, {}, { dist, env: { GITHUB_EVENT_NAME: 'push' } });
    expect(released.code).toBe(0);
    expectClean(released);
    const judged = ['evaluate (validation)', 'gate (validation)', 'evaluate (test)', 'gate (test)'];
    expect(groups(released.stdout)).toEqual([...untilTrained, ...judged, 'publish', 'promote', 'report']);
    expect(Object.keys(released.outputs)).toEqual(outputNames);
    expect(released.outputs).toMatchObject({
      verdict: 'promote',
      version: '1.0.0',
      champion: '1.0.0',
      promoted: 'true',
    });
    expect(JSON.parse(released.outputs['metrics']!)).toMatchObject({
      roc_auc: expect.any(Number),
      brier: expect.any(Number),
    });
    for (const path of ['report', 'model', 'package', 'run-directory'])
      expect(existsSync(released.outputs[path]!)).toBe(true);
    expect(released.summary).toContain('# breast-cancer');
    expect(released.summary.trimEnd()).toBe(readFileSync(join(folder, '.mlops/report/report.md'), 'utf8').trimEnd());

    const pull = { env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_HEAD_REF: 'tune' }, dist };
    const set = { set: 'train.params.l2=0.01\n\n  train.seed=2\r\n' };
    const checked = await action(folder, set, pull);
    expectClean(checked);
    expect(checked.code).toBe(0);
    expect(groups(checked.stdout)).toEqual([...untilTrained, 'evaluate (validation)', 'gate (validation)', 'report']);
    expect(checked.outputs).toMatchObject({ version: '', champion: '1.0.0', promoted: 'false' });
    expect(json(folder, '.mlops/train/manifest.json')).toMatchObject({ seed: 2, params: { l2: 0.01 } });
    expect(checked.summary).not.toContain('Test rows');
    const verdict = readFileSync(join(folder, '.mlops/gate/verdict.json'), 'utf8');

    const named = await action(folder, { ...set, step: 'check' }, { dist });
    expect(readFileSync(join(folder, '.mlops/gate/verdict.json'), 'utf8')).toBe(verdict);
    expect(named.outputs).toEqual(checked.outputs);
    expect(named.stdout).toMatch(/^unchanged: .* train/m);
  });

  test('a secret that a failing test prints reaches no report and no result: no runner masks them there', async () => {
    const command = 'test: {command: "echo connecting with $API_KEY; exit 1"}';
    const folder = tinyCopy({ 'mlops.yml': tinyConfig(undefined, command) });
    const ran = await action(folder, { step: 'check', environment: 'API_KEY=hunter2-secret' }, { dist });
    expect(ran.code).toBe(1);
    expect(ran.stdout.replace('::add-mask::hunter2-secret\n', '')).not.toContain('hunter2');
    expect(ran.summary).toContain('connecting with ***');
    const left = await run(['grep', '-rl', 'hunter2', folder], folder);
    expect(left.stdout).toBe('');
  });

  test('a model in a folder of the repository: annotations and paths start at the root', async () => {
    const repository = temporaryFolder();
    cpSync(
      tinyCopy({ 'mlops.yml': tinyConfig(undefined, 'gate: {confidence: high}') }),
      join(repository, 'models/tiny'),
      {
        recursive: true,
      },
    );
    const inputs = { 'working-directory': 'models/tiny', step: 'check' };
    const wrong = await action(repository, inputs, { dist });
    expect(wrong.code).toBe(2);
    expect(annotations(wrong.stdout)).toEqual([
      {
        level: 'error',
        title: 'mlops',
        file: 'models/tiny/mlops.yml',
        text: expect.stringContaining('mlops.yml:10:20: gate.confidence: expected a number'),
      },
    ]);
    write(join(repository, 'models/tiny'), { 'mlops.yml': tinyConfig() });
    const right = await action(repository, inputs, { dist });
    expect(right.code).toBe(0);
    expect(right.outputs['run-directory']).toBe(join(repository, 'models/tiny/.mlops'));
  });

  test('what stops a run early still gives a summary and outputs, as far as it came', async () => {
    const rows = tinyRows(240).map((row, at) => (at === 16 ? 'P-0017,1,2,"rose,no' : row));
    const ran = await action(tinyCopy({ 'data.csv': tinyCsv(rows) }), { step: 'check' }, { dist });
    expect(ran.code).toBe(2);
    expectClean(ran);
    expect(groups(ran.stdout)).toEqual(['champion', 'test', 'validate', 'report']);
    expect(annotations(ran.stdout).filter(({ level }) => level === 'error')).toEqual([
      {
        level: 'error',
        title: 'mlops',
        file: 'data.csv',
        text: expect.stringMatching(/^data\.csv:18: a quote opens a cell/),
      },
    ]);
    expect(ran.summary).toContain('a quote opens a cell');
    expect(ran.outputs).toMatchObject({ verdict: '', promoted: 'false', model: '' });
  });

  test('single steps, one after the other, hand over what a flow does', async () => {
    const folder = tinyCopy();
    const codes: (number | null)[] = [];
    const step = async (name: string, set = ''): Promise<ActionRun> => {
      const ran = await action(folder, { step: name, set }, { dist });
      codes.push(ran.code);
      expectClean(ran);
      return ran;
    };
    for (const name of untilTrained) await step(name);
    await step('evaluate', 'evaluate.part=test');
    expect((await step('gate', 'gate.part=test')).outputs['verdict']).toBe('promote');
    expect((await step('publish')).outputs).toMatchObject({ version: '1.0.0', promoted: 'false' });
    expect((await step('promote')).outputs).toMatchObject({ version: '1.0.0', champion: '1.0.0', promoted: 'true' });
    const report = await step('report');
    expect(report.summary).toContain('# tiny');
    expect((await step('predict', 'predict.input=data.csv')).summary).toBe('');
    expect(codes).toEqual(codes.map(() => 0));
    expect(readFileSync(join(folder, 'predictions.csv'), 'utf8').trim().split('\n')).toHaveLength(241);
  });

  test('a service of artifacts that fails takes no output away: the version is published all the same', async () => {
    const service = await ResultsService.start();
    try {
      service.fault({ path: /CreateArtifact$/, kind: 'before-403', times: 100 });
      const env = { GITHUB_EVENT_NAME: 'push', ...service.env() };
      const ran = await action(tinyCopy(), { step: 'release' }, { dist, env });
      expect(ran.code).toBe(3);
      expect(ran.outputs).toMatchObject({ verdict: 'promote', version: '1.0.0', promoted: 'true', artifact: '' });
      expect(ran.summary).toContain('# tiny');
      expect(annotations(ran.stdout).filter(({ level }) => level === 'error')).toHaveLength(1);
      expect(ran.stdout).not.toMatch(/^\s+at /m);
      // A job of its own that trains has nothing to hand on then: no verdict starts a publication.
      const inputs = { step: 'release', job: 'candidate' };
      const candidate = await action(tinyCopy(), inputs, { dist, env: { ...env, ...service.env() } });
      expect(candidate.code).toBe(3);
      expect(candidate.outputs).toEqual({});
    } finally {
      await service.stop();
    }
  });

  test('a job without a summary file or an event still runs', async () => {
    const ran = await action(
      tinyCopy(),
      { step: 'champion' },
      { dist, env: { GITHUB_STEP_SUMMARY: '', GITHUB_EVENT_PATH: '' } },
    );
    expect(ran.code).toBe(0);
  });

  test.each(['/nonexistent/output', '/'])(
    "an output file of the runner that is none (%s) is the runner's fault",
    async (place) => {
      const ran = await action(tinyCopy(), { step: 'champion' }, { dist, env: { GITHUB_OUTPUT: place } });
      expect(ran.code).toBe(3);
      const told = annotations(ran.stdout).filter(({ level }) => level === 'error');
      expect(told.map(({ text }) => text)).toEqual([
        expect.stringMatching(/^GITHUB_OUTPUT: the runner's file cannot be written \(.+\); run the job again\.$/),
      ]);
    },
  );
});
