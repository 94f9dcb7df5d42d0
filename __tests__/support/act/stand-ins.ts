import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'stand-ins');

/** Actions of others that cannot be downloaded: what runs in their place. */
const standIns: Readonly<Record<string, string>> = {
  'actions/checkout': join(folder, 'checkout'),
  'actions/setup-node': join(folder, 'setup'),
  'actions/setup-python': join(folder, 'setup'),
};

/** The action itself, as callers name it. */
export const ownAction = 'org/mlops-action';

/**
 * Which folder stands for each action that some workflows use.
 * @param uses references as they are written: owner/name/path@ref
 * @param own the copy of this repository's action
 * @throws Error for an action that nothing stands in for
 */
export function localRepositories(uses: Iterable<string>, own: string): string[] {
  const found = new Map<string, string>();
  for (const reference of uses) {
    const [, repository = '', ref = ''] = /^([^/@]+\/[^/@]+)[^@]*@(.+)$/.exec(reference) ?? [];
    const stand = repository === ownAction ? own : standIns[repository];
    if (stand === undefined) throw new Error(`${reference}: nothing in __tests__/support/act stands in for it.`);
    found.set(`${repository}@${ref}`, stand);
  }
  return [...found].map(([reference, stand]) => `${reference}=${stand}`);
}
