import { jensenShannon } from '../../statistics/divergence.js';
import { twoProportions } from '../../statistics/two-proportions.js';
import type { ColumnProfile } from '../profile/profile.js';
import type { Finding } from './comparison.js';
import type { Tested } from './tested.js';

type Kind = Extract<
  Finding['change'],
  'missing values' | 'cells of another type' | 'numbers that are not finite' | 'empty texts'
>;

const counted: Readonly<Record<Kind, (column: ColumnProfile) => number | undefined>> = {
  'missing values': ({ nulls }) => nulls,
  'cells of another type': ({ unfit }) => unfit,
  'numbers that are not finite': ({ numbers }) => (numbers === null ? undefined : numbers.nan + numbers.infinite),
  'empty texts': ({ texts }) => texts?.empty,
};

/** Tests the shares of rows that have no value to compare: each kind is two proportions, of all rows. Pure. */
export function shareChanges(
  before: ColumnProfile,
  after: ColumnProfile,
  rows: { readonly from: number; readonly to: number },
): Tested[] {
  return Object.entries(counted).flatMap(([kind, count]) => {
    const [from, to] = [count(before), count(after)];
    if (from === undefined || to === undefined || from + to === 0) return [];
    return [
      {
        finding: {
          change: kind as Kind,
          from: { kind: 'share', rows: from, share: from / rows.from } as const,
          to: { kind: 'share', rows: to, share: to / rows.to } as const,
          names: [],
        },
        effect: jensenShannon([from, rows.from - from], [to, rows.to - to]),
        p: twoProportions(from, rows.from, to, rows.to),
      },
    ];
  });
}
