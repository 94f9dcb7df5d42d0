import { describe, expect, test } from '@jest/globals';
import type { Floats } from '../../src/config/floats.js';
import { manifestSchema, type Manifest } from '../../src/model/manifest.js';
import { splitManifestSchema } from '../../src/split/manifest.js';
import { differences, type Today } from '../../src/train/difference.js';
import type { SortedFiles } from '../../src/train/file-scope.js';
import { planOf, programDigest } from '../../src/train/plan.js';
import { trainOptions } from '../../src/train/train.options.js';
import { candidate, sha256 } from '../registry/drafts.js';
import { digestOf } from './scene.js';

const model = candidate();
const nothing: SortedFiles = { changed: [], ignored: [], others: [], configuration: false };
const options = trainOptions.parse({ estimator: 'mlp' });
const plan = planOf(options, model.target);
const command = trainOptions.parse({ command: 'python train.py', score: 'python score.py' });
const built = {
  kind: 'npm',
  name: 'p',
  version: '1.0.0',
  file: 'p.tgz',
  sha256: digestOf('f'),
  content: digestOf('c'),
};
const part = { rows: 1, classes: {}, digest: 'd' };

const split = splitManifestSchema.parse({
  format: 'mlops-split-manifest/1',
  policy: model.data.split.policy,
  policyDigest: model.data.split.digest,
  target: model.target,
  columns: [...model.signature.inputs, { name: 'kind', type: 'string' }],
  features: ['length', 'colour'],
  data: { files: [], rows: 100, fingerprint: model.data.fingerprint },
  parts: { train: part, validation: part, test: part },
  deviation: 0,
  comparable: { champion: null, anchor: null },
});

const today: Today = {
  split,
  plan,
  seed: 1,
  package: null,
  environment: { kind: 'host', digest: sha256('host') },
  policy: digestOf('judge'),
  tool: '1.7.3',
  files: { told: nothing },
};

const newest: Manifest = manifestSchema.parse({
  ...candidate({ params: { ...plan.params } }),
  signature: {
    inputs: model.signature.inputs,
    outputs: [
      { name: 'prediction', type: 'string' },
      { name: 'score', type: 'number' },
    ],
  },
  format: 'mlops-manifest/1',
  version: '1.0.2',
  createdAt: '2026-11-20T03:04:05.000Z',
  actor: 'ada',
  run: null,
  metrics: { validation: null, test: null },
  champion: null,
  verdict: {
    verdict: 'hold',
    part: 'validation',
    rule: 'superiority',
    sha256: digestOf('v'),
    policy: digestOf('judge'),
  },
  files: {},
});

/** What is not the same: name -> state. */
function differing(now: Partial<Today>, then: Partial<Manifest>): Record<string, string> {
  const aspects = differences({ ...today, ...now }, { ...newest, ...then });
  return Object.fromEntries(aspects.flatMap(({ name, state }) => (state === 'same' ? [] : [[name, state]])));
}

const data = (change: Partial<Manifest['data']>): Partial<Manifest> => ({ data: { ...newest.data, ...change } });

