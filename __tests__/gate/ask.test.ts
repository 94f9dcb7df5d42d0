import { describe, expect, test } from '@jest/globals';
import { askOf, type Ask } from '../../src/gate/ask.js';
import type { Check } from '../../src/gate/criteria.js';
import { policyDigest, resolvePolicy } from '../../src/gate/policy.js';
import type { Line } from '../../src/gate/special.js';
import { optionsOf, sameButData, sceneOf, sha, versionOf } from './scene.js';

interface Given {
  readonly gate?: object;
  readonly line?: Line;
  /** The champion is the candidate on other data. */
  readonly dataOnly?: boolean;
  readonly anchor?: boolean;
  /** The mean absolute error of the champion, or of the baseline. */
  readonly reference?: number | null;
}

function ask({ gate = {}, line = 'continued', dataOnly = false, anchor = false, reference = 5 }: Given): Ask {
  const options = optionsOf(gate);
  const scene = sceneOf('regression', 3, { candidate: 1, champion: line === 'first' ? null : 2 }, { options });
  const policy = resolvePolicy(options, 'regression', () => (line === 'continued' ? reference : null), 'mlops.yml');
  return askOf(
    {
      ...scene,
      champion: dataOnly ? sameButData('regression', options) : scene.champion,
      anchor: anchor ? versionOf('regression', '1.0.0', sha('c')) : null,
    },
    line,
    policy,
    policyDigest(options),
    () => reference,
  );
}

const superiority = { primary: { margin: 0.02, useful: 0.3 } };
const nonInferiority = { primary: { rule: 'non_inferiority', margin: 0.02, useful: 0.3 } };
const change = (rule: string): Check => ({
  name: 'change',
  state: 'ok',
  note: `only the data changed: ${rule} decides`,
});

describe('what is asked of a candidate', () => {
  const cases: { name: string; given: Given; expect: Ask }[] = [
    {
      name: 'superiority by the policy',
      given: { gate: superiority },
      expect: { rule: 'superiority', margin: 0.02, useful: 0.3, checks: [] },
    },
    {
      name: 'non-inferiority by the policy, at its own margin',
      given: { gate: nonInferiority, anchor: true },
      expect: { rule: 'non_inferiority', margin: 0.02, useful: 0.3, checks: [] },
    },
    {
      name: 'of a retrain non-inferiority, with the useful improvement as its margin',
      given: { gate: superiority, dataOnly: true },
      expect: { rule: 'non_inferiority', margin: 0.3, useful: 0.3, checks: [change('non_inferiority')] },
    },
    {
      name: 'of a retrain superiority where the policy says so',
      given: { gate: { ...superiority, on_new_data: 'superiority' }, dataOnly: true },
      expect: { rule: 'superiority', margin: 0.02, useful: 0.3, checks: [change('superiority')] },
    },
    {
      // The margin of non-inferiority is a loss that is allowed, which is none that has to be won.
      name: 'of a retrain superiority in place of non-inferiority, by more than nothing',
      given: { gate: { ...nonInferiority, on_new_data: 'superiority' }, dataOnly: true },
      expect: { rule: 'superiority', margin: 0, useful: 0.3, checks: [change('superiority')] },
    },
    {
      name: 'of a first model to be better than the baseline at all',
      given: { gate: superiority, line: 'first' },
      expect: { rule: 'first', margin: 0, useful: 0.3, checks: [] },
    },
    {
      name: 'of a first model a useful improvement of 1% of the baseline, for the plan',
      given: { line: 'first' },
      expect: { rule: 'first', margin: 0, useful: 0.05, checks: [] },
    },
    {
      name: 'of a new line the same, with its reason',
      given: { gate: { ...superiority, new_line: 'other classes' }, line: 'new_line' },
      expect: {
        ...{ rule: 'first', margin: 0, useful: 0.3 },
        checks: [{ name: 'target', state: 'ok', note: 'a new line, judged as a first model: other classes' }],
      },
    },
  ];
  test.each(cases)('$name', ({ given, expect: expected }) => {
    expect(ask(given)).toEqual(expected);
  });
});

describe('without a useful improvement, as the champion makes no error', () => {
  const share = "a share of the champion's mean absolute error is 0 and no improvement to ask for";
  const percent = "1% of the champion's mean absolute error is 0 and no improvement to ask for";
  const useful = `${percent}; set gate.primary.useful`;
  const relative = { primary: { relative: true, margin: 0.005 } };
  const loss = { primary: { rule: 'non_inferiority', margin: 0.02 } };
  const cases: { name: string; given: Given; note: string | null }[] = [
    { name: 'superiority cannot be asked', given: {}, note: useful },
    {
      name: 'nor a share of it',
      given: { gate: relative },
      note: `${share}; set gate.primary.relative to false`,
    },
    {
      name: 'nor a share as a loss',
      given: { gate: { primary: { ...relative.primary, rule: 'non_inferiority' } } },
      note: `${share}; set gate.primary.relative to false`,
    },
    { name: 'a loss that is allowed can', given: { gate: loss }, note: null },
    { name: 'but not since the anchor', given: { gate: loss, anchor: true }, note: useful },
    { name: 'nor of a retrain', given: { gate: loss, dataOnly: true }, note: useful },
    { name: 'of a champion that was not scored nothing is known', given: { reference: null }, note: null },
    { name: 'one that is said is enough', given: { gate: superiority }, note: null },
  ];
  test.each(cases)('$name', ({ given, note }) => {
    const { checks, margin } = ask({ reference: 0, ...given });
    const found = checks.filter(({ name }) => name !== 'change');
    expect(found).toEqual(note === null ? [] : [{ name: 'useful improvement', state: 'unavailable', note }]);
    if (given.dataOnly === true) expect(margin).toBe(0);
  });
});
