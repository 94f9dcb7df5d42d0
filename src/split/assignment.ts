import { foldOf, foldSalt, saltedBucket, testLimit } from './bucket.js';
import type { PartName, SplitPolicy } from './manifest.js';
import { SaltedText, saltBytes, type SaltBytes } from './salted-text.js';
import { TimeSides } from './time-sides.js';

/** Says which part of the split a row is in: depends on policy and key only, never on other rows. */
export class Assignment {
  /** The canonical text of a row's key, for those who have it in bytes. */
  readonly key = new SaltedText();
  private readonly salt: SaltBytes;
  private readonly second: SaltBytes;
  private readonly limit: number;
  private readonly folds: number;
  private readonly validation: number | null;
  private readonly time: TimeSides | null;

  constructor(policy: SplitPolicy) {
    this.salt = saltBytes(policy.salt);
    this.second = foldSalt(policy.salt);
    this.limit = testLimit(policy.test);
    this.folds = policy.folds;
    this.validation = policy.validation;
    this.time = policy.time === undefined ? null : new TimeSides(policy);
  }

  /**
   * @param key canonical text of the row's key columns
   * @returns undefined where the policy divides by time, and the row's is missing or unreadable
   */
  partOf(key: string): PartName | undefined {
    this.key.set(key);
    return this.part();
  }

  /** The same for the text that stands in `key`. */
  part(): PartName | undefined {
    if (this.time !== null) return this.time.partOf(this.key.text.written.toString());
    if (saltedBucket(this.key, this.salt) < this.limit) return 'test';
    if (this.validation === null) return 'train';
    return foldOf(saltedBucket(this.key, this.second), this.folds) === this.validation ? 'validation' : 'train';
  }
}
