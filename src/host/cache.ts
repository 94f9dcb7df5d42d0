/** What is costly to make and can be made again, kept from one workflow run to another. Others of the repository can read it. */
export interface Cache {
  /**
   * Puts back what was saved under exactly this key from exactly these paths.
   * @param paths absolute, in the order in which they were saved
   * @returns false where there is none, or where the service fails: then the log says so
   */
  restore(key: string, paths: readonly string[]): Promise<boolean>;
  /**
   * Keeps paths under a key; what a key stands for never changes.
   * @returns false where it is not kept: somebody else was first, or the service fails; the log says which
   */
  save(key: string, paths: readonly string[]): Promise<boolean>;
}

/** Why there is no such service here. */
export interface Absent {
  readonly absent: string;
}
