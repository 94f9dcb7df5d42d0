import { describe, expect, test } from '@jest/globals';
import { all, callee, called, examples, jobsOf, offered, own, starters, type Permissions } from './parsed.js';

const rank = { none: 0, read: 1, write: 2 } as const;

/** What a caller of this permission set cannot give: empty where all is there. */
function lacking(granted: Permissions, asked: Permissions): string[] {
  return Object.entries(asked)
    .filter(([scope, level]) => rank[level] > rank[granted[scope] ?? 'none'])
    .map(([scope, level]) => `${scope}: ${level}`);
}

/** Everything that the jobs below a call ask for beyond what it grants. */
function refused(granted: Permissions, name: string): string[] {
  return Object.entries(called(name).jobs).flatMap(([id, job]) => {
    const asked = job.permissions ?? granted;
    const below = callee(job);
    const own = lacking(granted, asked).map((permission) => `${name}.${id}: ${permission}`);
    return below === null ? own : [...own, ...refused(asked, below.path.split('/').at(-1)!.replace('.yml', ''))];
  });
}

describe('permissions', () => {
  test('every job of the reusable workflows holds these, and no other', () => {
    const found = Object.fromEntries(jobsOf(offered).map(({ name, job }) => [name, job.permissions]));
    expect(found).toEqual({
      'check.yml: quality': { contents: 'read' },
      'check.yml: candidate': { contents: 'read' },
      'check.yml: report': { 'pull-requests': 'write' },
      'mlops.yml: check': { contents: 'read', 'pull-requests': 'write' },
      'mlops.yml: release': { contents: 'write' },
      'release.yml: quality': { contents: 'read' },
      'release.yml: candidate': { contents: 'read' },
      'release.yml: publish': { contents: 'write' },
      'release.yml: package': {},
      'report.yml: report': { actions: 'read', 'pull-requests': 'write' },
      'rollback.yml: rollback': { contents: 'write' },
      'promote.yml: promote': { contents: 'write' },
    });
  });

  test('nothing is granted to a whole file, but for the router of a caller, which has one job', () => {
    const granted = all.filter(({ permissions }) => Object.keys(permissions ?? { none: true }).length > 0);
    const router = { contents: 'write', 'pull-requests': 'write' };
    expect(granted.map(({ permissions, jobs }) => ({ permissions, jobs: Object.keys(jobs) }))).toEqual(
      granted.map(() => ({ permissions: router, jobs: ['model'] })),
    );
    expect(granted.map(({ path }) => path.split('/').at(-1))).toEqual(granted.map(() => 'mlops.yml'));
    expect(granted.length).toBeGreaterThan(1);
  });

  test.each(jobsOf([...offered, ...own]))('$name says in the file what each permission is for', ({ file, id, job }) => {
    const text = file.text.slice(file.text.indexOf(`\n  ${id}:\n`));
    const block = /\n {4}permissions:(.*\n(?: {6}.*\n)*)/.exec(text)![1]!;
    const lines = block.split('\n').filter((line) => /\w|\{\}/.test(line));
    expect(lines.filter((line) => !/#\s+\w+/.test(line))).toEqual([]);
    expect(lines).toHaveLength(Math.max(1, Object.keys(job.permissions!).length));
  });

  test.each(jobsOf([...starters, ...examples]))(
    '$name grants what the workflow below it asks for, since asking for more fails at start-up',
    ({ file, job }) => {
      const below = callee(job);
      const granted = job.permissions ?? file.permissions ?? {};
      expect(below === null ? [] : refused(granted, below.path.split('/').at(-1)!.replace('.yml', ''))).toEqual([]);
    },
  );

  test('a caller that grants less would be refused: the walk down the calls sees it', () => {
    expect(refused({ contents: 'write' }, 'mlops')).toEqual(['mlops.check: pull-requests: write']);
    expect(refused({ contents: 'read', 'pull-requests': 'write' }, 'mlops')).toEqual([
      'mlops.release: contents: write',
    ]);
    expect(refused({}, 'release')).toEqual([
      'release.quality: contents: read',
      'release.candidate: contents: read',
      'release.publish: contents: write',
    ]);
  });
});
