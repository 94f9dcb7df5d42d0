import { SimilarTexts, type SimilarFound } from './similar-texts.js';

/** Texts of some rows, column by column. Those of the held-out rows come before all training rows. */
export interface TextsMessage {
  readonly kind: 'held' | 'train';
  readonly columns: readonly (readonly (string | null)[])[];
}

/** Searches the columns of texts, in a thread beside the one that looks at all other columns. Answers `SimilarFound` of each column. */
export class TextsJob {
  private readonly searches: readonly SimilarTexts[];

  /** @param columns how many there are */
  constructor(columns: number) {
    this.searches = Array.from({ length: columns }, () => new SimilarTexts());
  }

  call(message: unknown): SimilarFound[] | null {
    const asked = message as TextsMessage | { readonly kind: 'result' };
    if (asked.kind === 'result') return this.searches.map((search) => search.found());
    for (const [at, texts] of asked.columns.entries()) {
      for (const text of texts) {
        if (asked.kind === 'held') this.searches[at]!.add(text);
        else this.searches[at]!.meet(text);
      }
    }
    return null;
  }
}
