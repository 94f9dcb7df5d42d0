import type { ContainerVariables } from './container-variables.js';
import { mountArgument, type Mount } from './mounts.js';

/** One run of a command in a container. */
export interface ContainerRun {
  /** Unique on this machine, to end it by. */
  readonly name: string;
  /** Id or digest. */
  readonly image: string;
  /** Who runs it; null: the image's own user, where this machine knows no numbers of users. */
  readonly user: string | null;
  readonly mounts: readonly Mount[];
  readonly cwd: string;
  /** Without network the root is read-only, too: what needs none, has no business with the image either. */
  readonly network: boolean;
  readonly variables: ContainerVariables;
  readonly argv: readonly string[];
}

/** The arguments of docker that run a command in a new container, which goes when the command ends. */
export function runArguments(run: ContainerRun): readonly string[] {
  return [
    'run',
    '--rm',
    // A first process that passes signals on and takes over what the command leaves running.
    '--init',
    `--name=${run.name}`,
    // What a model is given is what is on record, never what a registry has today.
    '--pull=never',
    // The engine would keep a copy of all that is printed.
    '--log-driver=none',
    '--no-healthcheck',
    ...(run.user === null ? [] : [`--user=${run.user}`]),
    '--cap-drop=ALL',
    '--security-opt=no-new-privileges',
    // Programs that share arrays between processes need more than docker's 64 MB.
    '--shm-size=1g',
    ...(run.network ? [] : ['--network=none', '--read-only', '--tmpfs=/tmp:rw,exec,nosuid,nodev,mode=1777']),
    ...run.mounts.map((mount) => `--mount=${mountArgument(mount)}`),
    `--workdir=${run.cwd}`,
    ...Object.entries(run.variables.shown).map(([name, value]) => `--env=${name}=${value}`),
    ...Object.keys(run.variables.named).map((name) => `--env=${name}`),
    // The command is what is asked for, not an argument of the image's own.
    '--entrypoint=',
    run.image,
    ...run.argv,
  ];
}
