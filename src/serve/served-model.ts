import { join } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { unpackModel } from '../model/archive.js';
import { verifyModel } from '../model/digest.js';
import type { Manifest } from '../model/manifest.js';
import { modelFile } from '../registry/names.js';
import { championVersion } from '../registry/pull.js';
import type { Registry } from '../registry/registry.js';

/**
 * Fetches a registered version, checks that it is the one that its manifest describes, and unpacks it.
 * @param version null for the champion
 * @param folder absolute path of a folder of ours; the model comes to `model/` below it
 * @throws UserError where there is no champion, no such version, or none of its model (rejected versions keep none)
 */
export async function fetchModel(
  registry: Registry,
  files: Files,
  model: string,
  version: string | null,
  folder: string,
): Promise<{ readonly manifest: Manifest; readonly modelFolder: string }> {
  const manifest = await registry.manifest(model, version ?? (await championVersion(registry, model)));
  if (!Object.hasOwn(manifest.files, modelFile)) {
    throw new UserError(
      `${model} ${manifest.version}: it was rejected, so its model was not kept; name another version (\`mlops show\` lists them).`,
    );
  }
  const archive = join(folder, modelFile);
  const modelFolder = join(folder, 'model');
  await registry.fetch(model, manifest.version, modelFile, archive);
  await unpackModel(files, archive, modelFolder);
  await verifyModel(files, modelFolder, manifest.model, `${model} ${manifest.version}`);
  return { manifest, modelFolder };
}
