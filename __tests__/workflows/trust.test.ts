import { describe, expect, test } from '@jest/globals';
import { all, jobsOf, named, offered, stepsOf, called, isOwnAction } from './parsed.js';

const withSteps = jobsOf(all).filter(({ job }) => job.steps !== undefined);

describe('what runs', () => {
  test.each([...stepsOf(all), ...jobsOf(all).map(({ name, id, job }) => ({ name, id, step: job }))])(
    '$name is pinned by commit, or of this repository',
    ({ step: { uses } }) => {
      const foreign = uses !== undefined && !/^(?:\$\/|\.\/$|org\/mlops-action(?:\/[\w./-]+)?@v1$)/.test(uses);
      expect(foreign ? uses : '').toMatch(/^(?:|[\w-]+\/[\w-]+@[0-9a-f]{40})$/);
    },
  );

  test.each(all)('$path says the version beside each commit', ({ text }) => {
    const pinned = text.split('\n').filter((line) => /uses: \S+@[0-9a-f]{40}/.test(line));
    expect(pinned.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('one action has one commit everywhere', () => {
    const seen = new Map<string, Set<string>>();
    for (const [, action, commit] of all.flatMap(({ text }) => [...text.matchAll(/uses: ([\w/-]+)@([0-9a-f]{40})/g)]))
      seen.set(action!, (seen.get(action!) ?? new Set()).add(commit!));
    expect([...seen].filter(([, commits]) => commits.size > 1)).toEqual([]);
    expect(seen.size).toBeGreaterThan(2);
  });

  test.each(stepsOf(all).filter(({ step }) => step.run !== undefined))(
    '$name: no expression in the script, and at most three lines',
    ({ step }) => {
      expect(step.run).not.toContain('${{');
      expect(step.run!.trim().split('\n').length).toBeLessThanOrEqual(3);
    },
  );

  test.each(stepsOf(all).filter(({ step }) => step.uses?.startsWith('actions/checkout@')))(
    '$name leaves no token behind',
    ({ step }) => expect(step.with).toMatchObject({ 'persist-credentials': false }),
  );

  test.each(withSteps)('$name ends by itself', ({ job }) => expect(job['timeout-minutes']).toBeDefined());

  test("the caller's command and overrides reach a shell and the action as values only", () => {
    for (const { step } of stepsOf(offered).filter(({ step: { run } }) => run !== undefined)) {
      expect(step).toMatchObject({ env: { SETUP: '${{ inputs.setup }}' }, run: 'bash -eo pipefail -c "$SETUP"' });
    }
    const uses = stepsOf(offered).filter(({ step }) =>
      Object.values(step.with ?? {})
        .join()
        .includes('inputs.set '),
    );
    expect(uses.every(({ step }) => isOwnAction(step))).toBe(true);
  });
});

describe('what a person says', () => {
  test.each(['rollback', 'promote'])('of a %s it reaches an override as one line of JSON only', (name) => {
    const lines = String(called(name).jobs[name]!.steps!.at(-1)!.with!['set']).split('\n');
    const texts = lines.filter((line) => /inputs\.(?:version|reason|model)/.test(line));
    expect(texts).toHaveLength(3);
    const rest = texts.map((line) =>
      line.replace(/\$\{\{ inputs\.\w+ && format\('[\w.]+=\{0\}', /, '').replace(/^[\w.]+=\$\{\{ /, ''),
    );
    for (const line of rest) expect(line).toMatch(/^toJSON\(inputs\.\w+\)\)? \}\}$/);
  });
});

describe('secrets', () => {
  const holders = (secret: string): string[] =>
    jobsOf(offered)
      .filter(({ job }) => named('secrets', JSON.stringify(job)).has(secret))
      .map(({ name }) => name);

  test.each([
    {
      name: 'environment',
      expect: [
        'check.yml: quality',
        'check.yml: candidate',
        'mlops.yml: check',
        'mlops.yml: release',
        'release.yml: quality',
        'release.yml: candidate',
      ],
    },
    {
      name: 'registry-read-token',
      expect: ['check.yml: candidate', 'mlops.yml: check', 'mlops.yml: release', 'release.yml: candidate'],
    },
    {
      name: 'registry-token',
      expect: ['mlops.yml: release', 'promote.yml: promote', 'release.yml: publish', 'rollback.yml: rollback'],
    },
    { name: 'package-token', expect: ['mlops.yml: release', 'release.yml: package'] },
  ])('$name reaches these jobs only', ({ name, expect: expected }) => expect(holders(name)).toEqual(expected));

  test('none is handed on wholesale, none is read that is not declared', () => {
    for (const { path, text } of all) expect([path, text.includes('secrets: inherit')]).toEqual([path, false]);
    for (const { call, text } of offered)
      expect([...named('secrets', text)].sort()).toEqual(Object.keys(call.secrets ?? {}).sort());
  });
});

describe('jobs that may write', () => {
  const writing = jobsOf(offered).filter(({ job }) => job.permissions?.['contents'] === 'write' && job.steps);

  test.each(writing)('$name runs no code of the repository', ({ job }) => {
    const [own, others] = [job.steps!.filter(isOwnAction), job.steps!.filter((step) => !isOwnAction(step))];
    expect(own).toHaveLength(1);
    // The one file that names the model; a release gets even that from the job before.
    const sparse = { 'sparse-checkout': '**/${{ inputs.config }}', 'sparse-checkout-cone-mode': false };
    for (const { uses, with: given } of others) {
      expect(uses).toMatch(/^actions\/checkout@/);
      expect(given).toEqual({ ...sparse, 'persist-credentials': false });
    }
  });

  test('publish, package and report check nothing out, run no setup, and start from what earlier jobs left', () => {
    const jobs = [
      called('release').jobs['publish']!,
      called('release').jobs['package']!,
      called('check').jobs['report']!,
    ];
    for (const { steps } of jobs) {
      const uses = steps!.map((step) => step.uses ?? '');
      expect(uses.filter((each) => each.includes('checkout'))).toEqual([]);
      expect(steps!.every(({ run }) => run === undefined)).toBe(true);
      expect(steps!.at(-1)!.with!['from']).toContain('outputs.artifact');
    }
    expect(jobs[0]!.steps).toHaveLength(1);
    expect(called('report').jobs['report']!.steps).toHaveLength(1);
  });

  test("a fork's pull request is never commented from its own run, and always from report.yml", () => {
    const from = 'github.event.pull_request.head.repo.full_name == github.repository';
    expect(called('check').jobs['report']!.if).toContain(from);
    const condition = called('report').jobs['report']!.if!;
    expect(condition).toContain('github.event.workflow_run.head_repository.full_name != github.repository');
    expect(condition).toContain("github.event.workflow_run.event == 'pull_request'");
  });

  test('publish waits for tests that passed or were skipped, and for a verdict', () => {
    const condition = called('release').jobs['publish']!.if!.replaceAll(/\s+/g, ' ');
    expect(condition).toBe(
      "${{ !cancelled() && (needs.quality.result == 'success' || needs.quality.result == 'skipped') && needs.candidate.outputs.verdict != '' }}",
    );
    expect(called('release').jobs['publish']!.needs).toEqual(['quality', 'candidate']);
    expect(called('release').jobs['publish']!.environment).toBe('${{ inputs.environment }}');
  });
});
