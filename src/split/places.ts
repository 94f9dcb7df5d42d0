/** Where the frozen policy stands in the workspace. */
export const policyFile = 'mlops/split.yml';

/** Where the pinned versions' manifests stand in the run directory. */
export const recordedFiles = ['champion/champion/manifest.json', 'champion/anchor/manifest.json'] as const;
