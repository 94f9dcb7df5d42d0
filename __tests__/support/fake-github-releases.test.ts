import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { ask, makeVersion, type Question, type Reply, upload } from './fake-github/asking.js';
import { FakeGitHub } from './fake-github/github.js';
import type { Repository } from './fake-github/repository.js';

const at = '/repos/octo/models';
let github: FakeGitHub;
let repository: Repository;

beforeEach(async () => {
  github = await FakeGitHub.start({ assetLimit: 100 });
  repository = github.repository('octo/models');
  github.token('ghs_write', { contents: 'write' });
  github.token('ghs_read', { contents: 'read' });
});
afterEach(() => github.stop());

const create = (tag: string, more: object = {}): Promise<Reply> =>
  ask(github, `POST ${at}/releases`, { body: { tag_name: tag, ...more } });
const change = (id: number, body: object): Promise<Reply> => ask(github, `PATCH ${at}/releases/${id}`, { body });
const get = (path: string, question: Question = {}): Promise<Reply> => ask(github, `GET ${at}${path}`, question);
const errors = ({ status, json }: Reply): unknown => [status, (json as { errors?: unknown }).errors];

describe('releases', () => {
  test('a draft is seen by those who may push, has no tag of its own, and is not found by tag', async () => {
    await makeVersion(github, 'octo/models', 'm@v1.0.0');
    const { status, json } = await create('m@v1.0.0', { draft: true, body: 'note' });
    expect(status).toBe(201);
    expect(json).toMatchObject({ draft: true, immutable: false, published_at: null, tag_name: 'm@v1.0.0' });
    expect(json).toMatchObject({ html_url: expect.stringContaining('/releases/tag/untagged-') });
    const seen = async (token: string | null): Promise<unknown> => [
      (await get('/releases', { token })).json,
      (await get(`/releases/${json.id}`, { token })).status,
    ];
    expect(await seen('ghs_write')).toMatchObject([[{ id: json.id }], 200]);
    expect(await seen('ghs_read')).toEqual([[], 404]);
    expect(await seen(null)).toEqual([[], 404]);
    expect((await get('/releases/tags/m@v1.0.0')).status).toBe(404);
    expect((await get('/releases/latest')).status).toBe(404);
    expect((await change(json.id, { draft: false })).json).toMatchObject({ draft: false, body: 'note' });
    expect((await get('/releases/tags/m%40v1.0.0', { token: null })).json.id).toBe(json.id);
  });

  test('a published release makes a lightweight tag of its target where there is none', async () => {
    const main = repository.refs.get('refs/heads/main');
    await create('v1');
    expect(github.state('octo/models').refs['refs/tags/v1']).toBe(main);
    expect(github.state('octo/models').tags).toEqual({});
    expect(errors(await create('v2', { target_commitish: 'none' }))).toEqual([
      422,
      [{ resource: 'Release', code: 'invalid', field: 'target_commitish' }],
    ]);
  });

  test('a tag has one published release, and any number of drafts', async () => {
    await create('v1');
    const taken = [422, [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }]];
    expect(errors(await create('v1'))).toEqual(taken);
    const draft = await create('v1', { draft: true });
    expect(draft.status).toBe(201);
    expect(errors(await change(draft.json.id, { draft: false }))).toEqual(taken);
    expect(github.state('octo/models').releases).toMatchObject([{ draft: true }, { draft: false }]);
  });

  test.each([
    { name: 'a tag that git refuses', given: { tag_name: 'a..b' }, message: 'tag_name is not well-formed' },
    {
      name: 'a text over the limit',
      given: { tag_name: 'v1', body: 'x'.repeat(125_001) },
      message: 'body is too long (maximum is 125000 characters)',
    },
  ])('$name is refused', async ({ given, message }) => {
    expect(errors(await ask(github, `POST ${at}/releases`, { body: given }))).toMatchObject([422, [{ message }]]);
    expect(github.state('octo/models').releases).toEqual([]);
  });

  test('latest: the one that was made so; no draft and no pre-release; else the newest by the date of its commit', async () => {
    const latest = async (): Promise<unknown> => (await get('/releases/latest')).json;
    for (const [tag, date] of [
      ['m@v1.0.0', '2026-01-01T00:00:00Z'],
      ['m@v1.1.0', '2026-01-03T00:00:00Z'],
      ['m@v1.2.0', '2026-01-02T00:00:00Z'],
    ] as const) {
      await makeVersion(github, 'octo/models', tag, date);
    }
    const first = await create('m@v1.0.0', { make_latest: 'false' });
    expect(first.json).toMatchObject({ created_at: '2026-01-01T00:00:00Z' });
    // Nothing else can be it.
    expect(await latest()).toMatchObject({ tag_name: 'm@v1.0.0' });
    await change(first.json.id, { make_latest: 'true' });
    const second = await create('m@v1.1.0', { make_latest: 'false' });
    expect(await latest()).toMatchObject({ tag_name: 'm@v1.0.0' });
    await create('m@v1.2.0', { prerelease: true });
    expect(await latest()).toMatchObject({ tag_name: 'm@v1.0.0' });
    await change(second.json.id, { make_latest: 'true' });
    expect(await latest()).toMatchObject({ tag_name: 'm@v1.1.0' });
    await ask(github, `DELETE ${at}/releases/${second.json.id}`);
    expect(github.state('octo/models')).toMatchObject({ latest: 'm@v1.0.0', refs: { 'refs/tags/m@v1.1.0': {} } });
  });

  test('publishing without a word makes it the latest', async () => {
    await create('v1');
    const draft = await create('v2', { draft: true });
    expect(github.state('octo/models').latest).toBe('v1');
    await change(draft.json.id, { draft: false });
    expect(github.state('octo/models').latest).toBe('v2');
  });

  test('the list comes in pages, and its links name the repository by its number', async () => {
    for (const tag of ['v1', 'v2', 'v3']) await create(tag, { draft: true });
    const first = await get('/releases?per_page=2');
    expect(first.json).toMatchObject([{ tag_name: 'v3' }, { tag_name: 'v2' }]);
    const link = first.headers.get('link') ?? '';
    expect(link).toBe(
      `<${github.url}/repositories/${repository.id}/releases?per_page=2&page=2>; rel="next", ` +
        `<${github.url}/repositories/${repository.id}/releases?per_page=2&page=2>; rel="last"`,
    );
    const second = await ask(github, `GET ${/<(.*?)>/.exec(link)?.[1] ?? ''}`);
    expect(second.json).toMatchObject([{ tag_name: 'v1' }]);
    expect(second.headers.get('link')).toContain('rel="prev"');
  });

  test('a ruleset stops a release from making its tag', async () => {
    repository.rulesets.push({ target: 'tag', include: ['refs/tags/**'], rules: ['creation'] });
    expect(errors(await create('v1'))).toMatchObject([
      422,
      [
        { field: 'pre_receive', message: expect.stringContaining('creations being restricted') },
        { message: 'Published releases must have a valid tag' },
      ],
    ]);
  });
});

