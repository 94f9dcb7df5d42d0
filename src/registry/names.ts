import { UserError } from '../host/errors.js';
import { isVersion } from '../model/version.js';

/** The file of a version's manifest; everything else of a version is listed in it. */
export const manifestFile = 'manifest.json';
/** The file of a version's verdict. */
export const verdictFile = 'verdict.json';
/** The model's archive; a rejected version has none. */
export const modelFile = 'model.tar.gz';

/** Digests of all files of a version, also of those that are not in its manifest. */
export const sumsFile = 'SHA256SUMS';
/** The rendered report, where a version has one beside it. */
export const reportFile = 'report.html';

/** Whether a text can be a model's name. */
export function isModelName(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/.test(name);
}

/** @throws UserError where a model's name could leave its folder or its tag. */
export function checkModelName(name: string): void {
  if (!isModelName(name)) {
    throw new UserError(
      `model name: expected lower-case letters, digits and hyphens, got ${JSON.stringify(name)}; set \`model.name\` in mlops.yml.`,
    );
  }
}

/** @throws UserError where a text is not a version number. */
export function checkVersion(version: string): void {
  if (!isVersion(version)) {
    throw new UserError(`version: expected three numbers such as 1.2.0, got ${JSON.stringify(version)}.`);
  }
}

const reserved = [manifestFile, sumsFile.toLowerCase()];

/** Whether a name is one plain file name that is safe in any folder: no separator, no leading dot or hyphen, none that the registry writes. */
export function isFileName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,199}$/.test(name) && !reserved.includes(name.toLowerCase());
}

/** @throws UserError where the name of a version's file is not plain. */
export function checkFileName(name: string): void {
  if (!isFileName(name)) {
    throw new UserError(
      `file of a version: expected a plain file name (letters, digits, . _ + ! -), got ${JSON.stringify(name)}.`,
    );
  }
}
