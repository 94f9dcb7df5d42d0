import { describe, expect, test } from '@jest/globals';
import { readVerdict } from '../../src/gate/read-verdict.js';
import { recordedVerdict } from '../../src/registry/recorded-verdict.js';
import { judge } from '../../src/gate/judge.js';
import type { Situation } from '../../src/gate/situation.js';
import { verdictSchema, type Verdict } from '../../src/gate/verdict.js';
import { signed } from '../../src/gate/signature.js';
import { verifyVerdict } from '../../src/gate/verify.js';
import { rng } from '../../src/statistics/rng.js';
import { columnOf, modelOf, optionsOf, rowsOf, sameButData, sceneOf, sha, versionOf } from './scene.js';

const everything = {
  guards: { brier: { margin: 0.01, relative_margin: 0.5 }, f1: { gain: 0.001, on: 'value' } },
  thresholds: { accuracy: { min: 0.6, max: 0.999 }, log_loss: { max: 0.9, on: 'value' } },
  slices: {
    required: ['region', { name: 'nobody', where: 'region == "x"' }],
    watched: [
      { column: 'region', metric: 'recall', min: 0.2 },
      { column: 'region', min_rows: 200 },
    ],
  },
  fairness: {
    recall: { across: 'region', max_difference: 0.3 },
    accuracy: { across: 'region', max_difference: 0.3, on: 'value' },
  },
  churn: { max: 0.6 },
  size: { max_mb: 5, max_ratio: 2 },
};

const columns = new Map([['region', columnOf('string', 600, (i) => ['n', 's', 'w'][i % 3]!)]]);

const scenes: { name: string; given: () => Situation }[] = [
  {
    name: 'everything that a policy may ask',
    given: () =>
      sceneOf(
        'binary',
        600,
        { candidate: 2, champion: 1 },
        { options: optionsOf(everything), columns, looks: [sha('1')] },
      ),
  },
  {
    name: 'the same of a first model',
    given: () => sceneOf('binary', 600, { candidate: 2, champion: null }, { options: optionsOf(everything), columns }),
  },
  { name: 'a rejected one', given: () => sceneOf('regression', 400, { candidate: 6, champion: 3 }) },
  { name: 'too few rows', given: () => sceneOf('regression', 100, { candidate: 3, champion: 3 }) },
  {
    name: 'several classes and a bootstrap',
    given: () =>
      sceneOf(
        'multiclass',
        300,
        { candidate: 1.2, champion: 1 },
        { options: optionsOf({ guards: { f1_macro: { margin: 0.05 } }, thresholds: { mcc: { min: 0.1 } } }) },
      ),
  },
  {
    name: 'a retrain against champion and anchor',
    given: () => {
      const options = optionsOf({ guards: { brier: { margin: 0.02 } } });
      const scene = sceneOf(
        'binary',
        500,
        { candidate: 1.5, champion: 1.4 },
        { options, champion: sameButData('binary', options) },
      );
      const random = rng('verify');
      const anchor = modelOf('binary', rowsOf('binary', 500, random), 1, random);
      if (!('predictions' in anchor) || !('predictions' in scene.answers.candidate)) throw new Error('no predictions');
      const predictions = {
        ...anchor.predictions,
        y: scene.answers.candidate.predictions.y,
      } as typeof anchor.predictions;
      return {
        ...scene,
        anchor: versionOf('binary', '1.0.0', sha('c')),
        answers: { ...scene.answers, anchor: { predictions } },
      };
    },
  },
  {
    name: 'the champion itself',
    given: () => ({
      ...sceneOf('binary', 200, { candidate: 1, champion: 1 }),
      champion: versionOf('binary', '1.2.0', sha('a')),
    }),
  },
];

/** As it is read from a file. */
function written(verdict: Verdict): Verdict {
  return verdictSchema.parse(JSON.parse(JSON.stringify(verdict)));
}

