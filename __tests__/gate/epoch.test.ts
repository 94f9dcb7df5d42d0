import { describe, expect, test } from '@jest/globals';
import { epochOf, levelOf, type EpochFacts } from '../../src/gate/epoch.js';
import { judge } from '../../src/gate/judge.js';
import type { Situation } from '../../src/gate/situation.js';
import { verifyVerdict } from '../../src/gate/verify.js';
import type { PinnedEpoch } from '../../src/registry/epochs.js';
import { rng } from '../../src/statistics/rng.js';
import { candidateOf, optionsOf, sceneOf, sha } from './scene.js';

const { target } = candidateOf('binary');
const asked = { alpha: 0.05, looks: 20, freshRows: null };

function pinned(over: Partial<PinnedEpoch> = {}): PinnedEpoch {
  return {
    number: 1,
    opener: '1.0.0',
    target,
    key: 'k',
    looks: 20,
    frozen: 4,
    questions: ['a'],
    promotions: 1,
    ...over,
  };
}

function facts(over: Partial<EpochFacts> = {}): EpochFacts {
  return { epochs: [pinned()], key: 'k', held: Int32Array.of(1, 0, 1, 1, 0, 1), question: 'b', ...over };
}

describe('the level of a look', () => {
  const cases: { looks: number; promotions: number; expect: number }[] = [
    // alpha 2^-(b+1) / C(K, b+1) by hand: .05 / 2 / 20, .05 / 4 / 190, .05 / 8 / 1140.
    { looks: 20, promotions: 0, expect: 0.00125 },
    { looks: 20, promotions: 1, expect: 0.05 / 4 / 190 },
    { looks: 20, promotions: 2, expect: 0.05 / 8 / 1140 },
    { looks: 1, promotions: 0, expect: 0.025 },
    { looks: 1, promotions: 1, expect: 0 },
    { looks: 10_000, promotions: 0, expect: 0.05 / 2 / 10_000 },
  ];
  test.each(cases)('$looks looks after $promotions promotions', ({ looks, promotions, expect: level }) => {
    expect(levelOf(0.05, looks, promotions)).toBeCloseTo(level, 15);
  });

  test('leaves at most alpha to all histories of answers together', () => {
    for (const looks of [1, 2, 5, 20, 100]) {
      let total = 0;
      let histories = 1;
      for (let b = 0; b < looks; b++) {
        // C(K, b + 1) histories end in promotion b + 1.
        histories *= (looks - b) / (b + 1);
        total += histories * levelOf(0.05, looks, b);
      }
      expect(total).toBeLessThanOrEqual(0.05);
      expect(total).toBeGreaterThan(0.024);
    }
  });

  test('holds for a team that tries until something is promoted', () => {
    // Each look of an equal candidate is promoted with at most its level: whoever takes all looks is promoted falsely with at most alpha.
    const random = rng('greedy');
    const runs = 4000;
    let wrong = 0;
    for (let run = 0; run < runs; run++) {
      let promotions = 0;
      for (let look = 0; look < 20; look++) if (random.next() < levelOf(0.05, 20, promotions)) promotions++;
      if (promotions > 0) wrong++;
    }
    expect(wrong / runs).toBeLessThan(0.05);
  });
});

