import type { Changes, Aspect } from './changes.js';
import type { Told } from './changed-files.js';
import type { SortedFiles } from './file-scope.js';
import { shownPath, shownPaths } from './shown-path.js';

/** What a decision depends on, in the flow check. */
export interface CheckFacts {
  readonly flow: 'check';
  readonly force: boolean;
  readonly onCheck: 'full' | 'sample' | 'none';
  /** The base's revision, or null: there is none. */
  readonly base: string | null;
  /** Files that changed since the base; null where nobody asked. */
  readonly files: Told<SortedFiles> | null;
}

/** What a decision depends on, in the flows release and retrain. */
export interface VersionFacts {
  readonly flow: 'release' | 'retrain';
  readonly force: boolean;
  /** The newest version, promoted or not; null where there is none. */
  readonly newest: {
    readonly version: string;
    readonly verdict: string;
    /** YYYY-MM-DD */
    readonly date: string;
    /** Whether it is or was the champion. */
    readonly crowned: boolean;
    /** Whether it was made at this run's commit; where neither has one, it counts as made there. */
    readonly here: boolean;
  } | null;
  /** What a model is made from, compared with that version. */
  readonly aspects: readonly Aspect[];
}

type Decision = Omit<Changes, 'format'>;

/** Decides whether there is anything to train, and says why. What cannot be known counts as changed. Pure. */
export function decideChanges(facts: CheckFacts | VersionFacts): Decision {
  const told = facts.flow === 'check' ? decideCheck(facts) : decideVersion(facts);
  const compared = facts.flow === 'check' ? null : (facts.newest?.version ?? null);
  const aspects = facts.flow === 'check' ? [] : [...facts.aspects];
  return { flow: facts.flow, sample: false, ...told, compared, aspects };
}

type Answer = Pick<Decision, 'train' | 'reason'> & { readonly sample?: boolean };

const forced: Answer = { train: true, reason: 'it was asked for, whatever has changed' };

function decideCheck({ force, onCheck, base, files }: CheckFacts): Answer {
  if (force) return forced;
  if (onCheck === 'none') return { train: false, reason: 'train.on_check is none' };
  const train = (reason: string): Answer =>
    onCheck === 'sample'
      ? { train: true, sample: true, reason: `${reason}; on a sample, as train.on_check says` }
      : { train: true, reason };
  if (base === null || files === null) return train('there is no base to compare with (changes.base)');
  if ('unknown' in files) return train(`what has changed is unknown: ${files.unknown}`);
  const { changed, ignored, others } = files.told;
  if (changed.length > 0) return train(`${shownPaths(changed)} changed since ${shownRevision(base)}`);
  return { train: false, reason: passedOver(ignored, others) ?? `no file changed since ${shownRevision(base)}` };
}

/** Why files that changed are none of this model's: `only README.md changed`; null where there are none. */
export function passedOver(ignored: readonly string[], others: readonly string[]): string | null {
  if (others.length === 0) return ignored.length === 0 ? null : `only ${shownPaths(ignored)} changed`;
  const whose = ignored.length === 0 ? 'of another model' : 'of another model or without effect on this one';
  return `only ${shownPaths([...others, ...ignored])} changed, ${whose}`;
}

function decideVersion({ force, newest, aspects }: VersionFacts): Answer {
  if (force) return forced;
  if (newest === null) return { train: true, reason: 'there is no version yet' };
  const since = `${newest.version} (${newest.verdict}, ${newest.date})`;
  const changed = aspects.filter(({ state }) => state === 'changed').map(({ name }) => name);
  const unknown = aspects.filter(({ state }) => state === 'unknown');
  if (changed.length > 0) return { train: true, reason: `changed since ${since}: ${inWords(changed)}` };
  if (unknown.length > 0) {
    const what = unknown.map(({ name, note }) => (note === null ? name : `${name} (${note})`));
    return { train: true, reason: `not known to be the same as in ${since}: ${what.join('; ')}` };
  }
  if (newest.verdict === 'promote' && !newest.crowned) {
    const reason = `nothing changed since ${since}, but it never became the champion: an earlier run did not end`;
    return { train: true, reason };
  }
  return { train: false, reason: `nothing changed since ${since}: the same data, code, parameters and environment` };
}

/**
 * The verdict that still stands where a release trains nothing: the same commit was judged before, and a run that is done again must not pass because
 * there is nothing left to do. null: there is none. Pure.
 */
export function standingVerdict(facts: CheckFacts | VersionFacts, train: boolean): string | null {
  if (train || facts.flow !== 'release' || facts.newest === null) return null;
  const { verdict, crowned, here } = facts.newest;
  return here && !crowned ? verdict : null;
}

function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** A branch as it is named, a commit by its first ten digits. */
function shownRevision(revision: string): string {
  return shownPath(/^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 10) : revision);
}
