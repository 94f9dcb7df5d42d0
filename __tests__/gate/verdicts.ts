import type { Comparison, Verdict } from '../../src/gate/verdict.js';
import { sha } from './scene.js';

/** A primary comparison that passes, but for what is said otherwise. */
export function comparison(over: Partial<Comparison> = {}): Comparison {
  return {
    role: 'primary',
    against: 'champion',
    metric: 'roc_auc',
    slice: null,
    rows: 200,
    candidate: 0.95,
    reference: 0.9,
    difference: 0.05,
    lower: 0.012,
    upper: 0.09,
    margin: 0,
    relative: null,
    side: 'above',
    inclusive: false,
    useful: 0.01,
    method: 'DeLong t(80.0)',
    guarantee: true,
    state: 'pass',
    p: null,
    adjusted: null,
    detectable: 0.03,
    rowsNeeded: 1800,
    note: null,
    evidence: null,
    ...over,
  };
}

/** A promotion by that comparison, but for what is said otherwise. */
export function verdict(over: Partial<Verdict> = {}): Verdict {
  return {
    format: 'mlops-verdict/1',
    tool: '1.0.0',
    model: 'demo',
    verdict: 'promote',
    part: 'test',
    decided: '4',
    rule: 'superiority',
    reasons: [],
    remedy: null,
    confidence: 0.95,
    alpha: 0.05,
    rows: 200,
    rowsDigest: sha('1'),
    candidate: { digest: sha('2') },
    champion: { version: '1.2.0', digest: sha('3') },
    anchor: { version: '1.2.0', digest: sha('3') },
    comparisons: [comparison()],
    checks: [],
    looks: { count: 1, reuse: 'report', alpha: 0.05, corrected: 0.05, verdict: 'promote', epoch: null },
    policy: { digest: sha('4'), source: 'mlops.yml', changed: false, changes: [] },
    sealed: null,
    estimand: 'This artifact against that artifact.',
    digest: sha('5'),
    ...over,
  };
}
