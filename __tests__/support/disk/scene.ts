import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeFiles } from '../../../src/host/node-files.js';
import { FolderRegistry } from '../../../src/registry/folder.js';
import { content } from '../content.js';
import { mlops } from '../doors.js';
import { temporaryFolder } from '../folders.js';
import { programs, tinyCsv, tinyRows, write, type Changes } from '../tiny.js';

/** Where the registry stands in a repository. */
export const registryFolder = '.mlops-registry';

/** Programs that take no time, on enough rows to tell a good model from a poor one. */
const scoring = (score: string): Changes => ({
  ...programs(`const [head, ...rows] = readFileSync(process.env.MLOPS_INPUT, 'utf8').trim().split('\\n').map((line) => line.split(','));
const at = (row, name) => row[head.indexOf(name)];
write(rows.map((row) => { const score = ${score}; return [row[0], score > 0.5 ? 'yes' : 'no', score].join(','); }));`),
  'data.csv': tinyCsv(tinyRows(600)),
});

/** A model that is little better than a guess. */
export const poorModel = scoring("(at(row, 'weight') % 7) / 7");
/** One that is better beyond doubt. */
export const goodModel = scoring(
  "(Number(at(row, 'size')) + 3 * at(row, 'weight') + 100 * ['rose', 'moss', 'azure'].indexOf(at(row, 'colour'))) / 1500",
);

/** Commands that take a candidate up to its publication. */
const judging = [
  ['champion'],
  ['split'],
  ['train'],
  ...['validation', 'test'].flatMap((part) => [
    ['evaluate', '--part', part],
    ['gate', '--part', part],
  ]),
  ['report'],
];

/** Makes a repository in which a model is the champion already, and a better one is to come. */
export async function repositoryWithChampion(at: string): Promise<string> {
  write(at, poorModel);
  await ended(at, ['release']);
  rmSync(join(at, '.mlops'), { recursive: true });
  write(at, goodModel);
  return at;
}

/** Trains and judges the candidate of a repository, as the jobs before the one that publishes do. */
export async function judged(at: string): Promise<string> {
  for (const words of judging) await ended(at, words);
  return at;
}

async function ended(at: string, words: readonly string[]): Promise<void> {
  const { code, stderr } = await mlops(at, ...words, '--quiet');
  if (code !== 0) throw new Error(`mlops ${words.join(' ')} ended with ${code ?? ''}: ${stderr}`);
}

/** A folder with all that another one holds; without a place for it, for one test. */
export function copyOf(folder: string, to = join(temporaryFolder(), 'tiny')): string {
  cpSync(folder, to, { recursive: true, preserveTimestamps: true });
  // A run belongs to the registry whose champion it pinned.
  const pin = join(to, '.mlops/champion/pin.json');
  if (existsSync(pin)) writeFileSync(pin, readFileSync(pin, 'utf8').replaceAll(folder, to));
  return to;
}

/** What a registry holds of a model, without times. */
export interface Held {
  readonly versions: Readonly<
    Record<string, { readonly verdict: string; readonly files: Readonly<Record<string, string>> }>
  >;
  readonly champions: readonly string[];
}

/**
 * Reads all that a registry holds, and checks every file of every version.
 * @throws where something is not as it was written
 */
export async function heldIn(folder: string): Promise<Held> {
  const files = new NodeFiles(temporaryFolder());
  const registry = new FolderRegistry(files, join(folder, registryFolder));
  const { manifests, history } = await registry.holdings('tiny');
  const versions: Record<string, Held['versions'][string]> = {};
  for (const manifest of manifests) {
    const listed = Object.entries(manifest.files).map(([name, { sha256 }]): [string, string] => [name, sha256]);
    const beside = Object.keys(await registry.attachments('tiny', manifest.version));
    const to = join(temporaryFolder(), 'file');
    for (const name of new Set([...listed.map(([each]) => each), ...beside]))
      await registry.fetch('tiny', manifest.version, name, to);
    versions[manifest.version] = { verdict: manifest.verdict.verdict, files: Object.fromEntries(listed) };
  }
  await files.close();
  const champions = history.map(
    ({ number, version, anchor, kind, verdict }) =>
      `#${number} ${version} anchor ${anchor} by ${kind} for ${verdict ?? ''}`,
  );
  return { versions, champions };
}

/** Files of a registry that no version and no champion's record needs. */
export function remains(folder: string): string[] {
  const own = /^(?:registry\.json|\.gitignore|tiny\/champion\/\d+\.json|tiny\/versions\/[\d.]+\/[\w.]+)$/;
  return Object.keys(content(join(folder, registryFolder))).filter((path) => !own.test(path) || path.endsWith('.tmp'));
}
