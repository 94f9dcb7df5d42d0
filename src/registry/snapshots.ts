import type { Snapshot } from '../model/snapshot.js';

/** Who keeps a snapshot, and when. */
export interface Keeping {
  readonly actor: string;
  /** Address of the workflow run; null on a laptop. */
  readonly run: string | null;
  readonly at: Date;
}

/** Where rows of the data lie beside the versions: by their digest, so once, whichever versions and models use them. They never change. */
export interface Snapshots {
  /**
   * Keeps a snapshot whole or not at all. One that is there already stays as it is.
   * @param paths its files by name: absolute paths
   * @throws UserError where a file is not what the snapshot says, or what is there is damaged; OutsideError where it cannot be kept now
   */
  keep(snapshot: Snapshot, paths: Readonly<Record<string, string>>, by: Keeping): Promise<'kept' | 'there'>;
  /**
   * Copies a file of a snapshot to an absolute path and verifies it.
   * @throws UserError where there is no such snapshot, or it is damaged
   */
  fetch(snapshot: Snapshot, file: string, to: string): Promise<void>;
}