test('a tag on a commit with a workflow of its own needs a permission that a GITHUB_TOKEN cannot have', async () => {
  const target = repository.commit('side', { '.github/workflows/x.yml': 'on: push\n' });
  const ref = { ref: 'refs/tags/v1', sha: target };
  const refused = await ask(github, `POST ${at}/git/refs`, { body: ref });
  expect([refused.status, refused.headers.get('x-accepted-github-permissions')]).toEqual([403, 'workflows=write']);
  expect((await create('v1', { target_commitish: target })).status).toBe(404);
  github.token('app', { contents: 'write', workflows: 'write' });
  expect((await ask(github, `POST ${at}/git/refs`, { token: 'app', body: ref })).status).toBe(201);
  // The default branch's own file is no news.
  const main = repository.commit('main', { '.github/workflows/z.yml': 'on: push\n' });
  const same = await ask(github, `POST ${at}/git/refs`, { body: { ref: 'refs/tags/v2', sha: main } });
  expect(same.status).toBe(201);
  // What holds no workflow file may be tagged, whatever the default branch has.
  repository.commit('main', { '.github/workflows/y.yml': 'on: push\n' });
  await makeVersion(github, 'octo/models', 'm@v1.0.0');
  expect(github.state('octo/models').refs).toHaveProperty(['refs/tags/m@v1.0.0']);
});

