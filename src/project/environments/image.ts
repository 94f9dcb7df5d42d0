import { join } from 'node:path';
import { OutsideError, ProgramError, UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';
import type { Log } from '../../host/log.js';
import { bare, reasonOf, type Docker, type Image } from './docker.js';
import { BuildOutput } from './build-output.js';

/** What an image is built from. */
export interface ImagePlan {
  /** The text of its Dockerfile, and how a person knows it. */
  readonly dockerfile: string;
  readonly shown: string;
  /** The text of its .dockerignore. */
  readonly ignore: string;
  /** Absolute. */
  readonly context: string;
  /** Path of the built wheel in the context, for the build argument MLOPS_PACKAGE; null: there is none. */
  readonly package: string | null;
  /** SOURCE_DATE_EPOCH: seconds since 1970. */
  readonly time: number;
  /** Whether instructions reach the network. */
  readonly network: boolean;
}

/** What building needs. */
export interface ImageTools {
  readonly docker: Docker;
  readonly files: Files;
  readonly log: Log;
}

/**
 * Builds an image with BuildKit. The Dockerfile stands outside of the context, so that an ignore file of ours stands beside it.
 * @returns the image, under its id. Cost: what its layers cost that the engine does not have yet
 * @throws UserError where the Dockerfile fails, OutsideError where the engine or a registry does
 */
export async function buildImage(plan: ImagePlan, { docker, files, log }: ImageTools): Promise<Image> {
  const folder = await files.temporary();
  try {
    const [file, idFile] = [join(folder, 'Dockerfile'), join(folder, 'id')];
    await files.write(file, plan.dockerfile);
    await files.write(`${file}.dockerignore`, plan.ignore);
    const output = new BuildOutput();
    const ended = await log.group(`environment: docker build (${plan.shown})`, () =>
      docker.run(buildArguments(plan, file, idFile), {
        // Attestations would give equal images different ids.
        env: { DOCKER_BUILDKIT: '1', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' },
        onLine: (line) => {
          log.output(line);
          output.push(line);
        },
      }),
    );
    if (ended.code !== 0) throw output.fault(plan.shown);
    const id = (await files.text(idFile)).trim();
    const image = await docker.image(id);
    if (image !== null) return image;
    throw new UserError(
      'environment.kind: container: the image was built, and the engine does not have it; docker builds elsewhere (BUILDX_BUILDER): use its default builder.',
    );
  } finally {
    await files.remove(folder);
  }
}

function buildArguments(plan: ImagePlan, file: string, idFile: string): readonly string[] {
  return [
    'build',
    '--progress=plain',
    `--file=${file}`,
    `--iidfile=${idFile}`,
    ...(plan.network ? [] : ['--network=none']),
    `--build-arg=SOURCE_DATE_EPOCH=${plan.time}`,
    ...(plan.package === null ? [] : [`--build-arg=MLOPS_PACKAGE=${plan.package}`]),
    plan.context,
  ];
}

/** A name keeps an image when others are cleaned up: the newest champion may be one built long ago. */
export async function keepImage({ id }: Image, docker: Docker): Promise<void> {
  const named = await docker.run(['tag', id, `mlops-environment:${id.replace('sha256:', '').slice(0, 16)}`]);
  if (named.code !== 0) throw new OutsideError(`docker tag: ${bare(reasonOf(named))}.`);
}

/**
 * Pushes an image to a repository of images.
 * @returns its name by the digest that the repository knows it by: `ghcr.io/octo/flowers@sha256:...`
 * @throws UserError where the repository refuses it, OutsideError where it cannot be reached
 */
export async function pushImage({ id }: Image, repository: string, { docker, log }: ImageTools): Promise<string> {
  const tagged = `${repository}:${id.replace('sha256:', '').slice(0, 16)}`;
  const named = await docker.run(['tag', id, tagged]);
  if (named.code !== 0) throw new UserError(`environment.container.push: ${bare(reasonOf(named))}.`);
  const pushed = await log.group(`environment: docker push ${tagged}`, () =>
    docker.run(['push', tagged], { onLine: (line) => log.output(line) }),
  );
  if (pushed.code !== 0) throw notPushed(repository, bare(reasonOf(pushed)), pushed.tail);
  const digest = (await docker.image(id))?.digests.find((name) => name.startsWith(`${short(repository)}@`));
  if (digest !== undefined) return `${repository}${digest.slice(digest.indexOf('@'))}`;
  throw new OutsideError(
    `environment.container.push: ${repository} took the image, and the engine does not know its digest there; run again.`,
  );
}

function notPushed(repository: string, why: string, tail: readonly string[]): Error {
  const sentence = `environment.container.push: ${repository} did not take the image (${why})`;
  return /denied|unauthorized|authentication|no basic auth|forbidden|not found|name unknown/i.test(why)
    ? new ProgramError(`${sentence}; log in by environment.setup with a token that may write packages.`, tail.slice(-5))
    : new OutsideError(`${sentence}; run again.`);
}

/** As docker shows a repository: without the name of its own registry. */
function short(repository: string): string {
  return repository.replace(/^docker\.io\/(?:library\/)?/, '');
}
