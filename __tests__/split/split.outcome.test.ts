import { describe, expect, test } from '@jest/globals';
import type { Finding, Leakage } from '../../src/split/leakage/leakage.js';
import type { SplitManifest, Target } from '../../src/split/manifest.js';
import type { CountedRows, PerPart } from '../../src/split/row-counts.js';
import { PartCounts } from '../../src/split/part-counts.js';
import type { PolicyChoice } from '../../src/split/policy-choice.js';
import { logSplit, splitOutcome } from '../../src/split/split.outcome.js';
import { recordingLog } from '../table/recording-log.js';
import { comparableOf, digestOf, manifestOf, policyOf } from './manifest-of.js';

const file: PolicyChoice = { origin: 'file', policy: policyOf() };
const rows: PerPart = { train: 6, validation: 4, test: 5 };

/** Counts where each class has the rows that are given, and one that is not given has none. */
function countsOf(target: Target, labels: Record<string, PerPart>, all = rows): PartCounts {
  const none = { train: 0, validation: 0, test: 0 };
  const counted: CountedRows = { rows: all, champion: none, anchor: none, labels: new Map(Object.entries(labels)) };
  return new PartCounts(counted, target, 0.2, true);
}

const everywhere = { no: rows, yes: rows };

function said(
  manifest: Partial<SplitManifest> = {},
  labels: Record<string, PerPart> = everywhere,
  { choice = file, frozen = true, all = rows } = {},
): string[] {
  const { log, said } = recordingLog();
  const whole = manifestOf(manifest);
  logSplit(whole, choice, countsOf(whole.target, labels, all), frozen, log);
  return said;
}

describe('what a person is told of a split', () => {
  test('nothing where the policy is frozen and every class is everywhere', () => {
    expect(said()).toEqual([]);
  });

  test('a policy that is not frozen: where it comes from', () => {
    const [champion, ...more] = said({}, everywhere, {
      choice: { origin: 'champion', policy: policyOf() },
      frozen: false,
    });
    expect(champion).toMatch(/^notice: The split policy is that of the champion's manifest; freeze it/);
    expect(more).toEqual([]);
    const wanted = { ...policyOf(), salt: null, time: null };
    expect(said({}, everywhere, { choice: { origin: 'new', policy: wanted, changes: [] }, frozen: false })).toEqual([
      'notice: The split policy was chosen from these data (salt v1/17); freeze it by `mlops split --write` and commit mlops/split.yml.',
    ]);
  });

  test('a key with the target among its columns', () => {
    const key = ['id', 'label'].map((name) => ({ name, type: 'string' as const }));
    expect(said({ policy: policyOf({ key }) })).toEqual([
      'warning: The key contains the target "label": a row that gets another label may change its part.',
    ]);
  });

  const without = (part: keyof PerPart): PerPart => ({ ...rows, [part]: 0 });
  const warning = (part: string, label: string): string =>
    `warning: The ${part} part has no row of class "${label}": metrics that need both classes are undefined there.`;
  test.each([
    { name: 'in the test part', labels: { no: rows, yes: without('test') }, wanted: [warning('test', 'yes')] },
    {
      name: 'in either part',
      labels: { no: without('validation'), yes: without('test') },
      wanted: [warning('validation', 'no'), warning('test', 'yes')],
    },
    {
      name: 'in the training part only, which is another matter',
      labels: { no: without('train'), yes: rows },
      wanted: [],
    },
  ])('a class without rows $name', ({ labels, wanted }) => {
    expect(said({}, labels)).toEqual(wanted);
  });

  test('a part without any row is not told of class by class', () => {
    const all = without('validation');
    expect(said({}, { no: all, yes: all }, { all })).toEqual([]);
  });

  test('of several classes only how many have no row, part by part', () => {
    const target: Target = { column: 'label', task: 'multiclass', classes: ['a', 'b', 'c'], positive: null };
    const labels = { a: without('validation'), b: without('validation'), c: without('test') };
    const sentence = (part: string, count: number): string =>
      `warning: The ${part} part has no row of ${count} of the 3 classes: nothing is learned of them there, and roc_auc_ovr is undefined; collect more of their rows.`;
    expect(said({ target }, labels)).toEqual([sentence('validation', 2), sentence('test', 1)]);
    expect(said({ target }, { a: rows, b: rows, c: rows })).toEqual([]);
  });

  test('versions under another policy: an anchor that is the champion is told of once', () => {
    const [one, other] = [comparableOf('1.0.0', false, 3, 2), comparableOf('2.0.0', false, 4, 1)];
    const notice = (role: string, version: string, test: number, validation: number): string =>
      `notice: The ${role} ${version} was trained under another split policy: ${test} of 5 test rows and ${validation} of 4 validation rows are comparable.`;
    const told = (champion: typeof one | null, anchor: typeof one | null): string[] =>
      said({ comparable: { champion, anchor } });
    expect(told(one, one)).toEqual([notice('champion', '1.0.0', 3, 2)]);
    expect(told(other, one)).toEqual([notice('champion', '2.0.0', 4, 1), notice('anchor', '1.0.0', 3, 2)]);
    expect(told(null, one)).toEqual([notice('anchor', '1.0.0', 3, 2)]);
    expect(told({ ...one, same: true }, { ...other, same: true })).toEqual([]);
  });
});

describe('the outcome', () => {
  const figures = {
    rows: 2000,
    train: 1290,
    validation: 310,
    test: 400,
    salt: 'v1/17',
    policyDigest: digestOf('a'),
    fingerprint: digestOf('b'),
    deviation: 0.6,
  };
  const summary = '2000 rows: 1290 train, 310 validation, 400 test (salt v1/17).';
  const leakage = (findings: readonly Partial<Finding>[]): Leakage =>
    ({ findings: findings.map((each) => ({ severity: 'warning', accepted: false, ...each })) }) as Leakage;

  test('rows by part, and figures for the record', () => {
    const outcome = { status: 'ok', summary, figures: { ...figures, leakage: [] } };
    expect(splitOutcome(manifestOf(), file, false, null)).toEqual(outcome);
    expect(splitOutcome(manifestOf(), file, false, leakage([]))).toEqual(outcome);
  });

  test('what changed and what was written', () => {
    const choice: PolicyChoice = {
      origin: 'change',
      policy: { ...policyOf(), salt: null, time: null },
      changes: ['one thing', 'another'],
    };
    expect(splitOutcome(manifestOf(), choice, true, null).summary).toBe(
      `${summary} The policy changed: one thing; another. Wrote mlops/split.yml; commit it.`,
    );
  });

  test.each([
    { name: 'a warning', findings: [{ name: 'a' }], said: `${summary} Leakage: 1 warning.` },
    { name: 'two warnings', findings: [{ name: 'a' }, { name: 'b' }], said: `${summary} Leakage: 2 warnings.` },
    { name: 'one that is accepted', findings: [{ name: 'a', accepted: true }], open: [], said: summary },
    {
      name: 'two errors and a warning',
      findings: [
        { name: 'a', severity: 'error', sentence: 'A crosses.' },
        { name: 'b', severity: 'error', sentence: 'B crosses.' },
        { name: 'c' },
      ] as const,
      status: 'no',
      said: `A crosses. B crosses. ${summary} Leakage: 1 warning.`,
    },
  ])('leakage: $name', ({ findings, said, status = 'ok', open = findings.map(({ name }) => name) }) => {
    const outcome = splitOutcome(manifestOf(), file, false, leakage(findings));
    expect(outcome).toEqual({ status, summary: said, figures: { ...figures, leakage: open } });
  });
});
