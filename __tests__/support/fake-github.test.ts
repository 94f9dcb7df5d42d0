import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/core';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ask, makeVersion, type Reply } from './fake-github/asking.js';
import { FakeGitHub } from './fake-github/github.js';
import { temporaryFolder } from './folders.js';

const at = '/repos/octo/models';
let github: FakeGitHub;

beforeEach(async () => {
  github = await FakeGitHub.start();
  github.repository('octo/models', { files: { 'README.md': 'hello\n', 'data/a.csv': 'x\n1\n' } });
  github.token('ghs_write', { contents: 'write' });
});
afterEach(() => github.stop());

async function write(): Promise<(...args: string[]) => string> {
  const folder = join(temporaryFolder(), 'models.git');
  await github.writeBareRepository('octo/models', folder);
  return (...args) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
}

const createRef = (ref: string, sha: string): Promise<Reply> =>
  ask(github, `POST ${at}/git/refs`, { body: { ref, sha } });

describe('git objects', () => {
  test('real git finds no fault in them, and reads a version from a tag of a parentless commit', async () => {
    const commit = await makeVersion(github, 'octo/models', 'model@v1.0.0');
    const read = await write();
    expect(read('fsck', '--strict', '--no-dangling')).toBe('');
    expect(read('show', 'model@v1.0.0:manifest.json')).toBe('{"version":"model@v1.0.0"}');
    expect(read('for-each-ref', '--format=%(refname) %(objecttype) %(*objectname)')).toBe(
      `refs/heads/main commit \nrefs/tags/model@v1.0.0 tag ${commit}\n`,
    );
    expect(read('rev-list', '--count', 'model@v1.0.0').trim()).toBe('1');
    expect(read('show', 'HEAD:data/a.csv')).toBe('x\n1\n');
  });

  test('a commit, a tree and a blob have the SHA-1 that git gives them', async () => {
    const read = await write();
    const date = '2026-01-02T03:04:05Z';
    const person = { name: 'Ada L', email: 'ada@example.org', date };
    const tree = read('rev-parse', 'HEAD^{tree}').trim();
    const body = { message: 'one\n\ntwo\n', tree, parents: [], author: person, committer: person };
    const made = await ask(github, `POST ${at}/git/commits`, { body });
    const env = {
      GIT_AUTHOR_NAME: person.name,
      GIT_AUTHOR_EMAIL: person.email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: person.name,
      GIT_COMMITTER_EMAIL: person.email,
      GIT_COMMITTER_DATE: date,
    };
    const folder = read('rev-parse', '--absolute-git-dir').trim();
    const options = { encoding: 'utf8', env: { ...process.env, ...env }, input: body.message } as const;
    expect(execFileSync('git', ['-C', folder, 'commit-tree', tree, '-F', '-'], options).trim()).toBe(made.json.sha);
    const blob = await ask(github, `POST ${at}/git/blobs`, { body: { content: 'aGk=', encoding: 'base64' } });
    const hashed = execFileSync('git', ['hash-object', '--stdin'], { encoding: 'utf8', input: 'hi' });
    expect(blob.json.sha).toBe(hashed.trim());
  });

  test('nested paths become trees in the order of git, on top of another tree where one is named', async () => {
    const base = await ask(github, `GET ${at}/git/trees/main`);
    const entry = (path: string): object => ({ path, mode: '100644', type: 'blob', content: path });
    const removed = { path: 'README.md', mode: '100644', type: 'blob', sha: null };
    const body = { base_tree: base.json.sha, tree: [entry('a/b/c'), entry('a.b'), entry('a/a'), removed] };
    const { json } = await ask(github, `POST ${at}/git/trees`, { body });
    const read = await write();
    expect(read('ls-tree', '-r', '--name-only', json.sha)).toBe('a.b\na/a\na/b/c\ndata/a.csv\n');
    const listed = await ask(github, `GET ${at}/git/trees/${json.sha}?recursive=1`);
    expect(listed.json).toMatchObject({
      tree: [
        { path: 'a.b' },
        { path: 'a', type: 'tree' },
        { path: 'a/a' },
        {},
        {},
        {},
        { path: 'data/a.csv', size: 4 },
      ],
      truncated: false,
    });
  });

  test('dates keep whole seconds, as git does', async () => {
    const tagger = { name: 'ada', email: 'a@b', date: '2026-01-02T03:04:05.678Z' };
    const object = github.state('octo/models').refs['refs/heads/main'];
    const body = { tag: 't', message: 'm', object, type: 'commit', tagger };
    const { json } = await ask(github, `POST ${at}/git/tags`, { body });
    expect(json).toMatchObject({ tagger: { date: '2026-01-02T03:04:05Z' } });
    expect((await ask(github, `GET ${at}/git/tags/${json.sha}`)).json).toEqual(json);
  });

  test('a blob comes as base64 or raw; a file of a revision too', async () => {
    const raw = { accept: 'application/vnd.github.raw+json' };
    const { json } = await ask(github, `GET ${at}/contents/README.md?ref=main`);
    expect(json).toMatchObject({ content: 'aGVsbG8K\n', encoding: 'base64', path: 'README.md' });
    expect((await ask(github, `GET ${at}/git/blobs/${json.sha}`, { headers: raw })).text).toBe('hello\n');
    expect((await ask(github, `GET ${at}/contents/data/a.csv`, { headers: raw })).text).toBe('x\n1\n');
    expect((await ask(github, `GET ${at}/contents/data`)).json).toMatchObject([{ path: 'data/a.csv', size: 4 }]);
    expect((await ask(github, `GET ${at}/contents/none`)).status).toBe(404);
    github.repository('octo/large', { files: { 'large.csv': 'x'.repeat(1024 * 1024 + 1) } });
    const large = await ask(github, 'GET /repos/octo/large/contents/large.csv');
    expect(large.json).toMatchObject({ content: '', encoding: 'none', size: 1024 * 1024 + 1 });
  });

  test('what git has packed into a bare repository is read back', async () => {
    const folder = join(temporaryFolder(), 'copy.git');
    await makeVersion(github, 'octo/models', 'model@v1.0.0');
    await github.writeBareRepository('octo/models', folder);
    execFileSync('git', ['-C', folder, 'gc', '--quiet']);
    const { refs, tags } = github.state('octo/models');
    github.repository('octo/copy', { empty: true });
    await github.readBareRepository('octo/copy', folder);
    expect(github.state('octo/copy')).toMatchObject({ refs, tags });
    expect(github.state('octo/copy').file('model@v1.0.0', 'manifest.json')).toBe('{"version":"model@v1.0.0"}');
  });
});

