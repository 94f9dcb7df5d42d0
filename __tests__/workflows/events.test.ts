import { describe, expect, test } from '@jest/globals';
import { all, called, examples, jobsOf, offered, starters, workflow } from './parsed.js';

describe('triggers', () => {
  test.each(offered)('$path is called, and nothing else starts it', ({ on }) => {
    expect(Object.keys(on)).toEqual(['workflow_call']);
  });

  test('the router of a caller', () => {
    expect(workflow('workflows/mlops.yml').on).toEqual({
      pull_request: null,
      push: { branches: ['main'] },
      schedule: [{ cron: '17 3 * * 1' }],
      workflow_dispatch: null,
    });
  });

  test('examples have the router, word by word', () => {
    expect(examples.map(({ text }) => text)).toEqual(examples.map(() => workflow('workflows/mlops.yml').text));
  });

  test.each(all)("$path runs no stranger's code with a token that writes", ({ on }) => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
  });

  test('the reporter follows the workflow that the other starters are', () => {
    expect(workflow('workflows/mlops-report.yml').on).toEqual({
      workflow_run: { workflows: ['model'], types: ['completed'] },
    });
    const named = starters.filter(({ text }) => text.includes('\nname: model\n') || text.startsWith('name: model\n'));
    expect(named.map(({ path }) => path)).toEqual([
      'workflows/mlops-compose.yml',
      'workflows/mlops-deploy.yml',
      'workflows/mlops.yml',
    ]);
  });
});

describe('routes', () => {
  /** The conditions are few enough to be read here: JavaScript understands them when the two functions and the context are given. */
  function runs(job: string, github: { event_name: string; ref: string }): boolean {
    const condition = called('mlops').jobs[job]!.if!.replace(/^\$\{\{|\}\}$/g, '');
    const startsWith = (text: string, start: string): boolean => text.toLowerCase().startsWith(start.toLowerCase());
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    return new Function('github', 'startsWith', `return (${condition});`)(github, startsWith) as boolean;
  }

  test.each([
    { name: 'pull_request', ref: 'refs/pull/7/merge', expect: ['check'] },
    { name: 'pull_request_target', ref: 'refs/heads/main', expect: ['check'] },
    { name: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7', expect: ['check'] },
    { name: 'push', ref: 'refs/heads/main', expect: ['release'] },
    { name: 'push', ref: 'refs/tags/flowers@v1.0.0', expect: [] },
    { name: 'schedule', ref: 'refs/heads/main', expect: ['release'] },
    { name: 'workflow_dispatch', ref: 'refs/heads/main', expect: ['release'] },
    { name: 'repository_dispatch', ref: 'refs/heads/main', expect: ['release'] },
    { name: 'release', ref: 'refs/tags/v1', expect: ['release'] },
  ])('$name of $ref', ({ name, ref, expect: expected }) => {
    expect(['check', 'release'].filter((job) => runs(job, { event_name: name, ref }))).toEqual(expected);
  });

  test('only a push is the flow release', () => {
    expect(called('mlops').jobs['release']!.with!['flow']).toBe(
      "${{ github.event_name == 'push' && 'release' || 'retrain' }}",
    );
  });
});

describe('concurrency', () => {
  test('a release runs alone, and a newer push ends an older check', () => {
    const groups = Object.fromEntries(offered.map(({ path, concurrency }) => [path.split('/').at(-1)!, concurrency]));
    expect(groups).toEqual({
      'check.yml': {
        group:
          'mlops-check-${{ github.repository }}-${{ github.event.pull_request.number || github.ref }}-${{ inputs.working-directory }}-${{ inputs.config }}',
        'cancel-in-progress': true,
      },
      'release.yml': {
        group: 'mlops-release-${{ github.repository }}-${{ inputs.working-directory }}-${{ inputs.config }}',
        'cancel-in-progress': false,
      },
      'mlops.yml': undefined,
      'promote.yml': undefined,
      'report.yml': undefined,
      'rollback.yml': undefined,
    });
  });

  test('a group is declared once: caller and called that share one are cancelled as a deadlock', () => {
    for (const { name, job } of jobsOf(offered)) expect([name, job.concurrency]).toEqual([name, undefined]);
    const theirs = [...starters, ...examples].flatMap(({ concurrency, jobs }) =>
      [concurrency, ...Object.values(jobs).map((job) => job.concurrency)].flatMap((each) => each?.group ?? []),
    );
    expect(theirs.filter((group) => group.startsWith('mlops-'))).toEqual([]);
  });

  test.each(all)("$path names no group by github.workflow, which is the caller's", ({ text }) => {
    expect(text).not.toMatch(/group:.*github\.workflow\b/);
  });
});
