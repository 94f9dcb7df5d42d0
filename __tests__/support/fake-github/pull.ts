/** A pull request. */
export interface Pull {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  state: 'open' | 'closed';
  /** Only who may push comments on it; a token of a job does not count as one. */
  locked: boolean;
  readonly author: string;
  readonly head: { readonly owner: string; readonly repository: string; readonly branch: string; sha: string };
  readonly base: { readonly branch: string; readonly sha: string };
  mergeCommit: string | null;
  readonly createdAt: string;
}
