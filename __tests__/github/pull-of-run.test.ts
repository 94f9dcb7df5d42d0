import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GitHubClient } from '../../src/github/client.js';
import { pullOfEvent } from '../../src/github/pull-of-event.js';
import { pullOfRun, runOfEvent } from '../../src/github/pull-of-run.js';
import { ask } from '../support/fake-github/asking.js';
import { FakeGitHub } from '../support/fake-github/github.js';
import type { Repository } from '../support/fake-github/repository.js';
import { addRun, openPull } from '../support/fake-github/scene.js';
import { recordingLog } from '../table/recording-log.js';

let github: FakeGitHub;
let repository: Repository;
let fork: Repository;
beforeEach(async () => {
  github = await FakeGitHub.start();
  repository = github.repository('octo/models');
  fork = github.repository('eve/models', { fork: true });
  github.token('ghs_job', { 'pull-requests': 'write', actions: 'read' });
});
afterEach(() => github.stop());

/** A run's payload as GitHub writes it: its own description of the run. */
async function payloadOf(change: Parameters<typeof addRun>[1]): Promise<unknown> {
  const { id } = addRun(repository, { event: 'pull_request', ...change });
  const { json } = await ask(github, `GET /repos/octo/models/actions/runs/${id}`, { token: 'ghs_job' });
  return { action: 'completed', workflow_run: json };
}

async function found(change: Parameters<typeof addRun>[1]): Promise<unknown> {
  const run = runOfEvent(await payloadOf(change));
  github.calls.splice(0);
  const { log } = recordingLog();
  const at = { api: github.url, owner: 'octo', repository: 'models', token: 'ghs_job', agent: 'test', log, pause: 1 };
  const answer = await pullOfRun(new GitHubClient(at), run);
  expect(github.calls.length).toBeLessThanOrEqual(1);
  return answer;
}

/** A commit on a branch of the fork, and the run that judged it. */
function pushed(branch: string): { headRepository: string; headBranch: string; headSha: string } {
  return { headRepository: 'eve/models', headBranch: branch, headSha: fork.commit(branch, { [`${branch}.txt`]: 'x' }) };
}

describe('the pull request of a run', () => {
  test('of a fork: by the owner, the branch and the commit of its head', async () => {
    const judged = pushed('change');
    openPull(repository, 'change', { from: fork });
    const base = repository.refs.get('refs/heads/main');
    expect(await found(judged)).toEqual({ number: 1, fork: true, head: judged.headSha, base });
    expect(github.calls[0]).toMatchObject({ path: '/repos/octo/models/pulls' });
    expect(decodeURIComponent(github.calls[0]!.query)).toContain('head=eve:change&state=open');
  });

  test('of the repository itself', async () => {
    const headSha = repository.commit('change', { 'a.txt': 'a' });
    openPull(repository, 'change');
    expect(await found({ headBranch: 'change', headSha })).toMatchObject({ number: 1, fork: false });
  });

  test.each(['feature/x#1&state=closed', 'größe', "'$(id)'", '"`whoami`"', '%0A%25', '@everyone'])(
    'with a branch that is named %s',
    async (branch) => {
      const judged = pushed(branch);
      openPull(repository, branch, { from: fork });
      expect(await found(judged)).toMatchObject({ number: 1, head: judged.headSha });
    },
  );

  test('is none where it has newer commits', async () => {
    const judged = pushed('change');
    pushed('change');
    openPull(repository, 'change', { from: fork });
    expect(await found(judged)).toEqual({ why: 'the pull request has newer commits; its next run will report.' });
  });

  test.each([
    { name: 'was never opened', open: false, change: {}, why: 'no open pull request has' },
    { name: 'is closed', open: 'closed', change: {}, why: 'no open pull request has' },
    { name: 'is another branch’s', open: true, change: { headBranch: 'other' }, why: 'no open pull request has' },
    {
      name: 'is another owner’s',
      open: true,
      change: { headRepository: 'octo/models' },
      why: 'no open pull request has',
    },
    { name: 'is none: a push', open: true, change: { event: 'push' }, why: 'the run was started by push' },
    { name: 'is none: a schedule', open: true, change: { event: 'schedule' }, why: 'the run was started by schedule' },
  ])('is none where it $name', async ({ open, change, why }) => {
    const judged = pushed('change');
    if (open !== false) openPull(repository, 'change', { from: fork }).state = open === 'closed' ? 'closed' : 'open';
    expect(await found({ ...judged, ...change })).toEqual({ why: expect.stringContaining(why) });
  });

  test('is none where two have the same head', async () => {
    const judged = pushed('change');
    openPull(repository, 'change', { from: fork });
    openPull(repository, 'change', { from: fork });
    expect(await found(judged)).toEqual({
      why: 'the pull requests #2 and #1 have the same head, and GitHub does not say which of them was judged.',
    });
  });

  test('of a second fork of the same owner is not taken for the first one’s', async () => {
    const judged = pushed('change');
    const second = github.repository('eve/models-2', { fork: true });
    second.commit('change', { 'b.txt': 'b' });
    openPull(repository, 'change', { from: second });
    expect(await found(judged)).toEqual({ why: expect.stringContaining('no open pull request has') });
  });
});

