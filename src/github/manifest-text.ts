import { type Manifest, manifestSchema } from '../model/manifest.js';
import { damage, parseRecord } from '../registry/damage.js';

/** A version's manifest, and its very text. */
export interface ManifestText {
  readonly manifest: Manifest;
  readonly text: string;
}

/** The text of a manifest as it is stored. */
export function manifestText(manifest: Manifest): ManifestText {
  return { manifest, text: `${JSON.stringify(manifest, null, 2)}\n` };
}

/** @throws UserError where the text is not the manifest of this version */
export function parseManifest(path: string, text: string, model: string, version: string): ManifestText {
  const manifest = parseRecord(path, text, 'mlops-manifest/1', manifestSchema);
  if (manifest.version !== version) throw damage(path, `expected version ${version}, found ${manifest.version}`);
  if (manifest.name !== model) throw damage(path, `expected the model ${model}, found another one`);
  return { manifest, text };
}
