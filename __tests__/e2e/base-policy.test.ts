import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { action, json, mlops, run, type ActionRun } from '../support/doors.js';
import { tinyConfig, tinyCopy, write } from '../support/tiny.js';

const strict = 'gate: {thresholds: {accuracy: {min: 1, on: value}}}';
const weak = 'gate: {thresholds: {accuracy: {min: 0.1, on: value}}}';

async function git(folder: string, ...words: string[]): Promise<string> {
  const name = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com', '-c', 'init.defaultBranch=main'];
  const ended = await run(['git', ...name, ...words], folder);
  expect({ words, ...ended }).toMatchObject({ code: 0 });
  return ended.stdout.trim();
}

/** A repository whose main branch has `base`, and whose working tree has `head`. Returns the commit of main. */
async function pullRequest(
  base: string | null,
  head: string,
  folder = '',
): Promise<{ workspace: string; base: string }> {
  const root = tinyCopy({ '.gitignore': '.mlops*\n' });
  const path = (name: string): string => join(folder, name);
  if (folder !== '') {
    await run(['bash', '-c', `mkdir -p ${folder} && mv data.csv mlops.yml ${folder}/`], root);
  }
  write(root, { [path('mlops.yml')]: base });
  await git(root, 'init', '-q');
  await git(root, 'add', '-A');
  await git(root, 'commit', '-q', '-m', 'base');
  const sha = await git(root, 'rev-parse', 'HEAD');
  // A change of code besides: without one nothing is trained.
  write(root, { [path('mlops.yml')]: head, [path('features.js')]: 'export const features = [];' });
  await git(root, 'add', '-A');
  await git(root, 'commit', '-q', '-m', 'weaker');
  return { workspace: root, base: sha };
}

function check(workspace: string, base: string, inputs: Record<string, string> = {}): Promise<ActionRun> {
  return action(workspace, inputs, {
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    event: { pull_request: { base: { sha: base } } },
  });
}

function policyOf(workspace: string): unknown {
  return (json(workspace, '.mlops/gate/verdict.json') as { policy: unknown }).policy;
}

const configuration = (gate: string): string => tinyConfig(undefined, gate);

describe('a pull request is judged by the policy of its base', () => {
  test('one that weakens the gate is judged by what it would weaken, and says so', async () => {
    const { workspace, base } = await pullRequest(configuration(strict), configuration(weak));
    const ran = await check(workspace, base);
    expect(ran.code).toBe(1);
    expect(ran.outputs['verdict']).toBe('reject');
    expect(policyOf(workspace)).toMatchObject({
      source: expect.stringContaining(base),
      changed: true,
      changes: ['thresholds.accuracy.min: 1 -> 0.1'],
    });
    expect(ran.summary).toContain('thresholds.accuracy.min');
    // On main, after the merge, its own policy judges.
    const merged = await mlops(workspace, 'check', '--quiet');
    expect(merged.code).toBe(0);
  });

  test.each([
    { name: 'mlops.yml', head: `${weak.slice(0, -1)}, base: HEAD}`, set: '' },
    { name: 'the call', head: weak, set: 'gate.base=HEAD' },
    { name: 'thresholds of the call', head: strict, set: 'gate.thresholds.accuracy.min=0.1' },
  ])('it cannot choose another judge by $name', async ({ head, set }) => {
    const { workspace, base } = await pullRequest(configuration(strict), configuration(head));
    const ran = await check(workspace, base, { set });
    expect(ran.code).toBe(1);
    expect(ran.outputs['verdict']).toBe('reject');
  });

  test("a merge queue's group is judged by the policy of what it will be merged into", async () => {
    const { workspace, base } = await pullRequest(configuration(strict), configuration(weak));
    const env = { GITHUB_EVENT_NAME: 'merge_group' };
    const ran = await action(workspace, {}, { env, event: { merge_group: { base_sha: base } } });
    expect(ran.code).toBe(1);
    expect(ran.outputs['verdict']).toBe('reject');
    expect(policyOf(workspace)).toMatchObject({ source: expect.stringContaining(base), changed: true });
  });

  test.each([
    { name: 'results', path: '.mlops/evaluate/validation/result.json', config: configuration(weak) },
    { name: 'results in other letters', path: '.Mlops/gate/verdict.json', config: configuration(weak) },
    { name: 'a run of another job in place of the configuration', path: '.mlops/run.json', config: null },
  ])('it cannot bring along $name', async ({ path, config }) => {
    const { workspace, base } = await pullRequest(configuration(strict), configuration(weak));
    write(workspace, { [path]: '{}', 'mlops.yml': config });
    await git(workspace, 'add', '-A', '-f');
    await git(workspace, 'commit', '-q', '-m', 'prepared');
    const ran = await check(workspace, base);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain('.mlops: it is committed to the repository');
    expect(ran.outputs).toEqual({});
  });

  test('it cannot switch its own check off', async () => {
    const off = configuration(weak).replace(/^train:\n/m, 'train:\n  on_check: none\n');
    const { workspace, base } = await pullRequest(configuration(strict), off);
    const ran = await check(workspace, base);
    expect(ran.code).toBe(1);
    expect(ran.outputs['verdict']).toBe('reject');
    // Where the base says so, it holds.
    const both = await pullRequest(off, off);
    const none = await check(both.workspace, both.base);
    expect(none.code).toBe(0);
    expect(none.outputs).toMatchObject({ verdict: '', changed: 'false' });
  });

  test('a model in a folder of the repository', async () => {
    const { workspace, base } = await pullRequest(configuration(strict), configuration(weak), 'models/tiny');
    const ran = await check(workspace, base, { 'working-directory': 'models/tiny' });
    expect(ran.outputs['verdict']).toBe('reject');
  });

  test.each([
    {
      name: 'a base that was not fetched',
      base: () => 'f'.repeat(40),
      text: configuration(strict),
      says: /check out with fetch-depth: 0/,
    },
    {
      name: 'a base that is not valid',
      base: (sha: string) => sha,
      text: configuration('gate: {confidence: high}'),
      says: /gate\.confidence: expected a number/,
    },
    { name: 'a base that is not YAML', base: (sha: string) => sha, text: 'data: [', says: /not valid YAML/ },
  ])('$name: nothing is decided', async ({ base, text, says }) => {
    const { workspace, base: sha } = await pullRequest(text, configuration(weak));
    const ran = await check(workspace, base(sha));
    expect(ran.code).toBe(0);
    expect(ran.outputs).toMatchObject({ verdict: 'inconclusive', promoted: 'false' });
    expect(ran.stdout).toMatch(says);
    expect(ran.summary).toMatch(/policy that should judge cannot be read/);
  });

  test('a base without the file: the pull request that introduces it is judged by its own', async () => {
    const { workspace, base } = await pullRequest(null, configuration(weak));
    const ran = await check(workspace, base);
    expect(ran.code).toBe(0);
    expect(policyOf(workspace)).toMatchObject({ source: 'mlops.yml' });
  });

  test('a workspace that is no git repository: nothing is decided', async () => {
    const ran = await check(tinyCopy({ 'mlops.yml': configuration(weak) }), 'a'.repeat(40));
    expect(ran.code).toBe(0);
    expect(ran.outputs['verdict']).toBe('inconclusive');
  });
});
