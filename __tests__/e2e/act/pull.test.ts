import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { pulled, pushed, queued } from '../../support/act/events.js';
import { endOf } from '../../support/act/log.js';
import { params, plain, Released, tagsOf, writersOf } from '../../support/act/plain.js';
import { readmeWorkflow, Stage } from '../../support/act/stage.js';
import { openPull } from '../../support/fake-github/scene.js';

jest.setTimeout(300_000);

let stage: Stage;
const released = new Released(() => stage);
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

/** What is read without scrolling. */
function firstLines(body: string): string {
  return body.split('\n').slice(0, 8).join('\n');
}

const checkJobs = { 'check/quality': 'success', 'check/candidate': 'success', 'check/report': 'success' };

test.concurrent(
  'a better candidate: one comment with the verdict, edited in place by the next push; nothing is published',
  async () => {
    const caller = await released.copy('tune');
    const before = caller.state;
    caller.repository.commit('tune', { 'params.yml': params.better });
    const pull = openPull(caller.repository, 'tune', { title: 'Learn from size, too' });
    const event = pulled(caller.repository, pull);
    const ran = await caller.run(event);
    expect(caller.calls.length).toBeLessThanOrEqual(12);
    expect(writersOf(caller)).toEqual({ 'pull-requests_write': 'comments' });
    expect(ran.jobs).toMatchObject(checkJobs);
    expect(endOf(ran)).toEqual({ code: 0, errors: [] });
    expect(ran.outputs['check/candidate']?.['mlops']).toMatchObject({
      verdict: 'promote',
      version: '',
      champion: '1.0.0',
      promoted: 'false',
      artifact: 'mlops-plain-candidate-1',
    });
    const [comment, ...others] = caller.state.comments;
    expect(others).toEqual([]);
    expect(comment).toMatchObject({ issue: pull.number, author: 'github-actions[bot]' });
    expect(firstLines(comment!.body)).toMatch(/plain[^]*Promote \(on validation rows\)/);
    expect(comment!.body).toMatch(/`mlops predict --from-run \d+ --input new\.csv`.*`mlops check --from-run \d+`/);
    expect(tagsOf(caller.state)).toEqual(tagsOf(before));
    expect(caller.state.releases.map(({ tag }) => tag)).toEqual(['plain@v1.0.0']);

    pull.head.sha = caller.repository.commit('tune', { 'params.yml': params.worse });
    const again = await caller.run(pulled(caller.repository, pull));
    expect(again.code).toBe(1);
    expect(again.jobs).toMatchObject({ 'check/candidate': 'failure', 'check/report': 'success' });
    expect(caller.state.comments).toHaveLength(1);
    expect(caller.state.comments[0]).toMatchObject({ id: comment!.id });
    expect(firstLines(caller.state.comments[0]!.body)).toMatch(/Reject/);
    expect(tagsOf(caller.state)).toEqual(tagsOf(before));
  },
);

test.concurrent(
  'a configuration that cannot be read: the comment of the commit before says that it is of that one',
  async () => {
    const caller = await released.copy('typo');
    caller.repository.commit('tune', { 'params.yml': params.better });
    const pull = openPull(caller.repository, 'tune');
    await caller.run(pulled(caller.repository, pull));
    const config = caller.repository.text('main', 'mlops.yml')!;
    pull.head.sha = caller.repository.commit('tune', { 'mlops.yml': `${config}\ngaet: {}\n` });
    const ran = await caller.run(pulled(caller.repository, pull));
    expect(ran.code).toBe(1);
    expect(ran.jobs).toMatchObject({
      'check/candidate': 'failure',
      'check/quality': 'failure',
      'check/report': 'success',
    });
    const [comment, ...others] = caller.state.comments;
    expect(others).toEqual([]);
    expect(firstLines(comment!.body)).toMatch(/Not judged[^]*Commit `[0-9a-f]{10}` has no result/);
    expect(firstLines(comment!.body)).toContain(pull.head.sha.slice(0, 10));
  },
);

test.concurrent('only documentation changed: nothing is trained, and the comment says so', async () => {
  const caller = await released.copy('words');
  caller.repository.commit('words', { 'README.md': '# Words\n', 'docs/more.md': 'More.\n' });
  const pull = openPull(caller.repository, 'words');
  const ran = await caller.run(pulled(caller.repository, pull));
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(ran.outputs['check/candidate']?.['mlops']).toMatchObject({ changed: 'false', verdict: '', champion: '1.0.0' });
  expect(ran.log).not.toContain('score: ');
  expect(caller.state.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/[Nn]othing/)]);
});

test.concurrent('a failing test is red, and the comment says so', async () => {
  const caller = await released.copy('fails');
  caller.repository.commit('fails', { broken: '' });
  const pull = openPull(caller.repository, 'fails');
  const ran = await caller.run(pulled(caller.repository, pull));
  expect(ran.code).toBe(1);
  expect(ran.jobs).toMatchObject({
    'check/quality': 'failure',
    'check/candidate': 'success',
    'check/report': 'success',
  });
  expect(caller.state.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/test/i)]);
  expect(firstLines(caller.state.comments[0]!.body)).toMatch(/fail/i);
});

