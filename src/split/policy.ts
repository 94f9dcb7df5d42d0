import { createHash } from 'node:crypto';
import { UserError } from '../host/errors.js';
import type { Column } from '../table/table.js';
import { bucketCount, testLimit } from './bucket.js';
import { splitPolicySchema, type SplitPolicy } from './manifest.js';
import { checkTogether, dividerOf, namedKey, type PolicyOptions } from './divider.js';
import { timeOfMoment } from './time.js';

/** A recorded policy that can divide rows: the manifest's form, with what the division needs to be true. */
export const checkedPolicy = splitPolicySchema.superRefine((policy, context) => {
  const wrong = (key: string, message: string): void => context.addIssue({ code: 'custom', path: [key], message });
  if (!(policy.test > 0 && policy.test < 1)) wrong('test', `expected a share between 0 and 1, got ${policy.test}.`);
  if (policy.folds < 2) wrong('folds', `expected at least 2 folds, got ${policy.folds}.`);
  if (policy.validation !== null && (policy.validation < 0 || policy.validation >= policy.folds)) {
    wrong('validation', `expected a fold from 0 to ${policy.folds - 1}, or null, got ${policy.validation}.`);
  }
  if (!/^[A-Za-z0-9._/-]{1,60}$/.test(policy.salt)) {
    wrong('salt', 'expected at most 60 letters, digits and the characters . _ - /.');
  }
  const names = policy.key.map(({ name }) => name);
  if (new Set(names).size < names.length) wrong('key', 'a column is named twice; remove one.');
  checkTime(policy, wrong);
});

function checkTime({ time, key, group }: SplitPolicy, wrong: (key: string, message: string) => void): void {
  if (time === undefined) return;
  const type = key[0]!.type;
  if (key.length > 1 || type === 'boolean' || group !== undefined) {
    wrong('time', 'expected a key of one column of dates or numbers, and no group.');
    return;
  }
  const expected = type === 'number' ? 'numbers' : 'dates in ISO 8601';
  const [test, validation] = [time.test, time.validation ?? time.test].map((moment) => timeOfMoment(moment, type));
  if (test === undefined || validation === undefined) wrong('time', `expected ${expected}.`);
  else if (time.validation !== null && validation >= test) {
    wrong('time', 'expected the validation rows to begin before the test rows.');
  }
}

/** Digest of a policy: SHA-256 of its JSON with sorted keys, hexadecimal. Equal digests divide any data in the same way. */
export function policyDigest(policy: SplitPolicy): string {
  const { folds, format, salt, test, validation } = policy;
  const key = policy.key.map(({ name, type }) => ({ name, type }));
  // Whether a key is called a group divides nothing.
  const time = policy.time && { test: policy.time.test, validation: policy.time.validation };
  return createHash('sha256')
    .update(JSON.stringify({ folds, format, key, salt, test, time, validation }))
    .digest('hex');
}

/**
 * The key columns that mlops.yml asks for, with today's types: `data.split.time` or `data.split.group`, else `data.key`, by default all columns
 * but the target.
 * @throws UserError where no column is left, one is named twice, options do not go together, or the fold or the share is impossible
 */
export function wantedKey(options: PolicyOptions, columns: readonly Column[]): Column[] {
  const { target, split } = options;
  checkTogether(options, columns);
  if (split.validation !== null && split.validation >= split.folds) {
    throw new UserError(
      `data.split.validation: expected a fold from 0 to ${split.folds - 1} (data.split.folds is ${split.folds}), got ${split.validation}.`,
    );
  }
  if (testLimit(split.test) < 1 || testLimit(split.test) >= bucketCount) {
    throw new UserError(`data.split.test: expected a share from 0.000001 to 0.999999, got ${split.test}.`);
  }
  const names = namedKey(options) ?? columns.map(({ name }) => name).filter((name) => name !== target);
  if (names.length === 0) {
    throw new UserError(
      `data: expected columns besides the target ${JSON.stringify(target)}, found none; add features.`,
    );
  }
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  const list = split.group === null ? 'data.key' : 'data.split.group';
  if (twice !== undefined) throw new UserError(`${list}: it names ${JSON.stringify(twice)} twice; remove one.`);
  return names.map((name) => columns.find((column) => column.name === name)!);
}

