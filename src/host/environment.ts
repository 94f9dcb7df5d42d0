import type { Command, Ended } from './process.js';

/** What a command is given and may do; environments without walls let it have more. Paths are absolute, files or folders that are there. */
export interface Access {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** Scoring needs none. */
  readonly network: boolean;
}

/** A package of Python that is installed. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** Of the files that may be installed for it, where the installer tells. */
  readonly sha256: readonly string[];
  /** Where it comes from an address and no index: digest of what tells its content, or `unknown`. No index is asked for it. */
  readonly origin?: string | undefined;
}

/** What is installed in an environment, so that it can be had again years later. */
export interface Installed {
  /** As Node names system and processor: `linux x64`. */
  readonly system: string;
  /** Python's whole version; null where none was asked. */
  readonly python: string | null;
  /** Python's packages by name, without the model's own. */
  readonly packages: readonly InstalledPackage[];
  /** A container's image by its digest. */
  readonly image: string | null;
}

/** Where user code runs: the host as it is, a virtual environment, or a container. */
export interface Environment {
  readonly kind: 'host' | 'venv' | 'container';
  /** Names what it is made from, known before it is made: equal digests mean an equal environment. Recorded in the manifest. */
  readonly digest: string;
  /** Makes it, once; every other call does so as well. @throws UserError, OutsideError where that fails */
  prepare(): Promise<void>;
  /** Runs a command inside. @throws what prepare and Process.run throw */
  run(command: Command, access: Access): Promise<Ended>;
  installed(): Promise<Installed>;
  /** Ends what still runs inside, where ending the programs that were started here does not: for when the run is interrupted. */
  stop?(): Promise<void>;
}

/** Environments of models that were trained before. */
export interface Environments {
  /**
   * The environment in which a model was trained, made again from what is on record.
   * @param packages absolute paths of the model's own package; none: it has none
   * @returns a clause that says why it cannot be had, where it cannot
   */
  of(record: EnvironmentRecord, packages: readonly string[]): Promise<Environment | { readonly unavailable: string }>;
}

/** What a manifest says of the environment in which its model was trained. */
export interface EnvironmentRecord {
  readonly kind: Environment['kind'];
  readonly digest: string;
  /** Absent in records of before it was kept. */
  readonly installed?: Installed | undefined;
}
