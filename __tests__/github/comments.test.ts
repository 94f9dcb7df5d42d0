import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GitHubClient } from '../../src/github/client.js';
import { commentBody } from '../../src/github/comment-body.js';
import { type Commented, commentOn, outdate } from '../../src/github/comments.js';
import { ask } from '../support/fake-github/asking.js';
import { FakeGitHub } from '../support/fake-github/github.js';
import type { Pull } from '../support/fake-github/pull.js';
import type { Repository } from '../support/fake-github/repository.js';
import { openPull } from '../support/fake-github/scene.js';
import { recordingLog } from '../table/recording-log.js';

const name = 'octo/models';
let github: FakeGitHub;
let repository: Repository;
let pull: Pull;
beforeEach(async () => {
  github = await FakeGitHub.start();
  repository = github.repository(name);
  repository.commit('change', { 'a.txt': 'a' });
  pull = openPull(repository, 'change');
  github.token('ghs_job', { 'pull-requests': 'write' });
  github.token('ghs_read', { 'pull-requests': 'read' });
  github.token('pat_eve', { 'pull-requests': 'write' }, { kind: 'personal', login: 'eve' });
  github.token('ghs_app', { 'pull-requests': 'write' }, { login: 'reporter[bot]' });
});
afterEach(() => github.stop());

function client(token = 'ghs_job'): GitHubClient {
  const [owner = '', repositoryName = ''] = name.split('/');
  const agent = 'test';
  const { log } = recordingLog();
  return new GitHubClient({ api: github.url, owner, repository: repositoryName, token, agent, log, pause: 1 });
}

function text(markdown: string, model = 'm'): string {
  return commentBody({ model, markdown, link: null, run: null, commit: null });
}

const report = (markdown: string, { model = 'm', token = 'ghs_job', number = pull.number } = {}): Promise<Commented> =>
  commentOn(client(token), number, model, text(markdown, model));

const write = (body: string, token: string): Promise<unknown> =>
  ask(github, `POST /repos/${name}/issues/${pull.number}/comments`, { token, body: { body } });

const bodies = (): string[] => github.state(name).comments.map(({ body }) => body);

/** Requests since the last look, as `GET path`. */
function requests(): string[] {
  return github.calls.splice(0).map(({ method, path }) => `${method} ${path.replace(`/repos/${name}`, '')}`);
}

/** GraphQL is not there. */
const withoutGraph = (): unknown => github.fault({ path: /^\/graphql$/, kind: 'before-404', times: 1000 });

