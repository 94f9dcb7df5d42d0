import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from '../host/clock.js';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { nodeClock } from '../host/node-clock.js';
import { sweep, temporaryFile } from '../host/sweep.js';
import { type Manifest, manifestSchema } from '../model/manifest.js';
import { compareVersions, isVersion } from '../model/version.js';
import { attachedFiles } from './attached.js';
import { damage, readRecord } from './damage.js';
import { checkDraft } from './draft.js';
import { discard, incomingFolder, incomingName, isFolderRegistry, makeFolderRegistry } from './folder-form.js';
import { FolderSnapshots } from './folder-snapshots.js';
import { gapInHistory, missingFile, noSuchVersion } from './missing.js';
import { checkFileName, checkModelName, checkVersion, manifestFile, modelFile, sumsFile } from './names.js';
import { type ChampionRecord, championRecordSchema } from './record.js';
import type { Holdings, Registry, VersionDraft } from './registry.js';
import { attachmentsOf, sumsText } from './sums.js';
import { copyVerified, type Expected } from './verified-copy.js';

/**
 * A registry in a folder: `<model>/versions/<version>/` and `<model>/champion/<number>.json`, snapshots of the data in `data/<digest>/`.
 * A version is built in `<model>/.incoming/` and appears by one rename; a champion's record is created exclusively. Both hold between processes
 * on one file system. A writer that is killed leaves a folder in `.incoming/` that nobody reads; whoever publishes a day later removes it.
 */
export class FolderRegistry implements Registry {
  readonly location: string;
  readonly snapshots: FolderSnapshots;

  /** @param root absolute path; made at the first write */
  constructor(
    private readonly files: Files,
    root: string,
    private readonly clock: Clock = nodeClock,
  ) {
    this.location = root;
    this.snapshots = new FolderSnapshots(files, root, clock);
  }

  async versions(model: string): Promise<string[]> {
    checkModelName(model);
    const folder = join(this.location, model, 'versions');
    const whole = new Map<string, boolean>();
    for (const path of await this.listed(folder)) {
      const [version = '', file] = path.split('/');
      if (version.startsWith('.')) continue;
      if (!isVersion(version)) throw damage(join(folder, version), 'expected the folder of a version here');
      whole.set(version, whole.get(version) === true || file === manifestFile);
    }
    for (const [version, complete] of whole) {
      if (!complete) throw damage(join(folder, version, manifestFile), 'it is missing');
    }
    return [...whole.keys()].sort(compareVersions);
  }

  async manifest(model: string, version: string): Promise<Manifest> {
    const folder = this.folder(model, version);
    if (!(await isFolderRegistry(this.files, this.location)) || (await this.files.stat(folder)) === undefined) {
      throw noSuchVersion(this.location, model, version);
    }
    const path = join(folder, manifestFile);
    const manifest = await readRecord(this.files, path, 'mlops-manifest/1', manifestSchema);
    if (manifest.version !== version) throw damage(path, `expected version ${version}, found ${manifest.version}`);
    if (manifest.name !== model) throw damage(path, `expected the model ${model}, found another one`);
    return manifest;
  }

  async history(model: string): Promise<ChampionRecord[]> {
    checkModelName(model);
    const folder = join(this.location, model, 'champion');
    const numbers: number[] = [];
    for (const name of await this.listed(folder)) {
      if (name.startsWith('.') || name.endsWith('.tmp')) continue;
      const number = /^([1-9]\d{0,8})\.json$/.exec(name)?.[1];
      if (number === undefined) throw damage(join(folder, name), 'expected the record of a champion here');
      numbers.push(Number(number));
    }
    numbers.sort((a, b) => a - b);
    const records: ChampionRecord[] = [];
    for (const [index, number] of numbers.entries()) {
      if (number !== index + 1) throw damage(join(folder, `${index + 1}.json`), 'it is missing');
      records.push(await this.record(model, number));
    }
    return records;
  }

  async fetch(model: string, version: string, file: string, to: string): Promise<void> {
    checkFileName(file);
    const manifest = await this.manifest(model, version);
    const from = join(this.folder(model, version), file);
    const expected = Object.hasOwn(manifest.files, file) ? manifest.files[file] : await this.attached(manifest, file);
    if (expected === undefined) throw missingFile(manifest, file);
    const problem = await copyVerified(this.files, from, to, expected);
    if (problem !== null) throw damage(from, problem);
  }

