import { UserError } from '../host/errors.js';
import { type Manifest, manifestSchema } from '../model/manifest.js';
import { checkFileName, checkModelName, checkVersion, modelFile, verdictFile } from './names.js';
import type { VersionDraft } from './registry.js';

/**
 * Checks a version before it is registered, the same way for every registry: names, form, and that its files are those of its manifest.
 * @returns the manifest as it will be written
 * @throws UserError with the first thing that is wrong
 */
export function checkDraft(draft: VersionDraft): Manifest {
  checkModelName(draft.manifest.name);
  checkVersion(draft.manifest.version);
  const manifest = manifestSchema.parse(draft.manifest);
  const name = `${manifest.name} ${manifest.version}`;
  const listed = Object.keys(manifest.files).sort();
  const given = Object.keys(draft.files).sort();
  listed.forEach(checkFileName);
  if (listed.join('\n') !== given.join('\n')) {
    throw new UserError(`${name}: its manifest lists ${listed.join(', ')}, but the files are ${given.join(', ')}.`);
  }
  for (const name of Object.keys(draft.attachments)) {
    checkFileName(name);
    if (Object.hasOwn(manifest.files, name)) {
      throw new UserError(`${manifest.name} ${manifest.version}: ${name} is both a file of the version and beside it.`);
    }
  }
  if (manifest.files[verdictFile]?.sha256 !== manifest.verdict.sha256) {
    throw new UserError(
      `${name}: a version needs its ${verdictFile}, with the digest that the manifest's verdict names.`,
    );
  }
  if (Object.hasOwn(manifest.files, modelFile) === (manifest.verdict.verdict === 'reject')) {
    throw new UserError(`${name}: a version has a ${modelFile} unless it is rejected; a rejected one has none.`);
  }
  return manifest;
}