describe('the payload of workflow_run', () => {
  const good = {
    id: 7,
    event: 'pull_request',
    head_branch: 'change',
    head_sha: 'a'.repeat(40),
    head_repository: { full_name: 'eve/models' },
  };
  const read = (change: object): unknown => runOfEvent({ workflow_run: { ...good, ...change } });

  test('is read', () => {
    expect(read({ more: 1 })).toEqual({
      id: 7,
      event: 'pull_request',
      head: { repository: 'eve/models', branch: 'change', sha: 'a'.repeat(40) },
    });
  });

  test.each([{ head_repository: null }, { head_branch: null }])('of a repository that is gone: %j', async (change) => {
    expect(read(change)).toMatchObject({ head: null });
    const { log } = recordingLog();
    const at = { api: github.url, owner: 'octo', repository: 'models', token: 'ghs_job', agent: 'test', log };
    expect(await pullOfRun(new GitHubClient(at), { id: 7, event: 'pull_request', head: null })).toEqual({
      why: "the repository that the run's commit came from is gone.",
    });
  });

  test.each([
    { name: 'an event with a line of its own', change: { event: 'push\n::error::x' } },
    { name: 'a branch with a line feed', change: { head_branch: 'a\nb' } },
    { name: 'a branch with a blank', change: { head_branch: 'a b' } },
    { name: 'a branch that is a path upwards', change: { head_branch: 'a/../b' } },
    { name: 'a branch without an end', change: { head_branch: 'a'.repeat(300) } },
    { name: 'a commit that is none', change: { head_sha: 'HEAD' } },
    { name: 'a repository that is none', change: { head_repository: { full_name: 'eve/models/../../x' } } },
    { name: 'an owner with a query', change: { head_repository: { full_name: 'eve?x=1/models' } } },
    { name: 'a number that is none', change: { id: '7' } },
  ])('is refused: $name', ({ change }) => {
    expect(() => read(change)).toThrow(/^The event's payload is none of a workflow run \(workflow_run\.\w+/);
  });

  test.each([null, undefined, 'x', {}, { workflow_run: null }])('is refused: %j', (payload) => {
    expect(() => runOfEvent(payload)).toThrow("The event's payload is none of a workflow run");
  });
});

describe('the pull request of an event', () => {
  const side = (full_name: string | null, sha: string, ref = 'main'): object => ({
    sha: sha.repeat(40),
    ref,
    repo: full_name === null ? null : { full_name },
  });
  const payload = (change: object): object => ({
    action: 'opened',
    pull_request: { number: 5, head: side('octo/models', 'a', 'change'), base: side('octo/models', 'b'), ...change },
  });
  const read = (change: object): unknown => pullOfEvent(payload(change), 'Octo/Models');
  const expected = { number: 5, head: 'a'.repeat(40), base: 'b'.repeat(40) };

  test.each([
    { name: 'of the same repository', change: {}, fork: false },
    { name: 'of a name in other letters', change: { head: side('OCTO/models', 'a') }, fork: false },
    { name: 'of a fork', change: { head: side('eve/models', 'a') }, fork: true },
    { name: 'of a fork that is gone', change: { head: side(null, 'a') }, fork: true },
  ])('$name', ({ change, fork: isFork }) => expect(read(change)).toEqual({ ...expected, fork: isFork }));

  test.each([null, undefined, 'x', {}, { ref: 'refs/heads/main' }])('is none: %j', (given) => {
    expect(pullOfEvent(given, 'octo/models')).toBeNull();
  });

  test.each([
    { name: 'no number', change: { number: '5; rm' }, at: 'pull_request.number' },
    {
      name: 'a head that is no commit',
      change: { head: { ...side('o/r', 'a'), sha: 'x' } },
      at: 'pull_request.head.sha',
    },
    { name: 'a branch that git forbids', change: { head: side('o/r', 'a', 'a\u0000b') }, at: 'pull_request.head.ref' },
    { name: 'no base', change: { base: null }, at: 'pull_request.base' },
    { name: 'a base without a repository', change: { base: side(null, 'b') }, at: 'pull_request.base.repo' },
  ])('is refused: $name', ({ change, at }) => {
    expect(() => read(change)).toThrow(`The event's payload is none of a pull request (${at})`);
  });

  test('of another repository is refused', () => {
    expect(() => read({ base: side('eve/models', 'b') })).toThrow(
      "The event's pull request is one of eve/models, and this workflow runs in Octo/Models",
    );
  });
});
