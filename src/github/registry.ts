import { createHash } from 'node:crypto';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Manifest } from '../model/manifest.js';
import { attachedFiles } from '../registry/attached.js';
import { damage } from '../registry/damage.js';
import { checkDraft } from '../registry/draft.js';
import { missingFile } from '../registry/missing.js';
import { checkFileName, checkModelName, checkVersion, modelFile, verdictFile } from '../registry/names.js';
import { type ChampionRecord, championRecordSchema } from '../registry/record.js';
import type { Holdings, Registry, VersionDraft } from '../registry/registry.js';
import { isSameVersion } from '../registry/same-version.js';
import { type Expected, fileProblem } from '../registry/verified-copy.js';
import type { Release } from './answers.js';
import { checkSizes, type Wanted } from './assets.js';
import { ChampionTags } from './champions.js';
import type { GitHubClient } from './client.js';
import { type ManifestText, manifestText } from './manifest-text.js';
import { promotedNote } from './release-note.js';
import { Releases } from './releases.js';
import { GitHubSnapshots } from './snapshots.js';
import { Tags } from './tags.js';
import { VersionAssets } from './version-assets.js';
import { releaseFiles, VersionRelease } from './version-release.js';
import { modelOfTag, versionTag, VersionTags } from './versions.js';

/**
 * A registry in a GitHub repository. A version is an annotated tag `model@v1.2.3` on a commit of its own, which holds manifest and verdict;
 * its model and package are the files of that tag's release; a rejected version has no release. The champion's history is the annotated tags
 * `model#champion#1` ... A run that dies leaves a tag, perhaps a draft; publishing the same version again ends its work.
 */
export class GitHubRegistry implements Registry {
  readonly location: string;
  readonly snapshots: GitHubSnapshots;
  private readonly tags: Tags;
  private readonly versionTags: VersionTags;
  private readonly champions: ChampionTags;
  private readonly releases: Releases;
  private readonly release: VersionRelease;
  private readonly assets: VersionAssets;
  /** The repository's tags as `versions` saw them. */
  private names: ReadonlyMap<string, string> | null = null;

  /** @param latest whether a promoted version's release becomes the repository's latest; null: where the repository has one model */
  constructor(
    client: GitHubClient,
    private readonly files: Files,
    private readonly latest: boolean | null = null,
  ) {
    this.location = client.location;
    this.tags = new Tags(client);
    this.versionTags = new VersionTags(client, this.tags);
    this.champions = new ChampionTags(client, this.tags);
    this.releases = new Releases(client);
    this.release = new VersionRelease(client, this.releases, files);
    this.assets = new VersionAssets(client, this.releases, files);
    this.snapshots = new GitHubSnapshots(client, this.tags, this.releases, files);
  }

  async versions(model: string): Promise<string[]> {
    checkModelName(model);
    // All tags: a promotion that follows needs them, too.
    const names = (this.names = await this.tags.list(''));
    return this.versionTags.list(model, names, this.champions.newest(model, names));
  }

  async manifest(model: string, version: string): Promise<Manifest> {
    checkModelName(model);
    checkVersion(version);
    return (await this.versionTags.manifest(model, version)).manifest;
  }

  async history(model: string): Promise<ChampionRecord[]> {
    checkModelName(model);
    return this.champions.history(model);
  }

  async holdings(model: string): Promise<Holdings> {
    checkModelName(model);
    const names = await this.tags.list(model);
    const manifests: Manifest[] = [];
    for (const version of this.versionTags.list(model, names, this.champions.numbered(model, names)))
      manifests.push(await this.manifest(model, version));
    return { manifests, history: await this.champions.history(model, names) };
  }

  async attachments(model: string, version: string): Promise<Readonly<Record<string, string>>> {
    const manifest = await this.manifest(model, version);
    return manifest.verdict.verdict === 'reject' ? {} : this.assets.attachments(manifest);
  }

  async fetch(model: string, version: string, file: string, to: string): Promise<void> {
    checkFileName(file);
    const manifest = await this.manifest(model, version);
    const expected = Object.hasOwn(manifest.files, file) ? manifest.files[file] : undefined;
    if (expected === undefined) await this.assets.fetchAttachment(manifest, file, to);
    else if (file === verdictFile) await this.fetchVerdict(manifest, expected, to);
    else await this.assets.fetch(manifest, file, expected, to);
  }

