import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GitHubClient } from '../../src/github/client.js';
import { GitHubAncestry } from '../../src/github/compare.js';
import { OutsideError, UserError } from '../../src/host/errors.js';
import { FakeGitHub } from '../support/fake-github/github.js';
import type { Repository } from '../support/fake-github/repository.js';
import { recordingLog } from '../table/recording-log.js';

let github: FakeGitHub;
let repository: Repository;

beforeEach(async () => {
  github = await FakeGitHub.start();
  repository = github.repository('ada/code', { private: true });
  github.token('reader', { contents: 'read' });
});
afterEach(() => github.stop());

function ancestry(token: string | null = 'reader', name = 'code'): GitHubAncestry {
  const { log } = recordingLog();
  return new GitHubAncestry(
    new GitHubClient({ api: github.url, owner: 'ada', repository: name, token, agent: 'mlops-test', log, pause: 1 }),
  );
}

describe('GitHub tells how commits lie to each other', () => {
  test('older, newer, the same, apart, not there', async () => {
    const first = repository.refs.get('refs/heads/main') ?? '';
    const second = repository.commit('main', { a: '1' });
    const third = repository.commit('main', { a: '2' });
    repository.refs.set('refs/heads/side', second);
    const side = repository.commit('side', { b: '1' });
    const asked = ancestry();
    expect({
      older: await asked.relation(first, third),
      newer: await asked.relation(third, first),
      same: await asked.relation(third, third),
      apart: await asked.relation(side, third),
      unknown: await asked.relation(third, 'd'.repeat(40)),
      'no such repository': await ancestry('reader', 'nothing').relation(first, second),
      'nothing to be seen': await ancestry(null).relation(first, second),
    }).toEqual({
      older: 'older',
      newer: 'same or newer',
      same: 'same or newer',
      apart: 'same or newer',
      unknown: 'unknown',
      'no such repository': 'unknown',
      'nothing to be seen': 'unknown',
    });
  });

  test('a pair is asked once, and again after a failure', async () => {
    const first = repository.refs.get('refs/heads/main') ?? '';
    const second = repository.commit('main', { a: '1' });
    const asked = ancestry();
    github.fault({ kind: 'before-500', times: 4 });
    await expect(asked.relation(first, second)).rejects.toThrow(OutsideError);
    const before = github.calls.length;
    for (let time = 0; time < 3; time += 1) expect(await asked.relation(first, second)).toBe('older');
    expect(github.calls.length - before).toBe(1);
  });

  test('a token that may not read the code names the permission', async () => {
    github.token('commenter', { issues: 'write' });
    const first = repository.refs.get('refs/heads/main') ?? '';
    const second = repository.commit('main', { a: '1' });
    const refused = ancestry('commenter').relation(first, second);
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(/`contents: read`; add `permissions: \{contents: read\}`/);
  });
});