describe('assets', () => {
  let release: Reply['json'];
  beforeEach(async () => {
    release = (await create('v1', { draft: true })).json;
  });
  const put = (name: string, text = 'hello'): Promise<Reply> => upload(github, release.upload_url, name, text);

  test('an upload is there with its size and digest, and comes back as it was', async () => {
    const { status, json } = await put('model.joblib');
    const digest = `sha256:${createHash('sha256').update('hello').digest('hex')}`;
    expect(status).toBe(201);
    expect(json).toMatchObject({
      name: 'model.joblib',
      state: 'uploaded',
      size: 5,
      digest,
      content_type: 'text/plain',
    });
    expect((await get(`/releases/assets/${json.id}`)).json).toEqual(json);
    expect((await get(`/releases/${release.id}/assets`)).json).toEqual([json]);
    const bytes = { accept: 'application/octet-stream' };
    const moved = await get(`/releases/assets/${json.id}`, { headers: bytes });
    expect(moved.status).toBe(302);
    const to = moved.headers.get('location') ?? '';
    expect(new URL(to).origin).not.toBe(github.url);
    expect((await ask(github, `GET ${to}`, { token: null })).text).toBe('hello');
    expect((await ask(github, `GET ${to}`)).status).toBe(400);
    expect((await get(`/releases/assets/${json.id}`, { headers: bytes, token: 'ghs_read' })).status).toBe(404);
  });

  test('a client that follows redirects gets the bytes; so does one that is answered at once', async () => {
    const { json } = await put('a.bin');
    const headers = { accept: 'application/octet-stream', authorization: 'Bearer ghs_write' };
    const followed = await fetch(`${github.url}${at}/releases/assets/${json.id}`, { headers });
    expect(await followed.text()).toBe('hello');
    const direct = await FakeGitHub.start({ downloads: 'direct' });
    direct.repository('octo/models');
    direct.token('ghs_write', { contents: 'write' });
    const made = await ask(direct, `POST ${at}/releases`, { body: { tag_name: 'v1' } });
    const asset = await upload(direct, made.json.upload_url, 'a.bin', 'direct');
    const answer = await ask(direct, `GET ${at}/releases/assets/${asset.json.id}`, { headers });
    expect([answer.status, answer.text]).toEqual([200, 'direct']);
    await direct.stop();
  });

  test.each([
    { given: 'model.joblib', expected: 'model.joblib' },
    { given: 'my model (1).zip', expected: 'my.model.1.zip' },
    { given: 'a~b#c%.txt', expected: 'a.b.c.txt' },
    { given: 'x@1+2-3_4.txt', expected: 'x@1+2-3_4.txt' },
    { given: '.env', expected: 'default.env' },
    { given: 'höhe.csv', expected: 'hohe.csv' },
  ])('the name $given becomes $expected', async ({ given, expected }) => {
    expect((await put(given)).json).toMatchObject({ name: expected });
  });

  test.each([
    { name: 'a name twice', text: 'hello', expected: { code: 'already_exists', field: 'name' } },
    { name: 'an empty file', text: '', expected: { message: 'size must be greater than or equal to 1' } },
    { name: 'a file at the limit', text: 'x'.repeat(100), expected: { message: 'size must be less than 100' } },
  ])('$name is refused', async ({ text, expected }) => {
    await put('a.txt');
    expect(errors(await put('a.txt', text))).toMatchObject([422, [{ resource: 'ReleaseAsset', ...expected }]]);
  });

  test('a broken upload leaves a starter that is in the way until it is deleted', async () => {
    github.fault({ method: 'POST', path: /\/assets$/, kind: 'starter' });
    expect((await put('a.txt')).status).toBe(502);
    const [left] = (await get(`/releases/${release.id}/assets`)).json as unknown as { id: number }[];
    expect(left).toMatchObject({ name: 'a.txt', state: 'starter', size: 0, digest: null });
    expect((await put('a.txt')).status).toBe(422);
    expect((await ask(github, `DELETE ${at}/releases/assets/${left?.id ?? 0}`)).status).toBe(204);
    expect((await put('a.txt')).status).toBe(201);
  });

  test('the website hands out published files by tag and by latest, without a token; drafts and strangers get nothing', async () => {
    await put('model.joblib');
    const web = `${github.web}/octo/models/releases`;
    const download = async (path: string): Promise<string | number> => {
      const response = await fetch(`${web}${path}`);
      const text = await response.text();
      return response.status === 200 ? text : response.status;
    };
    expect(await download('/download/v1/model.joblib')).toBe(404);
    await change(release.id, { draft: false });
    expect(await download('/download/v1/model.joblib')).toBe('hello');
    expect(await download('/latest/download/model.joblib')).toBe('hello');
    expect(await download('/latest/download/none')).toBe(404);
  });

  test('an upload to the address of the API is no upload', async () => {
    const path = `${github.url}${at}/releases/${release.id}/assets{?name,label}`;
    expect((await upload(github, path, 'a.txt', 'x')).status).toBe(404);
    expect(github.violations.splice(0)).toEqual([
      expect.stringContaining(`POST ${at}/releases/${release.id}/assets: the fake has no such operation`),
    ]);
  });
});

