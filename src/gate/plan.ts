import { count, signed } from '../render/number.js';
import type { SplitPolicy } from '../split/manifest.js';
import { MINIMUM_BOUNDED } from '../statistics/paired-mean.js';
import type { Lack } from './lack.js';
import { termOf, titleOf } from './title.js';
import type { Comparison, Verdict } from './verdict.js';

/** The rows that a plan counts: which part, how many rows it has, and under which split. */
export interface Holdout {
  readonly part: Verdict['part'];
  readonly rows: number;
  readonly split: Pick<SplitPolicy, 'test' | 'folds'>;
}

/** Share of all rows that a part holds under a split policy. */
export function shareOf(part: Verdict['part'], { test, folds }: Holdout['split']): number {
  return part === 'test' ? test : (1 - test) / folds;
}

/**
 * `1,800 test rows (9,000 rows in all)`. Whether a row is compared depends on its hash only, so of new rows the same share is: that of the
 * part, times the share of the part's rows that are compared (1 unless the split changed since the champion).
 */
function rowsText(
  needed: number,
  compared: number,
  { part, rows, split }: Holdout,
  slice: string | null = null,
): string {
  const total = Math.ceil(needed / (shareOf(part, split) * (compared / rows)));
  const within = compared < rows ? `${part} rows that both splits hold out` : `${part} rows`;
  const kind = slice === null ? within : `${part} rows of ${slice}`;
  return `${count(needed)} ${kind} (${count(total)} rows in all)`;
}

/** Beyond this many rows of a part nobody collects them. */
const mostRows = 1e7;

/** A number of clusters at today's rows a cluster, in words: new rows of clusters that are there are no new clusters. */
function clustersText(needed: number, rows: number, clusters: number): string {
  const most = Math.max(clusters + 1, Math.ceil((needed * clusters) / rows));
  return `${count(most)} clusters (gate.cluster)`;
}

const newClusters = 'only rows of new clusters help, more rows of those that are there do not';

/** What would help a comparison or limit that lacks rows, or a true `gate.cap`. */
export function lackSentence(lack: Lack, holdout: Holdout): string {
  const { kind, name, metric, slice, rows, minimum, capHelps, beyond, clusters } = lack;
  if (kind === 'cap') {
    return `Raise gate.cap to a loss that no row can exceed: in ${count(beyond)} of ${count(rows)} rows a prediction loses more than it says.`;
  }
  if (clusters !== undefined) {
    return minimum === null || clusters === 0
      ? `${name}: more clusters (gate.cluster) of like size, or another metric in mlops.yml, are needed: ${newClusters}.`
      : `${name}: about ${clustersText(minimum, rows, clusters)} are needed, and there are ${count(clusters)}: ${newClusters}.`;
  }
  if (minimum !== null && minimum > mostRows) {
    return `${name}: no realistic number of rows is enough; another metric in mlops.yml is needed${capHelps ? ', or gate.cap with the largest loss that a row can have' : ''}.`;
  }
  if (!capHelps) {
    return minimum === null
      ? `${name}: more rows, or another metric in mlops.yml, are needed.`
      : `${name}: about ${rowsText(minimum, rows, holdout, slice)} are needed; there are ${count(rows)}.`;
  }
  const cap = `Set gate.cap to the largest loss (${termOf(metric)}) that a row can have`;
  if (minimum === null) return `${cap}: then one heavy row is no obstacle.`;
  const without = `without it ${rowsText(minimum, rows, holdout, slice)} are needed`;
  return rows >= MINIMUM_BOUNDED
    ? `${cap}: then ${MINIMUM_BOUNDED} rows are enough for a bound, and there are ${count(rows)}; ${without}.`
    : `${cap}: then ${rowsText(MINIMUM_BOUNDED, rows, holdout, slice)} are enough for a bound; ${without}. There are ${count(rows)} now.`;
}

/** For open paired comparisons: the rows that would decide, one sentence for each assumption, and where rows are not what is missing. */
export function openSentences(all: readonly Comparison[], holdout: Holdout): string[] {
  const open = all.filter(({ slice }) => slice === null);
  const short = open.filter((each) => each.rowsNeeded !== null && each.rowsNeeded > each.rows && isPlannable(each));
  const assumptions = [...new Set(short.map(({ useful }) => useful))];
  return [
    ...assumptions.flatMap((useful) => {
      const alike = short.filter((each) => each.useful === useful);
      return [alike.filter((each) => clustersOf(each) === null), alike.filter((each) => clustersOf(each) !== null)]
        .filter((each) => each.length > 0)
        .map((each) => rowsSentence(each, useful, holdout));
    }),
    ...open.filter((each) => !short.includes(each)).map((each) => enoughSentence(each, holdout)),
    ...sliceSentences(
      all.filter(({ slice }) => slice !== null),
      holdout,
    ),
  ];
}

/** Whether gate.primary says what is asked of it. */
function isDecisive({ role }: Comparison): boolean {
  return role === 'primary' || role === 'baseline';
}

