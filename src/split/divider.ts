import { UserError } from '../host/errors.js';
import type { Column } from '../table/table.js';
import type { SplitOptions } from './split.options.js';

/** What mlops.yml says about the division of rows. */
export interface PolicyOptions {
  readonly target: string;
  readonly key: readonly string[] | null;
  readonly split: SplitOptions;
}

/** What decides a row's part: the hash of its key or of its group, or its time. */
export type Divider = 'key' | 'group' | 'time';

/** What mlops.yml, or a recorded policy, divides by. */
export function dividerOf({ group, time }: { readonly group?: unknown; readonly time?: unknown }): Divider {
  return (time ?? null) !== null ? 'time' : (group ?? null) !== null ? 'group' : 'key';
}

/** The columns that mlops.yml names for the division; null: it names none. */
export function namedKey({ key, split }: PolicyOptions): readonly string[] | null {
  return split.time === null ? (split.group ?? key) : [split.time];
}

/**
 * Checks what of `data.split` does not go together.
 * @throws UserError
 */
export function checkTogether({ target, split }: PolicyOptions, columns: readonly Column[]): void {
  const { group, time, stratify, validation } = split;
  if (group !== null && time !== null) {
    throw new UserError(
      'data.split: expected `group` or `time`, got both: a group has rows before and after a cutoff; remove one of them.',
    );
  }
  if (time !== null && stratify === true) {
    throw new UserError(
      'data.split.stratify: with data.split.time the cutoff decides, and no salt is chosen by which classes could be balanced; remove one of them.',
    );
  }
  if (group?.includes(target) === true || time === target) {
    throw new UserError(
      `data.split.${time === null ? 'group' : 'time'}: expected another column than the target ${JSON.stringify(target)}.`,
    );
  }
  if (time === null) return;
  if (validation !== null && validation !== 0) {
    throw new UserError(
      `data.split.validation: with data.split.time the validation part is the latest of the rows before the test part: expected 0 or null, got ${validation}.`,
    );
  }
  if (columns.find(({ name }) => name === time)?.type === 'boolean') {
    throw new UserError(
      `data.split.time: expected a column of dates (ISO 8601) or numbers, ${JSON.stringify(time)} has true and false.`,
    );
  }
}