/** Both ways to find the comment. */
describe.each([
  { way: 'by GraphQL', prepare: () => undefined, reads: ['POST /graphql'] },
  { way: 'by REST', prepare: withoutGraph, reads: ['POST /graphql', 'GET /user', 'GET /issues/1/comments'] },
])('the comment of a model, found $way', ({ prepare, reads }) => {
  beforeEach(() => void prepare());

  test('is written, edited in place, and not touched when nothing changed', async () => {
    const created = await report('one');
    const [comment] = github.state(name).comments;
    const url = `${github.web}/${name}/pull/1#issuecomment-${comment!.id}`;
    expect(created).toEqual({ outcome: 'created', url });
    expect(requests()).toEqual([...reads, 'POST /issues/1/comments']);
    expect(await report('two')).toEqual({ outcome: 'edited', url });
    expect(requests()).toEqual([...reads, `PATCH /issues/comments/${comment!.id}`]);
    expect(await report('two')).toEqual({ outcome: 'unchanged', url });
    expect(requests()).toEqual(reads);
    expect(bodies()).toEqual([text('two')]);
  });

  test('of an earlier commit says so, once, until there is a result again', async () => {
    const about = { run: 'https://github.com/octo/models/actions/runs/2', commit: 'a'.repeat(40) };
    expect(await outdate(client(), pull.number, about)).toBeNull();
    await report('promote');
    expect(await outdate(client(), pull.number, about)).toMatchObject({ outcome: 'edited' });
    const [marker, , ...lines] = bodies()[0]!.split('\n');
    expect(marker).toBe('<!-- mlops-action report: m -->');
    expect(lines.slice(0, 2)).toEqual(['> [!WARNING]', '> <strong>Not judged</strong>']);
    expect(bodies()[0]).toContain('Commit `aaaaaaaaaa` has no result');
    expect(bodies()[0]).toContain('promote');
    await outdate(client(), pull.number, { ...about, commit: 'b'.repeat(40) });
    expect(bodies()[0]!.match(/Not judged/g)).toHaveLength(1);
    expect(bodies()[0]).toContain('Commit `bbbbbbbbbb` has no result');
    await report('hold');
    expect(bodies()).toEqual([text('hold')]);
    // Whose run ended early is not known where several models have a report.
    await report('other', { model: 'm-2' });
    expect(await outdate(client(), pull.number, about)).toBeNull();
    expect(bodies()).toEqual([text('hold'), text('other', 'm-2')]);
  });

  test('of another model, of a name that begins the same, is left alone', async () => {
    await report('one', { model: 'm-large' });
    await report('two', { model: 'm' });
    expect(bodies()).toEqual([text('one', 'm-large'), text('two')]);
    await report('three', { model: 'm' });
    expect(bodies()).toEqual([text('one', 'm-large'), text('three')]);
  });

  test('of a stranger who knows the marker captures nothing, before or after ours', async () => {
    await write(text('forged'), 'pat_eve');
    expect(await report('one')).toMatchObject({ outcome: 'created' });
    await write(text('forged again'), 'pat_eve');
    expect(await report('two')).toMatchObject({ outcome: 'edited' });
    expect(bodies()).toEqual([text('forged'), text('two'), text('forged again')]);
  });

  test('is known by its first line only', async () => {
    await write(`Quoted:\n${text('x')}`, 'ghs_job');
    await write(`${text('x').split('\n')[0]!.replace('-->', 'and more -->')}\n`, 'ghs_job');
    expect(await report('one')).toMatchObject({ outcome: 'created' });
    expect(bodies()).toHaveLength(3);
  });

  test('of a person’s token is that person’s', async () => {
    await report('one');
    expect(await report('mine', { token: 'pat_eve' })).toMatchObject({ outcome: 'created' });
    expect(await report('mine too', { token: 'pat_eve' })).toMatchObject({ outcome: 'edited' });
    expect(bodies()).toEqual([text('one'), text('mine too')]);
  });

  test('is found behind hundreds of others', async () => {
    await report('one');
    for (let count = 0; count < 250; count += 1) await write('talk', 'pat_eve');
    github.calls.splice(0);
    expect(await report('two')).toMatchObject({ outcome: 'edited' });
    // The newest hundred, the next, the last; REST begins at the other end, and has no order.
    expect(
      requests().filter((each) => each.startsWith(reads.at(-1)!) || each.includes('/issues/1/comments')),
    ).toHaveLength(3);
    expect(bodies()).toHaveLength(251);
  });

  test('of two that two runs wrote at once, the newest is edited and the other removed', async () => {
    await write(text('first'), 'ghs_job');
    await write(text('second'), 'ghs_job');
    const newest = github.state(name).comments[1]!.id;
    expect(await report('three')).toMatchObject({ outcome: 'edited', url: expect.stringContaining(`-${newest}`) });
    expect(github.state(name).comments).toMatchObject([{ id: newest, body: text('three') }]);
  });

  test('as GitHub may have stored it, with other line ends, is unchanged', async () => {
    await write(text('one').trim().replaceAll('\n', '\r\n'), 'ghs_job');
    expect(await report('one')).toMatchObject({ outcome: 'unchanged' });
  });
});

test('an App’s own comment is found again', async () => {
  await report('one', { token: 'ghs_app' });
  expect(await report('two', { token: 'ghs_app' })).toMatchObject({ outcome: 'edited' });
  expect(bodies()).toEqual([text('two')]);
});

