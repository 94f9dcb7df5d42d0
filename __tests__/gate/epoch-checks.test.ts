import { describe, expect, test } from '@jest/globals';
import { alphaOfLook, epochCheck, epochChecks, epochOf, type Epoch, type EpochFacts } from '../../src/gate/epoch.js';
import type { EpochState } from '../../src/gate/verdict.js';
import type { PinnedEpoch } from '../../src/registry/epochs.js';
import { candidateOf, sha } from './scene.js';

const base: EpochState = { number: 1, looks: 20, spent: 3, promotions: 1, frozen: 1600, present: 1600, reserve: 1200 };
const epochWith = (state: Partial<EpochState>, over: Partial<Epoch> = {}): Epoch => ({
  ...{ state: { ...base, ...state }, opens: false, obstacle: null },
  ...over,
});
const corrected = { alpha: 0.05, reuse: 'corrected', looks: 20 } as const;
const report = { ...corrected, reuse: 'report' } as const;

describe('the level of lower bounds', () => {
  const cases: { name: string; given: Parameters<typeof alphaOfLook>; expect: number }[] = [
    { name: 'of a look', given: [{ part: 'test', epoch: epochWith({}) }, corrected], expect: 0.05 / 4 / 190 },
    { name: 'on validation', given: [{ part: 'validation', epoch: epochWith({}) }, corrected], expect: 0.05 },
    { name: 'of figures that are shown', given: [{ part: 'test', epoch: epochWith({}) }, report], expect: 0.05 },
    { name: 'without an epoch', given: [{ part: 'test', epoch: null }, corrected], expect: 0.05 },
    {
      name: 'where as many were promoted as there are looks',
      given: [{ part: 'test', epoch: epochWith({ promotions: 20 }) }, corrected],
      expect: 0.05,
    },
  ];
  test.each(cases)('$name', ({ given, expect: level }) => {
    expect(alphaOfLook(...given)).toBeCloseTo(level, 15);
  });
});

describe('whether a look can be taken', () => {
  const wait = '1,200 new test rows wait';
  const cases: { name: string; given: Epoch | null; expect: string | null }[] = [
    { name: 'the last one', given: epochWith({ spent: 20 }), expect: null },
    {
      name: 'one more',
      given: epochWith({ spent: 21 }),
      expect: `the test rows of epoch 1 have had all their 20 looks; ${wait}`,
    },
    { name: 'frozen rows that nobody knows', given: null, expect: 'the frozen test rows are not known' },
    { name: 'another key', given: epochWith({}, { obstacle: 'another key' }), expect: 'another key' },
    {
      name: 'figures that were shown',
      given: epochWith({}, { shownBy: '1.3.0' }),
      expect: `figures of the test rows of epoch 1 were shown by version 1.3.0; ${wait}`,
    },
    { name: 'figures of the epoch before', given: epochWith({}, { shownBy: '1.3.0', opens: true }), expect: null },
    // A quarter of the rows finds twice the difference: sqrt(4).
    { name: 'more than a quarter of the rows', given: epochWith({ promotions: 0, present: 401 }), expect: null },
    {
      name: 'a quarter of the rows',
      given: epochWith({ promotions: 0, present: 400 }),
      expect: `after 0 promotions in epoch 1 a look is tested at alpha 0.0013 and 400 of 1,600 rows, and the smallest difference that is found has doubled; ${wait}`,
    },
    {
      name: 'a quarter of the rows after a promotion',
      given: epochWith({ present: 400 }),
      expect: `after 1 promotion in epoch 1 a look is tested at alpha 6.6e−5 and 400 of 1,600 rows, and the smallest difference that is found has doubled; ${wait}`,
    },
    {
      // .05 / 2^10 / C(20, 10) = 2.6e-10; scipy 1.17.1: (norm.ppf(.8) - norm.ppf(2.6e-10)) / (norm.ppf(.8) - norm.ppf(.00125)) = 1.82.
      name: 'nine promotions',
      given: epochWith({ promotions: 9 }),
      expect: null,
    },
    {
      name: 'as many promotions as looks',
      given: epochWith({ promotions: 20 }),
      expect: `after 20 promotions in epoch 1 a look is tested at alpha 0, and the smallest difference that is found has doubled; ${wait}`,
    },
  ];
  test.each(cases)('$name: $expect', ({ given, expect: note }) => {
    const check = note === null ? null : { name: 'fresh rows needed', state: 'unavailable', note };
    expect(epochCheck({ part: 'test', epoch: given }, corrected)).toEqual(check);
    expect(epochCheck({ part: 'validation', epoch: given }, corrected)).toBeNull();
    expect(epochCheck({ part: 'test', epoch: given }, report)).toBeNull();
    if (note !== null) {
      const situation = { part: 'test', epoch: given, looks: [], ends: 1 } as const;
      expect(epochChecks(situation, corrected)).toEqual([check]);
    }
  });
});