/** Whether somebody could collect the rows. */
function isPlannable({ rowsNeeded, rows }: Comparison): boolean {
  return rowsNeeded !== null && rowsNeeded <= Math.max(mostRows, 10 * rows);
}

/** Clusters of a comparison that counts them in place of rows; null: it counts rows. */
function clustersOf({ evidence }: Comparison): number | null {
  return evidence?.kind === 'cluster' && evidence.clusters > 0 ? evidence.clusters : null;
}

/** Where no number of rows decides: what to set instead. */
function hopelessSentence({ role, rowsNeeded, margin, useful }: Comparison, what: string): string {
  const key =
    role === 'primary'
      ? 'a larger gate.primary.useful or a smaller gate.primary.margin'
      : role === 'anchor' || role === 'baseline'
        ? 'a larger gate.primary.useful'
        : `a larger margin of it in gate.${role === 'slice' ? 'slices.required' : 'guards'}`;
  const about = rowsNeeded === null ? '' : ` (about ${count(rowsNeeded)} would be needed)`;
  const distance = margin === null ? '' : ` to tell ${signed(useful ?? 0)} from ${signed(margin)}`;
  return `${what}: no realistic number of rows is enough${distance}${about}; set ${key}, or take another metric.`;
}

/** The most slices that are named one by one. */
const mostNamed = 3;

/** For required slices that are not demonstrated: those that need the most rows first. */
function sliceSentences(open: readonly Comparison[], holdout: Holdout): string[] {
  const needs = ({ rowsNeeded, rows }: Comparison): number => Math.max(0, (rowsNeeded ?? Infinity) - rows);
  const sorted = open.toSorted((a, b) => needs(b) - needs(a));
  const named = sorted.slice(0, mostNamed).map((each) => {
    const what = `${titleOf(each.metric)} of ${each.slice ?? ''}`;
    if (each.rows > 0 && each.rowsNeeded !== null && !isPlannable(each)) return hopelessSentence(each, what);
    const clusters = clustersOf(each);
    if (clusters !== null && each.rowsNeeded !== null && each.rowsNeeded > each.rows) {
      return `${what}: about ${clustersText(each.rowsNeeded, each.rows, clusters)} would decide with a chance of 80%, if nothing was lost; there are ${count(clusters)} now, and ${newClusters}.`;
    }
    if (each.rowsNeeded === null || each.rows === 0) {
      return `${what}: collect rows of it, or move the slice to gate.slices.watched.`;
    }
    const needed = rowsText(each.rowsNeeded, each.rows, holdout, each.slice);
    return each.rowsNeeded <= each.rows
      ? `${what}: these ${count(each.rows)} rows are enough, if nothing was lost (with a chance of 80%), so a better candidate decides sooner than more rows.`
      : `${what}: about ${needed} would decide with a chance of 80%, if nothing was lost; there are ${count(each.rows)} now.`;
  });
  const rest = sorted.length - named.length;
  return rest <= 0
    ? named
    : [...named, rest === 1 ? '1 more slice is not demonstrated.' : `${count(rest)} more slices are not demonstrated.`];
}

function rowsSentence(short: readonly Comparison[], useful: number | null, holdout: Holdout): string {
  const most = short.reduce((a, b) => ((b.rowsNeeded ?? 0) > (a.rowsNeeded ?? 0) ? b : a));
  const names = short.map(({ metric, against }) => `${termOf(metric)} against the ${against}`);
  const assumed = useful === null ? 'if nothing was lost' : `if the improvement is ${signed(useful)}`;
  const now = count(Math.min(...short.map(({ rows }) => rows)));
  const clusters = clustersOf(most);
  if (clusters !== null) {
    return `About ${clustersText(most.rowsNeeded ?? 0, most.rows, clusters)} would decide on ${names.join(' and ')} with a chance of 80%, ${assumed}; there are ${count(clusters)} now, and ${newClusters}.`;
  }
  return `About ${rowsText(most.rowsNeeded ?? 0, most.rows, holdout)} would decide on ${names.join(' and ')} with a chance of 80%, ${assumed}; there are ${now} now.`;
}

function enoughSentence(each: Comparison, { part }: Holdout): string {
  const what = `${titleOf(each.metric)} against the ${each.against}`;
  if (each.margin !== null && each.margin > 0 && each.role === 'guard') {
    return `${what}: a gain above ${signed(each.margin)} is asked for; a better candidate is needed, or more rows for a closer bound.`;
  }
  if (each.rowsNeeded === null ? !isDecisive(each) || each.useful !== null : !isPlannable(each)) {
    return hopelessSentence(each, what);
  }
  if (each.rowsNeeded === null) {
    return `${what}: the rows that would decide follow from gate.primary.useful, which is not set.`;
  }
  const goal = each.useful === null ? ', if nothing was lost' : ` to find ${signed(each.useful)}`;
  return `${what}: these ${count(each.rows)} ${part} rows are enough${goal} (with a chance of 80%), so a better candidate decides sooner than more rows.`;
}