test.each<{ name: string; now?: Partial<Today>; then?: Partial<Manifest>; expect: Record<string, string> }>([
  { name: 'nothing', expect: {} },
  { name: 'data', then: data({ fingerprint: digestOf('x') }), expect: { data: 'changed' } },
  {
    name: 'how rows are divided',
    then: data({ split: { ...newest.data.split, digest: digestOf('x') } }),
    expect: { 'split policy': 'changed' },
  },
  { name: 'the positive class', then: { target: { ...newest.target, positive: 'a' } }, expect: { target: 'changed' } },
  {
    name: 'a column that is ignored now',
    now: { split: { ...split, features: ['length'] } },
    expect: { columns: 'changed' },
  },
  { name: 'a parameter', then: { params: { ...newest.params, epochs: 7 } }, expect: { parameters: 'changed' } },
  {
    name: 'the order of parameters: nothing',
    then: { params: Object.fromEntries(Object.entries(newest.params).reverse()) },
    expect: {},
  },
  {
    name: 'a whole number written as a fraction, to what is built in: nothing',
    now: { plan: planOf({ ...options, params: { epochs: 100 }, floats: { '/epochs': '100.0' } }, model.target) },
    then: { params: { ...planOf({ ...options, params: { epochs: 100 } }, model.target).params } },
    expect: {},
  },
  { name: 'the seed', now: { seed: 2 }, expect: { seed: 'changed' } },
  {
    name: 'the estimator',
    now: { plan: { ...plan, estimator: 'logistic' } as Today['plan'] },
    expect: { model: 'changed' },
  },
  {
    name: 'another library of the same estimator: nothing, it comes with the tool',
    then: { flavor: { ...newest.flavor, tfjs: '3.0.0' } as Manifest['flavor'] },
    expect: {},
  },
  {
    name: 'the kind of environment',
    now: { environment: { kind: 'venv', digest: sha256('host') } },
    expect: { environment: 'changed' },
  },
  { name: 'the lock', now: { environment: { kind: 'host', digest: sha256('x') } }, expect: { environment: 'changed' } },
  { name: 'the policy that judges', now: { policy: digestOf('x') }, expect: { 'gate policy': 'changed' } },
  { name: 'a policy that is not known yet', now: { policy: null }, expect: { 'gate policy': 'uncompared' } },
  {
    name: 'a policy that was not recorded',
    then: { verdict: { ...newest.verdict, policy: undefined } },
    expect: { 'gate policy': 'unknown' },
  },
  { name: 'a minor version of the tool: nothing', now: { tool: '1.9.0' }, expect: {} },
  { name: 'a major version of the tool', now: { tool: '2.0.0' }, expect: { 'major version of this tool': 'changed' } },
])('$name', ({ now = {}, then = {}, expect: expected }) => {
  expect(differing(now, then)).toEqual(expected);
});

describe('a program of the repository', () => {
  const now = { plan: planOf(command, model.target) };
  const digest = programDigest('python train.py');
  const then = (change: object): Partial<Manifest> => ({
    params: {},
    flavor: { name: 'command', score: 'python score.py', command: digest, ...change },
  });

  test.each<{ name: string; then: Partial<Manifest>; expect: Record<string, string> }>([
    { name: 'the same', then: then({}), expect: {} },
    {
      name: 'another command',
      then: then({ command: programDigest('python other.py') }),
      expect: { model: 'changed' },
    },
    {
      name: 'a command as a list is another one',
      then: then({ command: programDigest(['python', 'train.py']) }),
      expect: { model: 'changed' },
    },
    { name: 'a command that is not on record', then: then({ command: undefined }), expect: { model: 'unknown' } },
    { name: 'another scoring program', then: then({ score: 'x' }), expect: { model: 'changed' } },
    { name: 'instead of a built-in model', then: { params: {} }, expect: { model: 'changed' } },
  ])('$name', ({ then, expect: expected }) => {
    expect(differing(now, then)).toEqual(expected);
  });
});

describe('a model of Python', () => {
  const by = (train: object, floats: Floats = {}): Partial<Today> => ({
    plan: planOf({ ...trainOptions.parse(train), floats }, model.target),
  });
  const then = (change: object, rest: Partial<Manifest> = {}): Partial<Manifest> => ({
    params: {},
    ...rest,
    flavor: { name: 'python', model: 'model.joblib', input: 'dataframe', libraries: {}, ...change },
  });
  const named = by({ estimator: 'a.B', preprocess: 'c:d' });
  const trained = by({ flavor: 'python', command: 'python train.py' });
  const command = programDigest('python train.py');

  test.each<{ name: string; now: Partial<Today>; then: Partial<Manifest>; expect: Record<string, string> }>([
    { name: 'the same class', now: named, then: then({ estimator: 'a.B', preprocess: 'c:d' }), expect: {} },
    { name: 'other preprocessing', now: named, then: then({ estimator: 'a.B' }), expect: { model: 'changed' } },
    { name: 'a program before', now: named, then: then({ command }), expect: { model: 'changed' } },
    { name: 'the same program', now: trained, then: then({ command }), expect: {} },
    { name: 'a class before', now: trained, then: then({ estimator: 'a.B' }), expect: { model: 'changed' } },
    {
      name: 'a fraction that was a whole number',
      now: by({ estimator: 'a.B', params: { x: 1 } }, { '/x': '1.0' }),
      then: then({ estimator: 'a.B' }, { params: { x: 1 } }),
      expect: { parameters: 'changed' },
    },
    {
      name: 'the same fraction',
      now: by({ estimator: 'a.B', params: { x: 1, y: -Infinity } }, { '/y': '-.inf', '/x': '1.0' }),
      then: then({ estimator: 'a.B' }, { params: { x: 1, y: null }, floats: { '/x': '1.0', '/y': '-.inf' } }),
      expect: {},
    },
    { name: 'a built-in model before', now: trained, then: { params: {} }, expect: { model: 'changed' } },
  ])('$name', ({ now, then, expect: expected }) => {
    expect(differing(now, then)).toEqual(expected);
  });
});

