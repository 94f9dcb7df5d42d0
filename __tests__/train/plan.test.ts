import { describe, expect, test } from '@jest/globals';
import { UserErrors } from '../../src/host/errors.js';
import { parseParams, planOf } from '../../src/train/plan.js';
import type { Target } from '../../src/split/manifest.js';
import { trainOptions } from '../../src/train/train.options.js';

const parse = (train: Record<string, unknown>): ReturnType<typeof trainOptions.parse> => trainOptions.parse(train);

function targetOf(task: Target['task']): Target {
  const classes = { binary: ['no', 'yes'], multiclass: ['a', 'b', 'caf\u00e9'], regression: [] };
  return { column: 'y', task, classes: classes[task], positive: task === 'binary' ? 'yes' : null };
}

describe('planOf', () => {
  test.each([
    { name: 'binary', given: {}, task: 'binary' as const, expect: { flavor: 'tfjs', estimator: 'logistic' } },
    { name: 'regression', given: {}, task: 'regression' as const, expect: { flavor: 'tfjs', estimator: 'linear' } },
    { name: 'multiclass', given: {}, task: 'multiclass' as const, expect: { flavor: 'tfjs', estimator: 'logistic' } },
    {
      name: 'weights of classes, whatever form of Unicode they are in',
      given: { params: { class_weight: { 'cafe\u0301': 2 } } },
      task: 'multiclass' as const,
      expect: { params: { class_weight: { 'cafe\u0301': 2 } } },
    },
    { name: 'mlp for both', given: { estimator: 'mlp' }, task: 'regression' as const, expect: { estimator: 'mlp' } },
    {
      name: 'a command makes the flavor',
      given: { command: 'python train.py', score: ['./score'], params: { depth: 3 } },
      task: 'multiclass' as const,
      expect: { flavor: 'command', command: 'python train.py', score: ['./score'], params: { depth: 3 } },
    },
  ])('$name', ({ given, task, expect: plan }) => {
    expect(planOf(parse(given), targetOf(task))).toMatchObject(plan);
  });

  test.each([
    {
      name: 'linear for classes',
      given: { estimator: 'linear' },
      task: 'binary' as const,
      expect: /expected logistic or mlp for the task binary, got linear/,
    },
    {
      name: 'logistic for numbers',
      given: { estimator: 'logistic' },
      task: 'regression' as const,
      expect: /expected linear or mlp/,
    },
    {
      name: 'linear for three classes',
      given: { estimator: 'linear' },
      task: 'multiclass' as const,
      expect: /expected logistic or mlp for the task multiclass, got linear/,
    },
    {
      name: 'weights of classes for numbers',
      given: { estimator: 'mlp', params: { class_weight: 'balanced' } },
      task: 'regression' as const,
      expect: /^train\.params\.class_weight: belongs to targets with classes, the task is regression; remove it\.$/,
    },
    {
      name: 'a weight of a class that is none, without telling those that are',
      given: { params: { class_weight: { maybe: 2, yes: 1 } } },
      task: 'binary' as const,
      expect:
        /^train\.params\.class_weight: "maybe" is no class of the target; write a class as it stands in the data\.$/,
    },
    {
      name: 'a path that nobody read',
      given: { params: 'params.yml' },
      task: 'binary' as const,
      expect: /train\.params: expected a mapping, got "params.yml"/,
    },
  ])('refuses $name', ({ given, task, expect: message }) => {
    expect(() => planOf(parse(given), targetOf(task))).toThrow(message);
  });
});

describe('parseParams', () => {
  test('defaults', () => {
    const common = { epochs: 100, batch_size: 32, l2: 0.001, patience: 'auto', max_categories: 100 };
    expect(parseParams('tfjs', 'logistic', {})).toEqual({ ...common, learning_rate: 0.01, class_weight: null });
    expect(parseParams('tfjs', 'linear', {})).toEqual({ ...common, learning_rate: 0.01 });
    expect(parseParams('tfjs', 'mlp', { epochs: 7 })).toEqual({
      ...common,
      epochs: 7,
      learning_rate: 0.003,
      hidden: [32],
      dropout: 0,
      class_weight: null,
    });
  });

  test.each([
    { given: { learning_rte: 1 }, expect: ['train.params.learning_rte: unknown key; did you mean "learning_rate"?'] },
    {
      given: { hidden: [4] },
      expect: [
        'train.params.hidden: unknown key; it belongs to the estimator mlp, this one is logistic; set train.estimator to mlp, or remove it.',
      ],
    },
    {
      given: { l2: 'x', epochs: 0 },
      expect: [
        'train.params.epochs: expected a whole number of at least 1 and of at most 100000, got 0.',
        'train.params.l2: expected a number of at least 0 and of at most 1000, got "x".',
      ],
    },
    {
      given: { patience: 1.5 },
      expect: ['train.params.patience: expected "auto" or a whole number of at least 1, got 1.5.'],
    },
    { given: JSON.parse('{"__proto__": 1}') as object, expect: [/train\.params\.__proto__: unknown key/] },
  ])('$given', ({ given, expect: sentences }) => {
    const error = caught(() => parseParams('tfjs', 'logistic', given));
    expect(error).toBeInstanceOf(UserErrors);
    const found = [...(error as UserErrors).sentences].sort();
    expect(found).toEqual(sentences.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each))));
  });

  test.each([
    {
      estimator: 'linear' as const,
      given: { class_weight: 'balanced' },
      expect:
        'train.params.class_weight: unknown key; it belongs to the estimators logistic and mlp, for classes, this one is linear; set train.estimator to mlp, or remove it.',
    },
    {
      estimator: 'logistic' as const,
      given: { dropout: 0.5 },
      expect:
        'train.params.dropout: unknown key; it belongs to the estimator mlp, this one is logistic; set train.estimator to mlp, or remove it.',
    },
    {
      estimator: 'mlp' as const,
      given: { dropout: 1 },
      expect: 'train.params.dropout: expected a number of at least 0 and below 1, got 1.',
    },
    {
      estimator: 'mlp' as const,
      given: { class_weight: 'even' },
      expect: 'train.params.class_weight: expected "balanced" or a mapping, got "even".',
    },
    {
      estimator: 'logistic' as const,
      given: { class_weight: { a: 0 } },
      expect: 'train.params.class_weight.a: expected a number above 0 and of at most 1000000, got 0.',
    },
  ])('$estimator: $given', ({ estimator, given, expect: sentence }) => {
    const error = caught(() => parseParams('tfjs', estimator, given));
    expect((error as UserErrors).sentences).toEqual([sentence]);
  });

  test('hidden layers are named by their place', () => {
    const error = caught(() => parseParams('tfjs', 'mlp', { hidden: [4, 0] }));
    expect((error as UserErrors).sentences).toEqual([
      'train.params.hidden.1: expected a whole number of at least 1 and of at most 10000, got 0.',
    ]);
  });

  test("a user's program gets whatever it likes", () => {
    expect(parseParams('command', null, { any: [1, { deep: true }] })).toEqual({ any: [1, { deep: true }] });
  });
});

