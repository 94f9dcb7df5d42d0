import { count } from '../render/number.js';
import type { Comparison, Verdict } from './verdict.js';

/** Whether a comparison is of a slice: those have a table of their own. */
export function isSlice({ role }: Comparison): boolean {
  return role === 'slice' || role === 'watched';
}

/** What the first table shows: everything but slices, and the slices that stand in the way. */
export function shownComparisons({ comparisons }: Verdict): Comparison[] {
  return comparisons.filter(
    (each) => !isSlice(each) || each.state === 'fail' || (each.role === 'slice' && each.state === 'open'),
  );
}

/** A watched slice of which nothing can be said: it has no bound. */
function isUnjudged({ role, state, lower, upper }: Comparison): boolean {
  if (role !== 'watched') return false;
  return state === 'unavailable' || (state === 'open' && lower === null && upper === null);
}

/** How a comparison ended, and why where it did not pass; a bound without an error guarantee says that. */
export function stateOf(comparison: Comparison): { readonly state: string; readonly remark: string | null } {
  const { state: known, role, note, guarantee, inclusive } = comparison;
  if (isUnjudged(comparison)) return { state: 'not judged', remark: note };
  const watched = role === 'watched' && (known === 'open' || known === 'pass');
  const state = watched ? 'no fail' : known === 'open' ? 'undecided' : known;
  if (known !== 'pass' && note !== null && !inclusive) return { state, remark: note };
  return { state: guarantee || known === 'unavailable' ? state : `${state}, no error guarantee`, remark: null };
}

/** `Slices: 20 required (18 pass, 2 undecided), 5 watched (none fails, 1 not judged)`. */
export function sliceSummary(slices: readonly Comparison[]): string {
  const required = slices.filter(({ role }) => role === 'slice');
  const watched = slices.filter(({ role }) => role === 'watched');
  const tally = (of: readonly Comparison[], state: Comparison['state'], word: string): string[] => {
    const found = of.filter((each) => each.state === state).length;
    return found === 0 ? [] : [`${count(found)} ${word}`];
  };
  const group = (of: readonly Comparison[], name: string, states: readonly string[]): string[] =>
    of.length === 0 ? [] : [`${count(of.length)} ${name} (${states.join(', ')})`];
  const unjudged = watched.filter(isUnjudged).length;
  const failed = tally(watched, 'fail', 'fail');
  const parts = [
    ...group(required, 'required', [
      ...tally(required, 'pass', 'pass'),
      ...tally(required, 'open', 'undecided'),
      ...tally(required, 'fail', 'fail'),
      ...tally(required, 'unavailable', 'unavailable'),
    ]),
    ...group(watched, 'watched', [
      ...(failed.length === 0 ? ['none fails'] : failed),
      ...(unjudged === 0 ? [] : [`${count(unjudged)} not judged`]),
    ]),
  ];
  return `Slices: ${parts.join(', ')}`;
}