describe('a comment that GitHub does not take is no failure', () => {
  test('a token that only reads: the permission, and what a fork does', async () => {
    expect(await report('one', { token: 'ghs_read' })).toEqual({
      outcome: 'refused',
      why: 'github:octo/models: the token lacks a permission (403, Resource not accessible by integration): this needs `pull-requests: write`; add `permissions: {pull-requests: write}` to the job, or use a token that has it. A run for a fork or by Dependabot has a token that only reads, whatever its workflow says: there the workflow report.yml writes the comment afterwards.',
    });
    expect(bodies()).toEqual([]);
  });

  test('a token that may not edit what it wrote', async () => {
    await report('one');
    github.token('ghs_job', { 'pull-requests': 'read' });
    expect(await report('two')).toMatchObject({ outcome: 'refused' });
    expect(bodies()).toEqual([text('one')]);
  });

  const why = (said: string): object => ({ outcome: 'refused', why: expect.stringContaining(said) });

  test('a locked conversation', async () => {
    pull.locked = true;
    expect(await report('one')).toEqual(why('the conversation is locked'));
    pull.locked = false;
    await report('one');
    pull.locked = true;
    expect(await report('two')).toEqual(why('the conversation is locked'));
  });

  test.each([
    { name: 'no such pull request', number: 99, said: 'not found (404)' },
    { name: 'too long', number: 1, said: 'GitHub refuses this (422, Validation Failed' },
  ])('$name', async ({ number, said }) => {
    const body = number === 1 ? 'x'.repeat(70_000) : text('one');
    expect(await commentOn(client(), number, 'm', body)).toEqual(why(said));
  });

  test.each([{ status: 404 }, { status: 410 }, { status: 422 }])('$status', async ({ status }) => {
    github.fault({ method: 'POST', path: /\/comments$/, kind: `before-${status}` });
    expect(await report('one')).toEqual(why(`(${status}`));
  });

  test('a private repository that the token may not read', async () => {
    github.repository('octo/models', { private: true });
    github.token('ghs_none', {});
    expect(await report('one', { token: 'ghs_none' })).toEqual(why('pull-requests: write'));
    expect(await report('one', { token: 'unknown' })).toEqual(why('GitHub does not know the token'));
  });
});

describe('when GitHub fails', () => {
  test.each(['before-502', 'before-500', 'drop', 'after-502', 'drop-after'] as const)(
    'while the comment is written (%s), there is one in the end',
    async (kind) => {
      github.fault({ method: 'POST', path: /\/comments$/, kind });
      expect(await report('one')).toMatchObject({ outcome: 'created' });
      expect(bodies()).toEqual([text('one')]);
    },
  );

  test.each(['before-502', 'after-502', 'drop', 'drop-after'] as const)('while it is edited (%s)', async (kind) => {
    await report('one');
    github.fault({ method: 'PATCH', kind });
    expect(await report('two')).toMatchObject({ outcome: 'edited' });
    expect(bodies()).toEqual([text('two')]);
  });

  test.each(['rate-limit', 'secondary'] as const)('and asks to wait (%s), it is waited for', async (kind) => {
    github.fault({ method: 'POST', path: /\/comments$/, kind, seconds: 0 });
    expect(await report('one')).toMatchObject({ outcome: 'created' });
    expect(bodies()).toEqual([text('one')]);
  });

  test('again and again: an error that says so, and at most one comment', async () => {
    github.fault({ method: 'POST', path: /\/comments$/, kind: 'before-502', times: 100 });
    await expect(report('one')).rejects.toMatchObject({ name: 'OutsideError' });
    expect(github.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/comments'))).toHaveLength(3);
  });

  test('by a limit that lasts: an error at once', async () => {
    github.fault({ method: 'POST', path: /\/comments$/, kind: 'rate-limit', seconds: 3600, times: 100 });
    await expect(report('one')).rejects.toMatchObject({ name: 'LastingError' });
    expect(github.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/comments'))).toHaveLength(1);
  });

  test('to have the comment any more, a new one is written', async () => {
    await report('one');
    const fault = github.fault({ method: 'PATCH', kind: 'before-404' });
    void fault.hit.then(() => repository.comments.clear());
    expect(await report('two')).toMatchObject({ outcome: 'created' });
    expect(bodies()).toEqual([text('two')]);
  });

  test('to remove what another run removed before, nothing is lost', async () => {
    await write(text('first'), 'ghs_job');
    await write(text('second'), 'ghs_job');
    github.fault({ method: 'DELETE', kind: 'before-404' });
    expect(await report('three')).toMatchObject({ outcome: 'edited' });
  });
});