describe('immutable releases', () => {
  beforeEach(async () => {
    repository.immutableReleases = true;
    await makeVersion(github, 'octo/models', 'm@v1.0.0');
  });

  test('a draft takes files; once published its files and its tag are fixed, its title is not', async () => {
    const draft = (await create('m@v1.0.0', { draft: true })).json;
    const asset = await upload(github, draft.upload_url, 'a.txt', 'x');
    expect((await change(draft.id, { draft: false })).json).toMatchObject({ immutable: true });
    const late = await upload(github, draft.upload_url, 'b.txt', 'x');
    expect([late.status, late.json.message]).toEqual([422, 'Cannot upload assets to an immutable release.']);
    expect(errors(await ask(github, `DELETE ${at}/releases/assets/${asset.json.id}`))).toMatchObject([
      422,
      [{ resource: 'ReleaseAsset', message: 'Cannot delete asset from an immutable release' }],
    ]);
    expect(errors(await change(draft.id, { draft: true }))).toMatchObject([
      422,
      [{ message: 'state cannot be changed when release is immutable' }],
    ]);
    expect((await ask(github, `DELETE ${at}/git/refs/tags/m@v1.0.0`)).status).toBe(422);
    expect((await change(draft.id, { tag_name: 'other' })).status).toBe(422);
    expect((await change(draft.id, { name: 'new', body: 'b', prerelease: true, make_latest: 'false' })).status).toBe(
      200,
    );
    expect(Object.keys(github.state('octo/models').releases[0]?.assets ?? {})).toEqual(['a.txt']);
  });

  test('deleting one burns its tag', async () => {
    const { json } = await create('m@v1.0.0');
    const sha = repository.refs.get('refs/heads/main');
    expect((await ask(github, `DELETE ${at}/releases/${json.id}`)).status).toBe(204);
    expect(errors(await create('m@v1.0.0'))).toMatchObject([
      422,
      [{ message: 'tag_name was used by an immutable release' }],
    ]);
    expect((await ask(github, `DELETE ${at}/git/refs/tags/m@v1.0.0`)).status).toBe(204);
    const again = await ask(github, `POST ${at}/git/refs`, { body: { ref: 'refs/tags/m@v1.0.0', sha } });
    expect([again.status, again.json.message]).toEqual([
      422,
      expect.stringContaining('Repository rule violations found'),
    ]);
    expect(errors(await create('m@v1.0.0'))).toMatchObject([
      422,
      [{ field: 'pre_receive' }, { message: 'tag_name was used by an immutable release' }, {}],
    ]);
  });
});
