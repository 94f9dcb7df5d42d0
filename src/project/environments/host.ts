import { createHash } from 'node:crypto';
import { parse } from 'node:path';
import type { Environment, Installed } from '../../host/environment.js';
import { UserError } from '../../host/errors.js';
import type { Command, Ended, Process } from '../../host/process.js';

/** What the host is asked by. */
export interface HostPorts {
  readonly process: Process;
  /** Absolute. */
  readonly workspace: string;
}

/** The machine as it is: commands run unchanged, with whatever they find on PATH. */
class HostEnvironment implements Environment {
  readonly kind = 'host';

  constructor(
    readonly digest: string,
    private readonly system: string,
    private readonly ports: HostPorts,
  ) {}

  prepare(): Promise<void> {
    return Promise.resolve();
  }

  run(command: Command): Promise<Ended> {
    return this.ports.process.run(command);
  }

  async installed(): Promise<Installed> {
    const { process, workspace } = this.ports;
    const nothing = { system: this.system, python: null, packages: [], image: null };
    const { listPackages } = await import('./packages.js');
    try {
      const { python, packages } = await listPackages(['python3'], parse(workspace).root, process);
      return { ...nothing, python, packages: packages.map(({ name, version }) => ({ name, version, sha256: [] })) };
    } catch (cause) {
      if (cause instanceof UserError) return nothing; // no Python here
      throw cause;
    }
  }
}

/**
 * The environment of kind `host`. No program is started to make it.
 * @param system as Node names system and processor: `linux x64`
 * @param setup digest of what was set up on it; null: nothing
 */
export function hostEnvironment(ports: HostPorts, system: string, setup: string | null = null): Environment {
  const digest = createHash('sha256')
    .update(setup === null ? system : `${system} ${setup}`)
    .digest('hex');
  return new HostEnvironment(digest, system, ports);
}
