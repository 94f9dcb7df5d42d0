import { describe, expect, test } from '@jest/globals';
import { chooseModel, upToAttempt } from '../../src/entry/run-models.js';
import type { StoredArtifact } from '../../src/host/artifacts.js';
import { hostileTexts } from '../support/hostile.js';

const named = (...names: string[]): StoredArtifact[] => names.map((name, id) => ({ name, id, size: 1 }));
const flowers = { model: null, ownModel: 'flowers' };

describe('what of a run is opened', () => {
  test.each([
    {
      name: 'candidate and tests of a workflow with jobs',
      left: ['mlops-flowers-quality-1', 'mlops-flowers-candidate-1', 'mlops-flowers-report-1.html', 'coverage'],
      expect: { model: 'flowers', artifacts: ['mlops-flowers-candidate', 'mlops-flowers-quality'] },
    },
    {
      name: 'the whole flow in one job',
      left: ['mlops-flowers-check-2'],
      expect: { model: 'flowers', artifacts: ['mlops-flowers-check'] },
    },
    {
      name: 'tests alone, where there is no candidate',
      left: ['mlops-flowers-quality-1'],
      expect: { model: 'flowers', artifacts: ['mlops-flowers-quality'] },
    },
    {
      name: "of several models the workspace's",
      left: ['mlops-a-candidate-1', 'mlops-flowers-candidate-1'],
      expect: { model: 'flowers', artifacts: ['mlops-flowers-candidate'] },
    },
    {
      name: 'the only one, whatever its name',
      left: ['mlops-price-model-candidate-1'],
      expect: { model: 'price-model', artifacts: ['mlops-price-model-candidate'] },
    },
    { name: 'nothing', left: ['coverage', 'mlops-x-candidate-1.html', 'mlops-x-deploy-1'], expect: null },
    {
      name: 'nothing of hostile names',
      left: hostileTexts.filter((text) => !/^[a-z]+$/.test(text)).map((text) => `mlops-${text}-candidate-1`),
      expect: null,
    },
  ])('$name', ({ left, expect: chosen }) => {
    expect(chooseModel(named(...left), flowers, 'run 1')).toEqual(chosen);
  });

  test('the one that is asked for', () => {
    const stored = named('mlops-a-candidate-1', 'mlops-flowers-candidate-1');
    expect(chooseModel(stored, { ...flowers, model: 'a' }, 'run 1')?.model).toBe('a');
  });

  test.each([
    { asked: null, says: /^run 1: it has several models: a, b; name one by --model\.$/ },
    { asked: 'c', says: /^run 1: it left nothing of a model "c"; it has a, b\.$/ },
    { asked: 'x\u001B[31m\n::error::', says: /^run 1: it left nothing of a model "x␛\[31m␊::error::"; it has a, b\.$/ },
  ])('several, and $asked: they are named', ({ asked, says }) => {
    const stored = named('mlops-a-candidate-1', 'mlops-b-candidate-1');
    expect(() => chooseModel(stored, { ...flowers, model: asked }, 'run 1')).toThrow(says);
  });

  test('an attempt has what it and earlier ones left', () => {
    const stored = named('mlops-a-candidate-1', 'mlops-a-quality-1', 'mlops-a-candidate-2', 'mlops-a-candidate-10');
    const names = (attempt: number | null): string[] => upToAttempt(stored, attempt).map(({ name }) => name);
    expect(names(1)).toEqual(['mlops-a-candidate-1', 'mlops-a-quality-1']);
    expect(names(2)).toEqual(['mlops-a-candidate-1', 'mlops-a-quality-1', 'mlops-a-candidate-2']);
    expect(names(null)).toHaveLength(4);
  });
});
