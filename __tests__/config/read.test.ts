import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { parseOverride } from '../../src/config/override.js';
import { readConfig } from '../../src/config/read.js';
import { behaviourOptions } from '../../src/evaluate/behaviour.options.js';
import { UserError, UserErrors } from '../../src/host/errors.js';

const schema = z.strictObject({
  data: z.strictObject({ source: z.union([z.string(), z.array(z.string())]), target: z.string() }),
  train: z
    .strictObject({
      params: z.union([z.string(), z.record(z.string(), z.unknown())]).default({}),
      estimator: z.enum(['linear', 'logistic']).default('logistic'),
    })
    .prefault({}),
  gate: z
    .strictObject({
      margin: z.number().min(0).default(0),
      guards: z.record(z.string(), z.strictObject({ margin: z.number() })).default({}),
    })
    .prefault({}),
});

function read(text: string, set: string[] = [], files: Record<string, string> = {}) {
  return readConfig(
    {
      text,
      file: 'mlops.yml',
      overrides: set.map((text) => parseOverride(text)),
      includes: ['train.params'],
      include: (path) =>
        path in files
          ? Promise.resolve(files[path]!)
          : Promise.reject(new UserError(`${path}: cannot read it: no such file or folder.`)),
    },
    schema,
  );
}

async function sentences(
  text: string,
  set: string[] = [],
  files: Record<string, string> = {},
): Promise<readonly string[]> {
  try {
    await read(text, set, files);
  } catch (error) {
    if (error instanceof UserErrors) return error.sentences;
    if (error instanceof UserError) return [error.message];
    throw error;
  }
  return [];
}

const good = 'data:\n  source: a.csv\n  target: y\n';

