/** A run of a workflow. */
export interface Run {
  readonly id: number;
  readonly name: string;
  readonly event: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: 'success' | 'failure' | 'cancelled' | null;
  readonly attempt: number;
  readonly headBranch: string;
  readonly headSha: string;
  /** Full name of the repository that the commit comes from: the fork's, for a fork's pull request. */
  readonly headRepository: string;
  readonly createdAt: string;
}
