import { OutsideError, UserError } from '../../host/errors.js';
import {
  contentOf,
  ImageEnvironment,
  type ContainerContext,
  type ContainerEnvironment,
  type Made,
} from './container.js';
import { ContainerRuns } from './container-runs.js';
import { bare, Docker, reasonOf, type Engine, type Image } from './docker.js';

/** An image on record: its id on the machine that built it, or its digest in a repository. */
const recorded = /^(?:sha256:[0-9a-f]{64}|([a-z0-9][a-z0-9._:/-]*)@(sha256:[0-9a-f]{64}))$/;

/** What registries say of images that they do not have, or do not show. */
const gone = /manifest unknown|not found|name unknown|denied|unauthorized|no basic auth/i;

/** What a manifest says of it. */
export interface RecordedImage {
  /** `environment.digest`. */
  readonly digest: string;
  /** `environment.installed.image`. */
  readonly image: string;
}

/**
 * The environment of an image that was built before: the very same, from this machine, or pulled by its digest. Models that were trained in it are
 * scored and served in it.
 * @returns a clause that says why it cannot be had, where it cannot
 * @throws OutsideError where its registry does not answer: that may pass
 */
export async function environmentOfImage(
  record: RecordedImage,
  context: Pick<
    ContainerContext,
    'files' | 'process' | 'log' | 'workspace' | 'machine' | 'user' | 'variables' | 'always'
  >,
): Promise<ContainerEnvironment | { readonly unavailable: string }> {
  const [whole, repository] = recorded.exec(record.image) ?? [];
  if (whole === undefined) return { unavailable: 'its record names no image by digest' };
  const docker = new Docker(context.process, context.workspace);
  const engine = await engineOf(docker);
  if ('unavailable' in engine) return engine;
  const image = await findImage(whole, repository ?? null, docker, context);
  if ('unavailable' in image) return image;
  const runs = new ContainerRuns(docker, context);
  const open = async (): Promise<Made> => {
    const content = await contentOf(image, engine, null, runs);
    return { engine, image, content, name: whole, own: null };
  };
  return new ImageEnvironment(record.digest, open, runs, { machine: context.machine, hashes: new Map() });
}

async function engineOf(docker: Docker): Promise<Engine | { readonly unavailable: string }> {
  try {
    return await docker.engine();
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    return { unavailable: 'it was trained in a container, and no Docker engine answers here' };
  }
}

async function findImage(
  name: string,
  repository: string | null,
  docker: Docker,
  { log }: Pick<ContainerContext, 'log'>,
): Promise<Image | { readonly unavailable: string }> {
  const found = await docker.image(name);
  if (found !== null) return found;
  if (repository === null)
    return {
      unavailable: `its image ${name} is not on this machine, and was pushed nowhere (environment.container.push)`,
    };
  const pulled = await log.group(`environment: docker pull ${name}`, () =>
    docker.run(['pull', name], { onLine: (line) => log.output(line) }),
  );
  if (pulled.code !== 0) {
    const why = bare(reasonOf(pulled));
    if (!gone.test(why)) throw new OutsideError(`The image ${name} cannot be pulled now (${why}); run again.`);
    return { unavailable: `its image ${name} cannot be pulled (${why})` };
  }
  const image = await docker.image(name);
  const digest = name.slice(name.indexOf('@'));
  if (image?.digests.some((each) => each.endsWith(digest)) === true) return image;
  return { unavailable: `the registry of its image gave another one than ${name}` };
}
