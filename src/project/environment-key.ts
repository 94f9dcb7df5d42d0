import { createHash } from 'node:crypto';
import { isAbsolute, join } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { CommandLine, Process } from '../host/process.js';

/** The machine on which commands run. */
export interface Machine {
  /** As Node names them: linux, x64. */
  readonly platform: string;
  readonly arch: string;
  /** Its name in the network. */
  readonly host: string;
}

/** What tells one environment from another. */
export interface EnvironmentKey {
  /** The cache's key. */
  readonly key: string;
  /** What it is made of, for a person. */
  readonly parts: string;
  /** Without the paths: equal digests mean that the same was set up. */
  readonly digest: string;
}

/** What the key needs. */
export interface KeyContext {
  readonly files: Files;
  readonly process: Process;
  readonly workspace: string;
  readonly machine: Machine;
  /** The environment of the job. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** What of the configuration decides what setup leaves. */
export interface Setup {
  readonly setup: CommandLine;
  readonly lock: readonly string[];
}

/**
 * Names an environment by all that decides what setup leaves: system, processor, the interpreters that commands would find on PATH, the lock
 * files, the command, and the paths, since programs write them into what they install.
 * @param paths absolute
 * @throws UserError where a lock file is missing. Cost: two short programs, and the lock files are read once
 */
export async function environmentKey(
  { setup, lock }: Setup,
  paths: readonly string[],
  context: KeyContext,
): Promise<EnvironmentKey> {
  const { machine, workspace } = context;
  const python = machine.platform === 'win32' ? 'python' : 'python3';
  const [system, nodeVersion, pythonVersion, locked] = await Promise.all([
    systemOf(context),
    versionOf('node', context),
    versionOf(python, context),
    lockDigests(lock, context),
  ]);
  const content = digest([setup, locked]);
  const place = digest([workspace, ...paths]).slice(0, 12);
  const fixed = [system, machine.arch, nodeVersion ?? 'none', pythonVersion ?? 'none'].map(plain);
  return {
    key: ['mlops-env', ...fixed, place, content.slice(0, 32)].join('-'),
    parts: `system ${system}, ${machine.arch}, ${told('Node', nodeVersion)}, ${told('Python', pythonVersion)}, paths ${place}, lock files and command ${content.slice(0, 12)}`,
    digest: digest([...fixed, content]),
  };
}

/** Which system, more closely than Node tells: programs of one Linux may not run on another. */
export async function systemOf({
  files,
  machine,
  variables,
}: Pick<KeyContext, 'files' | 'machine' | 'variables'>): Promise<string> {
  const image = variables['ImageOS'] ?? '';
  if (image !== '') return `${machine.platform}.${image}`;
  const path = '/etc/os-release';
  if (machine.platform !== 'linux' || (await files.stat(path)) === undefined) return machine.platform;
  const text = await files.text(path);
  const field = (name: string): string => new RegExp(`^${name}="?([\\w.-]*)"?$`, 'm').exec(text)?.[1] ?? '';
  return `linux.${field('ID')}${field('VERSION_ID')}`;
}

/** The interpreter's whole version; null where it is not there. */
async function versionOf(program: string, { process, workspace }: KeyContext): Promise<string | null> {
  try {
    const ended = await process.run({ argv: [program, '--version'], cwd: workspace, capture: true, timeoutMs: 30_000 });
    return /\d+\.\d+\.\d+\S*/.exec(ended.stdout)?.[0] ?? null;
  } catch (cause) {
    if (cause instanceof UserError) return null;
    throw cause;
  }
}

async function lockDigests(lock: readonly string[], { files, workspace }: KeyContext): Promise<[string, string][]> {
  const found = new Map<string, string>();
  for (const pattern of lock) {
    const literal = isAbsolute(pattern) ? pattern : join(workspace, pattern);
    const kind = (await files.stat(literal))?.kind;
    const paths = kind === undefined ? await files.glob(pattern, workspace) : [pattern];
    if (paths.length === 0 || kind === 'folder')
      throw new UserError(
        `environment.lock: "${pattern}" is ${kind === 'folder' ? 'a folder' : 'no file of the workspace'}; name the files that say what environment.setup installs.`,
      );
    for (const path of paths) found.set(path, await files.digest(isAbsolute(path) ? path : join(workspace, path)));
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9._]/g, '_').slice(0, 60);
}

function told(name: string, version: string | null): string {
  return version === null ? `no ${name}` : `${name} ${version}`;
}
