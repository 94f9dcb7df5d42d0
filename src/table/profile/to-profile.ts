import { columnFigures } from './column-figures.js';
import type { ProfilePart } from './part.js';
import type { TableProfile } from './profile.js';

/**
 * The figures of all that was accumulated: the same whatever the order, the files and the threads.
 * @param whole histograms have the edges that these rows would have: of training and test rows together, say, so that both can be compared
 */
export function toProfile(part: ProfilePart, whole = part): TableProfile {
  const target = part.columns.find(({ name }) => name === part.target) ?? null;
  return {
    format: 'mlops-profile/1',
    rows: part.rows,
    target: target?.name ?? null,
    columns: part.columns.map((column, at) => columnFigures(column, target, whole.columns[at]!)),
  };
}