describe('what a reader has to know of the epoch', () => {
  const shown = 'version 1.3.0 showed figures of the test rows of its time; the promise holds for rows that came later';
  const looked =
    '2 candidates were judged on these test rows before, with figures shown; the promise holds for rows that nobody has seen figures of';
  const two = [sha('1'), sha('2')];
  const cases: { name: string; given: Epoch; looks?: string[]; expect: string | null }[] = [
    { name: 'nothing', given: epochWith({}), expect: null },
    { name: 'nothing of earlier looks once it is open', given: epochWith({}), looks: two, expect: null },
    { name: 'earlier looks where it opens', given: epochWith({}, { opens: true }), looks: two, expect: looked },
    {
      name: 'a single one',
      given: epochWith({}, { opens: true }),
      looks: [sha('1')],
      expect: looked.replace('2 candidates were', '1 candidate was'),
    },
    { name: 'no earlier looks', given: epochWith({}, { opens: true }), expect: null },
    {
      name: 'nothing of them in a later epoch: its rows are fresh',
      given: epochWith({ number: 2 }, { opens: true }),
      looks: two,
      expect: null,
    },
    {
      name: 'who showed figures before',
      given: epochWith({ number: 2 }, { opens: true, shownBy: '1.3.0' }),
      expect: shown,
    },
    {
      name: 'that another number of looks was declared since',
      given: epochWith({ looks: 30 }),
      expect: 'it keeps the 30 looks that it was opened with',
    },
    {
      name: 'that rows are gone',
      given: epochWith({ present: 1599 }),
      expect: '1,599 of its 1,600 rows are still there',
    },
    {
      name: 'all of it',
      given: epochWith({ looks: 30, present: 1500 }, { opens: true, shownBy: '1.3.0' }),
      looks: two,
      expect: `${shown}; ${looked}; it keeps the 30 looks that it was opened with; 1,500 of its 1,600 rows are still there`,
    },
  ];
  test.each(cases)('$name', ({ given, looks = [], expect: note }) => {
    const situation = { part: 'test', epoch: given, looks } as const;
    expect(epochChecks(situation, corrected)).toEqual([{ name: `epoch ${given.state.number}`, state: 'ok', note }]);
    expect(epochChecks({ ...situation, part: 'validation' }, corrected)).toEqual([]);
    expect(epochChecks(situation, report)).toEqual([]);
  });

  test('that a look with figures ends it', () => {
    const situation = { part: 'test', epoch: null, looks: [], ends: 3 } as const;
    const note = expect.stringContaining('ends it, so that the next corrected release needs fresh rows');
    expect(epochChecks(situation, report)).toEqual([{ name: 'epoch 3', state: 'ok', note }]);
    expect(epochChecks({ ...situation, part: 'validation' }, report)).toEqual([]);
  });
});

describe('the epoch of a look', () => {
  const asked = { alpha: 0.05, looks: 20, freshRows: null };
  const pinned = (over: Partial<PinnedEpoch> = {}): PinnedEpoch => ({
    ...{ number: 1, opener: '1.0.0', target: candidateOf('binary').target, key: 'k', looks: 2, frozen: 3 },
    ...{ questions: ['a'], promotions: 0 },
    ...over,
  });
  const of = (over: Partial<EpochFacts>, freshRows: number | null = null): ReturnType<typeof epochOf> =>
    epochOf(
      { epochs: [pinned()], key: 'k', held: Int32Array.of(1, 0, 1, 0, 1, 0), question: 'b', ...over },
      { ...asked, freshRows },
    );
  const numberOf = (...given: Parameters<typeof of>): number => of(...given).epoch.state.number;

  test('is the next one after its last look, and not before', () => {
    expect(numberOf({})).toBe(1);
    expect(numberOf({ epochs: [pinned({ questions: ['a', 'c'] })] })).toBe(2);
    expect(numberOf({ epochs: [pinned({ questions: ['a', 'b'] })] })).toBe(1);
  });

  test('is the next one where as many rows wait as are asked for', () => {
    const epochs = [pinned({ questions: ['a', 'c'] })];
    expect(numberOf({ epochs, held: Int32Array.of(1, 0, 1, 0, 1) })).toBe(1);
    expect(numberOf({ epochs, held: Int32Array.of(1, 0, 1, 0, 1) }, 2)).toBe(2);
    expect(numberOf({ epochs }, 4)).toBe(1);
  });

  test('without a row left is over as soon as another one waits', () => {
    const epochs = [pinned({ frozen: 0 })];
    expect(numberOf({ epochs, held: Int32Array.of(0) })).toBe(2);
    expect(numberOf({ epochs, held: new Int32Array(0) })).toBe(1);
    expect(numberOf({ epochs: [pinned({ frozen: 1 })], held: Int32Array.of(0) })).toBe(2);
  });

  test('cannot be told where one of several had another key', () => {
    const epochs = [pinned({ key: 'other', questions: ['a', 'c'] }), pinned({ number: 2 })];
    const { epoch, positions } = of({ epochs, held: Int32Array.of(2, 2, 2, 0, 0, 0) });
    expect([epoch.opens, epoch.state.number, positions.length]).toEqual([false, 2, 0]);
    expect(epoch.obstacle).toContain('go back to them, or set gate.reuse: report');
    expect(epoch.shownBy).toBeUndefined();
  });
});
