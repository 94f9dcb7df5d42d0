/** An artifact of a workflow run: files that a job left for later jobs, and for people. */
export interface StoredArtifact {
  readonly name: string;
  readonly id: number;
  /** Bytes as it is kept. */
  readonly size: number;
}

/** Artifacts of one workflow run, its own or another one's. Whatever they hold was written by whoever could run code there. */
export interface ArtifactSource {
  /** All artifacts that can still be had, oldest first. */
  list(): Promise<readonly StoredArtifact[]>;
  /**
   * Writes the artifact's files below a folder; what is there besides stays. All of them arrive, or none.
   * @param to absolute
   * @throws OutsideError where it cannot be had, UserError where it holds what must not be unpacked
   */
  download(artifact: StoredArtifact, to: string): Promise<void>;
}

/** The artifacts of this workflow run. A name stands for one artifact, and its files never change. */
export interface Artifacts extends ArtifactSource {
  /**
   * Keeps files as one artifact.
   * @param root absolute; the artifact's paths are relative to it
   * @param paths absolute, ordinary files below root
   * @throws UserError where the name is taken, OutsideError where the service fails
   */
  upload(name: string, root: string, paths: readonly string[]): Promise<StoredArtifact>;
  /**
   * Keeps one file as it is, not in an archive, so that a browser opens it.
   * @param name its suffix, such as `.html`, says what a browser takes it for
   * @param path absolute; an ordinary file. Throws as `upload` does.
   */
  uploadFile(name: string, path: string): Promise<StoredArtifact>;
}
