import { describe, expect, test } from '@jest/globals';
import { actionInputs, all, callee, called, isOwnAction, jobsOf, named, offered, starters, stepsOf } from './parsed.js';

const calls = jobsOf(all).flatMap(({ name, job }) => {
  const below = callee(job);
  return below === null ? [] : [{ name, job, below }];
});

describe('inputs', () => {
  test.each(offered)('$path: what is declared is used, and what is used is declared', ({ call, text }) => {
    expect([...named('inputs', text)].sort()).toEqual(Object.keys(call.inputs ?? {}).sort());
  });

  test.each(offered)('$path: each input has a type, a sentence, and a default or is required', ({ call }) => {
    for (const [name, { type, description, default: fallback, required }] of Object.entries(call.inputs ?? {})) {
      expect({ name, type, ok: ['string', 'number', 'boolean'].includes(type) }).toEqual({ name, type, ok: true });
      expect(description).toMatch(/^\S.*\.$/);
      expect({ name, type: required === true ? type : typeof fallback }).toEqual({ name, type });
    }
  });

  test.each(stepsOf(all).filter(({ step }) => isOwnAction(step)))(
    '$name gives the action inputs that it has',
    ({ step }) => {
      expect(Object.keys(step.with ?? {}).filter((name) => !actionInputs.includes(name))).toEqual([]);
    },
  );

  test.each(calls)('$name gives inputs and secrets that the workflow below has', ({ job, below: { call } }) => {
    const inputs = Object.keys(call.inputs ?? {});
    const secrets = Object.keys(call.secrets ?? {});
    expect(Object.keys(job.with ?? {}).filter((name) => !inputs.includes(name))).toEqual([]);
    expect(Object.keys(job.secrets ?? {}).filter((name) => !secrets.includes(name))).toEqual([]);
    for (const [name, { required }] of Object.entries(call.inputs ?? {}))
      if (required === true) expect(Object.keys(job.with ?? {})).toContain(name);
  });

  test.each(['check', 'release'])('the router hands on all inputs of %s, with the same defaults', (name) => {
    const router = called('mlops');
    const below = called(name).call;
    const job = router.jobs[name]!;
    const shared = Object.keys(below.inputs!).filter((input) => input !== 'flow');
    for (const input of shared) {
      expect(job.with![input]).toBe(`\${{ inputs.${input} }}`);
      const { type, default: fallback } = below.inputs![input]!;
      expect(router.call.inputs![input]).toMatchObject({ type, default: fallback });
    }
    expect(
      Object.keys(job.with!)
        .filter((input) => input !== 'flow')
        .sort(),
    ).toEqual(shared.sort());
    expect(Object.keys(job.secrets!)).toEqual(Object.keys(below.secrets!));
    for (const [secret, value] of Object.entries(job.secrets!)) expect(value).toBe(`\${{ secrets.${secret} }}`);
  });

  test('the router has no input of its own', () => {
    const below = new Set(['check', 'release'].flatMap((name) => Object.keys(called(name).call.inputs!)));
    below.delete('flow');
    expect(Object.keys(called('mlops').call.inputs!).sort()).toEqual([...below].sort());
  });
});

describe('outputs', () => {
  test('the router, check and release have the same', () => {
    const names = ['verdict', 'version', 'champion', 'promoted', 'metrics', 'artifact'];
    for (const name of ['mlops', 'check', 'release']) expect(Object.keys(called(name).call.outputs!)).toEqual(names);
  });

  test.each(offered)('$path: each comes from an output of a job, and each of those from a step', ({ call, jobs }) => {
    for (const { value } of Object.values(call.outputs ?? {})) {
      const sources = [...value.matchAll(/jobs\.([a-z]+)\.outputs\.([a-z]+)/g)];
      expect(sources.length).toBeGreaterThan(0);
      for (const [, job, output] of sources) {
        const below = callee(jobs[job!]!);
        const outputs = below === null ? jobs[job!]!.outputs : below.call.outputs;
        expect(Object.keys(outputs ?? {})).toContain(output);
      }
    }
    for (const { outputs, steps } of Object.values(jobs)) {
      for (const [name, value] of Object.entries(outputs ?? {}))
        expect(value).toBe(`\${{ steps.mlops.outputs.${name} }}`);
      if (outputs !== undefined) expect(steps!.filter(({ id }) => id === 'mlops')).toHaveLength(1);
    }
  });

  test('of a release they are those of publish where it ran', () => {
    for (const { value } of Object.values(called('release').call.outputs!))
      expect(value).toMatch(
        /^\$\{\{ jobs\.publish\.outputs\.(\w+) \|\| jobs\.candidate\.outputs\.\1( \|\| 'false')? \}\}$/,
      );
  });

  test('every output of a step that later jobs need is one of its action', () => {
    for (const { file, job, name } of jobsOf([...offered, ...starters])) {
      const needed = [...JSON.stringify(job).matchAll(/needs\.([a-z]+)\.outputs\.([a-z]+)/g)];
      for (const [, other, output] of needed) {
        const before = file.jobs[other!]!;
        const outputs = callee(before)?.call.outputs ?? before.outputs ?? {};
        expect({ name, has: Object.keys(outputs).includes(output!) }).toEqual({ name, has: true });
      }
    }
  });
});
