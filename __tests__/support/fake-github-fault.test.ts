import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { ask, upload } from './fake-github/asking.js';
import type { FaultKind } from './fake-github/fault.js';
import { FakeGitHub } from './fake-github/github.js';

const at = '/repos/octo/models';
let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start();
  github.repository('octo/models');
  github.token('ghs_write', { contents: 'write' });
});
afterEach(() => github.stop());

/** Creates a tag. @returns the status, or what became of the connection */
async function createTag(name: string): Promise<number | 'broken'> {
  const sha = github.state('octo/models').refs['refs/heads/main'];
  try {
    return (await ask(github, `POST ${at}/git/refs`, { body: { ref: `refs/tags/${name}`, sha } })).status;
  } catch {
    return 'broken';
  }
}

const isDone = (name: string): boolean => `refs/tags/${name}` in github.state('octo/models').refs;

describe('faults', () => {
  const cases: { kind: FaultKind; answer: number | 'broken'; done: boolean }[] = [
    { kind: 'before-500', answer: 500, done: false },
    { kind: 'before-502', answer: 502, done: false },
    { kind: 'before-503', answer: 503, done: false },
    { kind: 'before-404', answer: 404, done: false },
    { kind: 'before-422', answer: 422, done: false },
    { kind: 'after-500', answer: 500, done: true },
    { kind: 'after-502', answer: 502, done: true },
    { kind: 'drop', answer: 'broken', done: false },
    { kind: 'drop-after', answer: 'broken', done: true },
    { kind: 'cut', answer: 'broken', done: true },
    { kind: 'rate-limit', answer: 403, done: false },
    { kind: 'rate-limit-429', answer: 429, done: false },
    { kind: 'secondary', answer: 403, done: false },
    { kind: 'slow', answer: 201, done: true },
  ];
  test.each(cases)('$kind: the client sees $answer, and the work was done: $done', async ({ kind, answer, done }) => {
    const fault = github.fault({ method: 'POST', path: /\/git\/refs$/, kind, milliseconds: 5 });
    expect(await createTag('a')).toBe(answer);
    await fault.hit;
    expect(isDone('a')).toBe(done);
    expect(await createTag('b')).toBe(201);
  });

  test('one strikes the nth request that matches, as many times as it is told', async () => {
    github.fault({ method: 'POST', path: /\/git\//, nth: 2, times: 2, kind: 'before-500' });
    expect((await ask(github, `GET ${at}/git/ref/heads/main`)).status).toBe(200);
    const answers = [];
    for (const name of ['a', 'b', 'c', 'd']) answers.push(await createTag(name));
    expect(answers).toEqual([201, 500, 500, 201]);
  });

  test.each(['hang', 'hang-after'] as const)('%s: no answer, and the test knows when', async (kind) => {
    const fault = github.fault({ path: /\/git\/refs$/, kind });
    const asked = createTag('a');
    await fault.hit;
    expect(isDone('a')).toBe(kind === 'hang-after');
    expect(github.calls.at(-1)).toMatchObject({ method: 'POST', status: 0 });
    await github.stop();
    expect(await asked).toBe('broken');
  });

  test('limits say how long to wait', async () => {
    github.fault({ kind: 'secondary', seconds: 7 });
    const secondary = await ask(github, `GET ${at}`);
    expect(secondary.headers.get('retry-after')).toBe('7');
    expect(secondary.json.message).toContain('secondary rate limit');
    github.fault({ kind: 'rate-limit', seconds: 5 });
    const primary = await ask(github, `GET ${at}`);
    expect(primary.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(Number(primary.headers.get('x-ratelimit-reset')) - Date.now() / 1000).toBeLessThan(6);
  });

  test('octokit takes them for what they are: it tries again after 500, a dropped connection and both limits', async () => {
    const seen: string[] = [];
    const octokit = new (Octokit.plugin(retry, throttling))({
      baseUrl: github.url,
      auth: 'ghs_write',
      log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
      retry: { retryAfterBaseValue: 1 },
      throttle: {
        retryAfterBaseValue: 1,
        onRateLimit: () => seen.push('primary') > 0,
        onSecondaryRateLimit: () => seen.push('secondary') > 0,
      },
    });
    for (const kind of ['before-500', 'drop', 'rate-limit', 'secondary'] as const) {
      github.fault({ kind, seconds: 0 });
      const { status } = await octokit.request('GET /repos/{owner}/{repo}', { owner: 'octo', repo: 'models' });
      expect(status).toBe(200);
    }
    expect(seen).toEqual(['primary', 'secondary']);
    expect(github.calls.map(({ status }) => status)).toEqual([500, 200, 0, 200, 403, 200, 403, 200]);
  });

  test('a client that is gone in the middle of its upload leaves nothing', async () => {
    const { json } = await ask(github, `POST ${at}/releases`, { body: { tag_name: 'v1', draft: true } });
    const url = json.upload_url.replace('{?name,label}', '?name=a.bin');
    const gone = new AbortController();
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(10)),
      pull: () => new Promise(() => undefined),
    });
    const headers = { authorization: 'Bearer ghs_write', 'content-type': 'x/y' };
    const sent = fetch(url, { method: 'POST', headers, body, duplex: 'half', signal: gone.signal });
    sent.catch(() => undefined);
    while (!github.calls.some(({ path }) => path.endsWith('/assets'))) await new Promise(setImmediate);
    gone.abort();
    await expect(sent).rejects.toThrow();
    expect((await upload(github, json.upload_url, 'a.bin', 'whole')).status).toBe(201);
    expect(github.state('octo/models').releases[0]?.assets['a.bin']).toMatchObject({ state: 'uploaded', size: 5 });
  });
});
