import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, makeVersion, type Reply } from './fake-github/asking.js';
import { FakeGitHub } from './fake-github/github.js';
import type { Repository } from './fake-github/repository.js';
import { addArtifact, addRun, openPull } from './fake-github/scene.js';

const at = '/repos/octo/models';
let github: FakeGitHub;
let repository: Repository;
let fork: Repository;
beforeEach(async () => {
  github = await FakeGitHub.start();
  repository = github.repository('octo/models');
  fork = github.repository('eve/models', { fork: true });
  github.token('ghs_write', { 'pull-requests': 'write', actions: 'read' });
  github.token('ghs_none', {});
});
afterEach(() => github.stop());

const get = (path: string, token: string | null = 'ghs_write'): Promise<Reply> =>
  ask(github, `GET ${at}${path}`, { token });

describe('comments', () => {
  const comment = (number: number, body: string): Promise<Reply> =>
    ask(github, `POST ${at}/issues/${number}/comments`, { body: { body } });

  beforeEach(() => {
    repository.commit('change', { 'a.txt': 'a' });
    openPull(repository, 'change');
  });

  test('one is made, found, edited and deleted; its author is the bot', async () => {
    const { status, json } = await comment(1, 'first');
    expect(status).toBe(201);
    expect(json).toMatchObject({ body: 'first', user: { login: 'github-actions[bot]', type: 'Bot' } });
    const edited = await ask(github, `PATCH ${at}/issues/comments/${json.id}`, { body: { body: 'second' } });
    expect(edited.json).toMatchObject({ id: json.id, body: 'second' });
    expect((await get('/issues/1/comments')).json).toEqual([edited.json]);
    expect((await get(`/issues/comments/${json.id}`)).json).toEqual(edited.json);
    expect(github.state('octo/models').comments).toMatchObject([{ issue: 1, body: 'second' }]);
    expect((await ask(github, `DELETE ${at}/issues/comments/${json.id}`)).status).toBe(204);
    expect((await get(`/issues/comments/${json.id}`)).status).toBe(404);
  });

  test('the longest is 65,536 characters; an empty one, and one on nothing, is none', async () => {
    expect((await comment(1, 'x'.repeat(65_536))).status).toBe(201);
    const long = await comment(1, 'x'.repeat(65_537));
    expect([long.status, long.json]).toMatchObject([
      422,
      { message: 'Validation Failed', errors: [{ message: 'Body is too long (maximum is 65536 characters)' }] },
    ]);
    expect((await comment(1, ' ')).status).toBe(422);
    expect((await comment(2, 'x')).status).toBe(404);
  });

  test('they come in pages of thirty, oldest first', async () => {
    for (let number = 1; number <= 31; number += 1) await comment(1, `comment ${number}`);
    const first = await get('/issues/1/comments');
    expect(first.json).toHaveLength(30);
    expect(first.json).toMatchObject({ 0: { body: 'comment 1' } });
    expect(first.headers.get('link')).toContain('page=2>; rel="next"');
    expect((await get('/issues/1/comments?page=2')).json).toMatchObject([{ body: 'comment 31' }]);
    expect((await get('/issues/1/comments?per_page=100')).headers.get('link')).toBeNull();
  });

  test('on a locked pull request are a person’s, not a job’s', async () => {
    const own = await comment(1, 'before');
    github.token('pat', { 'pull-requests': 'write' }, { kind: 'personal' });
    repository.pulls.get(1)!.locked = true;
    expect((await get('/pulls/1')).json).toMatchObject({ locked: true });
    const message = 'Unable to create comment because issue is locked.';
    expect(await comment(1, 'x')).toMatchObject({ status: 403, json: { message } });
    const edited = await ask(github, `PATCH ${at}/issues/comments/${own.json.id}`, { body: { body: 'x' } });
    expect(edited).toMatchObject({ status: 403, json: { message } });
    const request = `POST ${at}/issues/1/comments`;
    expect((await ask(github, request, { token: 'pat', body: { body: 'x' } })).status).toBe(201);
  });

  test('come by GraphQL from the newest back, and say whose they are', async () => {
    for (let number = 1; number <= 3; number += 1) await comment(1, `comment ${number}`);
    github.token('pat', { 'pull-requests': 'write' }, { kind: 'personal', login: 'eve' });
    await ask(github, `POST ${at}/issues/1/comments`, { token: 'pat', body: { body: 'hers' } });
    const page = async (last: number, before = '', number = 1, token = 'ghs_write'): Promise<unknown> => {
      const fields = 'pageInfo { hasPreviousPage startCursor } nodes { url body viewerDidAuthor }';
      const query = `query { repository { pullRequest(number: ${number}) { comments(last: ${last}${before}) { ${fields} } } } }`;
      const body = { query, variables: { owner: 'octo', name: 'models' } };
      return (await ask(github, 'POST /graphql', { token, body })).json;
    };
    const nodes = [
      { body: 'comment 3', viewerDidAuthor: true, url: expect.stringMatching(/\/pull\/1#issuecomment-\d+$/) },
      { body: 'hers', viewerDidAuthor: false },
    ];
    const first = { pageInfo: { hasPreviousPage: true, startCursor: 'cursor:2' }, nodes };
    expect(await page(2)).toMatchObject({ data: { repository: { pullRequest: { comments: first } } } });
    expect(await page(2, ', before: "cursor:2"')).toMatchObject({
      data: {
        repository: {
          pullRequest: {
            comments: { pageInfo: { hasPreviousPage: false }, nodes: [{ body: 'comment 1' }, { body: 'comment 2' }] },
          },
        },
      },
    });
    expect(await page(2, '', 9)).toMatchObject({ data: { repository: null }, errors: [{ type: 'NOT_FOUND' }] });
  });

  test('without the permission none is made', async () => {
    const request = `POST ${at}/issues/1/comments`;
    const { status, headers } = await ask(github, request, { token: 'ghs_none', body: { body: 'x' } });
    expect(status).toBe(403);
    expect(headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
  });
});

describe('pull requests', () => {
  test('are found by the owner and the branch of their head, by state and by base', async () => {
    repository.commit('change', { 'a.txt': 'a' });
    const sha = fork.commit('change', { 'b.txt': 'b' });
    openPull(repository, 'change');
    openPull(repository, 'change', { from: fork, title: 'From a fork' });
    const found = async (query: string): Promise<unknown[]> =>
      ((await get(`/pulls${query}`)).json as unknown as { number: number }[]).map(({ number }) => number);
    expect(await found('?head=eve:change')).toEqual([2]);
    expect(await found('?head=octo:change')).toEqual([1]);
    expect(await found('?head=eve:other')).toEqual([]);
    expect(await found('')).toEqual([2, 1]);
    expect(await found('?base=other')).toEqual([]);
    expect(await found('?state=closed')).toEqual([]);
    expect((await get('/pulls/2')).json).toMatchObject({
      title: 'From a fork',
      user: { login: 'eve' },
      head: { sha, repo: { full_name: 'eve/models' } },
      merged: false,
    });
    expect((await get('/pulls/3')).status).toBe(404);
  });

  test('are found by a commit of this repository, not by a fork’s', async () => {
    const own = repository.commit('change', { 'a.txt': 'a' });
    const theirs = fork.commit('change', { 'b.txt': 'b' });
    openPull(repository, 'change');
    openPull(repository, 'change', { from: fork });
    expect((await get(`/commits/${own}/pulls`)).json).toMatchObject([{ number: 1 }]);
    expect((await get(`/commits/${theirs}/pulls`)).json).toEqual([]);
  });
});

describe('commits', () => {
  test('are found by branch, tag and SHA-1; one that is not there answers 422', async () => {
    const sha = repository.commit('main', { 'a.txt': 'a' }, 'Add a');
    expect((await get('/commits/main')).json).toMatchObject({ sha, commit: { message: 'Add a' } });
    expect((await get(`/commits/${sha}`)).json.sha).toBe(sha);
    const headers = { accept: 'application/vnd.github.sha' };
    expect((await ask(github, `GET ${at}/commits/main`, { headers })).text).toBe(sha);
    const none = await get('/commits/none');
    expect([none.status, none.json.message]).toEqual([422, 'No commit found for SHA: none']);
    expect((await get('/tags')).json).toEqual([]);
  });

  test('are compared as git compares them', async () => {
    const first = repository.refs.get('refs/heads/main') ?? '';
    const main = repository.commit('main', { 'a.txt': 'a' });
    repository.refs.set('refs/heads/side', first);
    const side = repository.commit('side', { 'b.txt': 'b' });
    const relation = async (base: string, head: string): Promise<unknown> =>
      (await get(`/compare/${base}...${head}`)).json;
    expect(await relation(first, main)).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0 });
    expect(await relation(main, first)).toMatchObject({ status: 'behind', ahead_by: 0, behind_by: 1 });
    expect(await relation(main, 'main')).toMatchObject({ status: 'identical' });
    expect(await relation(main, side)).toMatchObject({
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
      merge_base_commit: { sha: first },
    });
    expect(await relation(main, 'none')).toMatchObject({ message: 'Not Found' });
    github.token('ghs_write', { contents: 'write' });
    await makeVersion(github, 'octo/models', 'm@v1.0.0');
    expect(await relation('main', 'm@v1.0.0')).toMatchObject({ message: 'Not Found' });
  });
});

describe('runs and artifacts', () => {
  test('an artifact is found by name, newest first, and downloaded by who may', async () => {
    const first = addRun(repository, { event: 'pull_request', headRepository: 'eve/models', headBranch: 'change' });
    const second = addRun(repository);
    addArtifact(repository, first, 'mlops-m-check-1', Buffer.from('zip 1'));
    const { id } = addArtifact(repository, second, 'mlops-m-check-1', Buffer.from('zip 2'));
    addArtifact(repository, second, 'other', Buffer.from('zip 3'));
    expect((await get('/actions/artifacts?name=mlops-m-check-1')).json).toMatchObject({
      total_count: 2,
      artifacts: [
        { id, workflow_run: { id: second.id, repository_id: repository.id } },
        { workflow_run: { id: first.id, head_branch: 'change', head_repository_id: fork.id } },
      ],
    });
    expect((await get(`/actions/runs/${second.id}/artifacts`)).json).toMatchObject({ total_count: 2 });
    const zip = await get(`/actions/artifacts/${id}/zip`);
    expect(zip.status).toBe(302);
    expect((await ask(github, `GET ${zip.headers.get('location') ?? ''}`, { token: null })).text).toBe('zip 2');
    expect((await get(`/actions/artifacts/${id}/zip`, null)).status).toBe(401);
    expect((await get(`/actions/artifacts/${id}/zip`, 'ghs_none')).status).toBe(403);
    const old = addArtifact(repository, second, 'old', Buffer.from('zip'), true);
    expect((await get(`/actions/artifacts/${old.id}/zip`)).status).toBe(410);
  });

  test('runs are found by event and commit; a fork’s names no pull request', async () => {
    const sha = repository.commit('change', { 'a.txt': 'a' });
    openPull(repository, 'change');
    const own = addRun(repository, { event: 'pull_request', headBranch: 'change', headSha: sha });
    fork.commit('change', { 'b.txt': 'b' });
    openPull(repository, 'change', { from: fork });
    addRun(repository, { event: 'pull_request', headBranch: 'change', headRepository: 'eve/models' });
    expect((await get(`/actions/runs?event=pull_request&head_sha=${sha}`)).json).toMatchObject({
      total_count: 1,
      workflow_runs: [{ id: own.id, run_attempt: 1, pull_requests: [{ number: 1 }] }],
    });
    expect((await get('/actions/runs?event=pull_request')).json).toMatchObject({
      workflow_runs: [{ pull_requests: [], head_repository: { full_name: 'eve/models' } }, {}],
    });
    expect((await get(`/actions/runs/${own.id}`)).json).toMatchObject({ id: own.id, conclusion: 'success' });
    expect((await get('/actions/runs/1')).status).toBe(404);
  });
});
