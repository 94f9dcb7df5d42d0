import type { Log } from '../host/log.js';
import type { Outcome } from '../run/step.js';
import type { Leakage } from './leakage/leakage.js';
import { leakageErrors } from './leakage/look.js';
import type { SplitManifest } from './manifest.js';
import type { PartCounts } from './part-counts.js';
import type { PolicyChoice } from './policy-choice.js';
import { policyFile } from './places.js';

/** What a person should know of how the rows were divided. */
export function logSplit(
  manifest: SplitManifest,
  choice: PolicyChoice,
  counts: PartCounts,
  frozen: boolean,
  log: Log,
): void {
  const { policy, target, comparable } = manifest;
  if (!frozen) {
    const from =
      choice.origin === 'champion'
        ? "is that of the champion's manifest"
        : `was chosen from these data (salt ${policy.salt})`;
    log.notice(`The split policy ${from}; freeze it by \`mlops split --write\` and commit ${policyFile}.`);
  }
  if (policy.key.some(({ name }) => name === target.column)) {
    log.warning(
      `The key contains the target ${JSON.stringify(target.column)}: a row that gets another label may change its part.`,
    );
  }
  for (const part of ['validation', 'test'] as const) {
    const missing = counts.rows[part] === 0 ? [] : counts.missing(part);
    if (target.task === 'multiclass' && missing.length > 0) {
      const without = `The ${part} part has no row of ${missing.length} of the ${target.classes.length} classes`;
      log.warning(
        `${without}: nothing is learned of them there, and roc_auc_ovr is undefined; collect more of their rows.`,
      );
      continue;
    }
    for (const label of missing) {
      log.warning(
        `The ${part} part has no row of class ${JSON.stringify(label)}: metrics that need both classes are undefined there.`,
      );
    }
  }
  for (const role of ['champion', 'anchor'] as const) {
    const other = comparable[role];
    if (other === null || other.same || (role === 'anchor' && other.version === comparable.champion?.version)) continue;
    log.notice(
      `The ${role} ${other.version} was trained under another split policy: ${other.test} of ${counts.rows.test} test rows and ${other.validation} of ${counts.rows.validation} validation rows are comparable.`,
    );
  }
}

/** One line for people, and figures for the record. */
export function splitOutcome(
  manifest: SplitManifest,
  choice: PolicyChoice,
  written: boolean,
  leakage: Leakage | null,
): Outcome {
  const { parts, policy, data, deviation } = manifest;
  const rows = { train: parts.train.rows, validation: parts.validation.rows, test: parts.test.rows };
  const changed = choice.origin === 'change' ? ` The policy changed: ${choice.changes.join('; ')}.` : '';
  const errors = leakageErrors(leakage);
  const open = (leakage?.findings ?? []).filter(({ accepted }) => !accepted);
  const warnings = open.length - errors.length;
  const found = warnings === 0 ? '' : ` Leakage: ${warnings} warning${warnings === 1 ? '' : 's'}.`;
  const saved = written ? ` Wrote ${policyFile}; commit it.` : '';
  return {
    status: errors.length > 0 ? 'no' : 'ok',
    summary: `${errors.length > 0 ? `${errors.join(' ')} ` : ''}${data.rows} rows: ${rows.train} train, ${rows.validation} validation, ${rows.test} test (salt ${policy.salt}).${found}${changed}${saved}`,
    figures: {
      rows: data.rows,
      ...rows,
      salt: policy.salt,
      policyDigest: manifest.policyDigest,
      fingerprint: data.fingerprint,
      deviation,
      leakage: open.map(({ name }) => name),
    },
  };
}
