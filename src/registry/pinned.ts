import { type Manifest, manifestSchema } from '../model/manifest.js';
import type { RunDirectory } from '../run/directory.js';
import { epochRowsFile } from './epochs.js';
import { manifestFile, modelFile } from './names.js';
import { pinFile } from './pin-file.js';
import { type Newest, newestSchema, type Pin, pinSchema } from './record.js';

/** A registered model that a run compares its candidate with. */
export type PinnedRole = 'champion' | 'anchor';

/** Where the newest version's manifest stands in the run directory. */
export const newestFile = 'champion/newest.json';

/** Where the hashes of an epoch's frozen test rows stand in the run directory. */
export function epochFile(number: number): string {
  return `champion/epochs/${number}/${epochRowsFile}`;
}

/**
 * Champion and anchor as this run found them.
 * @throws UserError that names `mlops champion` where the step has not run
 */
export async function readPin(run: RunDirectory): Promise<Pin> {
  return run.read(pinFile, 'champion', (value) => pinSchema.parse(value));
}

/** Folder of a pinned model, relative to the run directory. An anchor that is the champion stands in the champion's. */
function pinnedFolder(pin: Pin, role: PinnedRole): string {
  return role === 'anchor' && pin.anchor !== pin.champion ? 'champion/anchor' : 'champion/champion';
}

/**
 * Manifest of the pinned champion or anchor; null where there is no champion. An anchor that is the champion gives the champion's manifest.
 * @throws UserError as readPin does, or where the folder is not the pinned version's
 */
export async function readPinned(run: RunDirectory, role: PinnedRole): Promise<Manifest | null> {
  const pin = await readPin(run);
  const version = pin[role];
  if (version === null) return null;
  return run.read(`${pinnedFolder(pin, role)}/${manifestFile}`, 'champion', (value) => {
    const manifest = manifestSchema.parse(value);
    if (manifest.version !== version) throw new Error(`expected ${version}, found ${manifest.version}`);
    return manifest;
  });
}

/** Absolute path of the pinned champion's or anchor's model archive; null where there is no champion. Throws as readPin does. */
export async function pinnedModel(run: RunDirectory, role: PinnedRole): Promise<string | null> {
  const pin = await readPin(run);
  return pin[role] === null ? null : run.path(pinnedFolder(pin, role), modelFile);
}

/** The package that a version's environment is made of besides what is on record: a virtual environment has it installed. */
export function packageFiles({ code, environment, files }: Manifest): string[] {
  const built = code.package;
  return environment.kind === 'venv' && built !== null && Object.hasOwn(files, built.file) ? [built.file] : [];
}

/** Absolute paths of the files that packageFiles names, of the pinned champion or anchor. Throws as readPinned does. */
export async function pinnedPackages(run: RunDirectory, role: PinnedRole): Promise<string[]> {
  const manifest = await readPinned(run, role);
  if (manifest === null) return [];
  const folder = pinnedFolder(await readPin(run), role);
  return packageFiles(manifest).map((file) => run.path(folder, file));
}

/**
 * The newest version as this run found it; null where the model has none.
 * @throws UserError as readPin does, or where the file is not the pinned version's
 */
export async function readNewest(run: RunDirectory): Promise<Newest | null> {
  const { newest: version } = await readPin(run);
  if (version === null) return null;
  return run.read(newestFile, 'champion', (value) => {
    const newest = newestSchema.parse(value);
    if (newest.manifest.version !== version) throw new Error(`expected ${version}, found ${newest.manifest.version}`);
    return newest;
  });
}
