import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';

type Row = readonly number[];

/** reference.json, written by make.py beside it. */
export interface Reference {
  readonly normalCdf: readonly Row[];
  readonly normalQuantile: readonly Row[];
  readonly studentCdf: readonly Row[];
  readonly studentQuantile: readonly Row[];
  readonly beta: readonly Row[];
  readonly binomialUpper: readonly Row[];
  readonly binomialPmf: readonly Row[];
  readonly logGamma: readonly Row[];
  readonly samples: readonly {
    values: number[];
    mean: number;
    variance: number;
    skewness: number;
    quantiles: [number, number][];
    t: [number, number];
    pBelow: number;
    pAbove: number;
  }[];
  readonly hall: readonly {
    values: number[];
    lower: number;
    upper: number;
    value: number;
    pBelow: number;
    sigma: number;
  }[];
  readonly tango: readonly {
    counts: { bothRight: number; onlyCandidate: number; onlyReference: number; bothWrong: number };
    lower: number;
    upper: number;
    exactBetter: number;
    exactWorse: number;
    pBelow: [number, number][];
  }[];
  readonly mcnemar: readonly {
    b: number;
    c: number;
    statistic: number;
    p: number;
    corrected: number;
    pCorrected: number;
    pExact: number;
  }[];
  readonly delong: readonly {
    y: number[];
    a: number[];
    b: number[];
    candidate: number;
    reference: number;
    lower: number;
    upper: number;
    pBelow: [number, number][];
    sigma: number;
    own: [number, number];
  }[];
  readonly holm: readonly { p: number[]; adjusted: number[] }[];
  readonly wilson: readonly Row[];
  readonly shares: readonly {
    hits: number;
    of: number;
    limit: number;
    bounds: [number, number, number][];
    pBelow: number;
    pAbove: number;
  }[];
  readonly clusters: readonly {
    codes: number[];
    values: number[];
    mean: number;
    error: number;
    lower: number;
    upper: number;
    pBelow: [number, number][];
  }[];
  readonly influence: { y: number[]; a: number[]; b: number[]; difference: number; error: number };
  readonly power: readonly {
    given: { sigma: number; margin: number; useful: number; alpha: number; power: number; n: number };
    rows: number;
    detectable: number;
  }[];
}

export const reference = JSON.parse(
  readFileSync(new URL('../fixtures/statistics/reference.json', import.meta.url), 'utf8'),
) as Reference;

/** Equal up to a relative error, or an absolute one near zero. */
export function expectClose(found: number, wanted: number, relative: number, absolute = 0): void {
  if (found === wanted) return;
  const error = Math.abs(found - wanted);
  const allowed = Math.max(relative * Math.abs(wanted), absolute);
  if (!(error <= allowed)) {
    expect({ found, wanted, error, allowed }).toBe('within the tolerance');
  }
}