  async holdings(model: string): Promise<Holdings> {
    const history = await this.history(model);
    const manifests: Manifest[] = [];
    for (const version of await this.versions(model)) manifests.push(await this.manifest(model, version));
    return { manifests, history };
  }

  async attachments(model: string, version: string): Promise<Readonly<Record<string, string>>> {
    const manifest = await this.manifest(model, version);
    const path = join(this.folder(model, version), sumsFile);
    // Versions of earlier tools have none.
    if ((await this.files.stat(path))?.kind !== 'file') return {};
    return attachmentsOf(path, await this.files.text(path), manifest);
  }

  async publish(draft: VersionDraft): Promise<'published' | 'taken'> {
    const manifest = checkDraft(draft);
    await makeFolderRegistry(this.files, this.location);
    const target = this.folder(manifest.name, manifest.version);
    if ((await this.files.stat(target)) !== undefined) return 'taken';
    const folder = join(this.location, manifest.name);
    await sweep(this.files, this.clock, join(folder, incomingFolder), incomingName);
    await sweep(this.files, this.clock, join(folder, 'champion'), temporaryFile);
    const incoming = join(folder, incomingFolder, randomUUID());
    try {
      const listed = Object.entries(manifest.files).map(([name, expected]) => ({
        name,
        path: draft.files[name] ?? '',
        ...expected,
      }));
      const all = [...listed, ...(await attachedFiles(this.files, draft))];
      for (const { name, path, ...expected } of all) {
        const problem = await copyVerified(this.files, path, join(incoming, name), expected);
        if (problem !== null) throw new UserError(`${path}: ${problem}; run the release again.`);
      }
      const text = `${JSON.stringify(manifest, null, 2)}\n`;
      await this.files.write(join(incoming, sumsFile), sumsText(all, text));
      await this.files.write(join(incoming, manifestFile), text);
      return (await this.files.move(incoming, target, true)) ? 'published' : 'taken';
    } finally {
      await discard(this.files, incoming);
    }
  }

  async promote(record: ChampionRecord): Promise<'promoted' | 'moved'> {
    const checked = championRecordSchema.parse(record);
    const manifest = await this.manifest(checked.model, checked.version);
    if (!Object.hasOwn(manifest.files, modelFile)) throw missingFile(manifest, modelFile);
    await this.manifest(checked.model, checked.anchor);
    const last = (await this.history(checked.model)).length;
    if (checked.number > last + 1) throw gapInHistory(this.location, checked.model, last, checked.number);
    const path = join(this.location, checked.model, 'champion', `${checked.number}.json`);
    const created = await this.files.create(path, `${JSON.stringify(checked, null, 2)}\n`);
    return created ? 'promoted' : 'moved';
  }

  /** Nothing follows a record here. */
  settle(): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** What a file beside the version has to be; undefined where there is none. */
  private async attached({ name, version }: Manifest, file: string): Promise<Expected | undefined> {
    const found = await this.attachments(name, version);
    const size = (await this.files.stat(join(this.folder(name, version), file)))?.size ?? 0;
    return Object.hasOwn(found, file) ? { size, sha256: found[file] ?? '' } : undefined;
  }

  private folder(model: string, version: string): string {
    checkModelName(model);
    checkVersion(version);
    return join(this.location, model, 'versions', version);
  }

  /** Files below a folder of the registry; none where there is no such folder yet. */
  private async listed(folder: string): Promise<string[]> {
    if (!(await isFolderRegistry(this.files, this.location))) return [];
    return (await this.files.stat(folder)) === undefined ? [] : this.files.list(folder);
  }

  private async record(model: string, number: number): Promise<ChampionRecord> {
    const path = join(this.location, model, 'champion', `${number}.json`);
    const record = await readRecord(this.files, path, 'mlops-champion/1', championRecordSchema);
    if (record.number !== number) throw damage(path, `expected number ${number}, found ${record.number}`);
    if (record.model !== model) throw damage(path, `expected the model ${model}, found another one`);
    if (!isVersion(record.version) || !isVersion(record.anchor))
      throw damage(path, 'its version or anchor is no version');
    return record;
  }
}
