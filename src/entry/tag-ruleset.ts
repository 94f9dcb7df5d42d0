/** Where `mlops init` writes the ruleset. */
export const tagRulesetPath = '.github/mlops-tags.ruleset.json';

/**
 * GitHub's tag ruleset that makes versions and champions immutable: whoever may push creates their tags, nobody moves or deletes one. In the
 * form that GitHub's API takes and its settings import.
 */
export const tagRuleset = {
  name: 'mlops: versions and champions',
  target: 'tag',
  enforcement: 'active',
  bypass_actors: [],
  conditions: {
    ref_name: { include: ['refs/tags/*@v*', 'refs/tags/*#champion#*', 'refs/tags/mlops-data-*'], exclude: [] },
  },
  rules: [{ type: 'deletion' }, { type: 'update' }],
} as const;

/** How a person puts it into force, in one sentence. */
export const tagRulesetHint = `To make versions immutable: gh api -X POST 'repos/{owner}/{repo}/rulesets' --input ${tagRulesetPath}, or import the file in Settings > Rules > Rulesets.`;