describe('the code', () => {
  const unknown = { unknown: 'git lacks it' };
  const told = (files: Partial<SortedFiles>): Today['files'] => ({ told: { ...nothing, ...files } });
  const other = { ...built, content: digestOf('other') };

  test.each<{
    name: string;
    now?: Today['package'];
    then?: Today['package'];
    files: Today['files'];
    dirty?: boolean;
    /** [built in, program of the repository]: an aspect's name, state and note */
    expect: [string, string];
  }>([
    {
      name: 'no package, git shows nothing',
      files: told({}),
      expect: ['code same', 'code same'],
    },
    {
      name: 'no package, only documentation',
      files: told({ ignored: ['README.md'] }),
      expect: ['code same', 'code same'],
    },
    {
      name: 'no package, a file',
      files: told({ changed: ['a.py'] }),
      expect: ['code changed: a.py changed', 'code changed: a.py changed'],
    },
    {
      name: 'no package, no git',
      files: unknown,
      expect: ['code unknown: git lacks it', 'code unknown: git lacks it'],
    },
    {
      name: 'the same package, git shows nothing',
      now: built,
      then: built,
      files: told({}),
      expect: ['code same', 'code same'],
    },
    {
      name: 'the same package, a file beside it: a program may read it, a built-in model does not',
      now: built,
      then: built,
      files: told({ changed: ['train.py'] }),
      expect: ['code same', 'code changed: train.py changed'],
    },
    {
      name: 'the same package, the configuration changed',
      now: built,
      then: built,
      files: told({ changed: ['mlops.yml'], configuration: true }),
      expect: ['code changed: mlops.yml changed', 'code changed: mlops.yml changed'],
    },
    {
      name: 'the same package, no git',
      now: built,
      then: built,
      files: unknown,
      expect: ['code same', 'code unknown: git lacks it'],
    },
    {
      name: 'the same package, trained with uncommitted changes',
      now: built,
      then: built,
      files: told({}),
      dirty: true,
      expect: ['code same', 'code unknown: 1.0.2 was trained with changes that were not committed'],
    },
    {
      name: 'no package, trained with uncommitted changes',
      files: told({}),
      dirty: true,
      expect: [
        'code unknown: 1.0.2 was trained with changes that were not committed',
        'code unknown: 1.0.2 was trained with changes that were not committed',
      ],
    },
    {
      name: 'another package, by its README',
      now: built,
      then: other,
      files: told({ ignored: ['README.md'] }),
      expect: ['package same: only README.md changed', 'package same: only README.md changed'],
    },
    {
      name: 'another package from the same files',
      now: built,
      then: other,
      files: told({}),
      expect: [
        'package changed: the package differs, though git shows no changed file',
        'package changed: the package differs, though git shows no changed file',
      ],
    },
    {
      name: 'another package, no git',
      now: built,
      then: other,
      files: unknown,
      expect: ['package unknown: git lacks it', 'package unknown: git lacks it'],
    },
    {
      name: 'a package where there was none',
      now: built,
      then: null,
      files: told({ ignored: ['README.md'] }),
      expect: [
        'code changed: the package differs, though git shows no changed file',
        'code changed: the package differs, though git shows no changed file',
      ],
    },
  ])('$name', ({ now = null, then = null, files, dirty = false, expect: expected }) => {
    const code = { ...newest.code, package: then, dirty };
    const said = [plan, planOf(command, model.target)].map((each) => {
      const aspects = differences({ ...today, plan: each, package: now, files }, { ...newest, code });
      const { name, state, note } = aspects.find((aspect) => ['code', 'package'].includes(aspect.name))!;
      return note === null ? `${name} ${state}` : `${name} ${state}: ${note}`;
    });
    expect(said).toEqual(expected);
  });
});