describe('which rows a look is taken at', () => {
  test('the first look freezes all test rows', () => {
    const { epoch, positions } = epochOf(facts({ epochs: [], held: new Int32Array(6) }), asked);
    expect([...positions]).toEqual([0, 1, 2, 3, 4, 5]);
    expect(epoch).toEqual({
      state: { number: 1, looks: 20, spent: 1, promotions: 0, frozen: 6, present: 6, reserve: 0 },
      opens: true,
      obstacle: null,
    });
  });

  test('later looks take the frozen rows only; later rows wait', () => {
    const { epoch, positions } = epochOf(facts(), asked);
    expect([...positions]).toEqual([0, 2, 3, 5]);
    expect(epoch.state).toEqual({ number: 1, looks: 20, spent: 2, promotions: 1, frozen: 4, present: 4, reserve: 2 });
  });

  test('the same question again is no new look', () => {
    expect(epochOf(facts({ question: 'a' }), asked).epoch.state.spent).toBe(1);
  });

  test('the looks that were declared first stay', () => {
    expect(epochOf(facts(), { ...asked, looks: 500 }).epoch.state.looks).toBe(20);
  });

  const spent = pinned({ looks: 1 });
  test('a spent epoch waits for as many rows as it had', () => {
    expect(epochOf(facts({ epochs: [spent] }), asked).epoch.opens).toBe(false);
    const held = Int32Array.of(1, 0, 1, 1, 0, 1, 0, 0);
    const next = epochOf(facts({ epochs: [spent], held }), asked);
    expect([...next.positions]).toEqual([1, 4, 6, 7]);
    expect(next.epoch).toMatchObject({
      opens: true,
      state: { number: 2, looks: 20, spent: 1, promotions: 0, frozen: 4 },
    });
  });

  test('or for as many as the policy says', () => {
    expect(epochOf(facts({ epochs: [spent] }), { ...asked, freshRows: 2 }).epoch.state).toMatchObject({
      number: 2,
      frozen: 2,
    });
  });

  test('figures that were shown end an epoch, whatever is left of its looks', () => {
    const shown = pinned({ shownBy: '1.3.0' });
    const { epoch } = epochOf(facts({ epochs: [shown] }), asked);
    expect([epoch.opens, epoch.shownBy]).toEqual([false, '1.3.0']);
    const held = Int32Array.of(1, 0, 1, 1, 0, 1, 0, 0);
    const next = epochOf(facts({ epochs: [shown], held }), asked);
    expect([...next.positions]).toEqual([1, 4, 6, 7]);
    expect(next.epoch).toMatchObject({ opens: true, shownBy: '1.3.0', state: { number: 2 } });
  });

  test('rows of an earlier epoch are never fresh again', () => {
    const held = Int32Array.of(1, 2, 1, 2, 0);
    const epochs = [spent, pinned({ number: 2, looks: 1, frozen: 2 })];
    expect([...epochOf(facts({ epochs, held }), { ...asked, freshRows: 1 }).positions]).toEqual([4]);
  });

  test('another key says nothing of what is fresh', () => {
    const { epoch, positions } = epochOf(facts({ epochs: [pinned({ key: 'other' })] }), asked);
    expect(epoch.obstacle).toContain('cannot be told which rows are fresh');
    expect(positions).toHaveLength(0);
  });

  test('is spent as well when what it can find has doubled', () => {
    const after = (promotions: number): boolean =>
      epochOf(facts({ epochs: [pinned({ promotions, looks: 100 })] }), { ...asked, freshRows: 1 }).epoch.opens;
    // scipy 1.17.1: (norm.ppf(.8) - norm.ppf(level(b))) / (the same at b = 0) is 1.938 at b = 6 and 2.031 at b = 7, of 100 looks.
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map(after)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    // Three of four rows gone: twice the smallest difference.
    const gone = facts({ epochs: [pinned({ promotions: 0, frozen: 17 })] });
    expect(epochOf(gone, { ...asked, freshRows: 1 }).epoch.opens).toBe(true);
  });
});

const state = { number: 1, looks: 20, spent: 3, promotions: 1, frozen: 600, present: 600, reserve: 40 };

function look(quality: { candidate: number; champion: number }, over: Partial<Situation> = {}): Situation {
  const options = optionsOf({
    reuse: 'corrected',
    guards: { brier: { margin: 0.01 } },
    thresholds: { accuracy: { min: 0.7 } },
    churn: { max: 0.9 },
  });
  return sceneOf('binary', 600, quality, { options, epoch: { state, opens: false, obstacle: null }, ...over });
}

/** Every number in a document. */
function numbers(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : [];
}

