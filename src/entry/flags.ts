import { UserError } from '../host/errors.js';
import type { Arguments } from './arguments.js';
import { nearest } from '../config/nearest.js';

/** The flags of a command that is the CLI's alone. */
export class Flags {
  private readonly values = new Map<string, string[]>();
  private readonly switched = new Set<string>();

  /**
   * @param switches flags that take no value
   * @throws UserError for a flag that the command does not know, one without its value, or a switch with one
   */
  constructor(
    readonly command: string,
    given: Arguments,
    known: readonly string[],
    switches: readonly string[] = [],
  ) {
    for (const [name, value] of given.own) {
      if (switches.includes(name)) {
        if (value !== null) throw new UserError(`--${name}: expected no value, got one; write --${name} alone.`);
        this.switched.add(name);
        continue;
      }
      if (!known.includes(name)) {
        const near = nearest(name, [...known, ...switches]);
        throw new UserError(
          `--${name}: unknown option of mlops ${command}; ${near === undefined ? `see mlops ${command} --help` : `did you mean --${near}?`}`,
        );
      }
      if (value === null || value === '') throw new UserError(`--${name}: expected a value after it.`);
      this.values.set(name, [...(this.values.get(name) ?? []), value]);
    }
  }

  /** Whether a switch was given. */
  has(name: string): boolean {
    return this.switched.has(name);
  }

  /** All values of a flag that may be given often. */
  all(name: string): readonly string[] {
    return this.values.get(name) ?? [];
  }

  /** @throws UserError when it was given twice */
  one(name: string): string | undefined {
    const values = this.all(name);
    if (values.length > 1) throw new UserError(`--${name}: given ${values.length} times; give it once.`);
    return values[0];
  }
}
