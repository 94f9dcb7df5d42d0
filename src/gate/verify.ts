import { metricOfAnyTask } from '../metrics/catalog.js';
import { fromEvidence, singleFromEvidence } from '../statistics/from-evidence.js';
import { recordPaired, type Found, type Levels, type Measured, type Question } from './comparison.js';
import { largestDifference } from './groups.js';
import { levelOf } from './epoch.js';
import { recordLimit, type LimitFound } from './limit.js';
import { nameOf } from './name.js';
import { settle, type Basis } from './settle.js';
import { contentDigest } from './signature.js';
import { titleOf } from './title.js';
import type { Comparison, Verdict } from './verdict.js';

/** What a verdict says that does not follow from its evidence. */
export interface Mismatch {
  /** `comparisons.2.lower` */
  readonly at: string;
  readonly found: unknown;
  readonly expected: unknown;
}

/**
 * Decides a verdict again from its own evidence: every bound and p-value, Holm's adjustment, the checks, the decision and its reasons, the looks, by
 * the code that made it. Pure. O(comparisons).
 * @param tool version of the tool that verifies: another one may word reasons otherwise, so then they are left to the digest
 * @returns the first value that differs, null where none does
 */
export function verifyVerdict(verdict: Verdict, tool: string): Mismatch | null {
  const { digest, ...content } = verdict;
  return (
    levelMismatch(verdict) ??
    headMismatch(verdict) ??
    differenceMismatch(verdict) ??
    (isRecomputed(verdict) ? recomputed(verdict, tool) : null) ??
    differing('digest', digest, contentDigest(content))
  );
}

/** Nothing was compared where the candidate is the champion; of a sealed look only what needs no label is written. */
function isRecomputed({ decided, looks, part }: Verdict): boolean {
  return decided !== 'identical' && !(looks.reuse === 'corrected' && part === 'test');
}

const digestForm = /^[0-9a-f]{64}$/;

/**
 * What the head says of the rows, as far as the decisive comparison tells: it is made on all of them. Rows that weigh nothing count in the head only;
 * where rows are counted or ranked, none has a weight.
 */
function headMismatch({ rows, rowsDigest, comparisons }: Verdict): Mismatch | null {
  if (!digestForm.test(rowsDigest)) return { at: 'rowsDigest', found: rowsDigest, expected: 'a SHA-256' };
  const decisive = comparisons.find(({ role }) => role === 'primary' || role === 'baseline');
  if (decisive === undefined) return null;
  const unweighted = decisive.evidence?.kind === 'proportion' || decisive.evidence?.kind === 'auc';
  return decisive.rows < rows && !unweighted ? null : differing('rows', rows, decisive.rows);
}

/** Difference of the rounding of two sums, relative to the size of the values. */
const rounding = 1e-9;

/** The values of both models, and their difference: evidence tells each by itself, and one must not be changed without the others. */
function differenceMismatch({ comparisons }: Verdict): Mismatch | null {
  for (const [at, { against, metric, candidate, reference, difference }] of comparisons.entries()) {
    if (against === 'value' || candidate === null || reference === null || difference === null) continue;
    const plain = candidate - reference;
    const better = metricOfAnyTask(metric)?.better;
    // The direction of a metric of the user's own stands in its difference only.
    const lower = better === undefined ? plain * difference < 0 : better === 'lower';
    const expected = lower ? -plain : plain;
    const slack = rounding * Math.max(1e-6, Math.abs(candidate), Math.abs(reference));
    if (Math.abs(expected - difference) > slack)
      return { at: `comparisons.${at}.difference`, found: difference, expected };
  }
  return null;
}

/** The level of this look, by the rule that the verdict names: an epoch's where there is one, which is on the test rows of corrected looks only. */
function levelMismatch({ looks, alpha, confidence }: Verdict): Mismatch | null {
  const { epoch } = looks;
  const level = epoch === null ? alpha : levelOf(alpha, epoch.looks, epoch.promotions) || alpha;
  return (
    differing('alpha', alpha, Number((1 - confidence).toPrecision(12))) ?? differing('looks.alpha', looks.alpha, level)
  );
}

function recomputed(verdict: Verdict, tool: string): Mismatch | null {
  const measured = verdict.comparisons.map((each) =>
    measuredAgain(each, { alpha: verdict.alpha, alphaLook: verdict.looks.alpha }),
  );
  const names = new Set(measured.map(({ name }) => name));
  const { comparisons, checks, looks, ...decision } = settle({
    ...{ alpha: verdict.alpha, alphaLook: verdict.looks.alpha, ask: askOf(verdict), measured },
    checks: verdict.checks.filter(({ name }) => !names.has(name)),
    looks: verdict.looks,
  });
  return (
    differing('comparisons', verdict.comparisons, comparisons) ??
    differing('checks', verdict.checks, checks) ??
    differing('looks', verdict.looks, looks) ??
    differing('verdict', verdict.verdict, decision.verdict) ??
    differing('decided', verdict.decided, decision.decided) ??
    (verdict.tool === tool ? differing('reasons', verdict.reasons, decision.reasons) : null)
  );
}

