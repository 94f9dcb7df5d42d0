import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Snapshot } from '../model/snapshot.js';
import { damage } from '../registry/damage.js';
import { fileOf, noSuchSnapshot } from '../registry/missing-snapshot.js';
import type { Keeping, Snapshots } from '../registry/snapshots.js';
import { fileProblem } from '../registry/verified-copy.js';
import { madeSchema, type Release } from './answers.js';
import { assetOf, bringAsset, checkSizes, type Wanted, wantedProblem } from './assets.js';
import type { GitHubClient } from './client.js';
import { download } from './download.js';
import { OwnDrafts } from './own-draft.js';
import type { Releases } from './releases.js';
import { anyMark, snapshotMark, snapshotNote } from './snapshot-note.js';
import { person, type Tags } from './tags.js';

const write = { need: 'contents: write' } as const;

/** The tag of a snapshot: of no form that versions or champions have. */
export function snapshotTag({ digest }: Snapshot): string {
  return `mlops-data-${digest}`;
}

/**
 * Snapshots as releases of their own: a tag on a commit without parents that holds snapshot.json, and a release of it with the files, a
 * pre-release, so that it never becomes the repository's latest. Each snapshot has its own, since GitHub can fix a release's files for good.
 */
export class GitHubSnapshots implements Snapshots {
  private readonly drafts: OwnDrafts;

  constructor(
    private readonly client: GitHubClient,
    private readonly tags: Tags,
    private readonly releases: Releases,
    private readonly files: Files,
  ) {
    this.drafts = new OwnDrafts(releases);
  }

  /** A run that dies leaves a tag and perhaps a draft: its own next attempt goes on with them, another run makes a draft of its own. */
  async keep(snapshot: Snapshot, paths: Readonly<Record<string, string>>, by: Keeping): Promise<'kept' | 'there'> {
    const tag = snapshotTag(snapshot);
    const wanted = snapshot.files.map((file): Wanted => ({
      ...file,
      fixed: true,
      from: { path: paths[file.name] ?? '' },
    }));
    checkSizes(wanted);
    const there = await this.releases.published(tag);
    if (there !== null) return this.checked(there, wanted);
    for (const { name, ...expected } of snapshot.files) {
      const problem = await fileProblem(this.files, paths[name] ?? '', expected);
      if (problem !== null) throw new UserError(`${paths[name] ?? name}: ${problem}; run the release again.`);
    }
    const begun = await this.reserve(snapshot, tag, by);
    const mark = snapshotMark(snapshot, by);
    const left = begun ? await this.drafts.find(tag, mark) : null;
    const made = {
      tag,
      title: `Data ${snapshot.digest.slice(0, 12)}`,
      body: snapshotNote(snapshot, by, this.client),
      prerelease: true,
    };
    const draft = left ?? (await this.drafts.make(made, mark));
    return this.complete(draft, wanted, begun);
  }

  async fetch(snapshot: Snapshot, file: string, to: string): Promise<void> {
    const { name, ...expected } = fileOf(snapshot, file);
    const tag = snapshotTag(snapshot);
    const release = await this.releases.published(tag);
    if (release === null) throw noSuchSnapshot(this.client.location, snapshot);
    const path = `${this.client.location} release ${tag}: ${name}`;
    const asset = assetOf(release.assets, name, expected.sha256);
    if (asset === undefined) throw damage(path, 'it is missing');
    const problem = await download(this.releases, this.files, asset, to, expected);
    if (problem !== null) throw damage(path, problem);
  }

  /** Brings the files, then makes the draft public. Where another run was quicker, its release stands, and what this one had begun goes. */
  private async complete(draft: Release, wanted: readonly Wanted[], begun: boolean): Promise<'kept' | 'there'> {
    const tag = draft.tag_name;
    try {
      for (const file of wanted) await bringAsset(this.releases, this.files, draft, draft.assets, file);
      if ((await this.releases.publish(draft)) !== null) {
        if (begun) await this.tidy(tag);
        return 'kept';
      }
    } catch (cause) {
      const other = await this.releases.published(tag);
      if (other === null) throw cause;
      if (other.id !== draft.id) await this.releases.remove(draft);
      return this.checked(other, wanted);
    }
    const other = await this.releases.published(tag);
    await this.releases.remove(draft);
    if (other === null) throw damage(`${this.client.location} release ${tag}`, 'it is missing');
    return this.checked(other, wanted);
  }

  /** Removes drafts of runs that died, and of those that are still at it: they see then that it is there. */
  private async tidy(tag: string): Promise<void> {
    for (const draft of await this.releases.drafts(tag)) {
      if (draft.body?.includes(anyMark) === true) await this.releases.remove(draft);
    }
  }

  private checked(release: Release, wanted: readonly Wanted[]): 'there' {
    for (const file of wanted) {
      const problem = wantedProblem(release.assets, file);
      if (problem !== null) throw damage(`${this.client.location} release ${release.tag_name}: ${file.name}`, problem);
    }
    return 'there';
  }

  /** Puts the snapshot's record under its tag. @returns whether an earlier run may have begun it */
  private async reserve(snapshot: Snapshot, tag: string, { actor, at }: Keeping): Promise<boolean> {
    const content = `${JSON.stringify(snapshot, null, 2)}\n`;
    const files = [{ path: 'snapshot.json', mode: '100644', type: 'blob', content }];
    const author = { ...person(actor), date: at.toISOString() };
    const message = `Data ${snapshot.digest}: ${snapshot.rows} rows\n`;
    const tree = await this.client.get(madeSchema, 'POST /git/trees', { tree: files }, write);
    const commit = { message, tree: tree.sha, parents: [], author, committer: author };
    const { sha } = await this.client.get(madeSchema, 'POST /git/commits', commit, write);
    const tagged = await this.tags.create({ name: tag, commit: sha, message, by: actor, at });
    return tagged.outcome === 'exists' || tagged.earlier;
  }
}
