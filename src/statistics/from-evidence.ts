import { assertNever } from '../host/errors.js';
import { ownAucBound } from './auc.js';
import { bootstrapComparison, ownBootstrapBound } from './bootstrap.js';
import { clusterComparison, ownClusterBound } from './cluster.js';
import { aucComparison } from './delong.js';
import type { PairedEvidence, SingleEvidence } from './evidence.js';
import { influenceComparison, ownInfluenceBound } from './influence.js';
import { ownMeanBound } from './mean-bound.js';
import { meanComparison } from './paired-mean.js';
import type { PairedComparison } from './paired.js';
import { proportionComparison } from './proportion.js';
import type { SingleBound } from './single.js';
import { shareBound } from './share.js';

/**
 * The comparison that evidence makes: the one that it was taken of, bit for bit, also after JSON. The gate's own comparisons are made here too,
 * so that what is verified is what was decided. A bound that `gate.test` chose says so, and promises nothing. O(1).
 */
export function fromEvidence(evidence: PairedEvidence): PairedComparison {
  const made = ownComparison(evidence);
  return evidence.chosen === true ? { ...made, method: `${made.method}, chosen by gate.test`, guarantee: false } : made;
}

/** The same comparison, labelled as chosen by `gate.test`. */
export function asChosen({ evidence }: PairedComparison): PairedComparison {
  return fromEvidence({ ...evidence, chosen: true });
}

function ownComparison(evidence: PairedEvidence): PairedComparison {
  switch (evidence.kind) {
    case 'proportion':
      return proportionComparison(evidence);
    case 'auc':
      return aucComparison(evidence);
    case 'mean':
      return meanComparison(evidence);
    case 'influence':
      return influenceComparison(evidence);
    case 'cluster':
      return clusterComparison(evidence);
    case 'bootstrap':
      return bootstrapComparison(evidence);
    default:
      return assertNever(evidence);
  }
}

/** The bound of one model's value that evidence makes. */
export function singleFromEvidence(evidence: SingleEvidence): SingleBound {
  switch (evidence.kind) {
    case 'share':
      return shareBound(evidence);
    case 'own_auc':
      return ownAucBound(evidence);
    case 'own_mean':
      return ownMeanBound(evidence);
    case 'own_influence':
      return ownInfluenceBound(evidence);
    case 'own_cluster':
      return ownClusterBound(evidence);
    case 'own_bootstrap':
      return ownBootstrapBound(evidence);
    default:
      return assertNever(evidence);
  }
}
