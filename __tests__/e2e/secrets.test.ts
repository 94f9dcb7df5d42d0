import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findsOf, folderContent, unpacked } from '../support/canaries.js';
import { action, root, run, type ActionRun } from '../support/doors.js';
import { FakeGitHub } from '../support/fake-github/github.js';
import { openPull } from '../support/fake-github/scene.js';
import { ResultsService } from '../support/results-service/service.js';
import { write } from '../support/tiny.js';

/** One secret of each kind, each found nowhere else. */
const canary = {
  token: `ghs_${'jobToken1'.repeat(4)}`,
  registryToken: 'registry-token/canary+2==',
  runtime: 'runtime-canary-3-eyJhbGciOi',
  environment: 'environment "canary" 4 /+ä',
  second: 'second-line-canary-5',
  package: 'package-canary-6-password',
  inherited: 'inherited-canary-7-deploy',
  index: 'index-canary-8-password',
  remote: 'remote-canary-9-password',
} as const;

/** What a careless program prints: its environment, in the forms in which it meets secrets. */
const leak = `
for (const [name, value] of Object.entries(process.env)) {
  if (!/KEY|TOKEN|INDEX|CERT/.test(name)) continue;
  console.log(name, value, JSON.stringify({ value }), encodeURIComponent(value));
  console.error('Authorization: Basic', Buffer.from('user:' + value).toString('base64'));
  console.log(Buffer.from(value).toString('base64url'), Buffer.from('ab' + value + 'cd').toString('base64'));
}
`;
const fails = "\nthrow new Error('cannot connect with ' + process.env.API_KEY + ' and ' + process.env.DEPLOY_TOKEN);\n";

const own = `
import { writeFileSync } from 'node:fs';
writeFileSync(process.env.MLOPS_OUTPUT, '{"value": 0.5}');
`;
/** A report of tests, one of which has a secret in its name and in what it says. */
const junit = `
import { writeFileSync } from 'node:fs';
const name = 'parameter ' + process.env.API_KEY.replaceAll('"', '&quot;');
const failure = '<failure message="' + name + '">' + name + '</failure>';
writeFileSync('junit.xml', '<testsuite><testcase name="' + name + '" time="1">' + failure + '</testcase></testsuite>');
`;

const config = `model: plain
data:
  source: data.csv
  prepare: env | grep -v PATH | tail -n 30; git config --list
  target: sold
  positive: yes
  key: id
  ignore: id
environment: { pass: [GITHUB_TOKEN] }
test: { command: node test.js, junit: [junit.xml] }
train: { command: node train.js, score: node score.js, params: params.yml }
evaluate: { own: { spread: { command: node own.js, better: lower } } }
gate: { thresholds: { roc_auc: { min: 0.5 } } }
report: { values: true }
`;

let home: string;
let github: FakeGitHub;
let service: ResultsService;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'mlops-secrets-'));
  github = await FakeGitHub.start();
  service = await ResultsService.start();
});
afterAll(async () => {
  await github.stop();
  await service.stop();
  rmSync(home, { recursive: true, force: true });
});

/** The caller `plain`, whose programs print all that they can see, in a repository as actions/checkout leaves it. */
async function careless(name: string, changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = join(home, name);
  cpSync(join(root, '__tests__/e2e/callers/plain'), folder, { recursive: true });
  for (const program of ['train.js', 'score.js', 'test.js']) {
    writeFileSync(join(folder, program), `${readFileSync(join(folder, program), 'utf8')}\n${leak}`);
  }
  write(folder, { 'mlops.yml': config, 'own.js': `${own}\n${leak}`, 'test.js': `${leak}\n${junit}`, ...changes });
  const header = Buffer.from(`x-access-token:${canary.token}`).toString('base64');
  const git = async (...words: string[]) => {
    const identity = ['-c', 'user.name=ada', '-c', 'user.email=ada@example.org'];
    expect((await run(['git', ...identity, ...words], folder)).code).toBe(0);
  };
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', `https://x-access-token:${canary.remote}@github.com/octo/${name}.git`);
  await git('config', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${header}`);
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'first');
  return folder;
}

/** A job that holds every secret. */
function secretive(
  folder: string,
  name: string,
  inputs: Record<string, string>,
  env: Record<string, string>,
  event = {},
) {
  const given = `API_KEY=${canary.environment}\nCERTIFICATE="first line\n${canary.second}"\nMLOPS_PACKAGE_TOKEN=bot:${canary.package}`;
  return action(
    folder,
    { token: canary.token, 'registry-token': canary.registryToken, environment: given, ...inputs },
    {
      env: {
        ...service.env('run-1', name),
        GITHUB_TOKEN: canary.token,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: canary.runtime,
        DEPLOY_TOKEN: canary.inherited,
        PIP_INDEX_URL: `https://bot:${canary.index}@127.0.0.1/simple`,
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: `octo/${name}`,
        ...env,
      },
      event,
    },
  );
}

