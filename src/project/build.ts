import { basename, join } from 'node:path';
import type { Environment } from '../host/environment.js';
import { ProgramError, UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Log } from '../host/log.js';
import { argvOf, shown, type CommandLine } from '../host/process.js';
import type { PackageKind } from './detect.js';
import { inWorkspace } from './in-workspace.js';
import { saidByFileName } from './identity.js';

/** What building needs. */
export interface BuildRuntime {
  readonly files: Files;
  readonly environment: Environment;
  readonly log: Log;
  /** Absolute; the command runs there. */
  readonly workspace: string;
  /** Absolute; the package goes there. */
  readonly folder: string;
  /** SOURCE_DATE_EPOCH of the build, in seconds since 1970. */
  readonly time: number;
}

/** What a build left in the folder: absolute paths. */
export interface Built {
  /** The package: a wheel, an npm tarball, or a source distribution where there is nothing else. */
  readonly package: string;
  /** The source distribution beside a wheel. */
  readonly source: string | null;
}

/** Whether uv can be run where the repository's commands run. */
export async function hasUv({
  environment,
  workspace,
}: Pick<BuildRuntime, 'environment' | 'workspace'>): Promise<boolean> {
  try {
    const asked = { argv: ['uv', '--version'], cwd: workspace };
    return (await environment.run(asked, inWorkspace(workspace))).code === 0;
  } catch (cause) {
    if (cause instanceof UserError) return false; // not installed
    throw cause;
  }
}

/** The command that builds a kind of package into a folder. @param uv whether uv builds Python packages; else Python's "build" does */
export function buildCommand(kind: PackageKind, folder: string, platform: string, uv: boolean): readonly string[] {
  if (kind === 'npm') return ['npm', 'pack', '--pack-destination', folder];
  if (uv) return ['uv', 'build', '--out-dir', folder];
  // Only Windows' installers leave out the name with the number; many Linux systems leave out the one without.
  const python = platform === 'win32' ? 'python' : 'python3';
  return [python, '-m', 'build', '--outdir', folder];
}

/**
 * Runs a command that builds a package, and finds what it built: in the folder (which MLOPS_PACKAGE_DIR names), else in dist/ or, for npm, in the
 * workspace; there only what the command wrote or changed counts, unless all is as before. A wheel is preferred to a source distribution, which
 * is kept beside it.
 * @throws UserError where the command fails, where nothing was built, and where it is not clear which file is the package
 */
export async function buildPackage(command: CommandLine, runtime: BuildRuntime): Promise<Built> {
  const { files, folder, workspace } = runtime;
  const before = await builtIn(files, workspace);
  await files.folder(folder);
  await runBuild(command, runtime);
  const inside = (await files.list(folder)).filter((name) => isPackage(name) && !name.includes('/'));
  if (inside.length > 0) return absolute(folder, choose(inside));
  const after = await builtIn(files, workspace);
  const changed = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
  const candidates = changed.length > 0 ? changed : [...after.keys()];
  if (candidates.length === 0) {
    throw new UserError(
      `package.command: "${shown(command)}" built no package (.tgz, .whl, .tar.gz) in the folder that MLOPS_PACKAGE_DIR names or in dist/.`,
    );
  }
  const chosen = choose(candidates);
  for (const path of [chosen.package, chosen.source])
    if (path !== null) await files.copy(join(workspace, path), join(folder, basename(path)));
  return absolute(folder, chosen);
}

function absolute(folder: string, { package: main, source }: Built): Built {
  return { package: join(folder, basename(main)), source: source === null ? null : join(folder, basename(source)) };
}

async function runBuild(command: CommandLine, runtime: BuildRuntime): Promise<void> {
  const { environment, folder, log, time, workspace } = runtime;
  const ended = await log.group(`package: ${shown(command)}`, () =>
    environment.run(
      {
        argv: argvOf(command),
        key: 'package.command',
        cwd: workspace,
        env: { MLOPS_PACKAGE_DIR: folder, SOURCE_DATE_EPOCH: String(time) },
        onLine: (line) => {
          log.output(line);
        },
      },
      inWorkspace(workspace, folder),
    ),
  );
  if (ended.code === 0) return;
  const how = ended.code === null ? `was ended by ${ended.signal ?? 'a signal'}` : `ended with code ${ended.code}`;
  if (ended.tail.some((line) => /No module named '?build'?/.test(line))) {
    throw new UserError(
      'package: Python\'s "build" is not installed; install it (python -m pip install build) or uv, set package.command, or set package.enabled to false.',
    );
  }
  const silent = ended.tail.length === 0 ? ' It printed nothing.' : '';
  throw new ProgramError(
    `package.command: "${shown(command)}" ${how}; correct it, or set package.enabled to false.${silent}`,
    ended.tail.slice(-10),
  );
}

function isPackage(name: string): boolean {
  return /\.(?:tgz|whl|tar\.gz)$/.test(name);
}

/** Packages in dist/ and at the top of the workspace, with their digests. */
async function builtIn(files: Files, workspace: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const pattern of ['dist/*.{tgz,whl,tar.gz}', '*.tgz']) {
    for (const path of await files.glob(pattern, workspace)) found.set(path, await files.digest(join(workspace, path)));
  }
  return found;
}

function choose(paths: readonly string[]): Built {
  const wheels = paths.filter((path) => path.endsWith('.whl'));
  const rest = wheels.length > 0 ? wheels : paths;
  const [chosen] = rest;
  if (rest.length > 1 || chosen === undefined) {
    throw new UserError(
      `package: expected one package, found ${rest.map((path) => basename(path)).join(', ')}; remove old ones, or let package.command write into the folder that MLOPS_PACKAGE_DIR names.`,
    );
  }
  const own = saidByFileName(basename(chosen));
  const source = paths.find((path) => {
    const said = path.endsWith('.tar.gz') ? saidByFileName(basename(path)) : null;
    return said !== null && said.name === own?.name && said.version === own.version;
  });
  return { package: chosen, source: source === undefined || source === chosen ? null : source };
}
