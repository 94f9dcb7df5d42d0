import { isBelow } from './mounts.js';

/** Names that say how this machine is set up, not what the job is about. */
const ofTheMachine =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|SHLVL|PWD|OLDPWD|HOSTNAME|TERM|_|TMPDIR|TMP|TEMP|LANG|LANGUAGE|LC_.*|LD_.*|DYLD_.*|XDG_.*|PYTHONHOME|PYTHONUSERBASE|VIRTUAL_ENV|CONDA_.*|PYENV_.*|DOCKER_.*|BUILDKIT_.*|BUILDX_.*|CONTAINER_HOST)$/;

/** Names that programs can use and that arguments can name. */
const regular = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** What decides which variables a command in a container gets. */
export interface VariableSources {
  /** The environment of the job, as commands on this machine get it. */
  readonly job: Readonly<Record<string, string>>;
  /** Names that the user gives on purpose: they pass, unless they belong to the machine. */
  readonly always: readonly string[];
  /** The command's own. */
  readonly command: Readonly<Record<string, string>>;
  /** `NAME=value`, as the image sets them. */
  readonly image: readonly string[];
  /** Absolute paths that the container sees. */
  readonly mounted: readonly string[];
}

/** The environment of a command in a container. */
export interface ContainerVariables {
  /** Handed over by name, out of the environment of docker: no list of processes shows them. */
  readonly named: Readonly<Record<string, string>>;
  /** Handed over as arguments: docker itself would heed them in its own environment. */
  readonly shown: Readonly<Record<string, string>>;
}

/** A user without an entry in the image's /etc/passwd has neither home nor name; programs ask for both. */
const fixed = { HOME: '/tmp', USER: 'mlops', LOGNAME: 'mlops' };

/**
 * The job's environment without what belongs to this machine, and the command's own. Left out are names such as PATH and HOME, names that the
 * image sets itself, and values that are paths of this machine which the container does not see.
 */
export function containerVariables({ job, always, command, image, mounted }: VariableSources): ContainerVariables {
  const known = new Set(image.map((line) => line.slice(0, Math.max(0, line.indexOf('=')))));
  const passed = Object.entries(job).filter(
    ([name, value]) =>
      regular.test(name) &&
      !ofTheMachine.test(name) &&
      (always.includes(name) || (!known.has(name) && !isForeign(value, mounted))),
  );
  const own = Object.entries(command);
  return {
    named: Object.fromEntries([...passed, ...own.filter(([name]) => !ofTheMachine.test(name))]),
    shown: { ...fixed, ...Object.fromEntries(own.filter(([name]) => ofTheMachine.test(name))) },
  };
}

function isForeign(value: string, mounted: readonly string[]): boolean {
  return value.startsWith('/') && value.split(':').some((part) => part.startsWith('/') && !isBelow(part, mounted));
}
