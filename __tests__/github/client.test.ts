import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import * as z from 'zod';
import { GitHubClient, webOf } from '../../src/github/client.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { draft, record } from '../registry/drafts.js';
import type { FakeGitHub } from '../support/fake-github/github.js';
import { recordingLog } from '../table/recording-log.js';
import { openRegistry, startGitHub } from './registry-under-test.js';

const files = new NodeFiles();
const started: FakeGitHub[] = [];
let github: FakeGitHub;
let folder: string;

async function start(options: Parameters<typeof startGitHub>[0] = {}): Promise<FakeGitHub> {
  const made = await startGitHub(options);
  started.push(made.github);
  return made.github;
}

beforeEach(async () => {
  github = await start();
  folder = await files.temporary();
});
afterEach(async () => {
  for (const each of started.splice(0)) await each.stop();
  await files.close();
});

function client(repository = 'flowers'): GitHubClient {
  const { log } = recordingLog();
  return new GitHubClient({
    api: github.url,
    owner: 'ada',
    repository,
    token: 'secret-token',
    agent: 'mlops-test',
    log,
    pause: 1,
  });
}

const read = { need: 'contents: read' } as const;

test('what has not changed since it was read comes without being counted', async () => {
  const asked = client();
  const registry = openRegistry(github, files);
  const refs = async (): Promise<unknown> =>
    (await asked.ask('GET /git/matching-refs/{ref}', { ref: 'tags/' }, read)).data;
  await registry.publish(await draft(files, folder, '1.0.0'));
  const first = await refs();
  expect(await refs()).toEqual(first);
  await registry.publish(await draft(files, folder, '1.1.0'));
  expect(await refs()).toHaveLength(2);
  const seen = github.calls.filter(({ method, path }) => method === 'GET' && path.includes('matching-refs'));
  expect(seen.map(({ status }) => status)).toEqual([200, 304, 200]);
});

test('a list is read to its last page', async () => {
  const asked = client();
  for (let index = 0; index < 5; index += 1) {
    await asked.ask('POST /releases', { tag_name: `x${index}`, draft: true }, { need: 'contents: write' });
  }
  const pages: number[] = [];
  for await (const page of asked.pages(z.array(z.unknown()), 'GET /releases', { per_page: 2 }, read))
    pages.push(page.length);
  expect(pages).toEqual([2, 2, 1]);
});

test('a repository that got another name is found by the old one, to read and to write', async () => {
  const registry = openRegistry(github, files);
  await registry.publish(await draft(files, folder, '1.0.0'));
  github.rename('ada/flowers', 'ada/plants');
  const old = openRegistry(github, files);
  expect(await old.versions('flowers')).toEqual(['1.0.0']);
  await old.fetch('flowers', '1.0.0', 'model.tar.gz', join(folder, 'out'));
  expect(await files.text(join(folder, 'out'))).toBe('model of 1.0.0');
  expect(await old.publish(await draft(files, folder, '1.1.0'))).toBe('published');
  expect(await old.promote(record('flowers', 1, '1.1.0'))).toBe('promoted');
  expect(github.state('ada/plants')).toMatchObject({ latest: 'flowers@v1.1.0' });
  expect((await openRegistry(github, files, { repository: 'ada/plants' }).history('flowers')).length).toBe(1);
});

test.each(['redirect', 'direct'] as const)('%s: a file is downloaded twice by one process', async (downloads) => {
  github = await start({ downloads });
  const registry = openRegistry(github, files);
  await registry.publish(await draft(files, folder, '1.0.0'));
  for (const to of ['one', 'two']) {
    await registry.fetch('flowers', '1.0.0', 'model.tar.gz', join(folder, to));
    expect(await files.text(join(folder, to))).toBe('model of 1.0.0');
  }
});

describe('where people see the repositories of a server', () => {
  test.each([
    { name: 'github.com', given: 'https://api.github.com', expect: 'https://github.com' },
    { name: 'data residency', given: 'https://api.octo.ghe.com', expect: 'https://octo.ghe.com' },
    { name: 'a server of its own', given: 'https://github.octo.com/api/v3', expect: 'https://github.octo.com' },
    { name: 'this machine', given: 'http://127.0.0.1:8080', expect: 'http://127.0.0.1:8080' },
  ])('$name', (each) => {
    expect(webOf(each.given)).toBe(each.expect);
  });
});
