import { checkAsked, type PartColumns } from '../evaluate/part-columns.js';
import { checkSlices, slicesOf } from '../evaluate/slice.js';
import { UserError } from '../host/errors.js';
import type { SplitManifest } from '../split/manifest.js';
import type { GateOptions } from './gate.options.js';
import type { Policy, SlicePolicy } from './policy.js';
import type { SliceEntry } from './slice.options.js';

/** The rows of one slice, and what is asked of them. */
export interface SliceRows {
  readonly policy: SlicePolicy;
  /** As shown to people: `region = north`, or `region 2 of 5` where values stay on the machine. */
  readonly name: string;
  /** By row of the part: 1 where it is in the slice. */
  readonly mask: Uint8Array;
  readonly rows: number;
}

/** The most values of a column that are slices of their own. */
export const mostValues = 50;

/** What a column or a condition is, as evaluate knows it. */
function plainSlice(entry: SliceEntry): Parameters<typeof checkSlices>[0][number] {
  if (typeof entry === 'string') return entry;
  return entry.column ?? { name: entry.name!, where: entry.where! };
}

/**
 * The columns that a policy looks at: of slices, fairness and clusters.
 * @param source where the policy stands, for errors
 * @throws UserError with the key for a column that the data lack (nearest name), and for a condition that cannot be read
 */
export function columnsOfPolicy(
  { slices, fairness, cluster }: Pick<GateOptions, 'slices' | 'fairness' | 'cluster'>,
  columns: SplitManifest['columns'],
  source: string,
): string[] {
  const key = (name: string): string => `${source}: gate.${name}`;
  const ofSlices = (['required', 'watched'] as const).flatMap((list) =>
    slices[list].flatMap((entry, at) => checkSlices([plainSlice(entry)], columns, key(`slices.${list}`), at)),
  );
  const asked = [
    ...Object.entries(fairness).map(([name, { across }]) => ({ name: across, key: key(`fairness.${name}.across`) })),
    ...(cluster === null ? [] : [{ name: cluster, key: key('cluster') }]),
  ];
  checkAsked(columns, asked);
  return [...new Set([...ofSlices, ...asked.map(({ name }) => name)])];
}

/**
 * The slices of a part's rows that a policy asks for. A condition that no row fits is a slice of no rows.
 * @param values whether values of the data may be shown
 * @throws UserError for a column with more than 50 values: comparing hundreds of them tells nothing of any
 * Cost: one pass over the rows for each slice.
 */
export function sliceRows(
  policies: readonly SlicePolicy[],
  columns: PartColumns,
  values: boolean,
  source: string,
): SliceRows[] {
  const made = new Map<string, ReturnType<typeof groupsOf>>();
  return policies.flatMap((policy) => {
    const key = `${source}: gate.slices.${policy.role === 'slice' ? 'required' : 'watched'}`;
    // Several metrics of the same slices share their masks.
    const of = JSON.stringify(policy.of);
    const groups = made.get(of) ?? groupsOf(policy.of, columns, values, key);
    made.set(of, groups);
    return groups.map(({ name, mask, rows }) => ({ policy, name, mask, rows }));
  });
}

/** Makes every group of rows that a policy asks for once, before anything long runs. Throws as sliceRows does. */
export function checkGroups(
  { slices, fairness }: Pick<Policy, 'slices' | 'fairness'>,
  columns: PartColumns,
  source: string,
): void {
  sliceRows(slices, columns, false, source);
  for (const { metric, across } of fairness) {
    groupsOf(across, columns, false, `${source}: gate.fairness.${metric.name}.across`);
  }
}

/** Rows by the value of a column, or those that fit a condition. Throws as sliceRows does. */
export function groupsOf(
  of: SlicePolicy['of'],
  columns: PartColumns,
  values: boolean,
  key: string,
): readonly Omit<SliceRows, 'policy'>[] {
  const { slices, left } = slicesOf([of], columns, { values, key });
  if (left > 0 && typeof of === 'string') {
    const count = columns.get(of)?.values.length ?? 0;
    throw new UserError(
      `${key}: column ${JSON.stringify(of)} has ${count} different values among these rows, and at most ${mostValues} are slices; name conditions (name and where) instead, or a column with fewer values.`,
    );
  }
  return slices;
}
