import { dirname, join } from 'node:path';
import type { Environment, EnvironmentRecord, Environments } from '../../host/environment.js';
import { OutsideError, ProgramError, UserError } from '../../host/errors.js';
import {
  minorOf,
  demandInterpreter,
  findInterpreter,
  there,
  type Interpreter,
  type InterpreterContext,
} from './interpreter.js';
import { Installer } from './installer.js';
import { fitsPython } from './requires-python.js';
import {
  builderRecipe,
  frozenRecipe,
  modelRecipe,
  sourceName,
  toolsRecipe,
  withIncluded,
  type Source,
} from './requirements.js';
import { readPyproject } from './pyproject.js';
import { openUv } from './uv.js';
import { VenvEnvironment, venvDigest, type VenvContext } from './venv.js';

/** What virtual environments need: all but what they find out themselves. */
export type VenvPorts = Omit<VenvContext, 'installer' | 'workspace'> & InterpreterContext;

/** The environments of a repository that has Python packages written down. */
export interface Venvs {
  readonly model: Environment;
  readonly tools: Environment;
  /** In which the package is built, unless the repository's own command does it. */
  readonly builder: Environment;
}

/**
 * The virtual environments of a repository; nothing is installed before the first command.
 * @param source where its packages are written down
 * @param asked `environment.python`; null: what .python-version says, else what PATH names
 * @param wheel absolute path of the built wheel, asked when the model's environment is made; null: there is none
 * @param host where uv builds packages
 * @throws UserError where that Python is not there
 */
export async function openVenvs(
  source: Source,
  asked: string | null,
  wheel: () => Promise<string | null>,
  host: Environment,
  ports: VenvPorts,
): Promise<Venvs> {
  const { files, workspace } = ports;
  const [wanted, key] = await wantedPython(asked, ports);
  const python = await demandInterpreter(wanted, key, ports);
  await checkRequired(python, key, ports);
  const uv = await openUv(source.kind === 'uv.lock', python, ports);
  const context: VenvContext = { ...ports, installer: new Installer(uv, { ...ports, workspace }) };
  const repository = { files, workspace };
  const digest = venvDigest(ports.system, python, await written(source, ports));
  const model = new VenvEnvironment(
    {
      digest,
      python,
      wheel,
      tools: false,
      recipe: (facts) => modelRecipe(source, facts?.requires ?? null, repository),
    },
    context,
  );
  const plain = { digest, python, wheel: (): Promise<null> => Promise.resolve(null), tools: true };
  const tools = new VenvEnvironment({ ...plain, recipe: () => toolsRecipe(source, repository) }, context);
  const builder =
    uv === 'uv' ? host : new VenvEnvironment({ ...plain, recipe: () => Promise.resolve(builderRecipe) }, context);
  return { model, tools, builder };
}

/** Writes what uv.lock pins for the model in pip's format: an image is made from it. @throws UserError, OutsideError as openVenvs does */
export async function exportLock(path: string, asked: string | null, ports: VenvPorts): Promise<void> {
  const [wanted, key] = await wantedPython(asked, ports);
  const python = await demandInterpreter(wanted, key, ports);
  const uv = await openUv(true, python, ports);
  await ports.files.folder(dirname(path));
  await new Installer(uv, ports).exportLock({ kind: 'uv.lock', groups: null, extras: [] }, python.path, path);
}

/** Makes environments again from what versions recorded: virtual environments from their packages; `host` stays what is there. */
export class RecordedEnvironments implements Environments {
  constructor(
    private readonly host: Environment,
    private readonly ports: VenvPorts,
  ) {}

  async of(record: EnvironmentRecord, packages: readonly string[]): Promise<Environment | { unavailable: string }> {
    switch (record.kind) {
      case 'host':
        return this.host;
      case 'venv':
        return this.venv(record, packages);
      case 'container':
        return { unavailable: 'containers are not supported here' };
    }
  }

  private async venv(
    { digest, installed }: EnvironmentRecord,
    packages: readonly string[],
  ): Promise<Environment | { unavailable: string }> {
    if (installed === undefined || installed.python === null)
      return { unavailable: 'what was installed in it is not on record' };
    const found = await findInterpreter(minorOf(installed.python), this.ports);
    if ('others' in found)
      return {
        unavailable: `it needs Python ${minorOf(installed.python)}, and this machine does not have it (${there(found.others)})`,
      };
    const uv = await openUv(false, found, this.ports);
    const context = { ...this.ports, installer: new Installer(uv, this.ports) };
    const wheel = packages.find((path) => path.endsWith('.whl')) ?? null;
    const environment = new VenvEnvironment(
      {
        digest,
        python: found,
        wheel: () => Promise.resolve(wheel),
        tools: false,
        recipe: () => Promise.resolve(frozenRecipe(installed.packages)),
      },
      context,
    );
    return tried(environment);
  }
}

/** Made now, so that a failure is told as one of the environment. The network's may pass: it is thrown on. */
async function tried(environment: Environment): Promise<Environment | { unavailable: string }> {
  try {
    await environment.prepare();
    return environment;
  } catch (cause) {
    if (!(cause instanceof UserError) || cause instanceof OutsideError) throw cause;
    const sentence = cause instanceof ProgramError ? cause.sentence : cause.message;
    return { unavailable: sentence.replace(/^environment: /, '').replace(/\.$/, '') };
  }
}

/** An installer would begin to build what has no wheels for this Python, and take long to fail. @throws UserError */
async function checkRequired(
  python: Interpreter,
  key: string,
  { files, workspace }: InterpreterContext,
): Promise<void> {
  const required = (await readPyproject(files, workspace))?.python ?? null;
  if (required === null || fitsPython(python.version, required)) return;
  throw new UserError(
    `${key}: Python ${python.version} does not fit requires-python "${required}" in pyproject.toml; ask for another one (environment.python), or change what the package requires.`,
  );
}

/** The version and who asks for it. */
async function wantedPython(
  asked: string | null,
  { files, workspace }: InterpreterContext,
): Promise<[string | null, string]> {
  if (asked !== null) return [asked, 'environment.python'];
  const path = join(workspace, '.python-version');
  if ((await files.stat(path))?.kind !== 'file') return [null, 'environment'];
  const version = /^\s*(?:cpython-?)?(3(?:\.\d+){0,2})\s*$/m.exec(await files.text(path))?.[1];
  return version === undefined ? [null, 'environment'] : [version, '.python-version'];
}

/** What decides the model's environment: what is written down, word by word. */
async function written(source: Source, { files, workspace }: InterpreterContext): Promise<unknown[]> {
  const at = (name: string): string => join(workspace, name);
  const digests = (paths: readonly string[]): Promise<string[]> => Promise.all(paths.map((path) => files.digest(path)));
  switch (source.kind) {
    case 'uv.lock':
      return [sourceName(source), ...(await digests([at('uv.lock')]))];
    case 'files':
      return [sourceName(source), ...(await digests(await withIncluded(source.files.map(at), { files })))];
    case 'pyproject.toml': {
      const { dependencies } = (await readPyproject(files, workspace)) ?? { dependencies: null };
      return [sourceName(source), dependencies ?? (await digests([at('pyproject.toml')]))];
    }
  }
}
