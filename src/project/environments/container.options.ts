import * as z from 'zod';

/** A folder or file of the workspace. */
const path = z
  .string()
  .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^*?[\]\p{Cc}]+$/u, 'expected a path inside the workspace, no pattern');

/** Name of an image as registries take it (distribution specification, reference grammar): lower case, `/` between its parts. */
const repository = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?::\d+(?=\/))?(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/;
const reference =
  /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?::\d+(?=\/))?(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*(?::[\w][\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/;

/** What a user may say of the container in which the model's own code runs: `environment.container` in mlops.yml. */
export const containerOptions = z.strictObject({
  dockerfile: path
    .nullable()
    .default(null)
    .describe(
      'Dockerfile of the image; by default `Dockerfile` where there is one, else one that is made from the lock. The workspace is its context, without data, run directories and .git; the build argument MLOPS_PACKAGE is the path of the built wheel in it.',
    ),
  image: z
    .string()
    .regex(reference, 'expected the name of an image such as python:3.12-slim')
    .nullable()
    .default(null)
    .describe(
      'Image that the Dockerfile made from the lock begins with: one with python3, venv and pip; by default `python:<environment.python>-slim`.',
    ),
  wheelhouse: path
    .nullable()
    .default(null)
    .describe(
      'Folder of the workspace with the wheels of all that the lock names; the image is then built without network, and nothing is taken from elsewhere.',
    ),
  push: z
    .string()
    .regex(repository, 'expected a repository of images in lower case, without tag, such as ghcr.io/octo/flowers')
    .nullable()
    .default(null)
    .describe(
      'Repository of images that a release pushes the image to, such as `ghcr.io/octo/flowers`; the manifest then names it by its digest there. Log in by environment.setup.',
    ),
});
export type ContainerOptions = z.infer<typeof containerOptions>;

/** The image that a generated Dockerfile begins with. @param python as `environment.python` has it: `3.12` */
export function baseImage({ image }: Pick<ContainerOptions, 'image'>, python: string): string {
  return image ?? `python:${python}-slim`;
}