describe('trainOptions', () => {
  test('a dotted name is an estimator of the flavor python', () => {
    const plan = planOf(trainOptions.parse({ estimator: 'sklearn.svm.SVC', params: { C: 2 } }), targetOf('multiclass'));
    expect(plan).toEqual({
      flavor: 'python',
      train: { estimator: 'sklearn.svm.SVC', preprocess: null, columns: {} },
      input: null,
      params: { C: 2 },
      floats: {},
    });
  });

  test('what is infinite is for Python alone', () => {
    const params = { tol: -Infinity, grid: [1, Infinity] };
    expect(trainOptions.safeParse({ estimator: 'a.B', params }).success).toBe(true);
    const { error } = trainOptions.safeParse({ command: 'x', score: 'y', params });
    expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      [
        'params.tol',
        'expected a finite number, as JSON has no other and the flavor is command, got -.inf; write it as a text.',
      ],
      [
        'params.grid.1',
        'expected a finite number, as JSON has no other and the flavor is command, got .inf; write it as a text.',
      ],
    ]);
  });

  test.each([
    { name: 'command without score', given: { command: 'x' }, expect: 'score' },
    { name: 'flavor command without command', given: { flavor: 'command', score: 'x' }, expect: 'command' },
    { name: 'a command beside tfjs', given: { flavor: 'tfjs', command: 'x' }, expect: 'command' },
    {
      name: 'an estimator beside a command',
      given: { command: 'x', score: 'y', estimator: 'mlp' },
      expect: 'estimator',
    },
    {
      name: 'a backend of tfjs beside a command',
      given: { command: 'x', score: 'y', backend: 'node' },
      expect: 'backend',
    },
    { name: 'an empty list', given: { command: [] }, expect: 'command' },
    { name: 'an estimator that nobody knows', given: { estimator: 'forest' }, expect: 'estimator' },
    { name: 'an estimator that is no name', given: { estimator: 'os.system("x")' }, expect: 'estimator' },
    { name: 'a dotted name for tfjs', given: { flavor: 'tfjs', estimator: 'a.B' }, expect: 'estimator' },
    { name: 'a built-in for python', given: { flavor: 'python', estimator: 'mlp' }, expect: 'estimator' },
    { name: 'python without anything to train', given: { flavor: 'python' }, expect: 'estimator' },
    {
      name: 'an estimator and a command',
      given: { flavor: 'python', estimator: 'a.B', command: 'x' },
      expect: 'command',
    },
    { name: 'a scoring program for python', given: { flavor: 'python', command: 'x', score: 'y' }, expect: 'score' },
    { name: 'columns for tfjs', given: { columns: { a: 'text' } }, expect: 'columns' },
    {
      name: 'columns for a program',
      given: { flavor: 'python', command: 'x', columns: { a: 'text' } },
      expect: 'columns',
    },
    {
      name: 'columns beside preprocessing',
      given: { estimator: 'a.B', preprocess: 'a:b', columns: { a: 'text' } },
      expect: 'columns',
    },
    { name: 'preprocessing for tfjs', given: { preprocess: 'a.b:c' }, expect: 'preprocess' },
    {
      name: 'preprocessing beside a command',
      given: { flavor: 'python', command: 'x', preprocess: 'a:b' },
      expect: 'preprocess',
    },
    { name: 'preprocessing of another form', given: { estimator: 'a.B', preprocess: 'a.b.c' }, expect: 'preprocess' },
  ])('refuses $name', ({ given, expect: key }) => {
    const parsed = trainOptions.safeParse(given);
    expect(parsed.error?.issues.map(({ path }) => path[0])).toContain(key);
  });
});

function caught(body: () => unknown): unknown {
  try {
    body();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