describe('readConfig', () => {
  test('fills defaults', async () => {
    const { value } = await read(good);
    expect(value).toEqual({
      data: { source: 'a.csv', target: 'y' },
      train: { params: {}, estimator: 'logistic' },
      gate: { margin: 0, guards: {} },
    });
  });

  test('takes overrides with YAML values over the file and over an included file', async () => {
    const { value } = await read(
      `${good}train:\n  params: p.yml\n`,
      ['train.params.l2=0.5', 'gate.guards.brier.margin=1e-2', 'data.source=[a.csv, b.csv]'],
      { 'p.yml': 'l2: 0.1\nepochs: 3\n' },
    );
    expect(value.train.params).toEqual({ l2: 0.5, epochs: 3 });
    expect(value.gate.guards).toEqual({ brier: { margin: 0.01 } });
    expect(value.data.source).toEqual(['a.csv', 'b.csv']);
  });

  test('reads anchors and merge keys', async () => {
    const { value } = await read(
      `${good}gate:\n  guards:\n    brier: &m {margin: 0.01}\n    log_loss:\n      <<: *m\n`,
    );
    expect(value.gate.guards).toEqual({ brier: { margin: 0.01 }, log_loss: { margin: 0.01 } });
  });

  const cases: { name: string; text: string; set?: string[]; files?: Record<string, string>; expect: string[] }[] = [
    {
      name: 'an unknown key names the nearest one and its place',
      text: `${good}gate:\n  margn: 1\n`,
      expect: ['mlops.yml:5:3: gate.margn: unknown key; did you mean "margin"?'],
    },
    {
      name: 'an unknown key without a near one lists what is known',
      text: `${good}colour: red\n`,
      expect: ['mlops.yml:4:1: colour: unknown key; known keys here: data, train, gate.'],
    },
    {
      name: 'a wrong type',
      text: `${good}gate:\n  margin: abc\n`,
      expect: ['mlops.yml:5:11: gate.margin: expected a number of at least 0, got "abc".'],
    },
    {
      name: 'a value out of range, in a flow mapping',
      text: `${good}gate: {margin: -1}\n`,
      expect: ['mlops.yml:4:16: gate.margin: expected a number of at least 0, got -1.'],
    },
    {
      name: 'a missing key stands where its mapping starts',
      text: 'data:\n  source: a.csv\n',
      expect: ['mlops.yml:1:1: data.target: expected a text, it is missing.'],
    },
    {
      name: 'all mistakes at once',
      text: 'data:\n  source: 3\n  target: y\ntrain:\n  estimator: svm\n',
      expect: [
        'mlops.yml:2:11: data.source: expected a text or a list of texts, got 3.',
        'mlops.yml:5:14: train.estimator: expected one of "linear", "logistic", got "svm".',
      ],
    },
    {
      name: 'an override names itself',
      text: good,
      set: ['gate.margin=x'],
      expect: ['--set gate.margin: expected a number of at least 0, got "x".'],
    },
    {
      name: 'an unknown key of an override',
      text: good,
      set: ['trian.estimator=linear'],
      expect: ['--set trian.estimator: trian: unknown key; did you mean "train"?'],
    },
    {
      name: 'a syntax error',
      text: 'data: [a\n',
      expect: [expect.stringMatching(/^mlops\.yml:\d+:\d+: not valid YAML: /) as unknown as string],
    },
    {
      name: 'not a mapping',
      text: '- a\n',
      expect: ['mlops.yml:1:1: expected a mapping with keys such as data, got a list of 1.'],
    },
    {
      name: 'an include that is not there',
      text: `${good}train:\n  params: gone.yml\n`,
      expect: [
        'mlops.yml:5:11: train.params: expected a mapping or the path of a YAML file: gone.yml: cannot read it: no such file or folder.',
      ],
    },
    {
      name: 'a flag whose mapping stands for one of the file',
      text: `${good}gate:\n  guards:\n    brier: {margin: 0.02}\n`,
      set: ['gate.guards={brier: {margin: no}}'],
      expect: ['--set gate.guards: gate.guards.brier.margin: expected a number, got "no".'],
    },
    {
      name: 'what is no number, as YAML spells it',
      text: good,
      set: ['gate.margin=.nan'],
      expect: ['--set gate.margin: expected a number of at least 0, got .nan.'],
    },
    {
      name: 'what is infinite, as YAML spells it',
      text: good,
      set: ['gate.guards={a: {margin: .inf}, b: {margin: -.inf}}'],
      expect: [
        '--set gate.guards: gate.guards.a.margin: expected a number, got .inf.',
        '--set gate.guards: gate.guards.b.margin: expected a number, got -.inf.',
      ],
    },
    {
      name: 'a key __proto__ is an unknown key, not a prototype',
      text: `${good}__proto__: {polluted: true}\n`,
      expect: ['mlops.yml:4:1: __proto__: unknown key; known keys here: data, train, gate.'],
    },
    {
      name: 'a duplicate key',
      text: `${good}data: 1\n`,
      expect: [expect.stringContaining('mlops.yml:4:') as unknown as string],
    },
    {
      name: 'an alias bomb',
      text: `a: &a [1,1,1,1,1,1,1,1,1,1]\n${'bcdefgh'
        .split('')
        .map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[i]!}`).join(',')}]`)
        .join('\n')}\n`,
      expect: [
        'mlops.yml:5:1: expected at most 100000 values, with every alias written out; write less, or use fewer aliases.',
      ],
    },
    {
      name: 'deep nesting',
      text: `a: ${'['.repeat(200)}${']'.repeat(200)}\n`,
      expect: ['mlops.yml:1:53: not valid YAML: more than 50 levels of lists and mappings.'],
    },
    {
      name: 'a value that holds itself',
      text: `${good}a: &a [*a]\n`,
      expect: [
        'mlops.yml:4:1: expected at most 100000 values, with every alias written out; write less, or use fewer aliases.',
      ],
    },
    {
      name: 'merge keys upon merge keys',
      text: `a: &a {${Array.from({ length: 500 }, (_, i) => `k${i}: 1`).join()}}\n${Array.from({ length: 30 }, (_, i) => `b${i}: {<<: *a}\n`).join('')}`,
      expect: [
        expect.stringMatching(
          /^mlops\.yml:\d+:\d+: not valid YAML: its merge keys \(<<\) bring more than 10000 keys\.$/,
        ) as unknown as string,
      ],
    },
    {
      name: 'a list without an end',
      text: `${good}a:\n${'- 1\n'.repeat(250_000)}`,
      expect: [
        'mlops.yml:4:1: expected at most 100000 values, with every alias written out; write less, or use fewer aliases.',
      ],
    },
    {
      name: 'lists without an end',
      text: `${good}a:\n${'- []\n'.repeat(200_000)}`,
      expect: [
        'mlops.yml:150000: expected at most 100000 values, with every alias written out; write less, or use fewer aliases.',
      ],
    },
    {
      name: '10 MB',
      text: good.padEnd(10 << 20, '# x\n'),
      expect: ['mlops.yml: expected at most 1 MiB of YAML, got 10485760 characters.'],
    },
  ];
  test.each(cases)('$name', async ({ text, set, files, expect: expected }) => {
    expect(await sentences(text, set ?? [], files ?? {})).toEqual(expected);
  });

  test.each([
    ['novalue', '--set novalue: expected key=value, such as train.params.l2=0.01.'],
    ['=1', '--set =1: expected a key such as train.estimator before the "=", got "".'],
    ['a..b=1', '--set a..b=1: expected a key such as train.estimator before the "=", got "a..b".'],
  ])('refuses --set %s', (text, message) => {
    expect(() => parseOverride(text)).toThrow(new UserError(message));
  });
});

test('a misspelt key is told, not what its mapping lacks for it; other mistakes are', async () => {
  const both = z.strictObject({ command: z.string().optional() }).superRefine(({ command }, context) => {
    if (command === undefined) context.addIssue({ code: 'custom', path: ['command'], message: 'it is missing.' });
  });
  const text = 'one: {comand: x}\ntwo: {}\n';
  const source = { text, file: 'a.yml', overrides: [], includes: [], include: () => Promise.reject(new Error('none')) };
  await expect(readConfig(source, z.strictObject({ one: both, two: both }))).rejects.toEqual(
    new UserErrors([
      'a.yml:1:7: one.comand: unknown key; did you mean "command"?',
      'a.yml:2:1: two.command: it is missing.',
    ]),
  );
});

test.each([
  [
    '{name: older, directional: {increase: {age: 1}}}',
    'evaluate.yml:1:13: behaviour.0.expect: expected one of "up", "down", it is missing.',
  ],
  [
    '{name: older, directional: {increase: {age: 1}}, expect: sideways}',
    'evaluate.yml:1:70: behaviour.0.expect: expected one of "up", "down", got "sideways".',
  ],
])('of several forms the one that knows all keys was meant: %s', async (given, sentence) => {
  const source = { overrides: [], includes: [], include: () => Promise.reject(new Error('none')) };
  const asked = readConfig(
    { ...source, text: `behaviour: [${given}]`, file: 'evaluate.yml' },
    z.strictObject({ behaviour: behaviourOptions }),
  );
  await expect(asked).rejects.toThrow(sentence);
});
