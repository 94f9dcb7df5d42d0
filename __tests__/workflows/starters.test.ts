import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routerWorkflow } from '../../src/entry/router-workflow.js';
import { isFlow, isStep } from '../../src/entry/steps.js';
import { tagRuleset } from '../../src/entry/tag-ruleset.js';
import { violation } from '../support/fake-github/ruleset.js';
import type { Repository } from '../support/fake-github/repository.js';
import { root } from '../support/doors.js';
import { callee, isOwnAction, jobsOf, offered, starters, stepsOf, workflow } from './parsed.js';

describe('starters', () => {
  test.each(starters)('$path is described as GitHub wants it', ({ path }) => {
    const about = JSON.parse(readFileSync(join(root, path.replace(/\.yml$/, '.properties.json')), 'utf8')) as object;
    expect(about).toEqual({
      name: expect.stringMatching(/\S/),
      description: expect.stringMatching(/^\S.*\.$/),
      iconName: expect.stringMatching(/^octicon [a-z-]+$/),
      categories: expect.arrayContaining([expect.any(String)]),
      filePatterns: ['^mlops\\.yml$'],
    });
  });

  test.each(jobsOf(starters).filter(({ job }) => job.uses !== undefined))(
    '$name calls a workflow that is there',
    ({ job }) => expect(callee(job)).not.toBeNull(),
  );

  test.each(stepsOf([...starters, ...offered]).filter(({ step }) => isOwnAction(step)))(
    '$name names a step or flow that is there',
    ({ step }) => {
      const word = String(step.with!['step']);
      expect({ word, known: word === '${{ inputs.flow }}' || isStep(word) || isFlow(word) }).toEqual({
        word,
        known: true,
      });
    },
  );

  test('what init writes is the starter', () => expect(routerWorkflow).toBe(workflow('workflows/mlops.yml').text));

  test('composed by hand, the job that may write starts from what the other left, and no step is left out', () => {
    const { candidate, publish } = workflow('workflows/mlops-compose.yml').jobs;
    expect(candidate!.permissions).toEqual({ contents: 'read' });
    expect(publish!.permissions).toEqual({ contents: 'write' });
    expect(publish!.steps![0]!.with!['from']).toBe('${{ needs.candidate.outputs.artifact }}');
    const order = [...candidate!.steps!, ...publish!.steps!].flatMap((step) =>
      isOwnAction(step) ? [step.with!['step']] : [],
    );
    expect(order).toEqual([
      'champion',
      'validate',
      'split',
      'package',
      'test',
      'train',
      'evaluate',
      'gate',
      'report',
      'publish',
      'promote',
    ]);
  });

  test('a deployment follows a promotion, in the same workflow', () => {
    const { deploy } = workflow('workflows/mlops-deploy.yml').jobs;
    expect(deploy!.needs).toBe('model');
    expect(deploy!.if).toBe("${{ !cancelled() && needs.model.outputs.promoted == 'true' }}");
    expect(deploy!.permissions).toEqual({ contents: 'read' });
  });
});

describe('the tag ruleset', () => {
  const repository = {
    rulesets: [
      {
        target: tagRuleset.target,
        include: tagRuleset.conditions.ref_name.include,
        rules: tagRuleset.rules.map(({ type }) => type),
      },
    ],
    burned: new Set(),
    releases: new Map(),
  } as unknown as Repository;

  test.each([
    { name: 'refs/tags/flowers@v1.2.3', expect: { creation: false, update: true, deletion: true } },
    { name: 'refs/tags/flowers#champion#12', expect: { creation: false, update: true, deletion: true } },
    { name: 'refs/tags/v1.2.3', expect: { creation: false, update: false, deletion: false } },
    { name: 'refs/heads/flowers@v1.2.3', expect: { creation: false, update: false, deletion: false } },
  ])('$name', ({ name, expect: expected }) => {
    const forbids = (rule: 'creation' | 'update' | 'deletion'): boolean => violation(repository, name, rule) !== null;
    expect({ creation: forbids('creation'), update: forbids('update'), deletion: forbids('deletion') }).toEqual(
      expected,
    );
  });

  test('nobody passes by it', () => {
    expect(tagRuleset).toMatchObject({ target: 'tag', enforcement: 'active', bypass_actors: [] });
  });
});