describe('refs', () => {
  test.each([
    { name: 'one that exists', ref: 'refs/tags/taken', expected: [422, 'Reference already exists'] },
    { name: 'a short name', ref: 'tags/x', expected: [422, 'tags/x is not a valid ref name.'] },
    {
      name: 'a name that git refuses',
      ref: 'refs/tags/a..b',
      expected: [422, 'refs/tags/a..b is not a valid ref name.'],
    },
    { name: 'one below another', ref: 'refs/tags/taken/x', expected: [422, 'Reference update failed'] },
    { name: 'a new one', ref: 'refs/tags/model#champion#1', expected: [201, undefined] },
    {
      name: 'the name of a lock',
      ref: 'refs/tags/a.lock',
      expected: [422, 'refs/tags/a.lock is not a valid ref name.'],
    },
  ])('creating $name answers $expected', async ({ ref, expected }) => {
    const sha = github.state('octo/models').refs['refs/heads/main'] ?? '';
    await createRef('refs/tags/taken', sha);
    const { status, json } = await createRef(ref, sha);
    expect([status, json.message]).toEqual(expected);
  });

  test('creating one of an object that is not there, moving and deleting one', async () => {
    const first = github.state('octo/models').refs['refs/heads/main'] ?? '';
    const repository = github.repository('octo/other');
    const before = github.state('octo/other').refs['refs/heads/main'] ?? '';
    const after = repository.commit('main', { 'x.txt': 'x' });
    expect((await createRef('refs/tags/x', '0'.repeat(40))).json.message).toBe('Object does not exist');
    const other = '/repos/octo/other/git/refs';
    const move = (sha: string, force: boolean): Promise<Reply> =>
      ask(github, `PATCH ${other}/heads/main`, { body: { sha, force } });
    expect((await move(before, false)).json.message).toBe('Update is not a fast forward');
    expect((await move(before, true)).status).toBe(200);
    expect((await move(after, false)).status).toBe(200);
    await createRef('refs/tags/x', first);
    expect((await ask(github, `DELETE ${at}/git/refs/tags/x`)).status).toBe(204);
    expect((await ask(github, `DELETE ${at}/git/refs/tags/x`)).json.message).toBe('Reference does not exist');
    expect((await ask(github, `GET ${at}/git/ref/tags/x`)).status).toBe(404);
  });

  test('octokit finds refs by their first letters, with the characters of GTO in their names', async () => {
    for (const tag of ['model@v1.0.0', 'model@v1.1.0', 'model#champion#1', 'other@v1.0.0']) {
      await makeVersion(github, 'octo/models', tag);
    }
    const octokit = new Octokit({ baseUrl: github.url, auth: 'ghs_write' });
    const name = { owner: 'octo', repo: 'models' };
    const matching = await octokit.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
      ...name,
      ref: 'tags/model@v',
    });
    expect(matching.data.map(({ ref }) => ref)).toEqual(['refs/tags/model@v1.0.0', 'refs/tags/model@v1.1.0']);
    const one = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...name,
      ref: 'tags/model#champion#1',
    });
    expect(one.data.object.type).toBe('tag');
    const none = await octokit.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', { ...name, ref: 'tags/z' });
    expect(none.data).toEqual([]);
  });

  test('a repository without a commit answers 409', async () => {
    github.repository('octo/empty', { empty: true });
    const answers = await Promise.all([
      ask(github, 'GET /repos/octo/empty/git/ref/heads/main'),
      ask(github, 'GET /repos/octo/empty/git/matching-refs/tags/'),
      ask(github, 'POST /repos/octo/empty/git/blobs', { body: { content: 'x' } }),
    ]);
    expect(answers.map(({ status, json }) => [status, json.message])).toEqual(
      Array.from({ length: 3 }, () => [409, 'Git Repository is empty.']),
    );
  });

  test('a ruleset stops new tags, moves and deletions, each with its reason', async () => {
    const repository = github.repository('octo/ruled');
    const sha = github.state('octo/ruled').refs['refs/heads/main'] ?? '';
    const create = (ref: string): Promise<Reply> =>
      ask(github, 'POST /repos/octo/ruled/git/refs', { body: { ref, sha } });
    await create('refs/tags/a@v1.0.0');
    repository.rulesets.push({
      target: 'tag',
      include: ['refs/tags/*@v*'],
      rules: ['creation', 'update', 'deletion'],
    });
    const url = '/repos/octo/ruled/git/refs/tags/a@v1.0.0';
    const answers = [
      await create('refs/tags/a@v1.1.0'),
      await ask(github, `PATCH ${url}`, { body: { sha, force: true } }),
      await ask(github, `DELETE ${url}`),
    ];
    const reasons = [
      'Cannot create ref due to creations being restricted.',
      'Cannot update this protected ref.',
      'Cannot delete this protected ref.',
    ];
    expect(answers.map(({ status, json }) => [status, json.message])).toEqual(
      reasons.map((reason) => [422, `Repository rule violations found\n\n${reason}\n\n`]),
    );
    expect((await create('refs/tags/other')).status).toBe(201);
    expect((await create('refs/tags/group/a@v1.2.0')).status).toBe(201);
    expect((await create('refs/heads/a@v1.2.0')).status).toBe(201);
    expect((await ask(github, 'GET /repos/octo/ruled/rulesets')).json).toMatchObject([{ target: 'tag' }]);
  });

  test('of twenty that create one ref at once, one does', async () => {
    const sha = github.state('octo/models').refs['refs/heads/main'] ?? '';
    const answers = await Promise.all(Array.from({ length: 20 }, () => createRef('refs/tags/m#champion#1', sha)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 19 }, () => 422)]);
  });
});
