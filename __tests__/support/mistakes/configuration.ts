import { ownPrograms, tinyConfig } from '../tiny.js';
import type { Mistake } from './mistake.js';

const rewritten = (from: string | RegExp, to: string): Record<string, string> => ({
  'mlops.yml': tinyConfig().replace(from, to),
});

/** Mistakes in mlops.yml and in the call. */
export const configurationMistakes: readonly Mistake[] = [
  {
    name: 'no configuration',
    given: { files: { 'mlops.yml': null }, step: 'check' },
    expect: {
      code: 2,
      says: /mlops\.yml: not found in \S+tiny; write one with `mlops init`, or say where it is: working-directory and config in a workflow, --workspace and --config here\./,
    },
  },
  {
    name: 'a configuration that is a folder',
    given: { files: { 'mlops.yml': null, 'mlops.yml/x': '' }, step: 'check' },
    expect: { code: 2, says: /tiny\/mlops\.yml: cannot read it: it is a folder, not a file\./ },
  },
  {
    name: 'an empty configuration',
    given: { files: { 'mlops.yml': '' }, step: 'check' },
    expect: { code: 2, says: /mlops\.yml: data: expected a mapping with the keys source, .*, it is missing\./ },
  },
  {
    name: 'a configuration that is a list',
    given: { files: { 'mlops.yml': '- a\n- b\n' }, step: 'check' },
    expect: { code: 2, says: /mlops\.yml:1:1: expected a mapping with keys such as data, got a list of 2\./ },
  },
  {
    name: 'a configuration that is not YAML',
    given: { files: rewritten('target: sold', 'target: [sold'), step: 'check' },
    expect: { code: 2, says: /mlops\.yml:5:3: not valid YAML: / },
  },
  {
    name: 'aliases upon aliases',
    given: {
      files: rewritten(
        'target: sold',
        `target: sold\n  a: &a [1, 1, 1, 1, 1, 1, 1, 1]\n${Array.from('bcdefgh', (name, at) => `  ${name}: &${name} [${Array(8).fill(`*${'abcdefg'[at]!}`).join()}]\n`).join('')}`,
      ),
      step: 'check',
    },
    expect: {
      code: 2,
      says: /mlops\.yml:2:1: expected at most 100000 values, with every alias written out; write less, or use fewer aliases\./,
    },
  },
  {
    name: 'lists in lists without an end',
    given: { files: rewritten('target: sold', `target: ${'['.repeat(100_000)}`), step: 'check' },
    expect: { code: 2, says: /mlops\.yml:4:59: not valid YAML: more than 50 levels of lists and mappings\./ },
  },
  {
    name: 'a configuration of 10 MB',
    given: { files: { 'mlops.yml': tinyConfig().padEnd(10 << 20, '# x\n') }, step: 'check' },
    expect: { code: 2, says: /mlops\.yml: expected at most 1 MiB of YAML, got 10485760 characters\./ },
  },
  {
    name: 'a tab as indentation',
    given: { files: rewritten('  target', '\ttarget'), step: 'check' },
    expect: { code: 2, says: /mlops\.yml:4:1: not valid YAML: tab characters must not be used in indentation\./ },
  },
  {
    name: 'an unknown key',
    given: { files: rewritten('target:', 'tagret:'), step: 'check' },
    expect: { code: 2, says: /mlops\.yml:4:3: data\.tagret: unknown key; did you mean "target"\?/ },
  },
  {
    name: 'an unknown key beside what it was to be',
    given: {
      files: { 'mlops.yml': tinyConfig('flavor: command\ncomand: node train.js\nscore: node score.js') },
      step: 'check',
    },
    expect: {
      code: 2,
      says: /^\W*(?:error\s+)?(?:mlops\.yml:10:3: )?train\.comand: unknown key; did you mean "command"\?\s*$/,
    },
  },
  {
    name: 'a repeated key',
    given: { files: rewritten('  target: sold', '  target: sold\n  target: size'), step: 'check' },
    expect: { code: 2, says: /mlops\.yml:5:3: not valid YAML: duplicated mapping key\./ },
  },
  {
    name: 'a value of the wrong type',
    given: { files: { 'mlops.yml': tinyConfig(undefined, 'gate: {confidence: high}') }, step: 'check' },
    expect: {
      code: 2,
      says: /mlops\.yml:10:20: gate\.confidence: expected a number above 0\.5 and below 1, got "high"\./,
    },
  },
  {
    name: 'a value out of bounds',
    given: { files: { 'mlops.yml': tinyConfig(undefined, 'gate: {confidence: 95}') }, step: 'check' },
    expect: { code: 2, says: /mlops\.yml:10:20: gate\.confidence: expected a number above 0\.5 and below 1, got 95\./ },
  },
  {
    name: 'a text in the place of a mapping',
    given: { files: { 'mlops.yml': tinyConfig(undefined, 'gate: superiority') }, step: 'check' },
    expect: {
      code: 2,
      says: /mlops\.yml:10:7: gate: expected a mapping with the keys primary, .*, got "superiority"\./,
    },
  },
  {
    name: 'a name that no tag can have',
    given: { files: rewritten('model: tiny', 'model: Tiny Model'), step: 'check' },
    expect: { code: 2, says: /mlops\.yml:1:8: model: expected a text that matches .* got "Tiny Model"\./ },
  },
  {
    name: 'an unknown metric of the gate',
    given: { step: 'check', set: ['gate.primary.metric=roc_acu'] },
    expect: {
      code: 2,
      says: /set gate\.primary\.metric: expected a metric of task binary, got "roc_acu"; did you mean "roc_auc"\?/,
    },
  },
  {
    name: 'a metric of another task',
    given: { step: 'check', set: ['gate.primary.metric=rmse'] },
    expect: {
      code: 2,
      says: /set gate\.primary\.metric: expected a metric of task binary, got "rmse"; Known: roc_auc, /,
    },
  },
  {
    name: 'an unknown metric to evaluate',
    given: { step: 'check', set: ['evaluate.metrics=[auc]'] },
    expect: {
      code: 2,
      says: /set evaluate\.metrics: expected a metric of task binary, got "auc"; did you mean "roc_auc"\?/,
    },
  },
  {
    name: 'an unknown guard',
    given: { files: { 'mlops.yml': tinyConfig(undefined, 'gate: {guards: {breir: {margin: 0.1}}}') }, step: 'check' },
    expect: {
      code: 2,
      says: /mlops\.yml:10:24: gate\.guards\.breir: expected a metric of task binary, got "breir"; did you mean "brier"\?/,
    },
  },
  {
    name: 'an override without =',
    given: { step: 'check', set: ['train.estimator'] },
    expect: { code: 2, says: /set train\.estimator: expected key=value, such as train\.params\.l2=0\.01\./ },
  },
  {
    name: 'an override of an unknown key',
    given: { step: 'check', set: ['train.estmator=mlp'] },
    expect: { code: 2, says: /set train\.estmator: unknown key; did you mean "estimator"\?/ },
  },
  {
    name: 'an override of the wrong type',
    given: { step: 'check', set: ['train.seed=-1'] },
    expect: {
      code: 2,
      says: /set train\.seed: expected a whole number of at least 0 and of at most 4294967295, got -1\./,
    },
  },
  {
    name: 'an override that is not YAML',
    given: { step: 'check', set: ['train.params.l2=[1'] },
    expect: { code: 2, says: /set train\.params\.l2:1:3: not valid YAML: / },
  },
  {
    name: 'an unknown parameter of the estimator',
    given: { step: 'check', set: ['train.params.learnin_rate=0.1'] },
    expect: { code: 2, says: /set train\.params\.learnin_rate: unknown key; did you mean "learning_rate"\?/ },
  },
  {
    name: 'a parameter that would diverge',
    given: { step: 'check', set: ['train.params.learning_rate=1e6'] },
    expect: {
      code: 2,
      says: /set train\.params\.learning_rate: expected a number above 0 and of at most 10, got 1000000\./,
    },
  },
  {
    name: 'a training that diverges',
    given: {
      step: 'check',
      set: [
        ...[
          'task=regression',
          'data.positive=null',
          'data.target=weight',
          'data.ignore=[id, sold]',
          'train.estimator=mlp',
        ],
        `train.params={learning_rate: 10, hidden: [${Array(20).fill(32).join()}], epochs: 50, patience: null}`,
      ],
    },
    expect: {
      code: 2,
      says: /Training diverged in epoch \d+: the loss is no finite number; lower train\.params\.learning_rate \(now 10\)\./,
    },
  },
  {
    name: 'a file of parameters that is not there',
    given: { step: 'check', set: ['train.params=parms.yml'] },
    expect: {
      code: 2,
      says: /set train\.params: expected a mapping or the path of a YAML file: \S+parms\.yml: cannot read it: no such file/,
    },
  },
  {
    name: 'a mistake in a file of parameters',
    given: { files: { 'params.yml': 'epochs: 20\nl2: much\n' }, step: 'check', set: ['train.params=params.yml'] },
    expect: {
      code: 2,
      says: /params\.yml:2:5: train\.params\.l2: expected a number of at least 0 and of at most 1000, got "much"\./,
    },
  },
  {
    name: 'a parameter that is no number',
    given: { files: rewritten('params: {epochs: 20,', 'params: {epochs: .nan,'), step: 'check' },
    expect: {
      code: 2,
      says: /mlops\.yml:9:20: train\.params\.epochs: expected a number, got \.nan; leave it out, or write null\./,
    },
  },
  {
    name: 'a whole number that would be rounded',
    given: { step: 'check', set: ['train.params.epochs=12345678901234567890'] },
    expect: {
      code: 2,
      says: /set train\.params\.epochs: expected a whole number between -9007199254740991 and 9007199254740991, got 12345678901234567890, which would be rounded; write it as a text, or as a fraction \(1\.5e19\)\./,
    },
  },
  {
    name: 'a parameter too small for a number, in a file of parameters',
    given: { files: { 'params.yml': 'epochs: 20\nl2: 1e-400\n' }, step: 'check', set: ['train.params=params.yml'] },
    expect: {
      code: 2,
      says: /params\.yml:2:5: train\.params\.l2: expected 0 or a number of at least 5e-324, got 1e-400, which would be 0; write 0\.0, or a larger one\./,
    },
  },
  {
    name: 'a parameter too large for a number',
    given: { step: 'check', set: ['train.params.l2=1e400'] },
    expect: {
      code: 2,
      says: /set train\.params\.l2: expected a number between -1\.8e308 and 1\.8e308, got 1e400; write one that is nearer to 0\./,
    },
  },
  {
    name: 'an infinite parameter of a program that need not be one of Python',
    given: { files: { 'mlops.yml': tinyConfig(`${ownPrograms}\nparams: {tol: -.inf}`) }, step: 'check' },
    expect: {
      code: 2,
      says: /mlops\.yml:11:17: train\.params\.tol: expected a finite number, as JSON has no other and the flavor is command, got -\.inf; write it as a text\./,
    },
  },
  {
    name: 'an infinite parameter of what is built in',
    given: { step: 'check', set: ['train.params.l2=.inf'] },
    expect: {
      code: 2,
      says: /set train\.params\.l2: expected a number of at least 0 and of at most 1000, got \.inf\./,
    },
  },
  {
    name: 'an estimator of another task',
    given: { step: 'check', set: ['train.estimator=linear'] },
    expect: { code: 2, says: /set train\.estimator: expected logistic or mlp for the task binary, got linear\./ },
  },
  {
    name: 'programs without their flavor',
    given: { step: 'check', set: ['train.score=node score.js'] },
    expect: {
      code: 2,
      says: /set train\.score: belongs to the flavor command; remove it, or set train\.flavor to command\./,
    },
  },
  {
    name: 'a registry that is neither a folder nor a repository',
    given: { step: 'check', registry: 'github:octo' },
    expect: { code: 2, says: /registry: expected a folder, github:owner\/repository or github, got "github:octo"\./ },
  },
  {
    name: 'an unknown step',
    given: { step: 'trian' },
    expect: { code: 2, says: /\btrian\b.*; did you mean "train"\?/ },
  },
  {
    name: 'a base that is an option of git',
    given: { step: 'check', set: ['gate.base=--output=x'] },
    expect: { code: 2, says: /gate\.base: expected a git revision, got "--output=x"\./ },
  },
  {
    name: 'a configuration out of the workspace',
    given: { step: 'check', config: '../mlops.yml' },
    expect: { code: 2, says: /\.\.\/mlops\.yml: not found in / },
  },
];
