import { count } from '../../render/number.js';
import type { DataComparison } from './comparison.js';

/** A comparison in one line. Pure. */
export function comparisonNotice({ champion, comparison }: DataComparison): string {
  if (comparison === null) return `no profile of the data of version ${champion} to compare with.`;
  const { rows, findings } = comparison;
  const columns = [...new Set(findings.map(({ column }) => column))];
  const size =
    rows.from === rows.to ? `${count(rows.to)} rows` : `${count(rows.to)} rows instead of ${count(rows.from)}`;
  const named = columns.slice(0, 5).map((name) => JSON.stringify(name));
  const more = columns.length > named.length ? ` and ${count(columns.length - named.length)} more` : '';
  const found = columns.length === 0 ? 'no column changed' : `changed: ${named.join(', ')}${more}`;
  return `against the data of version ${champion}: ${size}; ${found}.`;
}
