import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { get } from 'node:http';
import { ask, type Question, type Reply } from './fake-github/asking.js';
import { FakeGitHub } from './fake-github/github.js';

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start();
  github.repository('octo/open');
  github.repository('octo/closed', { private: true });
  github.token('ghs_write', { contents: 'write', 'pull-requests': 'write' });
  github.token('ghs_none', {});
  github.token('ghs_open', { contents: 'write' }, { repositories: ['octo/open'] });
  github.token('pat', { contents: 'read' }, { kind: 'personal', login: 'grace' });
});
afterEach(() => github.stop());

const release = { body: { tag_name: 'v1', draft: true } };

describe('who may do what', () => {
  const cases: { name: string; request: string; question: Question; expected: [number, string | undefined] }[] = [
    {
      name: 'nobody reads a public one',
      request: 'GET /repos/octo/open',
      question: { token: null },
      expected: [200, undefined],
    },
    {
      name: 'nobody sees a private one',
      request: 'GET /repos/octo/closed',
      question: { token: null },
      expected: [404, 'Not Found'],
    },
    {
      name: 'an unknown token is refused',
      request: 'GET /repos/octo/open',
      question: { token: 'x' },
      expected: [401, 'Bad credentials'],
    },
    {
      name: 'nobody writes',
      request: 'POST /repos/octo/open/releases',
      question: { token: null, ...release },
      expected: [401, 'Requires authentication'],
    },
    {
      name: 'writing needs the permission',
      request: 'POST /repos/octo/open/releases',
      question: { token: 'ghs_none', ...release },
      expected: [403, 'Resource not accessible by integration'],
    },
    {
      name: 'reading is not writing',
      request: 'POST /repos/octo/open/releases',
      question: { token: 'pat', ...release },
      expected: [403, 'Resource not accessible by personal access token'],
    },
    {
      name: 'a private one is read with the permission',
      request: 'GET /repos/octo/closed/releases',
      question: { token: 'pat' },
      expected: [200, undefined],
    },
    {
      name: 'a private one shows itself, not its contents, without it',
      request: 'GET /repos/octo/closed/releases',
      question: { token: 'ghs_none' },
      expected: [403, 'Resource not accessible by integration'],
    },
    {
      name: 'metadata needs no permission',
      request: 'GET /repos/octo/closed',
      question: { token: 'ghs_none' },
      expected: [200, undefined],
    },
    {
      name: 'a token of another repository sees nothing',
      request: 'GET /repos/octo/closed',
      question: { token: 'ghs_open' },
      expected: [404, 'Not Found'],
    },
    { name: 'what is not there', request: 'GET /repos/octo/none', question: {}, expected: [404, 'Not Found'] },
    {
      name: 'settings are for administrators',
      request: 'GET /repos/octo/open/immutable-releases',
      question: {},
      expected: [403, 'Resource not accessible by integration'],
    },
    {
      name: 'an integration is nobody',
      request: 'GET /user',
      question: {},
      expected: [403, 'Resource not accessible by integration'],
    },
    { name: 'a person is somebody', request: 'GET /user', question: { token: 'pat' }, expected: [200, undefined] },
  ];
  test.each(cases)('$name', async ({ request, question, expected }) => {
    const { status, json } = await ask(github, request, question);
    expect([status, json.message]).toEqual(expected);
  });

  test('a refusal names the permission', async () => {
    const { headers } = await ask(github, 'POST /repos/octo/open/releases', { token: 'ghs_none', ...release });
    expect(headers.get('x-accepted-github-permissions')).toBe('contents=write');
  });

  test('a repository says what the token may do there', async () => {
    const push = async (token: string): Promise<unknown> => (await ask(github, 'GET /repos/octo/open', { token })).json;
    expect(await push('ghs_write')).toMatchObject({
      default_branch: 'main',
      permissions: { push: true, admin: false },
    });
    expect(await push('ghs_none')).toMatchObject({ permissions: { push: false } });
  });
});

