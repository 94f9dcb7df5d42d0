import { join } from 'node:path';
import type { Files } from '../host/files.js';
import { unpackModel } from '../model/archive.js';
import { verifyModel } from '../model/digest.js';
import type { Candidate } from '../model/manifest.js';
import { modelFile } from '../registry/names.js';
import type { Registry } from '../registry/registry.js';
import type { RunDirectory } from '../run/directory.js';

/**
 * Unpacks the archive in train/ and compares it with the candidate's manifest, so that what is published is what was judged. Nothing is loaded.
 * @returns the unpacked model's folder, a temporary one
 * @throws UserError where they differ
 */
export async function checkTrained(files: Files, run: RunDirectory, candidate: Candidate): Promise<string> {
  const folder = await files.temporary();
  await unpackModel(files, run.path('train', modelFile), folder);
  await verifyModel(files, folder, candidate.model, `train/${modelFile}`);
  return folder;
}

/**
 * Reads a registered model whole, so that a damaged one never becomes the champion.
 * @throws UserError where the version does not exist, has no model, or is damaged
 */
export async function checkRegistered(registry: Registry, files: Files, model: string, version: string): Promise<void> {
  const folder = await files.temporary();
  await registry.fetch(model, version, modelFile, join(folder, modelFile));
  await files.remove(folder);
}
