/** Where a repository is. */
export interface Place {
  /** As a person names it: github:owner/repository. */
  readonly location: string;
  /** Its address for a browser. */
  readonly web: string;
}
