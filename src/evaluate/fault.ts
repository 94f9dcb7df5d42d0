/** What can be wrong with a row of predictions, in the order in which it is told; `n` rows have it. */
const kinds = {
  id: (n: number) => `${n} row ${n === 1 ? 'id is no whole number' : 'ids are no whole numbers'}`,
  unknown: (n: number) => `${n} row ${n === 1 ? 'id is' : 'ids are'} not among the rows to score`,
  twice: (n: number) => `${n} ${n === 1 ? 'row comes' : 'rows come'} more than once`,
  missing: (n: number) => `${n} ${n === 1 ? 'row has' : 'rows have'} no prediction`,
  prediction: (n: number) =>
    `${n} ${n === 1 ? 'prediction is not a finite number' : 'predictions are not finite numbers'}`,
  class: (n: number) => `${n} ${n === 1 ? 'prediction is not a class' : 'predictions are not classes'} of the target`,
  score: (n: number) => `${n} ${n === 1 ? 'score is not a finite number' : 'scores are not finite numbers'}`,
  range: (n: number) => `${n} ${n === 1 ? 'score is' : 'scores are'} outside [0, 1]`,
  sum: (n: number) => `the class probabilities of ${n} ${n === 1 ? 'row do' : 'rows do'} not sum to 1`,
  disagree: (n: number) => `the score of ${n} ${n === 1 ? 'row' : 'rows'} is not the probability of the positive class`,
} as const;

/** A kind of fault of predictions. */
export type FaultKind = keyof typeof kinds;

/** Collects what is wrong with a file of predictions: how often, and where first. No values. */
export class Faults {
  private readonly found = new Map<FaultKind, { count: number; readonly first: string }>();

  /** @param where `row_id 17`, or `line 3` where the id itself is wrong */
  add(kind: FaultKind, where: string): void {
    const known = this.found.get(kind);
    if (known === undefined) this.found.set(kind, { count: 1, first: where });
    else known.count++;
  }

  /** All faults in one clause, or null where there is none. */
  describe(): string | null {
    const clauses = (Object.keys(kinds) as FaultKind[]).flatMap((kind) => {
      const known = this.found.get(kind);
      return known === undefined ? [] : [`${kinds[kind](known.count)} (first: ${known.first})`];
    });
    return clauses.length === 0 ? null : clauses.join('; ');
  }
}
