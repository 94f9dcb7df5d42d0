import { join, relative } from 'node:path';
import { UserError } from '../host/errors.js';
import type { CommandLine, Process } from '../host/process.js';
import { buildPackage, type Built, type BuildRuntime } from './build.js';
import { headCommit, sourceDate } from './commit.js';
import { developmentVersion } from './development-version.js';
import { checkIdentity, type Identity } from './identity.js';
import { npmAtVersion } from './npm-tarball.js';
import { readMembers } from './members.js';
import { findOwnFiles } from './own-files.js';
import { distributionOf, inspectPackage, type Inspected, type Package } from './package.js';
import type { PackageOptions } from './package.options.js';
import type { Who } from '../run/step.js';
import { checkServer } from './server/check.js';
import { repackSource, sourceAtVersion } from './source-distribution.js';
import { wheelAtVersion } from './wheel.js';

/** Models of earlier runs are not this package's source either. */
const registryFolder = '.mlops-registry';

/** What making a package needs. */
export interface Making extends Omit<BuildRuntime, 'time'> {
  /** For git, which is no command of the repository. */
  readonly process: Process;
  /** Absolute. */
  readonly runDirectory: string;
  /** data.source */
  readonly source: readonly string[];
  readonly who: Pick<Who, 'dirty'>;
}

/**
 * Builds the package, checks what it says of itself, and gives it the version that is asked for.
 * @returns what package.json records; its files stand in the folder
 * @throws UserError where it cannot be built, its metadata are wrong, or the server that is named would refuse it
 */
export async function makePackage(command: CommandLine, options: PackageOptions, making: Making): Promise<Package> {
  const { files, process, workspace, folder } = making;
  const commit = await headCommit(process, workspace);
  const time = sourceDate(commit);
  const built = await buildPackage(command, { ...making, time });
  const own = await findOwnFiles(files, workspace, making.source);
  const inspected = await inspectPackage(files, built.package, own);
  const { kind, content } = inspected;
  const identity = identityOf(built.package, inspected);
  if (options.version === 'commit' && making.who.dirty)
    making.log.warning('package.version: tracked files differ from the commit that the version names; commit them.');
  if (built.source !== null || (kind === 'python' && built.package.endsWith('.tar.gz'))) {
    const path = built.source ?? built.package;
    await checkSame(path, identity, making);
    await repackSource(files, path, { time, without: notSource(making) });
  }
  await checkHeld(built.package, making);
  const version = options.version === 'as-is' ? identity.version : developmentVersion(kind, identity.version, commit);
  const renamed =
    version === identity.version ? built : await atVersion(built, { ...inspected, ...identity }, version, time, making);
  const paths = [renamed.package, ...(renamed.source === null ? [] : [renamed.source])];
  const distributions = await Promise.all(paths.map((path) => distributionOf(files, path)));
  const [{ file, sha256 }] = distributions as [Package['files'][number]];
  await files.remove(join(folder, '.gitignore')); // uv leaves one
  const record: Package = {
    format: 'mlops-package/1',
    kind,
    name: identity.name,
    version,
    file,
    sha256,
    content,
    files: distributions,
  };
  if (options.server !== null) await checkServer(options.server, record, renamed.package, files);
  return record;
}

function identityOf(path: string, { kind, name, version }: Inspected): Identity {
  return checkIdentity(kind, fileOf(path), { name, version });
}

/** A wheel and a source distribution that say different things are not of one build. */
async function checkSame(path: string, identity: Identity, { files }: Making): Promise<void> {
  const source = identityOf(path, await inspectPackage(files, path, new Map()));
  if (source.name === identity.name && source.version === identity.version) return;
  throw new UserError(
    `${fileOf(path)}: it is ${source.name} ${source.version}, the wheel beside it ${identity.name} ${identity.version}; build both from one source.`,
  );
}

/** Rows of data and models of earlier runs must not go to a package server by accident. */
async function checkHeld(path: string, making: Making): Promise<void> {
  const without = notSource(making);
  const wheel = path.endsWith('.whl');
  for await (const { name } of readMembers(making.files, path)) {
    const place = wheel ? name : name.split('/').slice(1).join('/');
    const found = without.find((folder) => place.startsWith(`${folder}/`));
    if (found !== undefined)
      throw new UserError(
        `${fileOf(path)}: it holds the folder ${found}, in which rows of data and models of runs are; leave that out in the settings of the build backend, or by .gitignore.`,
      );
  }
}

function notSource({ workspace, runDirectory }: Making): readonly string[] {
  const run = relative(workspace, runDirectory).replaceAll('\\', '/');
  return [...(run === '' || run.startsWith('..') ? [] : [run]), registryFolder];
}

/** The same files under another version; those that were built are removed. */
async function atVersion(
  { package: main, source }: Built,
  { kind, name }: Inspected,
  version: string,
  time: number,
  { files, folder, log }: Making,
): Promise<Built> {
  const ending = main.slice(main.lastIndexOf('.'));
  if (ending === '.gz')
    throw new UserError(
      'package.version: "commit" gives a version to wheels and npm tarballs, and only a source distribution was built; build a wheel, too, or set it to as-is.',
    );
  const file =
    kind === 'npm'
      ? npmAtVersion(files, main, folder, { name, version })
      : wheelAtVersion(files, main, folder, version);
  const renamed = join(folder, await file);
  const sourceFile = source === null ? null : await sourceAtVersion(files, source, folder, version, time);
  if (source !== null && sourceFile === null)
    log.notice(
      `package.version: the source distribution is left out: the version of ${name} is not written in pyproject.toml, so that it would build another one than ${version}.`,
    );
  for (const old of [main, source]) if (old !== null && old !== renamed) await files.remove(old);
  return { package: renamed, source: sourceFile === null ? null : join(folder, sourceFile) };
}

function fileOf(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}