  /** A version that was begun by a run that died, with the same model and files, is brought to its end. Throws UserError for files that GitHub would not take. */
  async publish(draft: VersionDraft): Promise<'published' | 'taken'> {
    const mine = manifestText(checkDraft(draft));
    const { name, version, verdict } = mine.manifest;
    const attached = await attachedFiles(this.files, draft);
    checkSizes(releaseFiles(mine, draft.files, attached));
    for (const [file, expected] of Object.entries(mine.manifest.files))
      await this.checkLocal(draft.files[file] ?? '', expected);
    const made = await this.versionTags.reserve(mine, await this.files.text(draft.files[verdictFile] ?? ''));
    const theirs = made.outcome === 'created' ? mine : await this.registered(name, version);
    if (theirs === null || !isSameVersion(theirs.manifest, mine.manifest)) return 'taken';
    if (verdict.verdict === 'reject') return 'published';
    const wanted: Wanted[] = releaseFiles(theirs, draft.files, attached);
    await this.release.complete(theirs, wanted, made.outcome === 'exists' || made.earlier);
    return 'published';
  }

  async promote(record: ChampionRecord): Promise<'promoted' | 'moved'> {
    const checked = championRecordSchema.parse(record);
    const { model, version, anchor } = checked;
    const release = await this.promotable(model, version);
    const names = await this.namesFor(checked);
    if (anchor !== version && !names.has(versionTag(model, anchor))) await this.manifest(model, anchor);
    const commit = await this.versionTags.commit(model, version, names);
    const outcome = await this.champions.append(checked, commit, names);
    // Also where a run died right after its promotion, and this is the next one.
    const leads = outcome === 'promoted' || (await this.history(model)).at(-1)?.version === version;
    if (leads) {
      const latest = this.isLatest(model, names);
      const note = promotedNote(release.body ?? '', checked);
      if (latest || release.prerelease || note !== null) await this.releases.settle(release, latest, note);
    }
    return outcome;
  }

  async settle(model: string): Promise<boolean> {
    checkModelName(model);
    const names = await this.tags.list('');
    const last = await this.champions.last(model, names);
    const release = last === undefined ? null : await this.releases.published(versionTag(model, last.version));
    if (release === null) return false;
    const latest = this.isLatest(model, names);
    const note = last === undefined ? null : promotedNote(release.body ?? '', last);
    const behind =
      (latest && (await this.releases.latest()) !== release.tag_name) || release.prerelease || note !== null;
    if (behind) await this.releases.settle(release, latest, note);
    return behind;
  }

  /** The repository's tags; those of the last listing, where they are sure to be enough for a promotion. They serve once. */
  private async namesFor({ model, number, version, anchor }: ChampionRecord): Promise<ReadonlyMap<string, string>> {
    const known = this.names;
    this.names = null;
    const enough =
      known !== null &&
      this.versionTags.made(model, version) &&
      (anchor === version || known.has(versionTag(model, anchor))) &&
      number <= this.champions.numbered(model, known).length + 1;
    return enough ? known : this.tags.list('');
  }

  /** The release of a version that has a model. One that this process has published is known to have one. */
  private async promotable(model: string, version: string): Promise<Release> {
    checkModelName(model);
    checkVersion(version);
    const seen = this.releases.seen(versionTag(model, version));
    if (seen?.assets.some(({ name }) => name === modelFile) === true) return seen;
    const manifest = await this.manifest(model, version);
    if (!Object.hasOwn(manifest.files, modelFile)) throw missingFile(manifest, modelFile);
    return this.assets.release(manifest);
  }

  /** Whether the model's champion is the repository's latest release. */
  private isLatest(model: string, names: ReadonlyMap<string, string>): boolean {
    return this.latest ?? ![...names.keys()].map(modelOfTag).some((other) => other !== null && other !== model);
  }

  /** The version that holds the number; null where its tag is none of ours. */
  private async registered(model: string, version: string): Promise<ManifestText | null> {
    try {
      return await this.versionTags.manifest(model, version);
    } catch (cause) {
      if (cause instanceof UserError) return null;
      throw cause;
    }
  }

  private async checkLocal(path: string, expected: Expected): Promise<void> {
    const problem = await fileProblem(this.files, path, expected);
    if (problem !== null) throw new UserError(`${path}: ${problem}; run the release again.`);
  }

  /** The verdict stands beside the manifest, also of a rejected version. */
  private async fetchVerdict({ name, version }: Manifest, { sha256 }: Expected, to: string): Promise<void> {
    const path = this.versionTags.path(versionTag(name, version), verdictFile);
    const bytes = await this.versionTags.file(name, version, verdictFile);
    if (bytes === null) throw damage(path, 'it is missing');
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw damage(path, 'its SHA-256 is not the one in manifest.json');
    await this.files.write(to, bytes);
  }
}
