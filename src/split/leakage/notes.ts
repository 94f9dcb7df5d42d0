import { count, percent } from '../../render/number.js';
import type { HeldSearch } from './held-search.js';

/** What was not looked for, or not among all rows. */
export function notesOf(search: HeldSearch, share: number, near: number, features: number): string[] {
  const notes: string[] = [];
  if (share < 1) {
    notes.push(
      `Looked at ${percent(share)} of the rows, chosen by a hash of three features, so that equal rows are all among them or none: shares of equal rows are estimated without bias, those of near ones are too low.`,
    );
  }
  if (near > 0 && !search.looksNear) {
    notes.push(`Near duplicates are not looked for, as there are ${count(features)} features only.`);
  }
  for (const { column, found } of search.texts) {
    if (!found.capped) continue;
    const { held, train } = found.looked;
    notes.push(
      `Texts of ${JSON.stringify(column.name)}: ${count(held)} of the held-out rows were compared with ${count(train)} training rows, not with all.`,
    );
  }
  return notes;
}