/** Every value of a document that is no mapping or list, by its path. */
function leaves(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** Of paths that differ in places of lists only, the first three: what holds of one comparison holds of the next. */
function someOfEach(paths: readonly string[][]): string[][] {
  const seen = new Map<string, number>();
  return paths.filter((path) => {
    const kind = path.map((key) => (/^\d+$/.test(key) ? '*' : key)).join('.');
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return seen.get(kind)! <= 3;
  });
}

function touched(verdict: Verdict, path: readonly string[]): unknown {
  const copy = JSON.parse(JSON.stringify(verdict)) as Record<string, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  const last = path.at(-1)!;
  const value = at[last];
  at[last] =
    typeof value === 'number'
      ? value + 1
      : typeof value === 'string'
        ? `${value}x`
        : typeof value === 'boolean'
          ? !value
          : 0.5;
  return copy;
}

describe('a file that is no verdict of this version', () => {
  const cases: { name: string; given: Record<string, unknown>; expect: string }[] = [
    { name: 'newer', given: { format: 'mlops-verdict/2' }, expect: 'use a newer mlops' },
    { name: 'older', given: { format: 'mlops-verdict/0' }, expect: 'use the older mlops that wrote it' },
    { name: 'of no format', given: { format: 'mlops-verdict/x' }, expect: 'no mlops writes that' },
    {
      name: 'that compares with a champion which it does not have',
      given: { champion: null },
      expect:
        'v.json: not a verdict as schema/verdict.json says: the key "comparisons.0.against" names a model that the verdict does not have.',
    },
    {
      name: 'without a key',
      given: { confidence: undefined },
      expect: 'v.json: not a verdict as schema/verdict.json says: the key "confidence" is missing.',
    },
    {
      name: 'with another value',
      given: { part: 'train' },
      expect: 'v.json: not a verdict as schema/verdict.json says: the value of the key "part" is not of its form.',
    },
    {
      name: 'with another key',
      given: { more: 1 },
      expect: 'v.json: not a verdict as schema/verdict.json says: the key "more" is unknown.',
    },
    {
      name: 'of no model',
      given: { model: 'Not A Model' },
      expect: 'v.json: not a verdict as the gate writes it: model',
    },
  ];
  test.each(cases)('$name', ({ given, expect: message }) => {
    const text = JSON.stringify({ ...judge(scenes[2]!.given()), ...given });
    expect(() => readVerdict('v.json', text)).toThrow(message);
  });

  test('in the folder of a version that recorded another one, whatever candidate and part it names', () => {
    const manifests = [versionOf('binary', '1.2.0', sha('b'))];
    const asked = { candidate: sha('9'), champion: '1.1.0', part: 'validation' } as const;
    expect(recordedVerdict(manifests, sha('7'), asked)).toEqual({ kind: 'unknown' });
    expect(recordedVerdict(manifests, sha('7'), asked, '1.2.0')).toEqual({ kind: 'other', versions: ['1.2.0'] });
    const own = manifests[0]!.verdict.sha256;
    expect(recordedVerdict(manifests, own, asked, '1.2.0')).toEqual({ kind: 'recorded', version: '1.2.0' });
  });
});

describe('a verdict is decided again from its own evidence', () => {
  test.each(scenes)('$name', ({ given }) => {
    const verdict = judge(given());
    expect(JSON.stringify(verdict)).not.toContain('NaN');
    expect(verifyVerdict(written(verdict), '1.0.0')).toBeNull();
    // Another tool may word its reasons otherwise.
    expect(verifyVerdict(written(verdict), '9.9.9')).toBeNull();
  });

  test.each(scenes)('$name: no value of it can be changed', ({ given }) => {
    const verdict = judge(given());
    let refused = 0;
    for (const path of someOfEach(leaves(verdict))) {
      const parsed = verdictSchema.safeParse(touched(verdict, path));
      const mismatch = parsed.success ? verifyVerdict(parsed.data, '1.0.0') : 'not a verdict';
      if (mismatch === null) throw new Error(`${path.join('.')} can be changed`);
      refused++;
    }
    expect(refused).toBeGreaterThan(20);
  });

  const changes: { name: string; given: (verdict: Verdict) => Verdict; expect: string }[] = [
    { name: 'the verdict itself', given: (verdict) => ({ ...verdict, verdict: 'reject' }), expect: 'verdict' },
    {
      name: 'a bound',
      given: (verdict) => ({
        ...verdict,
        comparisons: verdict.comparisons.map((each, i) => (i === 0 ? { ...each, lower: 0.2 } : each)),
      }),
      expect: 'comparisons.0.lower',
    },
    {
      name: 'a threshold that is lowered afterwards',
      given: (verdict) => ({
        ...verdict,
        comparisons: verdict.comparisons.map((each) =>
          each.role === 'threshold' && each.evidence !== null ? { ...each, margin: 0.1 } : each,
        ),
      }),
      expect: 'comparisons\\.\\d+\\.reference',
    },
    { name: 'a reason', given: (verdict) => ({ ...verdict, reasons: ['It is good.'] }), expect: 'reasons.0' },
    { name: 'the remedy', given: (verdict) => ({ ...verdict, remedy: 'None.' }), expect: 'digest' },
    {
      name: 'a comparison that is left out',
      given: (verdict) => ({ ...verdict, comparisons: verdict.comparisons.slice(0, -1) }),
      expect: 'digest',
    },
  ];
  test('whoever signs it anew is found out by what has to agree', () => {
    const verdict = judge(scenes[0]!.given());
    const resigned = (change: (copy: Verdict) => void): string | undefined => {
      const copy = written(verdict);
      change(copy);
      const content: Partial<Verdict> = copy;
      delete content.digest;
      return verifyVerdict(signed(content as Verdict), '1.0.0')?.at;
    };
    expect(resigned(() => undefined)).toBeUndefined();
    expect(resigned((copy) => (copy.rows += 400))).toBe('rows');
    expect(resigned((copy) => (copy.rowsDigest = 'none'))).toBe('rowsDigest');
    const at = verdict.comparisons.findIndex(({ evidence }) => evidence?.kind === 'auc');
    expect(
      resigned((copy) => {
        const each = copy.comparisons[at]!;
        // The evidence and what was made of it, both: the bounds alone would still agree.
        each.candidate = (each.evidence as { candidate: number }).candidate = 0.999;
      }),
    ).toMatch(/^comparisons\.\d+\.difference$/);
    const mean = verdict.comparisons.findIndex(
      ({ metric, evidence }) => metric === 'brier' && evidence?.kind === 'mean',
    );
    expect(
      resigned((copy) => {
        const each = copy.comparisons[mean]!;
        each.reference = (each.evidence as { reference: number }).reference = 0.9;
      }),
    ).toBe(`comparisons.${mean}.difference`);
  });

  test.each([
    ['weights, some of them 0', 'accuracy'],
    ['weights, some of them 0', 'recall'],
    ['weights, some of them 0', 'roc_auc'],
    ['weights, some of them 0', 'brier'],
  ])('%s: %s', (_name, metric) => {
    const given = sceneOf(
      'binary',
      400,
      { candidate: 2, champion: 1 },
      { options: optionsOf({ primary: { metric } }) },
    );
    const weight = Float64Array.from({ length: 400 }, (_, i) => i % 4);
    const weighted = (answer: Situation['answers']['champion']): NonNullable<typeof answer> =>
      answer === null || 'failure' in answer ? { failure: 'none' } : { predictions: { ...answer.predictions, weight } };
    const { candidate, champion } = given.answers;
    const answers = { ...given.answers, candidate: weighted(candidate), champion: weighted(champion) };
    const verdict = judge({ ...given, answers });
    expect(verdict.comparisons[0]?.lower).not.toBeNull();
    expect(verifyVerdict(written(verdict), '1.0.0')).toBeNull();
  });

  test.each(changes)('$name is named', ({ given, expect: at }) => {
    const verdict = judge(scenes[0]!.given());
    expect(verifyVerdict(given(verdict), '1.0.0')?.at).toMatch(new RegExp(`^${at}`));
  });
});
