import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Attached } from '../registry/attached.js';
import { isFileName, manifestFile, sumsFile } from '../registry/names.js';
import type { VersionDraft } from '../registry/registry.js';
import { sumsText } from '../registry/sums.js';
import type { Release } from './answers.js';
import { assetOf, bringAsset, type Wanted, wantedProblem, wantedText } from './assets.js';
import type { ManifestText } from './manifest-text.js';
import { OwnDrafts } from './own-draft.js';
import type { Place } from './place.js';
import { releaseMark, releaseNote } from './release-note.js';
import type { Releases } from './releases.js';
import { versionTag } from './versions.js';

/** The files of a version's release: those of the draft, its manifest, and what comes along. The sums of all are written last. */
export function releaseFiles(
  { manifest, text }: ManifestText,
  paths: VersionDraft['files'],
  attached: readonly Attached[],
): Wanted[] {
  const listed = Object.entries(manifest.files).map(([name, { size, sha256 }]): Wanted => ({
    name,
    size,
    sha256,
    fixed: true,
    from: { path: paths[name] ?? '' },
  }));
  const along = attached.map(({ path, ...file }): Wanted => ({ ...file, fixed: false, from: { path } }));
  // The model first: what is largest fails before the small ones have been sent in vain.
  return [...listed.sort((a, b) => b.size - a.size), ...along, wantedText(manifestFile, text)];
}

/** Makes the release of a version: a draft until all its files are there and verified, so that nobody ever sees half of one. */
export class VersionRelease {
  private readonly drafts: OwnDrafts;

  constructor(
    private readonly place: Place,
    private readonly releases: Releases,
    private readonly files: Files,
  ) {
    this.drafts = new OwnDrafts(releases);
  }

  /**
   * @param begun whether an earlier run may have begun it: its draft is then adopted. A draft without this version's mark is somebody's own and stays.
   * @throws UserError where somebody made another release of the tag; OutsideError where GitHub failed: the next run goes on from there
   */
  async complete(version: ManifestText, wanted: readonly Wanted[], begun: boolean): Promise<void> {
    const tag = versionTag(version.manifest.name, version.manifest.version);
    const published = begun ? await this.releases.published(tag) : null;
    if (published !== null) {
      this.checkPublished(published, wanted);
      return;
    }
    const draft =
      (begun ? await this.drafts.find(tag, releaseMark(version)) : null) ?? (await this.makeDraft(version, tag));
    if (!(await this.bringAll(version, draft, wanted)) || (await this.releases.publish(draft)) !== null) return;
    // Another run with the same version was quicker.
    const other = await this.releases.published(tag);
    if (other !== null) this.checkPublished(other, wanted);
    await this.releases.remove(draft);
  }

  /**
   * Brings all files into a draft, and then their sums. Of what a run that died has left, uploads that never ended are removed; whole files
   * that this run does not have stay, and stand in the sums.
   * @returns false where another run has published it meanwhile, and it is fixed
   */
  private async bringAll(version: ManifestText, draft: Release, wanted: readonly Wanted[]): Promise<boolean> {
    const known = wanted.map(({ name, sha256 }) => assetOf(draft.assets, name, sha256));
    const others = draft.assets.filter((asset) => asset.name !== sumsFile && !known.includes(asset));
    const sums = new Map<string, string>();
    try {
      for (const asset of others) {
        if (asset.state !== 'uploaded') await this.releases.removeAsset(asset);
        else if (isFileName(asset.name) && asset.digest?.startsWith('sha256:') === true)
          sums.set(asset.name, asset.digest.slice('sha256:'.length));
      }
      for (const file of wanted)
        sums.set(file.name, await bringAsset(this.releases, this.files, draft, draft.assets, file));
      sums.delete(manifestFile);
      const listed = [...sums].map(([name, sha256]) => ({ name, sha256 }));
      const last = wantedText(sumsFile, sumsText(listed, version.text));
      await bringAsset(this.releases, this.files, draft, draft.assets, last);
      return true;
    } catch (cause) {
      const other = cause instanceof UserError ? await this.releases.published(draft.tag_name) : null;
      if (other?.id !== draft.id) throw cause;
      this.checkPublished(other, wanted);
      return false;
    }
  }

  private makeDraft(version: ManifestText, tag: string): Promise<Release> {
    const { name, version: number, verdict } = version.manifest;
    const body = releaseNote(version, this.place);
    const prerelease = verdict.verdict !== 'promote';
    return this.drafts.make({ tag, title: `${name} ${number}`, body, prerelease }, releaseMark(version));
  }

  /** A published release is taken as it is, whatever its report: its version's own files decide. */
  private checkPublished(release: Release, wanted: readonly Wanted[]): void {
    for (const file of wanted) {
      const problem = file.fixed ? wantedProblem(release.assets, file) : null;
      if (problem === null) continue;
      throw new UserError(
        `${this.place.location} ${release.tag_name}: there is a release of this tag already, and its file ${file.name} is not this version's (${problem}); remove that release and run again.`,
      );
    }
  }
}
