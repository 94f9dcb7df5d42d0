import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/gate/judge.js';
import { failingVerdicts, judgingOptions } from '../../src/gate/judging.js';
import { pairsOf } from '../../src/gate/pairs.js';
import { policyDigest } from '../../src/gate/policy.js';
import type { Situation } from '../../src/gate/situation.js';
import type { Verdict } from '../../src/gate/verdict.js';
import { candidateOf, columnOf, optionsOf, sceneOf, sha, versionOf } from './scene.js';

describe('the policy that judges', () => {
  const own = optionsOf({ confidence: 0.9 });
  const strict = optionsOf({ confidence: 0.99, fail_on: ['hold'] });
  const given = { options: own, base: null, policySource: 'mlops.yml with --set gate.confidence' };
  const base = { gate: strict, source: 'mlops.yml at main' };
  const usual = { digest: policyDigest(own), source: given.policySource, changed: false, changes: [] };
  const changed = { changed: true, changes: ['confidence: 0.99 -> 0.9', 'fail_on: ["hold"] -> ["reject"]'] };

  test('is the own one without a base, whose keys stand in mlops.yml', () => {
    const expected = { options: own, policy: usual, file: 'mlops.yml', check: null };
    expect(judgingOptions(given, 'continued')).toEqual(expected);
    expect(judgingOptions(given, 'first')).toEqual(expected);
    expect(failingVerdicts(own, null)).toEqual(['reject']);
  });

  test('is the one of the base, and says what was changed', () => {
    for (const line of ['continued', 'first'] as const)
      expect(judgingOptions({ ...given, base }, line)).toEqual({
        ...{ options: strict, file: base.source },
        policy: { digest: policyDigest(strict), source: base.source, ...changed },
        check: {
          ...{ name: 'policy', state: 'ok' },
          note: 'gate was changed here; mlops.yml at main judges, not the change',
        },
      });
    const same = judgingOptions({ ...given, base: { ...base, gate: own } }, 'continued');
    expect([same.check, same.policy]).toEqual([null, { ...usual, source: base.source }]);
    expect(failingVerdicts(own, base)).toEqual(['hold']);
  });

  test('is the own one for a new line, which says what it changes', () => {
    const expected = { options: own, policy: { ...usual, ...changed }, file: 'mlops.yml', check: null };
    expect(judgingOptions({ ...given, base }, 'new_line')).toEqual(expected);
  });

  test('never promotes where the one of the base cannot be read', () => {
    const note = 'the policy that should judge cannot be read: no such revision';
    const check = { name: 'policy', state: 'unavailable', note };
    const expected = { options: own, policy: usual, file: 'mlops.yml', check };
    expect(judgingOptions({ ...given, base: { unreadable: 'no such revision' } }, 'continued')).toEqual(expected);
    expect(failingVerdicts(own, { unreadable: 'no such revision' })).toEqual(['reject']);
  });
});

describe('who is compared with whom', () => {
  const scene = sceneOf('binary', 40, { candidate: 2, champion: 1 });
  const anchored = { ...scene, answers: { ...scene.answers, anchor: scene.answers.champion } };
  const anchor = versionOf('binary', '1.0.0', sha('c'));

  test('is an anchor only where there is one, and never that of another line', () => {
    expect(pairsOf({ ...anchored, anchor }, 'continued').anchor?.positions).toHaveLength(40);
    expect(pairsOf({ ...anchored, anchor: null }, 'continued').anchor).toBeNull();
    expect(pairsOf({ ...anchored, anchor }, 'new_line').anchor).toBeNull();
  });
});

const roles = ({ comparisons }: Verdict): unknown[] => comparisons.map(({ role, state }) => [role, state]);

describe('a new line', () => {
  const target = { ...candidateOf('binary').target, column: 'ill' };
  const scene = (gate: object, champion = versionOf('binary', '1.2.0', sha('b'), { target })): Situation => ({
    ...sceneOf('binary', 300, { candidate: 2, champion: 1 }, { options: optionsOf({ new_line: 'asked', ...gate }) }),
    champion,
  });

  test('is judged even where its model is the same file by file: it answers another question', () => {
    const judged = judge(scene({}, versionOf('binary', '1.2.0', candidateOf('binary').model.digest, { target })));
    expect([judged.verdict, judged.decided, judged.rule]).toEqual(['promote', '4', 'first']);
  });

  test('is not measured by what its champion costs to run', () => {
    const limits = { size: { max_mb: 1, max_ratio: 1.5 }, churn: { max: 0.1 } };
    expect(judge(scene(limits)).comparisons.map(({ metric }) => metric)).toEqual(['roc_auc', 'size']);
  });
});

describe('a first model', () => {
  test('is asked for no useful improvement on the errors of the baseline', () => {
    // 1% of the baseline's error of about 8 is less than this margin, which is asked against a champion.
    const options = optionsOf({ primary: { margin: 1 } });
    const judged = judge(sceneOf('regression', 300, { candidate: 2, champion: null }, { options }));
    expect([judged.verdict, judged.comparisons[0]!.margin]).toEqual(['promote', 0]);
  });

  test.each([
    { candidate: -1, state: 'fail', verdict: 'reject' },
    { candidate: 0, state: 'open', verdict: 'inconclusive' },
    { candidate: 1, state: 'pass', verdict: 'promote' },
  ])('of quality $candidate beside the baseline is $state', ({ candidate, state, verdict }) => {
    const judged = judge(sceneOf('binary', 200, { candidate, champion: null }));
    expect([judged.verdict, roles(judged)]).toEqual([verdict, [['baseline', state]]]);
  });
});

test('the champion itself is no look on validation, and tells of no earlier ones', () => {
  const looks = [sha('1'), sha('2')];
  const scene = sceneOf('binary', 40, { candidate: 1, champion: 1 }, { part: 'validation', looks });
  const judged = judge({ ...scene, champion: versionOf('binary', '1.2.0', candidateOf('binary').model.digest) });
  expect([judged.decided, judged.looks.count, judged.remedy]).toEqual(['identical', 0, null]);
  expect(judged.reasons).toEqual(['The candidate is version 1.2.0 itself, file by file: there is nothing to compare.']);
});

test('a limit is no comparison with the champion: where that cannot be scored, nothing is said of a difference', () => {
  const options = optionsOf({ thresholds: { accuracy: { min: 0.5 } } });
  const scene = sceneOf('binary', 200, { candidate: 2, champion: 1 }, { options });
  const judged = judge({ ...scene, answers: { ...scene.answers, champion: { failure: 'exit code 1' } } });
  expect([judged.verdict, judged.decided, roles(judged)]).toEqual(['inconclusive', '3', [['threshold', 'pass']]]);
  expect(judged.reasons).toEqual([
    'champion: it cannot be scored: exit code 1.',
    expect.stringMatching(/^Accuracy above 0\.5: holds/),
  ]);
});

test('what a watched slice lacks is not asked for', () => {
  const columns = new Map([['site', columnOf('string', 80, (i) => (i < 70 ? 'a' : 'b'))]]);
  const remedy = (role: 'required' | 'watched'): string | null => {
    const options = optionsOf({ slices: { [role]: [{ name: 'site b', where: 'site == "b"', margin: 0.5 }] } });
    return judge(sceneOf('binary', 80, { candidate: 1.1, champion: 1 }, { options, columns })).remedy;
  };
  expect(remedy('required')).toContain('site b');
  expect(remedy('watched')).not.toContain('site b');
});
