import { join } from 'node:path';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Manifest } from '../model/manifest.js';
import { checkFileName, checkModelName, manifestFile } from './names.js';
import type { Registry } from './registry.js';

/** What was pulled. */
export interface Pulled {
  readonly version: string;
  /** Absolute path. */
  readonly folder: string;
  /** All files of the version, manifest.json first, those beside it (report.html) last. */
  readonly files: readonly string[];
  /** Those of them that were not there before. */
  readonly written: readonly string[];
}

/** The champion's version. @throws UserError where the model has none */
export async function championVersion(registry: Registry, model: string): Promise<string> {
  const last = (await registry.history(model)).at(-1);
  if (last !== undefined) return last.version;
  throw new UserError(
    `${model} has no champion in ${registry.location}; name a version (\`mlops show\` lists them), or run \`mlops release\`.`,
  );
}

/**
 * Copies all files of a version into a folder, each verified; nothing is unpacked. Files that are there already with the same content stay.
 * @param version null for the champion
 * @param to absolute path of the folder; made where it is missing
 * @throws UserError before anything is written where a file of the same name has other content
 */
export async function pullVersion(
  registry: Registry,
  files: Files,
  model: string,
  version: string | null,
  to: string,
): Promise<Pulled> {
  checkModelName(model);
  const manifest = await registry.manifest(model, version ?? (await championVersion(registry, model)));
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const beside = await registry.attachments(model, manifest.version);
  const names = [...Object.keys(manifest.files), ...Object.keys(beside)];
  names.forEach(checkFileName);
  const missing = await missingFiles(files, manifest, beside, text, to);
  for (const name of missing) {
    if (name !== manifestFile) await registry.fetch(model, manifest.version, name, join(to, name));
    else if (!(await files.create(join(to, name), text))) throw other(join(to, name), manifest);
  }
  return { version: manifest.version, folder: to, files: [manifestFile, ...names], written: missing };
}

/** Names of the version's files that the folder does not hold yet. @throws UserError where one is there with other content */
async function missingFiles(
  files: Files,
  manifest: Manifest,
  beside: Readonly<Record<string, string>>,
  text: string,
  to: string,
): Promise<string[]> {
  const missing: string[] = [];
  const own = Object.entries(manifest.files).map(([name, { sha256 }]) => [name, sha256] as const);
  for (const [name, sha256] of [...own, ...Object.entries(beside)]) {
    const path = join(to, name);
    const stat = await files.stat(path);
    if (stat === undefined) missing.push(name);
    else if (stat.kind !== 'file' || (await files.digest(path)) !== sha256) throw other(path, manifest);
  }
  const path = join(to, manifestFile);
  const stat = await files.stat(path);
  // The manifest comes last: a folder that has one is complete.
  if (stat === undefined) missing.push(manifestFile);
  else if (stat.kind !== 'file' || (await files.text(path)) !== text) throw other(path, manifest);
  return missing;
}

function other(path: string, { name, version }: Manifest): UserError {
  return new UserError(
    `${path}: another file is there already, not that of ${name} ${version}; choose another folder.`,
  );
}
