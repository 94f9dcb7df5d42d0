import { join } from 'node:path';
import type { Environment, Environments } from '../host/environment.js';
import { UserError } from '../host/errors.js';
import type { Manifest } from '../model/manifest.js';
import { packageFiles } from '../registry/pinned.js';
import type { Registry } from '../registry/registry.js';

/**
 * The environment that a registered version is scored in: its own, made again from what its manifest records.
 * @param folder absolute path of a folder of ours, for its package
 * @throws UserError where it cannot be made again
 */
export async function servingEnvironment(
  manifest: Manifest,
  folder: string,
  {
    registry,
    environment,
    environments,
  }: { readonly registry: Registry; readonly environment: Environment; readonly environments: Environments },
): Promise<Environment> {
  // A built-in model brings along all that it needs.
  if (manifest.flavor.name === 'tfjs') return environment;
  const { name, version } = manifest;
  const packages: string[] = [];
  for (const file of packageFiles(manifest)) {
    const path = join(folder, file);
    await registry.fetch(name, version, file, path);
    packages.push(path);
  }
  const own = await environments.of(manifest.environment, packages);
  if (!('unavailable' in own)) return own;
  throw new UserError(
    `${name} ${version}: the environment that it was trained in cannot be had again: ${own.unavailable}; predict with another version, or on a machine that has it.`,
  );
}
