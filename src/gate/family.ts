import { holm } from '../statistics/holm.js';
import type { Measured } from './comparison.js';
import { stateOf, type Requirement } from './criteria.js';

/**
 * Adjusts the p-values of all comparisons that can fail, as one family, and settles each state.
 * Guards, anchor comparisons, slices and limits `on: bound` are in the family; those without a p-value stay outside. A watched slice gets the
 * loss that would be found, at the level that the family leaves to one member.
 * Source: S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6 (1979).
 */
export function adjustFamily(measured: readonly Measured[], alpha: number, alphaLook: number): Measured[] {
  const members = measured.filter(({ comparison }) => comparison.p !== null);
  const adjusted = holm(members.map(({ comparison }) => comparison.p!));
  const byMember = new Map(members.map((member, i) => [member, adjusted[i]!]));
  return measured.map((each) => {
    const watched = each.comparison.role === 'watched' ? { detectable: each.harm(alpha / members.length) } : {};
    const comparison = { ...each.comparison, ...watched, adjusted: byMember.get(each) ?? null };
    const known = { ...each, comparison };
    if (comparison.role === 'primary' || comparison.role === 'baseline' || comparison.state === 'unavailable') {
      return known;
    }
    return { ...known, comparison: { ...comparison, state: stateOf(requirementOf(known, alphaLook), alpha) } };
  });
}

/** A measured comparison as the decision takes it, with its bound at alpha_look. */
export function requirementOf({ name, comparison, bound }: Measured, alphaLook: number): Requirement {
  return {
    name,
    bound: bound(alphaLook),
    limit: comparison.margin ?? Number.NaN,
    side: comparison.side,
    inclusive: comparison.inclusive,
    adjusted: comparison.adjusted,
    ...(comparison.role === 'behaviour' ? { allowed: true } : {}),
  };
}
