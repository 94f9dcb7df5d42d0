import { randomBytes } from 'node:crypto';
import type { Access } from '../../host/environment.js';
import type { Command, Ended } from '../../host/process.js';
import { endedInside } from './container-ended.js';
import { containerVariables } from './container-variables.js';
import type { Docker, Engine, Image } from './docker.js';
import { mountsOf } from './mounts.js';
import { runArguments } from './run-arguments.js';

/** Who runs commands in containers, and what they are given. */
export interface Caller {
  /** Numbers of the calling user, as files on this machine belong to: `1001:127`; null where the system has none. */
  readonly user: string | null;
  /** The environment that commands get on this machine. */
  readonly variables: Readonly<Record<string, string>>;
  /** Names in it that the user gives on purpose. */
  readonly always: readonly string[];
}

/** Commands that run in containers, so that none is left behind. */
export class ContainerRuns {
  private readonly running = new Set<string>();

  constructor(
    private readonly docker: Docker,
    private readonly caller: Caller,
  ) {}

  /** Runs a command in a new container of the image. Cost: about half a second beside the command's own. Throws as mountsOf and endedInside do. */
  async run(image: Image, engine: Engine, command: Command, access: Access): Promise<Ended> {
    const mounts = mountsOf(access, command.cwd, engine.sockets);
    const name = `mlops-${randomBytes(8).toString('hex')}`;
    const { argv, cwd, env, onLine, capture, timeoutMs } = command;
    const { user, variables: job, always } = this.caller;
    const mounted = mounts.map(({ path }) => path);
    const variables = containerVariables({ job, always, command: env ?? {}, image: image.variables, mounted });
    const { network } = access;
    // Without a root of its own the engine makes the calling user root inside: its number outside is the same.
    const as = user !== null && engine.rootless ? '0:0' : user;
    this.running.add(name);
    let whole = false;
    try {
      const words = runArguments({ name, image: image.id, user: as, mounts, cwd, network, variables, argv });
      const ended = await this.docker.run(words, {
        env: variables.named,
        ...(onLine === undefined ? {} : { onLine }),
        ...(capture === undefined ? {} : { capture }),
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
      });
      whole = ended.code !== null && !ended.timedOut;
      return endedInside(ended, command);
    } finally {
      // Where docker itself was ended, the container goes on.
      if (!whole) await this.docker.remove(name);
      this.running.delete(name);
    }
  }

  /** Ends all that still run; for when the run is interrupted. */
  async stop(): Promise<void> {
    await Promise.all([...this.running].map((name) => this.docker.remove(name)));
  }
}
