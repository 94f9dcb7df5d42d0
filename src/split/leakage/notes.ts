import { count, percent } from '../../render/number.js';
import type { HeldSearch } from './held-search.js';
import type { ColumnTexts } from './text-search.js';

/** What was not looked for, or not among all rows. */
export function notesOf(
  search: HeldSearch,
  texts: readonly ColumnTexts[],
  share: { readonly equal: number; readonly sample: number },
  near: number,
  features: number,
): string[] {
  const notes: string[] = [];
  if (share.equal < 1) {
    notes.push(
      `Equal rows were looked for among ${percent(share.equal)} of the rows, chosen by a hash of their features, so that equal ones are all among them or none: their share is estimated without bias.`,
    );
  }
  if (share.sample < 1) {
    notes.push(
      `All but equal rows was looked for among ${percent(share.sample)} of the rows, chosen by a hash of three features: shares of near rows and similar texts are too low, and a few of them may be missed.`,
    );
  }
  if (near > 0 && !search.looksNear) {
    notes.push(`Near duplicates are not looked for, as there are ${count(features)} features only.`);
  }
  for (const { column, found } of texts) {
    if (!found.capped) continue;
    const { held, train } = found.looked;
    notes.push(
      `Texts of ${JSON.stringify(column.name)}: ${count(held)} of the held-out rows were compared with ${count(train)} training rows, not with all.`,
    );
  }
  return notes;
}
