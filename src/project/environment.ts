import { createHash } from 'node:crypto';
import type { Environment } from '../host/environment.js';
import type { Command } from '../host/process.js';

/** The machine as it is: commands run unchanged. */
class HostEnvironment implements Environment {
  readonly kind = 'host';

  constructor(readonly digest: string) {}

  inside(command: Command): Command {
    return command;
  }
}

/**
 * The environment of kind `host`. No program is started to make it.
 * @param describe what tells this machine's environment from another one's, such as platform, processor and Node's version; its SHA-256 is the digest
 */
export function hostEnvironment(describe: string): Environment {
  return new HostEnvironment(createHash('sha256').update(describe).digest('hex'));
}