/**
 * How a recorded policy contradicts mlops.yml, one sentence for each point; empty where it does not. A key that mlops.yml does not name
 * contradicts nothing: the recorded list of columns stands, whatever columns came later.
 */
export function contradictions(policy: SplitPolicy, options: PolicyOptions): string[] {
  const { target, split } = options;
  const recorded = policy.key.map(({ name }) => name);
  const found: string[] = [];
  const [by, wanted] = [dividerOf(policy), dividerOf(split)];
  const key = namedKey(options);
  const differs = (what: string, here: unknown, there: unknown): void => {
    found.push(`${what} is ${shown(there)} in it and ${shown(here)} in mlops.yml`);
  };
  if (by !== wanted) {
    const list = key === null ? 'all columns but the target' : shown(key);
    found.push(`it divides by the ${by} ${shown(recorded)}, mlops.yml by the ${wanted} (${list})`);
  } else if (key !== null && !sameNames(key, recorded)) {
    differs(`the ${by} (data.${by === 'key' ? '' : 'split.'}${by})`, key, recorded);
  } else if (key === null && recorded.includes(target)) {
    found.push(`its key has the column ${JSON.stringify(target)}, which mlops.yml makes the target`);
  }
  if (testLimit(policy.test) !== testLimit(split.test))
    differs('the test share (data.split.test)', split.test, policy.test);
  if (policy.folds !== split.folds) differs('the number of folds (data.split.folds)', split.folds, policy.folds);
  if (policy.validation !== split.validation) {
    differs('the validation fold (data.split.validation)', split.validation, policy.validation);
  }
  if (saltPrefix(policy.salt) !== split.salt) {
    differs('the salt prefix (data.split.salt)', split.salt, saltPrefix(policy.salt));
  }
  return found;
}

/**
 * Whether rows may keep their test part when a policy changes to what mlops.yml says: the same key, share and salt prefix. Cutoffs of times are
 * always chosen again.
 */
export function keepsTestRows(policy: SplitPolicy, options: PolicyOptions): boolean {
  const { split } = options;
  if (policy.time !== undefined || split.time !== null) return false;
  const kept = { ...split, folds: policy.folds, validation: policy.validation };
  const named = namedKey(options);
  const sameKey =
    named !== null &&
    sameNames(
      named,
      policy.key.map(({ name }) => name),
    );
  // A group of the key's columns divides the same rows in the same way.
  const by = sameKey ? { key: named, split: { ...kept, group: null } } : { split: kept };
  return contradictions(sameKey ? { ...policy, group: undefined } : policy, { ...options, ...by }).length === 0;
}

/**
 * Checks that the key columns of a recorded policy are in the data.
 * @throws UserError that names those that are not
 */
export function checkKeyPresent(policy: SplitPolicy, columns: readonly Column[], origin: string): void {
  const names = new Set(columns.map(({ name }) => name));
  const missing = policy.key.map(({ name }) => name).filter((name) => !names.has(name));
  if (missing.length === 0) return;
  const list = missing.map((name) => JSON.stringify(name)).join(', ');
  throw new UserError(
    `${origin}: key: the data have no column ${list}; bring it back, or choose a new key by \`mlops split --change\` (rows change their parts).`,
  );
}

/** A value of the policy; of a long list of columns the first three. */
function shown(value: unknown): string {
  if (!Array.isArray(value) || value.length <= 6) return JSON.stringify(value);
  return `${JSON.stringify(value.slice(0, 3))} and ${value.length - 3} more`;
}

function saltPrefix(salt: string): string {
  return salt.replace(/\/\d+$/, '');
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}
