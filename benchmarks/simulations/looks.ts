import { pairedAuc } from '../../src/statistics/delong.js';
import { pairedProportion } from '../../src/statistics/proportion.js';
import { rng, type Rng } from '../../src/statistics/rng.js';

/** gate.md: the level of a look, after b promotions of K looks that an epoch allows: alpha 2^-(b+1) / C(K, b+1). */
export function levelOf(alpha: number, looks: number, promotions: number): number {
  let ways = 1;
  for (let i = 1; i <= promotions + 1; i++) ways *= (looks - i + 1) / i;
  return alpha / 2 ** (promotions + 1) / ways;
}

/** A team that tries so many candidates, none of which is any better, on the same rows. */
export interface Team {
  readonly metric: 'accuracy' | 'roc_auc';
  readonly rows: number;
  readonly looks: number;
  /** Whether each look is tested at alpha, and figures are seen; else corrected, and only "promoted" or "not promoted" is. */
  readonly reuse: 'report' | 'corrected';
}

/**
 * Share of epochs in which any candidate was promoted, none being better. The team is greedy: it goes on from whatever came out best by what it was
 * told (figures, or one bit). O(epochs looks rows).
 */
export function promotedFalsely(team: Team, epochs: number, seed: string): number {
  const random = rng(seed);
  const one = { accuracy: epochOfAccuracy, roc_auc: epochOfAuc }[team.metric];
  let any = 0;
  for (let epoch = 0; epoch < epochs; epoch++) if (one(team, random)) any++;
  return any / epochs;
}

/** Rows on which a candidate is another draw than the model that it goes on from. */
const CHANGED = 0.15;

function epochOfAccuracy({ rows, looks, reuse }: Team, random: Rng): boolean {
  const right = (): number => Number(random.next() < 0.8);
  let champion = Uint8Array.from({ length: rows }, right);
  let base = champion;
  let bestSeen = 0;
  let promotions = 0;
  for (let look = 0; look < looks; look++) {
    const candidate = base.map((value) => (random.next() < CHANGED ? right() : value));
    let [onlyCandidate, onlyReference] = [0, 0];
    for (let i = 0; i < rows; i++) {
      if (candidate[i]! > champion[i]!) onlyCandidate++;
      else if (candidate[i]! < champion[i]!) onlyReference++;
    }
    const same = rows - onlyCandidate - onlyReference;
    const found = pairedProportion({ bothRight: same, onlyCandidate, onlyReference, bothWrong: 0 });
    if (found.lower(reuse === 'report' ? 0.05 : levelOf(0.05, looks, promotions)) > 0) {
      promotions++;
      [champion, base, bestSeen] = [candidate, candidate, 0];
    } else if (reuse === 'report' && found.difference > bestSeen) {
      [base, bestSeen] = [candidate, found.difference];
    }
  }
  return promotions > 0;
}

function epochOfAuc({ rows, looks, reuse }: Team, random: Rng): boolean {
  const y = Uint8Array.from({ length: rows }, () => Number(random.next() < 0.3));
  const score = (label: number): number => label + random.normal();
  let champion = Float64Array.from(y, score);
  let base = champion;
  let bestSeen = 0;
  let promotions = 0;
  for (let look = 0; look < looks; look++) {
    const candidate = base.map((value, i) => (random.next() < CHANGED ? score(y[i]!) : value));
    const found = pairedAuc(y, candidate, champion);
    if (found.lower(reuse === 'report' ? 0.05 : levelOf(0.05, looks, promotions)) > 0) {
      promotions++;
      [champion, base, bestSeen] = [candidate, candidate, 0];
    } else if (reuse === 'report' && found.difference > bestSeen) {
      [base, bestSeen] = [candidate, found.difference];
    }
  }
  return promotions > 0;
}
