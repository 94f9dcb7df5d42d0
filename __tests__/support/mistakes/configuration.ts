import { tinyConfig } from '../tiny.js';
import type { Mistake } from './mistake.js';

const rewritten = (from: string | RegExp, to: string): Record<string, string> => ({
  'mlops.yml': tinyConfig().replace(from, to),
});

/** Mistakes in mlops.yml and in the call. */
export const configurationMistakes: readonly Mistake[] = [
  {
    name: 'no configuration',
    given: { files: { 'mlops.yml': null }, step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a configuration that is a folder',
    given: { files: { 'mlops.yml': null, 'mlops.yml/x': '' }, step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'an empty configuration',
    given: { files: { 'mlops.yml': '' }, step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a configuration that is a list',
    given: { files: { 'mlops.yml': '- a\n- b\n' }, step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a configuration that is not YAML',
    given: { files: rewritten('target: sold', 'target: [sold'), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a tab as indentation',
    given: { files: rewritten('  target', '\ttarget'), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'an unknown key',
    given: { files: rewritten('target:', 'tagret:'), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a repeated key',
    given: { files: rewritten('  target: sold', '  target: sold\n  target: size'), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a value of the wrong type',
    given: { files: { 'mlops.yml': tinyConfig(undefined, 'gate: {confidence: high}') }, step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a value out of bounds',
    given: { files: { 'mlops.yml': tinyConfig(undefined, 'gate: {confidence: 95}') }, step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'an unknown step in place of a mapping',
    given: { files: { 'mlops.yml': tinyConfig(undefined, 'gate: superiority') }, step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a name that no tag can have',
    given: { files: rewritten('model: tiny', 'model: Tiny Model'), step: 'check' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'an unknown metric of the gate',
    given: { step: 'check', set: ['gate.primary.metric=roc_acu'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a metric of another task',
    given: { step: 'check', set: ['gate.primary.metric=rmse'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'an unknown metric to evaluate',
    given: { step: 'check', set: ['evaluate.metrics=[auc]'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'an unknown guard',
    given: { step: 'check', set: ['gate.guards.breir.margin=0.1'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'an override without =',
    given: { step: 'check', set: ['train.estimator'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'an override of an unknown key',
    given: { step: 'check', set: ['train.estmator=mlp'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'an override of the wrong type',
    given: { step: 'check', set: ['train.seed=-1'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'an override that is not YAML',
    given: { step: 'check', set: ['train.params.l2=[1'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'an unknown parameter of the estimator',
    given: { step: 'check', set: ['train.params.learnin_rate=0.1'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a parameter that diverges',
    given: { step: 'check', set: ['train.params.learning_rate=1e6'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a file of parameters that is not there',
    given: { step: 'check', set: ['train.params=parms.yml'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a mistake in a file of parameters',
    given: { files: { 'params.yml': 'epochs: 20\nl2: much\n' }, step: 'check', set: ['train.params=params.yml'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'an estimator of another task',
    given: { step: 'check', set: ['train.estimator=linear'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'programs without their flavor',
    given: { step: 'check', set: ['train.score=node score.js'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a registry that this version does not know',
    given: { step: 'check', registry: 'github:octo/models' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'an unknown step',
    given: { step: 'trian' },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a base that is an option of git',
    given: { step: 'check', set: ['gate.base=--output=x'] },
    expect: { code: 2, says: /./ },
  },
  {
    name: 'a configuration out of the workspace',
    given: { step: 'check', config: '../mlops.yml' },
    expect: { code: 2, says: /./ },
  },
];
