import type { Absent, Cache } from '../../host/cache.js';
import { UserError } from '../../host/errors.js';
import type { Log } from '../../host/log.js';
import type { Process } from '../../host/process.js';
import type { Files } from '../../host/files.js';
import type { Installer } from './installer.js';
import { pythonIn } from './installer.js';
import type { Interpreter } from './interpreter.js';
import { listPackages } from './packages.js';
import type { Recipe } from './requirements.js';
import { digestOf, type Content, type EnvironmentStore } from './store.js';
import { pinOf } from './hashes.js';
import { checkOrigins, holds } from './recorded-packages.js';

/** What making environments needs. */
export interface BaseContext {
  readonly files: Files;
  readonly process: Process;
  readonly log: Log;
  readonly workspace: string;
  readonly store: EnvironmentStore;
  readonly installer: Installer;
  /** `linux.debian12 x64`: programs of one system do not run on another. */
  readonly system: string;
  readonly platform: string;
  /** What commands see; PATH among it. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Of the repository, for what may be shared; absent on a laptop. */
  readonly cache: Cache | Absent;
}

/** A virtual environment that is there. */
export interface Base {
  readonly folder: string;
  readonly python: Interpreter;
  readonly content: Content;
}

/**
 * The virtual environment of a recipe: the one that is there, the repository's cache's, or a new one.
 * @param tools whether links to source trees may stand in it, as for tests
 * @throws UserError where the requirements cannot be installed or bring the source tree in; OutsideError where the index cannot be reached
 */
export async function openBase(
  recipe: Recipe,
  python: Interpreter,
  tools: boolean,
  context: BaseContext,
): Promise<Base> {
  const { files, store, installer, system, workspace, log } = context;
  const content = await Promise.all(recipe.reads.map((path) => files.digest(path)));
  const made = digestOf([recipe.installs.map((each) => withoutPlaces(each)), content, ...indexes(context.variables)]);
  const parts = ['mlops-environment/2', system, python.version, python.path, installer.name, made];
  const known = recipe.exact === undefined ? null : await store.find(holds(recipe.exact, python.version));
  if (known !== null) {
    log.info(`environment: the packages on record are those of one that is there (${known.folder}).`);
    return { ...known, python };
  }
  checkOrigins(recipe);
  const folder = store.folderOf(tools ? [...parts, workspace] : parts);
  const key = ['mlops-env', system, python.version, digestOf([folder]).slice(0, 12), made.slice(0, 32)]
    .map((part) => part.replace(/[^A-Za-z0-9._]/g, '_'))
    .join('-');
  const why = `system ${system}, Python ${python.version}, path ${folder}, ${recipe.shown} ${made.slice(0, 12)}`;
  const found = await store.have(folder, () =>
    log.group(`environment: ${recipe.shown}`, () => fill(folder, key, why, recipe, python, tools, context)),
  );
  if (!found.made)
    log.info(`environment: kept from before: Python ${found.content.python}, ${recipe.shown} (${folder}).`);
  return { folder, python, content: found.content };
}

/** Where packages come from, as variables say it to pip and uv: another index may have other packages of the same name. */
function indexes(variables: BaseContext['variables']): [string, string | undefined][] {
  const names =
    /^(?:PIP_(?:EXTRA_)?INDEX_URL|PIP_FIND_LINKS|PIP_CONFIG_FILE|UV_(?:DEFAULT_|EXTRA_)?INDEX\w*|UV_FIND_LINKS|UV_CONFIG_FILE)$/;
  return Object.entries(variables)
    .filter(([name]) => names.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

async function fill(
  folder: string,
  key: string,
  why: string,
  recipe: Recipe,
  python: Interpreter,
  tools: boolean,
  context: BaseContext,
): Promise<Content> {
  const { cache, log, store, files } = context;
  if ('absent' in cache) {
    log.info(`environment: made anew: ${why}. No cache of the repository: ${cache.absent}.`);
    return install(folder, recipe, python, tools, context);
  }
  if (await cache.restore(key, [folder])) {
    const content = await store.read(folder);
    if (content !== null) {
      log.info(`environment: taken from the cache: ${key} (${why}).`);
      return content;
    }
  }
  // What is there without being whole would be in the installer's way.
  await files.remove(folder);
  log.info(`environment: not in the cache, so it is made: ${key}. One of these is new, or it was dropped: ${why}.`);
  const content = await install(folder, recipe, python, tools, context);
  await store.finish(folder, content);
  log.info(`environment: ${(await cache.save(key, [folder])) ? 'kept' : 'not kept'} in the cache: ${key}.`);
  return content;
}

type Listed = Awaited<ReturnType<typeof listPackages>>['packages'];

async function install(
  folder: string,
  recipe: Recipe,
  python: Interpreter,
  tools: boolean,
  context: BaseContext,
): Promise<Content> {
  const { installer, platform, process, workspace } = context;
  const program = [pythonIn(folder, platform), '-I'];
  await installer.make(folder, python);
  const list = async (): Promise<Listed> => (await listPackages(program, workspace, process)).packages;
  // An environment of venv comes with setuptools up to Python 3.11: nobody asked for it.
  const seeds = new Set((await list()).map(({ name, version }) => pinOf(name, version)));
  const hashes = new Map<string, readonly string[]>();
  let kept: readonly string[] = [];
  for (const each of recipe.installs) {
    for (const [pin, sha256] of await installer.install(folder, each, recipe.shown, kept)) hashes.set(pin, sha256);
    if (recipe.installs.length > 1)
      kept = (await list()).flatMap(({ name, version, editable }) => (editable ? [] : [`${name}==${version}`]));
  }
  const packages = (await list()).filter(({ name, version }) => {
    const pin = pinOf(name, version);
    return !seeds.has(pin) || hashes.has(pin);
  });
  const linked = packages.find(({ editable }) => editable);
  if (linked !== undefined && !tools)
    throw new UserError(
      `${recipe.shown}: it installs ${linked.name} from its source tree (editable), but a model is trained with the built package; take that line out.`,
    );
  return {
    format: 'mlops-environment/2',
    python: python.version,
    packages: packages.map((each) => ({ ...each, sha256: [...(hashes.get(pinOf(each.name, each.version)) ?? [])] })),
  };
}

/** Files are told by their content, wherever they stand. */
function withoutPlaces(install: Recipe['installs'][number]): unknown {
  return install.kind === 'files' ? [install.kind, install.files.length] : install;
}
