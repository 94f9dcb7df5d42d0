import { OutsideError, UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { manifestFile } from '../registry/names.js';
import type { VersionDraft } from '../registry/registry.js';
import type { Release } from './answers.js';
import { assetOf, assetProblem, bringAsset, type Wanted, wantedText } from './assets.js';
import type { ManifestText } from './manifest-text.js';
import { LastingError } from './refusal.js';
import { releaseMark, releaseNote } from './release-note.js';
import type { Releases } from './releases.js';
import { versionTag } from './versions.js';

const sumsFile = 'SHA256SUMS';
const attempts = 3;

/** The files of a version's release: those of the draft, its manifest, and the sums of all. */
export function releaseFiles({ manifest, text }: ManifestText, paths: VersionDraft['files']): Wanted[] {
  const listed = Object.entries(manifest.files).map(([name, { size, sha256 }]): Wanted => ({
    name,
    size,
    sha256,
    from: { path: paths[name] ?? '' },
  }));
  // The model first: what is largest fails before the small ones have been sent in vain.
  const files = [...listed.sort((a, b) => b.size - a.size), wantedText(manifestFile, text)];
  const lines = [...files].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  return [...files, wantedText(sumsFile, lines.join(''))];
}

/** Makes the release of a version: a draft until all its files are there and verified, so that nobody ever sees half of one. */
export class VersionRelease {
  constructor(
    private readonly location: string,
    private readonly releases: Releases,
    private readonly files: Files,
  ) {}

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
    const draft = (begun ? await this.ownDraft(version, tag) : null) ?? (await this.makeDraft(version, tag));
    for (const file of wanted) await bringAsset(this.releases, this.files, draft, draft.assets, file);
    if ((await this.releases.publish(draft)) !== null) return;
    // Another run with the same version was quicker.
    const other = await this.releases.published(tag);
    if (other !== null) this.checkPublished(other, wanted);
    await this.releases.remove(draft);
  }

  private async makeDraft(version: ManifestText, tag: string): Promise<Release> {
    const { name, version: number, verdict } = version.manifest;
    let last: OutsideError | undefined;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      try {
        const body = releaseNote(version, this.location);
        return await this.releases.draft({
          tag,
          title: `${name} ${number}`,
          body,
          prerelease: verdict.verdict !== 'promote',
        });
      } catch (cause) {
        if (!(cause instanceof OutsideError) || cause instanceof LastingError) throw cause;
        last = cause;
        await this.releases.rest(attempt);
        const made = await this.ownDraft(version, tag);
        if (made !== null) return made;
      }
    }
    throw last ?? new OutsideError(`${this.location}: the draft of ${tag} could not be made; try again.`);
  }

  /** The draft of this version that an earlier attempt left; of several, all but one are removed. */
  private async ownDraft(version: ManifestText, tag: string): Promise<Release | null> {
    const mark = releaseMark(version);
    const [first, ...others] = (await this.releases.drafts(tag)).filter(({ body }) => body?.includes(mark) === true);
    for (const other of others) await this.releases.remove(other);
    return first ?? null;
  }

  private checkPublished(release: Release, wanted: readonly Wanted[]): void {
    for (const file of wanted) {
      const asset = assetOf(release.assets, file.name, file.sha256);
      const problem = asset === undefined ? 'it is missing' : assetProblem(asset, file);
      if (problem === null) continue;
      throw new UserError(
        `${this.location} ${release.tag_name}: there is a release of this tag already, and its file ${file.name} is not this version's (${problem}); remove that release and run again.`,
      );
    }
  }
}
