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

/** What is not shown says why; a bound without an error guarantee says that. */
export function stateText({ state: known, role, note, guarantee, inclusive }: Comparison): string {
  const watched = role === 'watched' && (known === 'open' || known === 'pass');
  const state = watched ? 'no fail' : known === 'open' ? 'undecided' : known;
  if (known !== 'pass' && note !== null && !inclusive) return `${state}: ${note}`;
  return guarantee || known === 'unavailable' ? state : `${state}, no error guarantee`;
}

/** `Slices: 20 required (18 pass, 2 undecided), 5 watched (none fails)`. */
export function sliceSummary(slices: readonly Comparison[]): string {
  const required = slices.filter(({ role }) => role === 'slice');
  const watched = slices.filter(({ role }) => role === 'watched');
  const tally = (of: readonly Comparison[], state: Comparison['state'], word: string): string[] => {
    const found = of.filter((each) => each.state === state).length;
    return found === 0 ? [] : [`${count(found)} ${word}`];
  };
  const parts = [
    ...(required.length === 0
      ? []
      : [
          `${count(required.length)} required (${[...tally(required, 'pass', 'pass'), ...tally(required, 'open', 'undecided'), ...tally(required, 'fail', 'fail')].join(', ')})`,
        ]),
    ...(watched.length === 0
      ? []
      : [
          `${count(watched.length)} watched (${watched.some(({ state }) => state === 'fail') ? tally(watched, 'fail', 'fail').join('') : 'none fails'})`,
        ]),
  ];
  return `Slices: ${parts.join(', ')}`;
}
