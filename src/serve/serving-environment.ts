import type { Environment, Environments } from '../host/environment.js';
import { UserError } from '../host/errors.js';
import type { Candidate, Manifest } from '../model/manifest.js';

/** A model that is to be scored in its own environment. */
export interface Served {
  readonly manifest: Candidate | Manifest;
  /** As a person names it. */
  readonly name: string;
  /** Fetches the model's own package, where its environment has it installed; absolute paths. */
  readonly packages: () => Promise<readonly string[]>;
}

/**
 * The environment that a model is scored in: its own, made again from what its manifest records.
 * @throws UserError where it cannot be made again
 */
export async function servingEnvironment(
  { manifest, name, packages }: Served,
  { environment, environments }: { readonly environment: Environment; readonly environments: Environments },
): Promise<Environment> {
  // A built-in model brings along all that it needs.
  if (manifest.flavor.name === 'tfjs') return environment;
  const own = await environments.of(manifest.environment, await packages());
  if (!('unavailable' in own)) return own;
  throw new UserError(
    `${name}: the environment that it was trained in cannot be had again: ${own.unavailable}; predict with another version, or on a machine that has it.`,
  );
}