describe('a sealed verdict', () => {
  const cases: { name: string; given: Situation; expect: [string, string] }[] = [
    { name: 'much better: promoted', given: look({ candidate: 2, champion: 0.6 }), expect: ['promote', 'sealed'] },
    { name: 'a little better: not promoted', given: look({ candidate: 1.2, champion: 1 }), expect: ['hold', 'sealed'] },
    {
      name: 'much worse: not promoted, no more',
      given: look({ candidate: 0.6, champion: 2 }),
      expect: ['hold', 'sealed'],
    },
  ];
  test.each(cases)('$name', ({ given, expect: [verdict, decided] }) => {
    const sealed = judge(given);
    expect([sealed.verdict, sealed.decided]).toEqual([verdict, decided]);
    expect({ ...sealed.looks, alpha: Number(sealed.looks.alpha.toPrecision(9)) }).toEqual({
      count: 3,
      reuse: 'corrected',
      alpha: 0.0000657894737,
      corrected: null,
      verdict: null,
      epoch: state,
    });
    expect(verifyVerdict(sealed, '1.0.0')).toBeNull();
  });

  test('tells nothing of the labels: two candidates that are not promoted differ in their digests and in what needs no label', () => {
    const [worse, equal] = [look({ candidate: 0.6, champion: 2 }), look({ candidate: 1, champion: 1 })].map((given) =>
      judge(given),
    );
    const bare = (verdict: ReturnType<typeof judge>): unknown => ({
      ...verdict,
      sealed: '',
      digest: '',
      comparisons: [],
    });
    expect(bare(worse!)).toEqual(bare(equal!));
    expect(worse!.comparisons.map(({ role }) => role)).toEqual(['churn']);
    expect(worse!.sealed).toMatch(/^[0-9a-f]{64}$/);
  });

  test('has no figure of the same look without a seal', () => {
    const given = look({ candidate: 2, champion: 0.6 });
    const open = judge({ ...given, options: optionsOf({ ...given.options, reuse: 'report' }) });
    const figures = open.comparisons
      .filter(({ role }) => role !== 'churn')
      .map((each) => ({ ...each, evidence: null, margin: null }));
    const told = new Set(numbers(figures));
    for (const plain of [0, 0.01, 600, 0.7, 1]) told.delete(plain);
    const sealed = numbers({ ...judge(given), comparisons: [] });
    expect(sealed.filter((value) => told.has(value))).toEqual([]);
  });

  test('what no label decides is said openly, and costs no look', () => {
    const given = look({ candidate: 2, champion: 0.6 });
    const broken = judge({
      ...given,
      answers: { ...given.answers, candidate: { failure: 'it wrote no predictions' } },
    });
    expect([broken.verdict, broken.decided, broken.sealed]).toEqual(['reject', '1', null]);
    const lost = judge({ ...given, answers: { ...given.answers, champion: { failure: 'numpy is gone' } } });
    expect([lost.verdict, lost.decided, lost.sealed]).toEqual(['inconclusive', '3', null]);
  });

  test('is not opened once the looks are spent', () => {
    const epoch = { state: { ...state, spent: 21 }, opens: false, obstacle: null };
    const verdict = judge(look({ candidate: 2, champion: 0.6 }, { epoch }));
    expect([verdict.verdict, verdict.decided, verdict.sealed, verdict.comparisons]).toEqual([
      'inconclusive',
      '3',
      null,
      [],
    ]);
    expect(verdict.reasons).toEqual([
      'fresh rows needed: the test rows of epoch 1 have had all their 20 looks; 40 new test rows wait.',
    ]);
    expect(verdict.remedy).toContain('gate.fresh_rows');
    expect(verifyVerdict(verdict, '1.0.0')).toBeNull();
  });

  test('is not opened once figures of the rows were shown', () => {
    const epoch = { state, opens: false, obstacle: null, shownBy: '1.3.0' };
    const verdict = judge(look({ candidate: 2, champion: 0.6 }, { epoch }));
    expect([verdict.verdict, verdict.sealed, verdict.comparisons]).toEqual(['inconclusive', null, []]);
    expect(verdict.reasons).toEqual([
      'fresh rows needed: figures of the test rows of epoch 1 were shown by version 1.3.0; 40 new test rows wait.',
    ]);
    const next = judge(look({ candidate: 2, champion: 0.6 }, { epoch: { ...epoch, opens: true } }));
    expect(next.decided).toBe('sealed');
    expect(next.checks.find(({ name }) => name === 'epoch 1')?.note).toContain('version 1.3.0 showed figures');
  });

  test('a look that shows figures says that it ends an open epoch', () => {
    const ended = (part: Situation['part'], reuse: 'report' | 'corrected'): string | null | undefined =>
      judge(look({ candidate: 2, champion: 0.6 }, { part, ends: 1, options: optionsOf({ reuse }) })).checks.find(
        ({ name }) => name === 'epoch 1',
      )?.note;
    expect(ended('test', 'report')).toContain('the next corrected release needs fresh rows');
    expect(ended('validation', 'report')).toBeUndefined();
    expect(ended('test', 'corrected')).toBeNull();
  });

  test('is asked of the test rows only: validation shows everything', () => {
    const verdict = judge(look({ candidate: 2, champion: 0.6 }, { part: 'validation', epoch: null }));
    expect(verdict).toMatchObject({ verdict: 'promote', decided: '4', sealed: null });
    expect(verdict.looks.alpha).toBe(0.05);
  });

  test('without knowing the frozen rows nothing is decided', () => {
    expect(judge(look({ candidate: 2, champion: 0.6 }, { epoch: null }))).toMatchObject({
      verdict: 'inconclusive',
      sealed: null,
    });
  });

  test('earlier looks with figures are told', () => {
    const epoch = { state: { ...state, spent: 1, promotions: 0 }, opens: true, obstacle: null };
    const verdict = judge(look({ candidate: 2, champion: 0.6 }, { epoch, looks: [sha('1'), sha('2')] }));
    expect(verdict.checks.find(({ name }) => name === 'epoch 1')?.note).toContain(
      '2 candidates were judged on these test rows before',
    );
  });

  test('a metric that only a bootstrap bounds is not asked at such a level', () => {
    const options = optionsOf({ reuse: 'corrected', primary: { metric: 'roc_auc' }, test: { roc_auc: 'bootstrap' } });
    const given = look({ candidate: 2, champion: 0.6 }, { options });
    expect(judge(given)).toMatchObject({ verdict: 'hold', decided: 'sealed' });
  });
});
