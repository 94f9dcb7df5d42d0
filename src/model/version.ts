import { isDeepStrictEqual } from 'node:util';
import { decisionRule } from './judged-as.js';
import type { Candidate, Manifest } from './manifest.js';

const form = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

type Level = 'major' | 'minor' | 'patch';

function parts(version: string): [number, number, number] {
  const found = form.exec(version);
  if (found === null) throw new Error(`not a version: ${JSON.stringify(version)}`);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** Whether a text is a version: three numbers without leading zeros (Semantic Versioning 2.0.0, no pre-release, no build). */
export function isVersion(text: string): boolean {
  return form.test(text);
}

/** Order of two versions by Semantic Versioning: 1.9.0 comes before 1.10.0. For Array.sort. */
export function compareVersions(a: string, b: string): number {
  const left = parts(a);
  const right = parts(b);
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** The next version at a level; lower levels start again at 0. */
export function bumpVersion(version: string, level: Level): string {
  const [major, minor, patch] = parts(version);
  switch (level) {
    case 'major':
      return `${major + 1}.0.0`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
  }
}

/** Columns by name: a model takes them by name, so their order is no part of the contract. */
function byName(columns: readonly { readonly name: string; readonly type: string }[]): Map<string, string> {
  return new Map(columns.map((column) => [column.name, column.type]));
}

function signatureChanges(a: Candidate, b: Manifest): string[] {
  const changes: string[] = [];
  if (!isDeepStrictEqual(byName(a.signature.inputs), byName(b.signature.inputs))) changes.push('inputs');
  if (!isDeepStrictEqual(byName(a.signature.outputs), byName(b.signature.outputs))) changes.push('outputs');
  if (a.target.column !== b.target.column || a.target.task !== b.target.task) changes.push('target');
  if (!isDeepStrictEqual(a.target.classes, b.target.classes)) changes.push('classes');
  if (a.target.positive !== b.target.positive) changes.push('positive class');
  return changes;
}

/** What changed in how a model is built and scored. The library's version and backend are its environment, not its flavor. */
function flavorChange({ flavor: a }: Candidate, { flavor: b }: Manifest): string | null {
  if (a.name === 'tfjs' && b.name === 'tfjs') return a.estimator === b.estimator ? null : 'estimator';
  if (a.name === 'python' && b.name === 'python') {
    return a.estimator === b.estimator && a.preprocess === b.preprocess ? null : 'estimator';
  }
  if (a.name !== 'command' || b.name !== 'command') return 'flavor';
  return isDeepStrictEqual(a.score, b.score) ? null : 'scoring command';
}

function contentChanges(a: Candidate, b: Manifest): string[] {
  const changes: string[] = [];
  if (a.code.package?.content !== b.code.package?.content) changes.push('package');
  const flavor = flavorChange(a, b);
  if (flavor !== null) changes.push(flavor);
  if (!isDeepStrictEqual([a.params, a.floats], [b.params, b.floats])) changes.push('params');
  if (decisionRule(a) !== decisionRule(b)) changes.push('decision threshold');
  return changes;
}

/**
 * The version number of a candidate, relative to the newest version of its model, promoted or not.
 * First 1.0.0; another signature, target or set of classes is a major version; another package content, flavor, estimator, params or way to choose the decision threshold a minor one;
 * everything else (new data, another seed) a patch.
 * @param newest the newest version by semantic version, or null where there is none
 * @param newLine a new line of models was asked for (`gate.new_line`): major whatever changed
 * @returns the version, and why in one clause
 */
export function nextVersion(
  candidate: Candidate,
  newest: Manifest | null,
  newLine = false,
): { version: string; why: string } {
  if (newest === null) return { version: '1.0.0', why: 'the first version' };
  const since = `since ${newest.version}`;
  const signature = signatureChanges(candidate, newest);
  if (newLine || signature.length > 0) {
    const what =
      signature.length > 0 ? `changed ${since}: ${signature.join(', ')}` : 'a new line of models was asked for';
    return { version: bumpVersion(newest.version, 'major'), why: what };
  }
  const content = contentChanges(candidate, newest);
  if (content.length > 0) {
    return { version: bumpVersion(newest.version, 'minor'), why: `changed ${since}: ${content.join(', ')}` };
  }
  const data = candidate.data.fingerprint !== newest.data.fingerprint;
  const why = data ? `new data ${since}` : `trained again, same package, params and data as ${newest.version}`;
  return { version: bumpVersion(newest.version, 'patch'), why };
}
