import type { Access } from '../host/environment.js';

/** What the repository's own commands are given: its folder, the folders that they are to fill, and the network. */
export function inWorkspace(workspace: string, ...folders: readonly string[]): Access {
  return { reads: [], writes: [workspace, ...folders], network: true };
}
