import { UserError } from '../host/errors.js';
import type { Manifest } from '../model/manifest.js';
import { manifestFile, modelFile } from './names.js';

/** The error for a version that a registry does not hold. */
export function noSuchVersion(location: string, model: string, version: string): UserError {
  return new UserError(
    `${model} ${version}: no such version in the registry ${location}; \`mlops show\` lists what there is.`,
  );
}

/** The error for a file that a version does not have. */
export function missingFile(manifest: Manifest, file: string): UserError {
  const name = `${manifest.name} ${manifest.version}`;
  return new UserError(
    manifest.verdict.verdict === 'reject' && file === modelFile
      ? `${name}: the gate rejected it, so only its manifest and verdict are kept, not its model; choose another version (\`mlops show\`).`
      : `${name}: it has no file ${JSON.stringify(file)}; it has ${[manifestFile, ...Object.keys(manifest.files)].join(', ')}.`,
  );
}

/** The error for a champion's record that would not follow the last one. */
export function gapInHistory(location: string, model: string, last: number, number: number): UserError {
  return new UserError(
    `${location}: the champion's history of ${model} ends at ${last}, number ${number} would leave a gap; run \`mlops champion\` again.`,
  );
}
