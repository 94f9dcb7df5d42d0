import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Manifest } from '../model/manifest.js';
import { damage } from '../registry/damage.js';
import { missingFile } from '../registry/missing.js';
import { sumsFile } from '../registry/names.js';
import { attachmentsOf } from '../registry/sums.js';
import type { Expected } from '../registry/verified-copy.js';
import type { Asset, Release } from './answers.js';
import { assetOf } from './assets.js';
import { download, downloadText } from './download.js';
import type { Place } from './place.js';
import type { Releases } from './releases.js';
import { versionTag } from './versions.js';

/** The files of published versions, each verified on its way. */
export class VersionAssets {
  private readonly sums = new Map<string, Promise<Readonly<Record<string, string>>>>();

  constructor(
    private readonly place: Place,
    private readonly releases: Releases,
    private readonly files: Files,
  ) {}

  /** @throws UserError where the version has no public release */
  async release({ name, version }: Manifest): Promise<Release> {
    const tag = versionTag(name, version);
    const release = await this.releases.published(tag);
    if (release !== null) return release;
    throw new UserError(
      `${this.place.location} ${tag}: the version has no published release: the run that made it ended early (run it again), or somebody removed its release.`,
    );
  }

  /** Brings a file of a version's manifest. @throws UserError where it is missing or damaged */
  async fetch(manifest: Manifest, file: string, expected: Expected, to: string): Promise<void> {
    const release = await this.release(manifest);
    const asset = assetOf(release.assets, file, expected.sha256);
    await this.receive(this.path(release, file), asset, expected, to);
  }

  /** Brings a file that stands beside a version. Throws as `fetch` does, and UserError where there is none of this name. */
  async fetchAttachment(manifest: Manifest, file: string, to: string): Promise<void> {
    const found = manifest.verdict.verdict === 'reject' ? {} : await this.attachments(manifest);
    const sha256 = Object.hasOwn(found, file) ? (found[file] ?? '') : null;
    if (sha256 === null) throw missingFile(manifest, file);
    const release = await this.release(manifest);
    const asset = assetOf(release.assets, file, sha256);
    await this.receive(this.path(release, file), asset, { size: asset?.size ?? 0, sha256 }, to);
  }

  /** What stands beside a version: name -> SHA-256. SHA256SUMS tells it; nothing does where there is none. */
  async attachments(manifest: Manifest): Promise<Readonly<Record<string, string>>> {
    const tag = versionTag(manifest.name, manifest.version);
    const known = this.sums.get(tag) ?? this.readSums(manifest);
    this.sums.set(tag, known);
    void known.catch(() => this.sums.delete(tag));
    return known;
  }

  private async readSums(manifest: Manifest): Promise<Readonly<Record<string, string>>> {
    const release = await this.release(manifest);
    const asset = release.assets.find(({ name }) => name === sumsFile);
    if (asset === undefined) return {};
    const path = this.path(release, sumsFile);
    const text = await downloadText(this.releases, asset);
    if (text === null) throw damage(path, 'its SHA-256 is not the one that GitHub has on record');
    return attachmentsOf(path, text, manifest);
  }

  private async receive(path: string, asset: Asset | undefined, expected: Expected, to: string): Promise<void> {
    if (asset === undefined) throw damage(path, 'it is missing');
    const problem = await download(this.releases, this.files, asset, to, expected);
    if (problem !== null) throw damage(path, problem);
  }

  private path(release: Release, file: string): string {
    return `${this.place.location} release ${release.tag_name}: ${file}`;
  }
}
