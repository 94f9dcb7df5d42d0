import type { Command } from './process.js';

/** Where user code runs: the host as it is, a virtual environment, or a container. */
export interface Environment {
  readonly kind: 'host' | 'venv' | 'container';
  /** Names what is installed: equal digests mean an equal environment. Recorded in the manifest. */
  readonly digest: string;
  /** The same command, to be run inside. */
  inside(command: Command): Command;
}
