import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GitHubClient } from '../../src/github/client.js';
import { GitHubAncestry } from '../../src/github/compare.js';
import type { Verdict } from '../../src/gate/verdict.js';
import { NodeFiles } from '../../src/host/node-files.js';
import type { Candidate } from '../../src/model/manifest.js';
import type { Ancestry } from '../../src/release/ancestry.js';
import { contextIn, type RegistryContext } from '../registry/context.js';
import { candidate, sha256 } from '../registry/drafts.js';
import { judge, pin, promote, publish, train } from '../release/judged-run.js';
import type { FakeGitHub } from '../support/fake-github/github.js';
import type { Repository } from '../support/fake-github/repository.js';
import { recordingLog } from '../table/recording-log.js';
import { openRegistry, startGitHub } from './registry-under-test.js';

const files = new NodeFiles();
let github: FakeGitHub;
let repository: Repository;

beforeEach(async () => {
  ({ github, repository } = await startGitHub());
});
afterEach(async () => {
  await github.stop();
  await files.close();
});

/** A job of its own: nothing is known of what an earlier one read. */
function job(context: RegistryContext): RegistryContext & { readonly ancestry: Ancestry } {
  const { log } = recordingLog();
  const options = {
    api: github.url,
    owner: 'ada',
    repository: 'flowers',
    token: 'secret-token',
    agent: 'mlops-test',
    log,
  };
  return {
    ...context,
    registry: openRegistry(github, files),
    ancestry: new GitHubAncestry(new GitHubClient(options)),
  };
}

const code = (): Candidate['code'] => ({
  ...candidate().code,
  revision: repository.refs.get('refs/heads/main') ?? '',
  package: {
    kind: 'wheel',
    name: 'flowers',
    version: '1.0.0',
    file: 'flowers-1.0.0-py3-none-any.whl',
    sha256: sha256('packed'),
    content: sha256('content'),
  },
});

const asked = (from: number): string[] => github.calls.slice(from).map(({ method, path }) => `${method} ${path}`);

/** A release in two jobs, with all that a version can have. @returns the requests of each */
async function released(weights: string, verdict: Partial<Verdict>): Promise<[check: string[], publish: string[]]> {
  repository.commit('main', { weights });
  const context = contextIn(await files.temporary(), files);
  const first = github.calls.length;
  await pin(job(context));
  const second = github.calls.length;
  await train(context, weights, { code: code() }, 'model.joblib');
  await judge(context, verdict);
  await files.write(context.run.path('package/flowers-1.0.0-py3-none-any.whl'), 'packed');
  await files.write(context.run.path('report/report.html'), `<p>${weights}</p>`);
  const publishing = job(context);
  expect(await publish(publishing)).toMatchObject({ status: 'published' });
  const { figures } = await promote(publishing);
  expect(figures).toMatchObject({ promoted: (verdict.verdict ?? 'promote') === 'promote' });
  return [asked(first).slice(0, second - first), asked(second)];
}

describe('requests of the registry', () => {
  // Beside these, a check asks about 4 for its comment on the pull request (12 in all), a release none: 25 in all.
  test.each([
    { name: 'the first version', before: [], last: {}, check: 1, publish: 17 },
    { name: 'better than a champion that is its own anchor', before: [{}], last: {}, check: 4, publish: 19 },
    {
      name: 'better than a champion with another anchor',
      before: [{}, { rule: 'non_inferiority' }],
      last: {},
      check: 6,
      publish: 19,
    },
    {
      name: 'as good as a champion with another anchor',
      before: [{}, { rule: 'non_inferiority' }],
      last: { rule: 'non_inferiority' },
      check: 6,
      publish: 19,
    },
    {
      name: 'held against a champion with another anchor',
      before: [{}, { rule: 'non_inferiority' }],
      last: { verdict: 'hold', rule: null },
      check: 6,
      publish: 19,
    },
    {
      name: 'better, after versions that are no champions',
      before: [{}, { verdict: 'hold', rule: null }, { verdict: 'inconclusive', rule: null }],
      last: {},
      check: 4,
      publish: 19,
    },
  ] as const)('$name: $check for the check, then $publish', async ({ before, last, check: reads, publish: writes }) => {
    for (const [index, verdict] of before.entries()) await released(`earlier ${index}`, verdict);
    const [check, publishing] = await released('last', last);
    expect([check.length, publishing.length]).toEqual([reads, writes]);
    expect(check.length).toBeLessThanOrEqual(8);
    expect(check.length + publishing.length).toBeLessThanOrEqual(25);
  });

  test('a rejected version touches no release', async () => {
    await released('one', {});
    const context = contextIn(await files.temporary(), files);
    await pin(job(context));
    await train(context, 'two', { code: code() }, 'model.joblib');
    await judge(context, { verdict: 'reject' });
    const before = github.calls.length;
    await publish(job(context));
    expect(asked(before).filter((request) => /^(?!GET).*\/releases/.test(request))).toEqual([]);
  });
});
