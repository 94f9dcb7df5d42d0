import { UserError } from '../host/errors.js';
import type { Column } from '../table/table.js';
import type { SplitPolicy } from './manifest.js';
import type { PolicyOptions } from './divider.js';
import { checkKeyPresent, contradictions, keepsTestRows, wantedKey } from './policy.js';
import { policyFile } from './places.js';
import type { RecordedPolicy } from './recorded.js';

/** A policy whose salt (null) or cutoffs (`open`) are still to be chosen from the data. */
export type WantedPolicy = Omit<SplitPolicy, 'salt' | 'time'> & {
  readonly salt: string | null;
  readonly time: 'open' | null;
};

/** Where today's policy comes from. */
export type PolicyChoice =
  | { readonly origin: 'file' | 'champion'; readonly policy: SplitPolicy }
  | {
      readonly origin: 'new' | 'change';
      readonly policy: WantedPolicy;
      /** What changes, in words; empty for a new one. */
      readonly changes: readonly string[];
    };

/** What the choice depends on. */
export interface PolicyInputs {
  readonly frozen: SplitPolicy | null;
  readonly champion: RecordedPolicy | null;
  readonly options: PolicyOptions;
  /** Columns of the data with today's types. */
  readonly columns: readonly Column[];
  /** `--change`: what mlops.yml says replaces the recorded policy. */
  readonly change: boolean;
}

/**
 * Decides on the policy: the frozen file's, else the champion's recorded one, else a new one. Only `change` replaces a recorded one;
 * its salt stays, and with it every row's side of the test limit, where key, types, share and prefix stay.
 * @throws UserError where a recorded policy contradicts mlops.yml or names a column that the data do not have
 */
export function choosePolicy({ frozen, champion, options, columns, change }: PolicyInputs): PolicyChoice {
  const recorded = frozen ?? champion?.policy ?? null;
  const key = wantedKey(options, columns);
  const { test, folds, validation, group, time } = options.split;
  const wanted: WantedPolicy = {
    format: 'mlops-split/1',
    key,
    salt: null,
    test,
    folds,
    validation,
    ...(group === null ? {} : { group: true }),
    time: time === null ? null : 'open',
  };
  if (recorded === null) return { origin: 'new', policy: wanted, changes: [] };
  const from = frozen === null ? 'champion' : 'file';
  const origin = frozen === null ? `the split policy of champion ${champion!.version}` : policyFile;
  const found = contradictions(recorded, options);
  if (!change) {
    if (found.length > 0) throw contradicted(origin, found);
    checkKeyPresent(recorded, columns, origin);
    return { origin: from, policy: recorded };
  }
  const other = keyChanges(recorded, columns);
  if (recorded.time !== undefined && time !== null) other.push('the cutoffs are chosen again from these data');
  if (found.length + other.length === 0) return { origin: from, policy: recorded };
  const keeps = other.length === 0 && keepsTestRows(recorded, options);
  const policy = keeps ? { ...wanted, key: recorded.key, salt: recorded.salt, test: recorded.test } : wanted;
  return { origin: 'change', policy, changes: [...found, ...other] };
}

/** Key columns that are gone or have another type today. */
function keyChanges(policy: SplitPolicy, columns: readonly Column[]): string[] {
  return policy.key.flatMap(({ name, type }) => {
    const today = columns.find((column) => column.name === name);
    if (today === undefined) return [`the data have no key column ${JSON.stringify(name)} any more`];
    return today.type === type
      ? []
      : [`the key column ${JSON.stringify(name)} is ${type} in it and ${today.type} in the data`];
  });
}

function contradicted(origin: string, found: readonly string[]): UserError {
  return new UserError(
    `${origin} contradicts mlops.yml: ${found.join('; ')}. Correct mlops.yml, or change the policy on purpose by \`mlops split --change\` (rows change their parts).`,
  );
}
