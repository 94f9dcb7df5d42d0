import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Caller } from '../../support/act/caller.js';
import { artifactsOf, textsOf } from '../../support/act/ended-run.js';
import { pulled, pushed } from '../../support/act/events.js';
import { endOf } from '../../support/act/log.js';
import { params, plain, Released, tagsOf } from '../../support/act/plain.js';
import { Stage } from '../../support/act/stage.js';
import { mlops, root } from '../../support/doors.js';
import { openPull } from '../../support/fake-github/scene.js';

jest.setTimeout(300_000);

let stage: Stage;
const released = new Released(() => stage);
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

/** The text files below a folder that git does not ignore. */
function filesBelow(folder: string): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    found.flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path);
      return name.startsWith('.mlops') ? [] : [[name, readFileSync(path, 'utf8')]];
    }),
  );
}

test.concurrent('the example, as it stands in this repository', async () => {
  const folder = 'examples/breast-cancer';
  const known = execFileSync('git', ['ls-files', '-z', '--', folder], { cwd: root, encoding: 'utf8' }).split('\0');
  const files = known
    .filter((path) => path !== '')
    .map((path) => [relative(folder, path), readFileSync(join(root, path), 'utf8')]);
  const caller = stage.repository('octo/example', Object.fromEntries(files) as Record<string, string>);
  const ran = await caller.run(pushed(caller.repository));
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(tagsOf(caller.state)).toEqual(['breast-cancer#champion#1', 'breast-cancer@v1.0.0']);
});

test.concurrent('a repository that has its data and what `mlops init` writes, nothing else', async () => {
  const folder = await stage.folder();
  writeFileSync(join(folder, 'data.csv'), readFileSync(join(root, '__tests__/e2e/callers/plain/data.csv')));
  const made = await mlops(folder, 'init', '--target', 'sold', '--key', 'id', 'data.csv');
  expect(made).toMatchObject({ code: 0 });
  const caller = stage.repository('octo/new-model', filesBelow(folder));
  const ran = await caller.run(pushed(caller.repository));
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(ran.outputs['release/publish']?.['mlops']).toMatchObject({ version: '1.0.0', promoted: 'true' });
  const config = caller.state.file('main', 'mlops.yml')!;
  caller.repository.commit('tune', { 'mlops.yml': config.replace('estimator: logistic', 'params: { epochs: 3 }') });
  const checked = await caller.run(pulled(caller.repository, openPull(caller.repository, 'tune')));
  expect(checked.outputs['check/candidate']?.['mlops']?.['verdict']).toMatch(/^(?:hold|inconclusive|reject)$/);
  expect(caller.state.comments).toHaveLength(1);
});

const secrets = `name: model
on: { pull_request: null, push: { branches: [main] } }
permissions: { contents: write, pull-requests: write }
jobs:
  model:
    uses: org/mlops-action/.github/workflows/mlops.yml@v1
    with:
      setup: echo "set up in $(basename "$PWD")" && echo made > made-by-setup
    secrets:
      environment: |
        API_KEY=\${{ secrets.API_KEY }}
        OTHER=two words
`;

/** A training that needs a secret, a variable and what the set-up made. */
function needy(caller: Caller): Record<string, string> {
  const train = caller.repository.text('main', 'train.js')!;
  const check = `import { existsSync } from 'node:fs';
const { API_KEY, OTHER, REGION, HIDDEN, GITHUB_TOKEN, ACTIONS_JOB_TOKEN, INPUT_TOKEN, INPUT_ENVIRONMENT, ACTIONS_RUNTIME_TOKEN } = process.env;
if (API_KEY !== 'tall-secret-42' || OTHER !== 'two words' || REGION !== 'eu-1') throw new Error('a variable is missing');
if (HIDDEN ?? GITHUB_TOKEN ?? ACTIONS_JOB_TOKEN ?? INPUT_TOKEN ?? INPUT_ENVIRONMENT ?? ACTIONS_RUNTIME_TOKEN) throw new Error('a token is here');
if (!existsSync('made-by-setup')) throw new Error('nothing was set up');
console.log('the key is ' + API_KEY + ', the other ' + OTHER);
`;
  return {
    'train.js': `${check}${train}`,
    'mlops.yml': `${caller.repository.text('main', 'mlops.yml')!}environment: { pass: [REGION] }\n`,
    '.github/workflows/model.yml': secrets,
  };
}

