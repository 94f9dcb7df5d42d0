import { join } from 'node:path';
import { arch, getgid, getuid, platform } from 'node:process';
import { UserError } from '../host/errors.js';
import type { ContainerContext, ContainerEnvironment } from '../project/environments/container.js';
import type { Context } from '../run/step.js';
import type { Ports } from './compose.js';
import type { Config } from './options.js';

/** The Python of an image that is made from the lock, where nothing asks for one. */
const usualPython = '3.12';

/**
 * The container that mlops.yml asks for. Nothing is built before the first command.
 * @param wheel absolute path of the built wheel, asked when the image is built
 * @param release whether this flow may push the image
 */
export async function openContainer(
  config: Config,
  wheel: () => Promise<string | null>,
  release: boolean,
  context: Context & Pick<Ports, 'variables'>,
): Promise<ContainerEnvironment> {
  const { container, python, lock, pass, setup } = config.environment;
  const { files, workspace } = context;
  const { containerEnvironment } = await import('../project/environments/container.js');
  const { baseImage } = await import('../project/environments/container.options.js');
  const { hashesOfText } = await import('../project/environments/hashes.js');
  const at = (path: string): string => join(workspace, path);
  const usual = (await files.stat(at('Dockerfile')))?.kind === 'file' ? 'Dockerfile' : null;
  const dockerfile = container.dockerfile ?? usual;
  const locks = await requirementsOf(setup === null ? lock : [], context);
  const texts = await Promise.all(locks.map((path) => files.text(path)));
  return containerEnvironment(
    {
      dockerfile: dockerfile === null ? null : at(dockerfile),
      base: baseImage(container, python ?? usualPython),
      python,
      requirements: locks,
      hashes: hashesOfText(texts.join('\n')),
      inputs: [],
      wheelhouse: container.wheelhouse === null ? null : at(container.wheelhouse),
      push: release ? container.push : null,
      package: wheel,
    },
    {
      ...containerContext(context, context.variables),
      always: pass,
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

async function requirementsOf(lock: readonly string[], context: Context): Promise<readonly string[]> {
  const { findSource } = await import('../project/environments/requirements.js');
  const source = await findSource(lock, context);
  if (source?.kind === 'files') return source.files.map((name) => join(context.workspace, name));
  if (source?.kind === 'uv.lock')
    throw new UserError('environment.kind: container does not read uv.lock yet; write requirements.lock by uv export.');
  return [];
}