/** The rule as the primary comparison was asked; of a first model nothing but to be better. */
function askOf({ rule, comparisons }: Verdict): Basis['ask'] {
  const primary = comparisons.find(({ role }) => role === 'primary');
  const margin = primary?.margin ?? 0;
  return {
    rule: rule ?? 'superiority',
    margin: rule === 'non_inferiority' ? -margin : margin,
    useful: primary?.useful ?? null,
  };
}

/** A comparison from what it says of its question and from its evidence; nothing else of it is used. */
export function measuredAgain(given: Comparison, levels: Levels): Measured {
  const { role, metric, slice, side, rows, inclusive, margin } = given;
  const on = inclusive ? 'value' : 'bound';
  if (given.against === 'value') {
    return recordLimit({ role, metric, slice, side, limit: margin ?? Number.NaN, on }, limitFound(given), rows, levels);
  }
  const question: Question = {
    ...{ role, against: given.against, metric: { name: metric, title: titleOf(metric) }, slice },
    margin: given.relative === null ? (margin ?? Number.NaN) : { share: given.relative },
    ...{ useful: given.useful, on },
    family: role !== 'primary' && role !== 'baseline',
  };
  const found = pairedFound(given);
  return found === null ? withoutBound(given) : recordPaired(question, found, rows, levels);
}

function limitFound({ evidence, candidate, note, inclusive, method }: Comparison): LimitFound {
  if (inclusive && candidate !== null) return { value: candidate, note: note ?? undefined };
  if (evidence === null || !isOfOne(evidence)) return { unavailable: note ?? 'not computed' };
  if (evidence.kind !== 'groups') return { single: singleFromEvidence(evidence), evidence };
  const single = largestDifference(evidence);
  // Which groups were left out, and why, follows from the rows only.
  return single === null ? { unavailable: note ?? 'not computed' } : { single: { ...single, method }, evidence };
}

function pairedFound(given: Comparison): Found | null {
  const { evidence, candidate, reference, difference, metric, inclusive, relative } = given;
  if (evidence !== null) return isOfOne(evidence) ? null : { paired: fromEvidence(evidence) };
  if (candidate === null || reference === null) return null;
  // By plain values only what says so, and a share of 0, of which nothing can be made.
  if (!inclusive && !(relative !== null && reference === 0)) return null;
  // The direction of a metric of the user's own stands in its difference only.
  const better = metricOfAnyTask(metric)?.better ?? (difference === candidate - reference ? 'higher' : 'lower');
  return { candidate, reference, better };
}

type PairedKind = Parameters<typeof fromEvidence>[0];
type OwnKind = Exclude<NonNullable<Comparison['evidence']>, PairedKind>;
const ofTwo: readonly string[] = [
  'proportion',
  'auc',
  'mean',
  'influence',
  'cluster',
  'bootstrap',
] satisfies PairedKind['kind'][];

function isOfOne(evidence: PairedKind | OwnKind): evidence is OwnKind {
  return !ofTwo.includes(evidence.kind);
}

/** What could not be computed says why and nothing else: no bound, and no state that passes. */
function withoutBound(given: Comparison): Measured {
  const comparison: Comparison = {
    ...given,
    ...{ candidate: null, reference: null, difference: null, lower: null, upper: null },
    ...{ method: 'none', guarantee: false, p: null, adjusted: null },
    ...{ detectable: null, rowsNeeded: null, state: given.role === 'slice' ? 'open' : 'unavailable' },
  };
  return { name: nameOf(comparison), comparison, bound: () => null, harm: () => null, lack: null };
}

/** The first place where two values differ, keys in the order of what was expected. */
function differing(at: string, found: unknown, expected: unknown): Mismatch | null {
  if (Object.is(found, expected)) return null;
  if (Array.isArray(found) && Array.isArray(expected)) {
    for (let i = 0; i < Math.max(found.length, expected.length); i++) {
      const inner = differing(`${at}.${i}`, found[i], expected[i]);
      if (inner !== null) return inner;
    }
    return null;
  }
  if (isRecord(found) && isRecord(expected)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      const inner = differing(`${at}.${key}`, found[key], expected[key]);
      if (inner !== null) return inner;
    }
    return null;
  }
  return { at, found, expected };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
