import { UserError } from '../host/errors.js';
import { bucketCount, testLimit } from './bucket.js';
import type { PartName, SplitPolicy, Target } from './manifest.js';
import { worstDeviation } from './salt.js';

/** Rows of each part. */
export type PerPart = Record<PartName, number>;

/** How many rows each part has, by class, and how many are held out under other policies as well. */
export class PartCounts {
  readonly rows: PerPart = { train: 0, validation: 0, test: 0 };
  readonly champion: PerPart = { train: 0, validation: 0, test: 0 };
  readonly anchor: PerPart = { train: 0, validation: 0, test: 0 };
  private readonly classes: ReadonlyMap<string, PerPart>;
  private readonly tests: Int32Array;
  private readonly strata: Int32Array;

  constructor(
    private readonly share: number,
    target: Target,
    strata: number,
  ) {
    this.classes = new Map(target.classes.map((label) => [label, { train: 0, validation: 0, test: 0 }]));
    this.tests = new Int32Array(strata);
    this.strata = new Int32Array(strata);
  }

  /** @param label the row's class, null in a regression */
  add(part: PartName, label: string | null, stratum: number): void {
    this.rows[part]++;
    this.strata[stratum]!++;
    if (part === 'test') this.tests[stratum]!++;
    if (label !== null) this.classes.get(label)![part]++;
  }

  /** Rows of each class in a part, in the order of the classes. Own keys only, whatever the classes are called. */
  classesOf(part: PartName): Record<string, number> {
    return Object.fromEntries([...this.classes].map(([label, rows]) => [label, rows[part]]));
  }

  /** Classes without a row in a part. */
  missing(part: PartName): string[] {
    return [...this.classes].filter(([, rows]) => rows[part] === 0).map(([label]) => label);
  }

  /** By how many rows the worst stratum deviates from its share of test rows. */
  deviation(): number {
    return worstDeviation(this.tests, this.strata, testLimit(this.share)) / bucketCount;
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
