import { UserError } from '../host/errors.js';
import { bucketCount, testLimit } from './bucket.js';
import type { PartName, SplitPolicy, Target } from './manifest.js';
import type { CountedRows, PerPart } from './row-counts.js';
import { worstDeviation } from './salt.js';

/** How many rows each part has, by class, and how many are held out under other policies as well. */
export class PartCounts {
  readonly rows: PerPart;
  readonly champion: PerPart;
  readonly anchor: PerPart;
  private readonly classes: ReadonlyMap<string, PerPart>;

  /** @param stratify whether each class has its own share of test rows, or all rows together */
  constructor(
    counted: CountedRows,
    target: Target,
    private readonly share: number,
    private readonly stratify: boolean,
  ) {
    this.rows = counted.rows;
    this.champion = counted.champion;
    this.anchor = counted.anchor;
    const none = { train: 0, validation: 0, test: 0 };
    this.classes = new Map(target.classes.map((label) => [label, counted.labels.get(label) ?? none]));
  }

  /** Rows of each class in a part, in the order of the classes. Own keys only, whatever the classes are called. */
  classesOf(part: PartName): Record<string, number> {
    return Object.fromEntries([...this.classes].map(([label, rows]) => [label, rows[part]]));
  }

  /** Classes without a row in a part. */
  missing(part: PartName): string[] {
    return [...this.classes].filter(([, rows]) => rows[part] === 0).map(([label]) => label);
  }

  /** By how many rows the worst class, or all rows together, deviate from their share of test rows. */
  deviation(): number {
    const strata = this.stratify && this.classes.size > 0 ? [...this.classes.values()] : [this.rows];
    const tests = Int32Array.from(strata, ({ test }) => test);
    const rows = Int32Array.from(strata, ({ train, validation, test }) => train + validation + test);
    return worstDeviation(tests, rows, testLimit(this.share)) / bucketCount;
  }

  /** @throws UserError where a part that must have rows has none, or no training row is of some class */
  check({ test, folds, validation }: SplitPolicy): void {
    const { train, validation: held, test: tests } = this.rows;
    const counts = `${train} training, ${held} validation and ${tests} test rows`;
    const empty =
      tests === 0 ? 'test' : held === 0 && validation !== null ? 'validation' : train === 0 ? 'training' : null;
    if (empty !== null) {
      throw new UserError(
        `data.split: expected rows in every part, the ${empty} part has none (${counts} at test ${test}, folds ${folds}); add data, or change the shares.`,
      );
    }
    const missing = this.missing('train');
    if (missing.length > 0) {
      const list = missing.map((label) => JSON.stringify(label)).join(', ');
      throw new UserError(
        `data.split: expected every class among the training rows, none is of class ${list} (${counts}); add data of it.`,
      );
    }
  }
}
