import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { join } from 'node:path';
import type { Caller } from '../../support/act/caller.js';
import { artifactsOf, type Left, recordRun, textsOf } from '../../support/act/ended-run.js';
import { completed, pulled } from '../../support/act/events.js';
import { expectInert, expectPlain } from '../../support/act/inert.js';
import { params, Released, tagsOf } from '../../support/act/plain.js';
import { Stage, starter } from '../../support/act/stage.js';
import { type ActRun, endOf } from '../../support/act/log.js';
import { root, run, type Run } from '../../support/doors.js';
import { copyOf, openPull } from '../../support/fake-github/scene.js';
import type { Pull } from '../../support/fake-github/pull.js';
import { hostileTexts } from '../../support/hostile.js';

jest.setTimeout(300_000);

let stage: Stage;
const released = new Released(() => stage);
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

interface Checked {
  readonly caller: Caller;
  readonly pull: Pull;
  readonly id: number;
  readonly ran: ActRun;
  readonly left: Left;
}

/** A stranger's pull request and its run. */
async function fromFork(name: string, files: Readonly<Record<string, string>>): Promise<Checked> {
  const caller = await released.copy(name);
  caller.repository.commit('main', { '.github/workflows/report.yml': starter('mlops-report.yml') });
  const fork = copyOf(caller.repository, `stranger/${name}`, true);
  fork.commit('patch', files);
  const pull = openPull(caller.repository, 'patch', { from: fork });
  const id = caller.repository.world.id();
  const ran = await caller.run(pulled(caller.repository, pull), {
    id,
    secrets: { environment: 'SECRET=x' },
  });
  return { caller, pull, id, ran, left: artifactsOf(stage, caller, id) };
}

/** The run of the second workflow, in the base repository. */
function report({ caller, pull, id, ran }: Checked, left: Left): Promise<ActRun> {
  return caller.run(completed(caller.repository, recordRun(caller, pull, id, ran, left)));
}

/** What a reviewer does with a run that the comment names. */
async function reviewed({ caller, id }: Checked, ...more: string[]): Promise<Run> {
  const { fullName } = caller.repository;
  const env = { GITHUB_API_URL: stage.github.url, GITHUB_REPOSITORY: fullName, GITHUB_TOKEN: 'reviewer' };
  stage.github.token('reviewer', { actions: 'read' });
  const words = ['check', '--from-run', String(id), ...more];
  return run([process.execPath, join(root, 'bin/mlops.js'), ...words], await stage.folder(), env);
}

let once: Promise<Checked> | undefined;

/** A check that several tests look at. */
function checkedOnce(): Promise<Checked> {
  return (once ??= fromFork('checked', { 'params.yml': params.better }));
}

/** Reports one check with its artifacts changed, each time as a run of its own. */
async function refused(change: (left: Left) => Left): Promise<{ readonly ran: ActRun; readonly caller: Caller }> {
  const checked = await checkedOnce();
  const { caller } = checked;
  const ran = await report({ ...checked, id: caller.repository.world.id() }, change(checked.left));
  return { ran, caller };
}

test.concurrent('a fork: its own run cannot comment and is green, the second one comments', async () => {
  const checked = await fromFork('forked', { 'params.yml': params.better });
  const { caller, ran, left, pull } = checked;
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(ran.jobs).toMatchObject({
    'check/quality': 'success',
    'check/candidate': 'success',
    'check/report': 'skipped',
  });
  expect(caller.state.comments).toEqual([]);
  expect(Object.keys(left)).toEqual(expect.arrayContaining(['mlops-plain-candidate-1', 'mlops-plain-quality-1']));

  const reported = await report(checked, left);
  expect(endOf(reported)).toEqual({ code: 0, errors: [] });
  expect(reported.jobs).toEqual({ 'report/report': 'success' });
  expect(caller.state.comments).toHaveLength(1);
  const [comment] = caller.state.comments;
  expect(comment).toMatchObject({ issue: pull.number, author: 'github-actions[bot]' });
  expect(comment!.body).toContain('Promote (on validation rows)');
  expect(comment!.body).toContain(`mlops check --from-run ${checked.id} --trust`);
  expect(await reviewed(checked)).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/by stranger,.*add --trust/),
  });
  const opened = await reviewed(checked, '--trust');
  expect(opened).toMatchObject({ code: 0 });
  expect(opened.stdout).toMatch(/^ok {2}test [^]*^ok {2}gate validation .*promote[^]*^ok {2}report /m);
});

test.concurrent('no rows of data leave a run', async () => {
  const { left } = await checkedOnce();
  const files = textsOf(left);
  expect(files.length).toBeGreaterThan(10);
  for (const { path, text } of files) {
    expect({ path, rows: text.match(/\d+,\d+,\d+,(?:azure|moss|rose)/g) }).toEqual({ path, rows: null });
  }
});

