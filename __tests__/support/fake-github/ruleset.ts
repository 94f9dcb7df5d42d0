import { unprocessable } from './answer.js';
import type { Repository } from './repository.js';

type Rule = 'creation' | 'update' | 'deletion';

/** Rules on tags or branches: which refs, and what nobody may do with them. */
export interface Ruleset {
  readonly target: 'tag' | 'branch';
  /** Patterns of full names, such as refs/tags/*@v*. A star stands for anything but a slash, two for anything. */
  readonly include: readonly string[];
  readonly rules: readonly Rule[];
}

const reasons: Record<Rule, string> = {
  creation: 'Cannot create ref due to creations being restricted.',
  update: 'Cannot update this protected ref.',
  deletion: 'Cannot delete this protected ref.',
};

function pattern(text: string): RegExp {
  const source = text
    .split('**')
    .map((part) =>
      part
        .split('*')
        .map((each) => each.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('[^/]*'),
    )
    .join('.*');
  return new RegExp(`^${source}$`);
}

/** The reason why a rule forbids this, or null. A tag that an immutable release uses or used is law as well. */
export function violation(repository: Repository, ref: string, rule: Rule): string | null {
  const kind = ref.startsWith('refs/tags/') ? 'tag' : 'branch';
  const stated = repository.rulesets.some(
    ({ target, include, rules }) =>
      target === kind && rules.includes(rule) && include.some((each) => pattern(each).test(ref)),
  );
  const tag = ref.slice('refs/tags/'.length);
  const held =
    kind === 'tag' &&
    (rule === 'creation'
      ? repository.burned.has(tag)
      : [...repository.releases.values()].some((release) => release.immutable && release.tag === tag));
  return stated || held ? `Repository rule violations found\n\n${reasons[rule]}\n\n` : null;
}

/** @throws Refusal 422 where a rule forbids this */
export function obey(repository: Repository, ref: string, rule: Rule): void {
  const reason = violation(repository, ref, rule);
  if (reason !== null) throw unprocessable(reason);
}
