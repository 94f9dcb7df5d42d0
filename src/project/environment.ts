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
 * @param describe what tells this machine from another one, such as `hostDescription(process)`; its SHA-256 is the environment's digest
 */
export function hostEnvironment(describe: string): Environment {
  return new HostEnvironment(createHash('sha256').update(describe).digest('hex'));
}

/** What tells a machine's environment from another one's, as far as Node knows it: platform, processor, Node's version. */
export function hostDescription(node: {
  readonly platform: string;
  readonly arch: string;
  readonly version: string;
}): string {
  return JSON.stringify({ platform: node.platform, arch: node.arch, node: node.version });
}
