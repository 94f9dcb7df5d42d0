import { describe, expect, test } from '@jest/globals';
import { changeBlocks } from '../../src/split/change.report.js';
import { changedRows, type SplitChange } from '../../src/split/change.js';
import { splitSection } from '../../src/split/split.report.js';
import { comparableOf, digestOf, manifestOf } from './manifest-of.js';

/** Of 2,000 rows 1,840 stay, and 160 are in another part; 95 test rows were training rows and 5 validation rows. */
const change: SplitChange = {
  format: 'mlops-split-change/1',
  changes: ['the salt prefix is "v1" in it and "v2" in mlops.yml', 'the cutoffs are chosen again'],
  before: digestOf('9'),
  moved: {
    train: { train: 1250, validation: 20, test: 95 },
    validation: { train: 10, validation: 290, test: 5 },
    test: { train: 28, validation: 2, test: 300 },
  },
  unplaced: 0,
};

test('rows that moved, and test rows that were seen before', () => {
  expect(changedRows(change)).toEqual({ moved: 20 + 95 + 10 + 5 + 28 + 2, seen: 95 + 5 });
});

describe('what a change of the policy did', () => {
  const manifest = manifestOf({ comparable: { champion: comparableOf('1.2.0', false, 1300, 290), anchor: null } });

  test('rows by part before and now, and what can be compared with the champion', () => {
    expect(changeBlocks(change, manifest)).toEqual([
      {
        kind: 'callout',
        tone: 'neutral',
        title: 'The split policy changed',
        text: [
          'The salt prefix is "v1" in it and "v2" in mlops.yml; the cutoffs are chosen again. 160 of 2,000 rows are in another part than before. ',
          '100 of 400 test rows were training or validation rows before: people and models have seen them. ',
          '1,300 test rows and 290 validation rows were held out from the champion 1.2.0, too: only they can be compared with it.',
        ],
      },
      {
        kind: 'table',
        title: 'Rows before and now',
        head: ['Before', 'Now training', 'Now validation', 'Now test'],
        align: ['left', 'right', 'right', 'right'],
        rows: [
          ['Training', '1,250', '20', '95'],
          ['Validation', '10', '290', '5'],
          ['Test', '28', '2', '300'],
        ],
      },
    ]);
  });

  test('no test row seen before, no champion, and rows that had no part', () => {
    const { moved } = change;
    const clean = {
      ...change,
      moved: { ...moved, train: { ...moved.train, test: 0 }, validation: { ...moved.validation, test: 0 } },
      unplaced: 1234,
    };
    const [callout, , ...more] = changeBlocks(clean, manifestOf());
    expect(callout).toMatchObject({
      text: [
        expect.stringContaining(' 60 of 2,000 rows are in another part'),
        'No test row was a training or validation row before. ',
        'There is no champion to compare with.',
      ],
    });
    expect(more).toEqual([{ kind: 'paragraph', text: '1,234 rows cannot be placed by the policy before.' }]);
  });

  test('stands before everything else of the section', () => {
    const { blocks } = splitSection(manifest, false, { change });
    expect(blocks.slice(0, 2)).toEqual(changeBlocks(change, manifest));
    expect(splitSection(manifest).blocks).toEqual(blocks.slice(2));
  });
});
