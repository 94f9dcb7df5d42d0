import { createHash } from 'node:crypto';
import type { Environment, Installed } from '../host/environment.js';
import type { Command, Ended, Process } from '../host/process.js';

/** The machine as it is: commands run unchanged, with whatever they find on PATH. */
class HostEnvironment implements Environment {
  readonly kind = 'host';

  constructor(
    readonly digest: string,
    private readonly process: Process,
    private readonly system: string,
  ) {}

  async prepare(): Promise<void> {}

  run(command: Command): Promise<Ended> {
    return this.process.run(command);
  }

  installed(): Promise<Installed> {
    return Promise.resolve({ system: this.system, python: null, packages: [], image: null });
  }
}

/**
 * The environment of kind `host`. No program is started to make it.
 * @param system as Node names system and processor: `linux x64`
 * @param setup digest of what was set up on it; null: nothing
 */
export function hostEnvironment(process: Process, system: string, setup: string | null = null): Environment {
  const digest = createHash('sha256')
    .update(setup === null ? system : `${system} ${setup}`)
    .digest('hex');
  return new HostEnvironment(digest, process, system);
}
