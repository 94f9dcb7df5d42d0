import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { FakeGitHub } from './fake-github/github.js';
import { temporaryFolder } from './folders.js';

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start();
  github.repository('octo/models');
  github.token('ghs_write', { contents: 'write' });
});
afterEach(() => github.stop());

interface Reply {
  readonly sha: string;
  readonly id: number;
  readonly message: string;
  readonly upload_url: string;
}

async function ask(
  method: string,
  path: string,
  body?: unknown,
  token = 'ghs_write',
): Promise<{ status: number; json: Reply; headers: Headers }> {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    json: text === '' ? ({} as Reply) : (JSON.parse(text) as Reply),
    headers: response.headers,
  };
}

test('a version as the registry makes it, read by git', async () => {
  const at = '/repos/octo/models';
  const blob = await ask('POST', `${at}/git/blobs`, { content: '{"v":1}\n', encoding: 'utf-8' });
  const tree = await ask('POST', `${at}/git/trees`, {
    tree: [{ path: 'manifest.json', mode: '100644', type: 'blob', sha: blob.json.sha }],
  });
  const commit = await ask('POST', `${at}/git/commits`, { message: 'm', tree: tree.json.sha, parents: [] });
  const tag = await ask('POST', `${at}/git/tags`, {
    tag: 'm@v1.0.0',
    message: 'x\n',
    object: commit.json.sha,
    type: 'commit',
  });
  const ref = await ask('POST', `${at}/git/refs`, { ref: 'refs/tags/m@v1.0.0', sha: tag.json.sha });
  expect([blob, tree, commit, tag, ref].map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  expect((await ask('POST', `${at}/git/refs`, { ref: 'refs/tags/m@v1.0.0', sha: tag.json.sha })).json.message).toBe(
    'Reference already exists',
  );
  const release = await ask('POST', `${at}/releases`, { tag_name: 'm@v1.0.0', draft: true });
  expect(release.status).toBe(201);
  const upload = await fetch(release.json.upload_url.replace('{?name,label}', '?name=a.txt'), {
    method: 'POST',
    headers: { authorization: 'Bearer ghs_write', 'content-type': 'text/plain' },
    body: 'hello',
  });
  expect(upload.status).toBe(201);
  expect((await ask('PATCH', `${at}/releases/${release.json.id}`, { draft: false, make_latest: 'true' })).status).toBe(
    200,
  );
  expect(await (await fetch(`${github.web}/octo/models/releases/latest/download/a.txt`)).text()).toBe('hello');
  const folder = join(temporaryFolder(), 'x.git');
  await github.writeBareRepository('octo/models', folder);
  const git = (...args: string[]): string => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  expect(git('show', 'm@v1.0.0:manifest.json')).toBe('{"v":1}\n');
  git('fsck', '--strict');
});
