import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';
import type { ContainerContext, ContainerPlan } from './container.js';
import { contextPath, insideOf } from './context-files.js';
import { generatedDockerfile, ignoreFile } from './dockerfile.js';
import { includedFiles } from './included-files.js';

/** How an image is made, known before anything is built. */
export interface ContainerRecipe {
  /** Of all that is written down: Dockerfile, locks, wheels, base image, Python; not of the model's own package, nor of what a tag means today. */
  readonly digest: string;
  /** For a person: `Dockerfile`. */
  readonly shown: string;
  /** @param wheel whether a package is built */
  readonly dockerfile: (wheel: boolean) => string;
  /** @param wheel the package's path in the context; null: there is none */
  readonly ignore: (wheel: string | null) => Promise<string>;
}

/** @throws UserError for files that are not there or cannot go into an image */
export async function recipeOf(plan: ContainerPlan, context: ContainerContext): Promise<ContainerRecipe> {
  const { files, machine } = context;
  const wheels = plan.wheelhouse === null ? [] : await wheelsIn(plan.wheelhouse, context);
  const made = plan.dockerfile === null ? await generated(plan, context) : await own(plan.dockerfile, context);
  const read = [...plan.requirements, ...made.also, ...plan.inputs];
  const contents = await Promise.all(read.map(async (path) => [basename(path), await files.digest(path)]));
  const parts = ['mlops-container/1', machine, made.dockerfile(true), plan.python, contents, wheels];
  return { ...made, digest: createHash('sha256').update(JSON.stringify(parts)).digest('hex') };
}

type Written = Omit<ContainerRecipe, 'digest'> & {
  /** Files that the given ones name: absolute. */
  readonly also: readonly string[];
};

async function generated(plan: ContainerPlan, context: ContainerContext): Promise<Written> {
  const { files, workspace } = context;
  const wheelhouse = plan.wheelhouse === null ? null : await contextPath(plan.wheelhouse, context);
  const requirements = await inContext(plan.requirements, context);
  const also = await includedFiles(plan.requirements, files);
  const outside = also.find((path) => insideOf(workspace, path) === null);
  if (outside !== undefined)
    throw new UserError(`environment.lock: it names ${outside}, which is no file of the workspace; move it there.`);
  const named = await inContext(also, context);
  const { base } = plan;
  const shown =
    requirements.length === 0
      ? `the Dockerfile made from ${base}`
      : `the Dockerfile made from ${requirements.map((path) => basename(path)).join(', ')}`;
  return {
    shown,
    also,
    dockerfile: (wheel) => generatedDockerfile({ base, requirements, also: named, wheelhouse, package: wheel }),
    ignore: (wheel) => {
      const wanted = [...requirements, ...named, wheelhouse, wheel].filter((path) => path !== null);
      return Promise.resolve(ignoreFile({ own: null, wanted, data: [], folders: [] }));
    },
  };
}

/** The repository's own. @throws UserError where it is not there */
async function own(path: string, context: ContainerContext): Promise<Written> {
  const { files, workspace, runDirectory, sources } = context;
  const shown = insideOf(workspace, path) ?? path;
  if ((await files.stat(path))?.kind !== 'file')
    throw new UserError(
      `environment.container.dockerfile: "${shown}" is no file of the workspace; correct the path, or leave it out: one is made from the lock then.`,
    );
  const text = await files.text(path);
  return {
    shown,
    also: [],
    dockerfile: () => text,
    ignore: async (wheel) => {
      const folder = insideOf(workspace, runDirectory);
      return ignoreFile({
        own: await ownIgnore(path, files, workspace),
        wanted: wheel === null ? [] : [wheel],
        data: await dataIn(sources, context),
        folders: folder === null ? [] : [folder],
      });
    },
  };
}

/** The files of the data, by name: patterns of data know more than those of an ignore file. */
async function dataIn(sources: readonly string[], { files, workspace }: ContainerContext): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const source of sources) {
    const literal = insideOf(workspace, resolve(workspace, source));
    if (literal !== null && (await files.stat(join(workspace, literal)))?.kind === 'file') found.add(literal);
    else for (const path of await files.glob(source, workspace)) found.add(path);
  }
  return [...found];
}

/** The one beside the Dockerfile counts before that of the whole context, as BuildKit has it. */
async function ownIgnore(path: string, files: Files, workspace: string): Promise<string> {
  for (const each of [join(dirname(path), `${basename(path)}.dockerignore`), join(workspace, '.dockerignore')])
    if ((await files.stat(each))?.kind === 'file') return files.text(each);
  return '';
}

async function inContext(paths: readonly string[], context: ContainerContext): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) found.push(await contextPath(path, context));
  return found;
}

/** Name and size of each wheel: names tell versions, and reading all bytes would cost seconds in every step. */
async function wheelsIn(folder: string, { files, workspace }: ContainerContext): Promise<readonly [string, number][]> {
  const shown = insideOf(workspace, folder);
  if (shown === null || (await files.stat(folder))?.kind !== 'folder')
    throw new UserError(
      `environment.container.wheelhouse: "${shown ?? folder}" is no folder of the workspace; fill it by environment.setup (pip download), or leave it out.`,
    );
  const wheels: [string, number][] = [];
  for (const name of await files.list(folder))
    if (name.endsWith('.whl')) wheels.push([name, (await files.stat(join(folder, name)))?.size ?? 0]);
  if (wheels.length > 0) return wheels;
  throw new UserError(
    `environment.container.wheelhouse: no wheel (.whl) lies in "${shown}"; fill it by environment.setup (pip download), or leave it out.`,
  );
}
