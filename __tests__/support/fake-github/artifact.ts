/** An artifact of a workflow run. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** The zip archive. */
  readonly bytes: Buffer;
  readonly run: number;
  readonly expired: boolean;
  readonly createdAt: string;
}
