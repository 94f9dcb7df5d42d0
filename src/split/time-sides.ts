import type { PartName, SplitPolicy } from './manifest.js';
import { timeOf, timeOfMoment, type TimeType } from './time.js';

/** Says which part a row is in by its time and the frozen cutoffs: rows of equal times are together, whatever else they have. */
export class TimeSides {
  private readonly name: string;
  private readonly type: TimeType;
  private readonly test: number;
  private readonly validation: number;
  private lastKey = '';
  private lastPart: PartName | undefined;

  constructor({ key, time }: SplitPolicy) {
    const { name, type } = key[0]!;
    this.name = name;
    this.type = type === 'number' ? 'number' : 'string';
    this.test = timeOfMoment(time!.test, this.type)!;
    this.validation = time!.validation === null ? Infinity : timeOfMoment(time!.validation, this.type)!;
  }

  /**
   * @param key canonical text of the row's key columns, of which there is one: the time
   * @returns undefined where the time is missing or unreadable
   */
  partOf(key: string): PartName | undefined {
    if (key !== this.lastKey) {
      this.lastKey = key;
      this.lastPart = this.partAt(key);
    }
    return this.lastPart;
  }

  private partAt(key: string): PartName | undefined {
    // eslint-disable-next-line no-restricted-properties -- a key of our own
    const value = (JSON.parse(key) as Record<string, string | number | null>)[this.name] ?? null;
    const time = timeOf(value === null ? null : String(value), this.type);
    if (time === undefined || time === null) return undefined;
    return time >= this.test ? 'test' : time >= this.validation ? 'validation' : 'train';
  }
}