/** All that a run left outside of the checkout: in its log without the masks themselves, in the run directory, and on GitHub. */
async function leftBy(ran: ActionRun, folder: string, name: string): Promise<Map<string, Uint8Array>> {
  const written = new Map<string, Uint8Array>(folderContent(join(folder, '.mlops')));
  const texts = {
    log: ran.stdout.replace(/^::add-mask::.*$/gm, ''),
    stderr: ran.stderr,
    summary: ran.summary,
    outputs: JSON.stringify([ran.outputs, ran.files]),
    'state of GitHub': JSON.stringify(github.state(`octo/${name}`)),
  };
  for (const [place, text] of Object.entries(texts)) written.set(place, Buffer.from(text));
  const bare = join(home, `${name}.git`);
  await github.writeBareRepository(`octo/${name}`, bare);
  const objects = await run(['git', 'cat-file', '--batch-all-objects', '--batch'], bare);
  written.set('objects of git', Buffer.from(objects.stdout));
  for (const { name: artifact } of service.artifacts.all) {
    for (const [place, bytes] of unpacked(`artifact ${artifact}`, service.artifacts.bytes(artifact)!))
      written.set(place, bytes);
  }
  return written;
}

describe('no secret leaves, though every program prints what it sees', () => {
  test('a release: log, run directory, artifacts, tags, release and its files', async () => {
    const repository = github.repository('octo/released');
    github.token(canary.registryToken, { contents: 'write' });
    github.token(canary.token, { contents: 'write', 'pull-requests': 'write', actions: 'read' });
    const folder = await careless('released');
    const ran = await secretive(folder, 'released', { step: 'release' }, { GITHUB_EVENT_NAME: 'push' });
    expect([ran.code, ran.outputs['promoted']]).toEqual([0, 'true']);
    const written = await leftBy(ran, folder, 'released');
    for (const release of repository.releases.values()) {
      for (const asset of release.assets.values())
        for (const [place, bytes] of unpacked(`asset ${asset.name}`, asset.bytes)) written.set(place, bytes);
    }
    for (const place of [
      'report/report.html',
      'train/model.tar.gz unpacked',
      'asset model.tar.gz unpacked',
      'objects of git',
    ])
      expect([...written.keys()].some((each) => each.includes(place))).toBe(true);
    // The programs did print them.
    expect(ran.stdout).toContain('API_KEY *** {"value":"***"} ***');
    expect(ran.stdout).toContain('Authorization: Basic');
    expect(findsOf(written, canary)).toEqual([]);
  });

  test('a pull request whose tests fail, with their words in report and comment', async () => {
    const repository = github.repository('octo/checked');
    repository.commit('tune', { 'x.txt': 'x' });
    const pull = openPull(repository, 'tune');
    const folder = await careless('checked', { 'test.js': `${leak}\n${junit}\n${fails}` });
    const side = (ref: string, sha: string) => ({ ref, sha, repo: { full_name: 'octo/checked' } });
    const [head, base] = [side('tune', pull.head.sha), side('main', pull.base.sha)];
    const event = { pull_request: { number: pull.number, head, base } };
    const ran = await secretive(folder, 'checked', { step: 'check' }, { GITHUB_EVENT_NAME: 'pull_request' }, event);
    expect(ran.code).toBe(1);
    const written = await leftBy(ran, folder, 'checked');
    const state = github.state('octo/checked');
    expect(JSON.stringify(state.comments)).toContain('cannot connect with ***');
    expect(ran.summary).toContain('parameter ***');
    expect(findsOf(written, canary)).toEqual([]);
  });
});
