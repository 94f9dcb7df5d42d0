import { UserError } from '../host/errors.js';
import { decisionRule, judgedAs } from '../model/judged-as.js';
import type { Candidate, Manifest } from '../model/manifest.js';
import { canonical } from '../run/inputs.js';
import type { Target } from '../split/manifest.js';

/** first: nobody to compare with; new_line: the target changed and a reason was given; continued: the champion's successor. */
export type Line = 'first' | 'new_line' | 'continued';

/**
 * Whether the candidate continues the champion's line.
 * @param reason `gate.new_line`
 * @throws UserError when the target, its classes or its positive class changed and no reason was given
 */
export function lineOf(candidate: Target, champion: Target | null, reason: string | null): Line {
  if (champion === null) return 'first';
  const change = targetChange(candidate, champion);
  if (change === null) return 'continued';
  if (reason !== null) return 'new_line';
  throw new UserError(
    `gate.new_line: ${change}, so the champion cannot be compared with; set gate.new_line to the reason to judge the candidate as a first model, or take the change back.`,
  );
}

/** Whether two models answer the same question, so that they can be compared. */
export function isSameTarget(a: Target, b: Target): boolean {
  return targetChange(a, b) === null;
}

/** What changed, without naming classes: they are values of the data. */
function targetChange(candidate: Target, champion: Target): string | null {
  if (candidate.column !== champion.column) {
    return `the target is "${candidate.column}" and was "${champion.column}"`;
  }
  if (candidate.task !== champion.task) return `the task is ${candidate.task} and was ${champion.task}`;
  if (candidate.positive !== champion.positive) return 'the positive class is another one than the champion has';
  if (JSON.stringify(candidate.classes) !== JSON.stringify(champion.classes)) {
    return `the target has ${candidate.classes.length} classes, and they are not the champion's ${champion.classes.length}`;
  }
  return null;
}

/** Whether the candidate is the champion, file by file, and decides at the same threshold. */
export function isSameModel(candidate: Candidate, champion: Manifest): boolean {
  return judgedAs(candidate) === judgedAs(champion);
}

/**
 * Whether only the data changed since the champion: the same package, params, flavor, seed and policy on other rows.
 * Without a package the code of a user's own commands is not known to be the same, so it counts as changed.
 * @param policy digest of the policy that judges now
 */
export function isDataOnly(candidate: Candidate, champion: Manifest, policy: string): boolean {
  const knownCode = candidate.code.package !== null || candidate.flavor.name === 'tfjs';
  return (
    knownCode &&
    champion.verdict.policy === policy &&
    candidate.data.fingerprint !== champion.data.fingerprint &&
    sameText(candidate.code.package?.content ?? null, champion.code.package?.content ?? null) &&
    sameText(candidate.flavor, champion.flavor) &&
    sameText(candidate.params, champion.params) &&
    sameText(candidate.floats ?? {}, champion.floats ?? {}) &&
    decisionRule(candidate) === decisionRule(champion) &&
    candidate.seed === champion.seed
  );
}

function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}
