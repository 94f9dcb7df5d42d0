import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { pulled, pushed } from '../../support/act/events.js';
import { endOf } from '../../support/act/log.js';
import { params, plain, Released, releasesOf, tagsOf } from '../../support/act/plain.js';
import { Stage, starter } from '../../support/act/stage.js';
import { openPull } from '../../support/fake-github/scene.js';

jest.setTimeout(300_000);

let stage: Stage;
const released = new Released(() => stage);
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

const bare = `name: model
on:
  pull_request:
  push: { branches: [main] }
permissions: { contents: write, pull-requests: write }
jobs:
  model:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with: { fetch-depth: 0, persist-credentials: false }
      - id: mlops
        uses: org/mlops-action@v1
  after:
    needs: model
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - run: node -e 'if (!process.version.startsWith("v24.")) process.exit(1)'
`;

test.concurrent('steps composed by hand: the starter', async () => {
  const caller = plain(stage, 'hand', { '.github/workflows/model.yml': starter('mlops-compose.yml') });
  const ran = await caller.run(pushed(caller.repository));
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(ran.jobs).toEqual({ candidate: 'success', publish: 'success' });
  expect(ran.outputs['publish']?.['promote']).toMatchObject({ champion: '1.0.0', promoted: 'true' });
  expect(ran.outputs['candidate']?.['report']).toMatchObject({ artifact: 'mlops-plain-candidate-1' });
  expect(tagsOf(caller.state)).toEqual(['plain#champion#1', 'plain@v1.0.0']);
  expect(caller.state.latest).toBe('plain@v1.0.0');

  caller.repository.commit('main', { 'params.yml': params.worse });
  const worse = await caller.run(pushed(caller.repository));
  expect(worse.code).toBe(1);
  expect(worse.jobs).toEqual({ candidate: 'failure', publish: 'success' });
  expect(tagsOf(caller.state)).toEqual(['plain#champion#1', 'plain@v1.0.0', 'plain@v1.1.0']);
});

test.concurrent('the action alone in one job: a push releases, a pull request is checked', async () => {
  const caller = plain(stage, 'bare', { '.github/workflows/model.yml': bare });
  const ran = await caller.run(pushed(caller.repository));
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(ran.jobs).toEqual({ model: 'success', after: 'success' });
  expect(ran.outputs['model']?.['mlops']).toMatchObject({ verdict: 'promote', version: '1.0.0', promoted: 'true' });
  expect(releasesOf(caller.state)).toEqual({ 'plain@v1.0.0': 'release' });

  caller.repository.commit('tune', { 'params.yml': params.better });
  const checked = await caller.run(pulled(caller.repository, openPull(caller.repository, 'tune')));
  expect(endOf(checked)).toEqual({ code: 0, errors: [] });
  expect(checked.outputs['model']?.['mlops']).toMatchObject({ verdict: 'promote', version: '' });
  expect(caller.state.comments).toHaveLength(1);
  expect(tagsOf(caller.state)).toEqual(['plain#champion#1', 'plain@v1.0.0']);
});

test.concurrent('a deployment runs after a release that changed the champion, in the same workflow', async () => {
  const caller = await released.copy('deploy');
  const text = starter('mlops-deploy.yml', { 'my-model': 'plain' });
  // What a person puts there: a download of the release, which needs no tool here, and the deployment.
  const deploy = text
    .replace(/run: gh release.*/, 'run: echo "download $MODEL@v$VERSION"')
    .replace(/run: \.\/deploy.*/, 'run: echo "deployed $VERSION"');
  caller.repository.commit('main', { '.github/workflows/model.yml': deploy, 'params.yml': params.better });
  const ran = await caller.run(pushed(caller.repository));
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(ran.jobs).toMatchObject({ deploy: 'success' });
  expect(ran.log).toContain('[deploy] deployed 1.1.0');
  expect(ran.log).toContain('[deploy] download plain@v1.1.0');
});

test.concurrent('a re-run of the failed job alone goes on from what the first attempt left', async () => {
  const job = (step: string): string => `name: model
on: { push: null }
permissions: {}
jobs:
  ${step}
`;
  const candidate = job(`candidate:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@v5
        with: { fetch-depth: 0, persist-credentials: false }
      - uses: org/mlops-action@v1
        with: { step: release, job: candidate }`);
  const publish = job(`publish:
    runs-on: ubuntu-latest
    permissions: { contents: write }
    steps:
      - id: mlops
        uses: org/mlops-action@v1
        with: { step: release, job: publish, from: mlops-plain-candidate }`);
  const caller = plain(stage, 'rerun', {
    '.github/workflows/model.yml': candidate,
    '.github/workflows/publish.yml': publish,
  });
  const id = 99;
  const event = pushed(caller.repository);
  expect(endOf(await caller.run(event, { id, workflow: 'model.yml' }))).toEqual({ code: 0, errors: [] });
  stage.github.fault({ method: 'POST', path: /\/octo\/rerun\/git\/refs$/, kind: 'before-403' });
  const died = await caller.run(event, { id, workflow: 'publish.yml' });
  expect(died.code).toBe(1);
  const ran = await caller.run(event, { id, attempt: 2, workflow: 'publish.yml' });
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(ran.outputs['publish']?.['mlops']).toMatchObject({ version: '1.0.0', promoted: 'true' });
  expect(tagsOf(caller.state)).toEqual(['plain#champion#1', 'plain@v1.0.0']);
});
