import { assertNever } from '../host/errors.js';
import type { Comparison } from './verdict.js';

/** Why a comparison has the bound that it has, in one clause; null where none was made. */
export function boundReason({ evidence, inclusive }: Comparison): string | null {
  if (inclusive) return 'the policy asks for the plain value (on: value)';
  if (evidence === null) return null;
  if ('chosen' in evidence && evidence.chosen === true) return "gate.test asked for it in place of the metric's own";
  switch (evidence.kind) {
    case 'proportion':
      return 'each row is right or wrong, so the rows on which the two models differ are counted';
    case 'auc':
      return 'it compares ranks, and two models on the same rows are ranked alike';
    case 'mean':
      return 'it is a mean over rows, and the more cautious of two corrections for skewed losses counts';
    case 'influence':
      return 'it is no mean over rows, so each row counts by its influence on the value';
    case 'cluster':
    case 'own_cluster':
      return 'rows of a cluster belong together (gate.cluster), so clusters are counted and not rows';
    case 'bootstrap':
    case 'own_bootstrap':
      return 'no bound with a promise is known for it, so the rows are drawn again and again';
    case 'share':
      return 'it is a share of rows';
    case 'own_auc':
      return 'it compares ranks, and stays between 0 and 1';
    case 'own_mean':
      return 'it is a mean over rows';
    case 'own_influence':
      return 'it is no mean over rows, so each row counts by its influence on the value';
    case 'groups':
      return 'groups have no row in common, so the bounds of each are put together (MOVER, Zou and Donner 2008)';
    default:
      return assertNever(evidence);
  }
}