test.concurrent('bad data: the comment says which check failed, without a cell', async () => {
  const caller = await released.copy('dirty');
  const data = caller.state.file('main', 'data.csv')!;
  caller.repository.commit('dirty', { 'data.csv': data.replaceAll('moss', 'PRIVATE-CELL') });
  const pull = openPull(caller.repository, 'dirty');
  const ran = await caller.run(pulled(caller.repository, pull));
  expect(ran.code).toBe(1);
  expect(ran.jobs).toMatchObject({ 'check/candidate': 'failure', 'check/report': 'success' });
  const [comment] = caller.state.comments;
  expect(comment!.body).toContain('colour');
  expect(comment!.body + ran.log).not.toContain('PRIVATE-CELL');
});

test.concurrent('a pull request that lowers the bar is judged by the policy of its base', async () => {
  const caller = await released.copy('bar');
  const config = caller.state.file('main', 'mlops.yml')!;
  const loose = config.replace('min: 0.5', 'min: 0.1').concat('');
  caller.repository.commit('bar', {
    'mlops.yml': loose.replace('gate: {', 'gate: { fail_on: [],'),
    'params.yml': params.worse,
  });
  const pull = openPull(caller.repository, 'bar');
  const ran = await caller.run(pulled(caller.repository, pull));
  expect(ran.outputs['check/candidate']?.['mlops']).toMatchObject({ verdict: 'reject' });
  expect(ran.jobs).toMatchObject({ 'check/candidate': 'failure' });
  expect(caller.state.comments[0]!.body).toMatch(/policy/i);
});

test.concurrent('a first pull request, before anything was released', async () => {
  const caller = plain(stage, 'young');
  caller.repository.commit('start', { 'params.yml': params.better });
  const ran = await caller.run(pulled(caller.repository, openPull(caller.repository, 'start')));
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(ran.jobs).toMatchObject(checkJobs);
  expect(caller.state.comments).toHaveLength(1);
  expect(tagsOf(caller.state)).toEqual([]);
});

test.concurrent('two models in one repository: each its own tags, comment and artifacts', async () => {
  const { caller: one } = await released.first();
  const files = ['data.csv', 'mlops.yml', 'params.yml', 'train.js', 'score.js', 'rows.js', 'test.js', 'package.json'];
  const folder = (name: string): Record<string, string> =>
    Object.fromEntries(
      files.map((file) => [
        `models/${name}/${file}`,
        one.state.file('main', file)!.replace('model: plain', `model: ${name}`),
      ]),
    );
  const uses = 'org/mlops-action/.github/workflows/mlops.yml@v1';
  const job = (name: string): string =>
    `  ${name}:\n    uses: ${uses}\n    with: { working-directory: models/${name} }\n`;
  const workflow = `name: models
on: { pull_request: null, push: { branches: [main] } }
permissions: { contents: write, pull-requests: write }
jobs:
${job('churn')}${job('price')}`;
  const repository = stage.repository('octo/two', {
    '.github/workflows/models.yml': workflow,
    ...folder('churn'),
    ...folder('price'),
  });
  const ran = await repository.run(pushed(repository.repository));
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(tagsOf(repository.state)).toEqual(['churn#champion#1', 'churn@v1.0.0', 'price#champion#1', 'price@v1.0.0']);
  expect(repository.state.latest).not.toBeNull(); // GitHub shows one whatever was said

  repository.repository.commit('both', {
    'models/churn/params.yml': params.better,
    'models/price/params.yml': params.better,
  });
  const checked = await repository.run(pulled(repository.repository, openPull(repository.repository, 'both')));
  expect(endOf(checked)).toEqual({ code: 0, errors: [] });
  expect(repository.state.comments.map(({ body }) => /churn|price/.exec(body)?.[0]).sort()).toEqual(['churn', 'price']);
});

test.concurrent('a merge queue asks for a check: nothing is published, nothing is commented on', async () => {
  const caller = await released.copy('queue');
  const workflow = readmeWorkflow().replace('  pull_request:\n', '  pull_request:\n  merge_group:\n');
  caller.repository.commit('queued', { 'params.yml': params.better, '.github/workflows/model.yml': workflow });
  const before = caller.state;
  const ran = await caller.run(queued(caller.repository, 'queued'));
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(ran.jobs).toMatchObject({
    'check/quality': 'success',
    'check/candidate': 'success',
    'check/report': 'skipped',
  });
  expect(ran.outputs['check/candidate']?.['mlops']).toMatchObject({ verdict: 'promote', version: '' });
  expect(caller.state.refs).toEqual({ ...before.refs });
  expect(caller.state.comments).toEqual([]);
});