describe('requests of a wrong form', () => {
  const send = async (question: Question, path = '/repos/octo/open/releases'): Promise<Reply> =>
    ask(github, `POST ${path}`, question);

  test.each([
    { name: 'no JSON', question: { body: '{' }, status: 400, violations: [] },
    {
      name: 'a key of a wrong type',
      question: { body: { tag_name: 1 } },
      status: 422,
      violations: ['/tag_name must be string'],
    },
    {
      name: 'a key that is missing',
      question: { body: {} },
      status: 422,
      violations: ["/ must have required property 'tag_name'"],
    },
    {
      name: 'a key that GitHub ignores',
      question: { body: { tag_name: 'v1', draft: true, makeLatest: 'true' } },
      status: 201,
      violations: ['the body has an unknown key makeLatest'],
    },
  ])('$name', async ({ question, status, violations }) => {
    expect((await send(question)).status).toBe(status);
    const name = 'a request POST /repos/{owner}/{repo}/releases: ';
    expect(github.violations.splice(0)).toEqual(violations.map((each) => name + each));
  });

  test('a parameter that GitHub does not know, or of a wrong type', async () => {
    await ask(github, 'GET /repos/octo/open/releases?perPage=5&page=x');
    const name = 'a request GET /repos/{owner}/{repo}/releases: ';
    expect(github.violations.splice(0)).toEqual([`${name}unknown parameter perPage`, `${name}parameter page is x`]);
  });

  test('a client that does not name itself is refused', async () => {
    const status = await new Promise((resolve) => {
      get(`${github.url}/repos/octo/open`, (response) => resolve(response.resume().statusCode));
    });
    expect(status).toBe(403);
  });

  test('an operation that the fake does not know fails the test', async () => {
    expect((await ask(github, 'GET /repos/octo/open/milestones')).status).toBe(404);
    await expect(github.stop()).rejects.toThrow('GET /repos/octo/open/milestones: the fake has no such operation');
    github.violations.splice(0);
  });
});

describe('limits and caches', () => {
  test('an answer that the client has costs nothing', async () => {
    const first = await ask(github, 'GET /repos/octo/open/releases');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[0-9a-f]{64}"$/);
    const again = await ask(github, 'GET /repos/octo/open/releases', { headers: { 'if-none-match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(again.headers.get('x-ratelimit-used')).toBe('1');
    await ask(github, 'POST /repos/octo/open/releases', release);
    const changed = await ask(github, 'GET /repos/octo/open/releases', { headers: { 'if-none-match': etag } });
    expect(changed.status).toBe(200);
  });

  test('the requests of an hour run out; asking for what is left costs nothing', async () => {
    github.token('few', { contents: 'read' }, { limit: 2 });
    const question = { token: 'few' };
    const left = async (): Promise<unknown> => (await ask(github, 'GET /rate_limit', question)).json;
    expect(await left()).toMatchObject({ rate: { limit: 2, remaining: 2 } });
    const answers = [];
    for (let request = 0; request < 3; request += 1) answers.push(await ask(github, 'GET /repos/octo/open', question));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 403]);
    expect(answers.map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual(['1', '0', '0']);
    expect(answers[2]?.json.message).toContain('API rate limit exceeded');
    expect(Number(answers[2]?.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
    expect(await left()).toMatchObject({ rate: { remaining: 0 } });
  });

  test('every call is on record, with who asked and what came of it', async () => {
    await ask(github, 'GET /repos/octo/open/releases?per_page=1', { token: null });
    await ask(github, 'POST /repos/octo/open/releases', { token: 'ghs_none', ...release });
    const path = '/repos/octo/open/releases';
    expect(github.calls).toEqual([
      { method: 'GET', path, query: '?per_page=1', status: 200, token: null },
      { method: 'POST', path, query: '', status: 403, token: 'ghs_none' },
    ]);
  });
});