/** Puts a text into the place of every text of a JSON value that people read: those of several words. */
function poison(value: unknown, texts: readonly string[], at = { i: 0 }): unknown {
  if (typeof value === 'string') return /\S \S/.test(value) ? texts[at.i++ % texts.length] : value;
  if (Array.isArray(value)) return value.map((each) => poison(each, texts, at));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, poison(each, texts, at)]));
}

function tampered(left: Left, change: (path: string, text: string) => string): Left {
  return Object.fromEntries(
    Object.entries(left).map(([name, bytes]) => {
      const files = Object.entries(unzipSync(bytes)).map(([path, content]): [string, Uint8Array] => [
        path,
        path.endsWith('.json') ? strToU8(change(path, strFromU8(content))) : content,
      ]);
      return [name, zipSync(Object.fromEntries(files))];
    }),
  );
}

test.concurrent('a tampered artifact does no harm: no command, no markup, no other pull request', async () => {
  const checked = await fromFork('tamper', { 'params.yml': params.better });
  const { caller, pull, left } = checked;
  caller.repository.commit('other', { 'params.yml': params.first });
  const bystander = openPull(caller.repository, 'other');
  const before = caller.state;
  const forged = tampered(left, (path, text) => {
    if (path === 'run.json') return text;
    return JSON.stringify(poison(JSON.parse(text), hostileTexts));
  });
  const ran = await report(checked, forged);
  expectInert(ran);
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(caller.state.comments.map(({ issue }) => issue)).toEqual([pull.number]);
  expect(bystander.number).not.toBe(pull.number);
  expectPlain(caller.state.comments[0]!.body);
  expect(caller.state.comments[0]!.body).toContain('onerror'); // the texts are there
  expect(caller.state.refs).toEqual(before.refs);
  expect(caller.state.releases).toEqual(before.releases);
});

test.concurrent.each([
  [
    'another model',
    (text: string) =>
      text.replace('"model":"plain"', '"model":"other"').replace('"model": "plain"', '"model": "other"'),
  ],
  ['no JSON', () => '{'],
  ['a huge number of keys', () => `{${Array.from({ length: 200_000 }, (_, i) => `"k${i}":1`).join(',')}}`],
  ['a prototype', (text: string) => text.replace('{', '{"__proto__":{"polluted":true},')],
])('a run record that claims %s: refused, and nothing else happens', async (_name, change) => {
  const { ran, caller } = await refused((left) =>
    tampered(left, (path, text) => (path === 'run.json' ? change(text) : text)),
  );
  expectInert(ran);
  expect(endOf(ran)).toEqual({ code: 1, errors: [expect.stringMatching(/another model|run\.json is not one/)] });
  expect(caller.state.comments).toEqual([]);
  expect(tagsOf(caller.state)).toEqual(['plain#champion#1', 'plain@v1.0.0']);
});

test.concurrent('a path that leaves the folder: nothing is unpacked', async () => {
  const evil = { '../../../pwned.json': strToU8('{}') };
  const { ran, caller } = await refused((left) =>
    Object.fromEntries(Object.entries(left).map(([name, bytes]) => [name, zipSync({ ...unzipSync(bytes), ...evil })])),
  );
  expectInert(ran);
  expect(endOf(ran)).toEqual({ code: 1, errors: [expect.stringMatching(/not to be trusted/)] });
  expect(caller.state.comments).toEqual([]);
});

test.concurrent(
  'a branch that went on meanwhile: the report of the older commit is not put on the newer one',
  async () => {
    const checked = await fromFork('moved', { 'params.yml': params.better });
    const { caller, pull } = checked;
    const run = recordRun(caller, { ...pull, head: { ...pull.head } }, checked.id, checked.ran, checked.left);
    pull.head.sha = caller.repository.world.find('stranger/moved')!.commit('patch', { 'params.yml': params.worse });
    const ran = await caller.run(completed(caller.repository, run));
    expect(endOf(ran)).toEqual({ code: 0, errors: [] });
    expect(caller.state.comments).toEqual([]);
  },
);

test.concurrent(
  'a pull request of the repository itself has its comment already: the second workflow does nothing',
  async () => {
    const caller = await released.copy('own');
    caller.repository.commit('main', { '.github/workflows/report.yml': starter('mlops-report.yml') });
    caller.repository.commit('tune', { 'params.yml': params.better });
    const pull = openPull(caller.repository, 'tune');
    const id = caller.repository.world.id();
    const ran = await caller.run(pulled(caller.repository, pull), { id });
    const before = caller.state.comments;
    const reported = await report({ caller, pull, id, ran, left: {} }, artifactsOf(stage, caller, id));
    expect(reported.jobs).toEqual({ 'report/report': 'skipped' });
    expect(caller.state.comments).toEqual(before);
  },
);
