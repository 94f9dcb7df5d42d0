import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { openRegistry, type RegistryAccess } from '../../src/entry/open-registry.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { repositoryOfRemote } from '../../src/github/repository.js';
import { draft } from '../registry/drafts.js';
import { startGitHub } from '../github/registry-under-test.js';
import { recordingLog } from '../table/recording-log.js';

const files = new NodeFiles();
let workspace: string;

beforeEach(async () => {
  workspace = await files.temporary();
});
afterEach(() => files.close());

const access = (change: Partial<RegistryAccess>): RegistryAccess => ({
  place: 'github',
  workspace,
  variables: { PATH: process.env['PATH'] },
  token: null,
  log: recordingLog().log,
  latest: null,
  ...change,
});

function remote(address: string): void {
  for (const words of [
    ['init', '-q'],
    ['remote', 'add', 'origin', address],
  ]) {
    execFileSync('git', words, { cwd: workspace });
  }
}

describe('where the registry is', () => {
  const cases: { name: string; given: Partial<RegistryAccess>; origin?: string; expect: string }[] = [
    {
      name: 'a repository by name',
      given: { place: 'github:Octo-Org/my.models_1' },
      expect: 'github:Octo-Org/my.models_1',
    },
    {
      name: "the job's own repository",
      given: { variables: { GITHUB_REPOSITORY: 'octo/flowers' } },
      origin: 'https://github.com/other/one.git',
      expect: 'github:octo/flowers',
    },
    {
      name: 'the remote of a clone',
      given: {},
      origin: 'git@github.com:octo/flowers.git',
      expect: 'github:octo/flowers',
    },
    {
      name: 'the remote of a clone of another server',
      given: { variables: { PATH: process.env['PATH'], GITHUB_SERVER_URL: 'https://git.example.org' } },
      origin: 'https://git.example.org/octo/flowers',
      expect: 'github:octo/flowers',
    },
  ];
  test.each(cases)('$name', async (each) => {
    if (each.origin !== undefined) remote(each.origin);
    expect((await openRegistry(access(each.given), files)).location).toBe(each.expect);
  });

  test.each([
    'github:',
    'github:octo',
    'github:octo/',
    'github:/x',
    'github:a/b/c',
    'github:octo/..',
    'github:o o/x',
    'github:-/x',
  ])('%j is refused', async (place) => {
    await expect(openRegistry(access({ place }), files)).rejects.toThrow(
      /registry: expected a folder, github:owner\/repository/,
    );
  });

  test('a folder without a remote, and a remote elsewhere, ask for the name', async () => {
    await expect(openRegistry(access({}), files)).rejects.toThrow(
      /has no git remote named origin; name it: github:owner/,
    );
    remote('https://gitlab.example.org/octo/flowers.git');
    await expect(openRegistry(access({}), files)).rejects.toThrow(/origin is not on github\.com; name it/);
  });

  test('the server of GITHUB_API_URL is asked, with the token', async () => {
    const { github } = await startGitHub();
    try {
      const opening = access({
        place: 'github:ada/flowers',
        token: 'secret-token',
        variables: { GITHUB_API_URL: github.url },
      });
      const registry = await openRegistry(opening, files);
      expect(await registry.publish(await draft(files, workspace, '1.0.0'))).toBe('published');
      expect(await registry.versions('flowers')).toEqual(['1.0.0']);
      expect(new Set(github.calls.map(({ token }) => token))).toEqual(new Set(['secret-token']));
    } finally {
      await github.stop();
    }
  });
});

test.each([
  ['https://github.com/o/r.git', 'o/r'],
  ['https://github.com/o/r/', 'o/r'],
  ['https://user:pass@github.com/o/r', 'o/r'],
  ['git@github.com:o/r.git', 'o/r'],
  ['ssh://git@github.com:22/o/r.git', 'o/r'],
  ['github.com:o/r', 'o/r'],
  ['https://github.com.evil.org/o/r', null],
  ['https://evil.org/github.com/o/r', null],
  ['https://github.com/o/r/tree/main', null],
  ['/srv/github.com/o/r', null],
  ['../o/r', null],
  ['', null],
] as const)('the remote %j names %j', (address, expected) => {
  const found = repositoryOfRemote(address, 'github.com');
  expect(found === null ? null : `${found.owner}/${found.repository}`).toBe(expected);
});