test.concurrent('secrets reach the commands of the repository and nothing else; no token does', async () => {
  const caller = await released.copy('needy');
  caller.repository.commit('main', { ...needy(caller), 'params.yml': params.better });
  const id = caller.repository.world.id();
  const ran = await caller.run(pushed(caller.repository), {
    id,
    secrets: { API_KEY: 'tall-secret-42' },
    variables: { REGION: 'eu-1', HIDDEN: 'not-named' },
  });
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(ran.log).toContain('set up in');
  expect(ran.log).toContain('the key is ***, the other ***');
  const { state } = caller;
  const left = textsOf(artifactsOf(stage, caller, id)).map(({ text }) => text);
  const assets = state.releases.flatMap(({ assets: all, body }) => [
    body ?? '',
    ...Object.values(all).map(({ bytes }) => bytes.toString('latin1')),
  ]);
  expect(left.length).toBeGreaterThan(10);
  for (const text of [...left, ...assets, ran.log, JSON.stringify(ran.summaries)])
    expect(text).not.toContain('tall-secret-42');
});

test.concurrent('what the commands need is installed once a job, and kept in the cache', async () => {
  const environment =
    "{ setup: 'mkdir tools && cp package.json tools/ && echo INSTALLING', cached: [tools], lock: [package.json] }";
  const caller = await released.copy('kept');
  const config = caller.state.file('main', 'mlops.yml')!;
  const test = "import { readFileSync } from 'node:fs';\nreadFileSync('tools/package.json');\n";
  caller.repository.commit('main', {
    'mlops.yml': `${config}environment: ${environment}\n`,
    'params.yml': params.better,
    'test.js': test,
  });
  const installs = (log: string): number => log.split('\n').filter((line) => line.endsWith('] INSTALLING')).length;
  const ran = await caller.run(pushed(caller.repository));
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(installs(ran.log)).toBe(2); // quality and candidate; the jobs that write run no command of the repository
  const { caches } = stage.results.get('octo/kept')!;
  // The workspace is a part of the key; act gives each job one of its own, a runner does not.
  const keys = caches.all.filter(({ done }) => done).map(({ key }) => key);
  expect(keys).toEqual(keys.map(() => expect.stringMatching(/^mlops-env-linux/)));
  expect(keys).toHaveLength(installs(ran.log));
});

test.concurrent('a registry in another repository: one token reads it, another writes to it', async () => {
  stage.github.repository('octo/models', { private: true });
  const only = { repositories: ['octo/models'], kind: 'personal' } as const;
  stage.github.token('ghp_models_read', { contents: 'read' }, only);
  stage.github.token('ghp_models_write', { contents: 'write' }, only);
  const workflow = `name: model
on: { push: { branches: [main] } }
permissions: { contents: write, pull-requests: write }
jobs:
  model:
    uses: org/mlops-action/.github/workflows/mlops.yml@v1
    with: { registry: 'github:octo/models' }
    secrets:
      registry-read-token: \${{ secrets.READ }}
      registry-token: \${{ secrets.WRITE }}
`;
  const caller = plain(stage, 'elsewhere', { '.github/workflows/model.yml': workflow });
  const ran = await caller.run(pushed(caller.repository), {
    secrets: { READ: 'ghp_models_read', WRITE: 'ghp_models_write' },
  });
  expect(endOf(ran)).toEqual({ code: 0, errors: [] });
  expect(tagsOf(caller.state)).toEqual([]);
  const there = stage.github.state('octo/models');
  expect(tagsOf(there)).toEqual(['plain#champion#1', 'plain@v1.0.0']);
  expect(JSON.parse(there.file('plain@v1.0.0', 'manifest.json')!)).toMatchObject({
    code: { repository: 'octo/elsewhere' },
  });
  const writers = stage.github.calls.filter(({ method, path }) => method !== 'GET' && path.includes('/octo/models/'));
  expect(new Set(writers.map(({ token }) => token))).toEqual(new Set(['ghp_models_write']));
});
