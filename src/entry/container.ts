import { join } from 'node:path';
import { arch, getgid, getuid, platform } from 'node:process';
import type { ContainerContext, ContainerEnvironment } from '../project/environments/container.js';
import type { Context } from '../run/step.js';
import type { Doorway, Ports } from './compose.js';
import type { Config } from './options.js';
import { builtWheel, modelLock, venvPorts } from './virtual-environments.js';

/** The Python of an image that is made from the lock, where nothing asks for one. */
const usualPython = '3.12';

/** The container that mlops.yml asks for. Nothing is built before the first command; only a flow that releases pushes it. */
export async function openContainer(
  config: Config,
  context: Context & Pick<Ports, 'variables'>,
  doorway: Doorway,
): Promise<ContainerEnvironment> {
  const { container, python, pass } = config.environment;
  const { files, workspace } = context;
  const { containerEnvironment } = await import('../project/environments/container.js');
  const { baseImage } = await import('../project/environments/container.options.js');
  const { hashesOfText } = await import('../project/environments/hashes.js');
  const at = (path: string): string => join(workspace, path);
  const usual = (await files.stat(at('Dockerfile')))?.kind === 'file' ? 'Dockerfile' : null;
  const dockerfile = container.dockerfile ?? usual;
  const { locks, inputs } = await writtenFor(dockerfile, config, context, doorway);
  const texts = await Promise.all(locks.map((path) => files.text(path)));
  return containerEnvironment(
    {
      dockerfile: dockerfile === null ? null : at(dockerfile),
      base: baseImage(container, python ?? usualPython),
      python,
      requirements: locks,
      hashes: hashesOfText(texts.join('\n')),
      inputs,
      wheelhouse: container.wheelhouse === null ? null : at(container.wheelhouse),
      push: /^mlops (?:release|retrain)\b/.test(doorway.command) ? container.push : null,
      package: () => builtWheel(context.run),
    },
    {
      ...containerContext(context, context.variables),
      always: [...pass, ...(await givenNames(doorway))],
      sources: config.data.source,
      runDirectory: context.run.root,
    },
  );
}

/** What running in any image takes. */
export function containerContext(
  { files, process, log, workspace }: Pick<Context, 'files' | 'process' | 'log' | 'workspace'>,
  variables: Readonly<Record<string, string>>,
): Omit<ContainerContext, 'sources' | 'runDirectory'> {
  const [uid, gid] = [getuid?.(), getgid?.()];
  const user = uid === undefined || gid === undefined ? null : `${uid}:${gid}`;
  return { files, process, log, workspace, variables, always: [], user, machine: `${platform} ${arch}` };
}

/** Names of what the input `environment` gives: it is meant for the model's own code. */
async function givenNames({ given }: Doorway): Promise<string[]> {
  if (given.environment === '') return [];
  const { givenEnvironment } = await import('./given-environment.js');
  return Object.keys(givenEnvironment(given.environment, { mask: () => {}, warning: () => {} }));
}

/** Files in pip's format that an image is made from, and other files that a Dockerfile of the repository may copy. */
async function writtenFor(
  dockerfile: string | null,
  config: Config,
  context: Context & Pick<Ports, 'variables'>,
  doorway: Doorway,
): Promise<{ readonly locks: readonly string[]; readonly inputs: readonly string[] }> {
  const { findSource } = await import('../project/environments/requirements.js');
  const source = await findSource(modelLock(config), context);
  const at = (name: string): string => join(context.workspace, name);
  if (source?.kind === 'files') return { locks: source.files.map(at), inputs: [] };
  if (source?.kind !== 'uv.lock') return { locks: [], inputs: [] };
  if (dockerfile !== null) return { locks: [], inputs: [at('uv.lock')] };
  const { exportLock } = await import('../project/environments/open.js');
  const path = context.run.path('environment', 'requirements.txt');
  await exportLock(path, config.environment.python, await venvPorts(context, doorway, context.variables));
  return { locks: [path], inputs: [] };
}
