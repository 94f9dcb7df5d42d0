import type { ManifestText } from './manifest-text.js';
import { compareVersions, isVersion } from '../model/version.js';
import { damage } from '../registry/damage.js';
import { noSuchVersion } from '../registry/missing.js';
import { manifestFile, verdictFile } from '../registry/names.js';
import { blobSchema, contentSchema, madeSchema } from './answers.js';
import { blobDigest } from './batch.js';
import type { GitHubClient } from './client.js';
import { parseManifest } from './manifest-text.js';
import { person, type TagOutcome, type Tags } from './tags.js';

const read = { need: 'contents: read' } as const;
const write = { need: 'contents: write' } as const;

/** The name of a version's tag. */
export function versionTag(model: string, version: string): string {
  return `${model}@v${version}`;
}

/** The model that a version's tag names; null for any other tag. */
export function modelOfTag(tag: string): string | null {
  const [, model, version] = /^([a-z0-9][a-z0-9-]*)@v(.+)$/.exec(tag) ?? [];
  return model !== undefined && isVersion(version ?? '') ? model : null;
}

/** What is known of a model's versions that nobody has read yet. */
interface Listed {
  readonly versions: readonly string[];
  readonly along: readonly string[];
}

/**
 * Versions as tags: each an annotated tag on a commit without parents, whose tree holds manifest.json and verdict.json and nothing else. So
 * any clone reads them, no branch gets longer, and no workflow file is touched.
 */
export class VersionTags {
  /** Versions that were listed, by model: whoever reads one manifest of them mostly reads those after it. */
  private readonly listed = new Map<string, Listed>();
  private readonly commits = new Map<string, string>();
  private readonly manifests = new Map<string, Promise<ManifestText>>();

  constructor(
    private readonly client: GitHubClient,
    private readonly tags: Tags,
  ) {}

  /**
   * Versions of a model, oldest first.
   * @param known the repository's tags: name -> SHA-1
   * @param along tags' objects that will be read as well: they come with the manifests
   */
  list(model: string, known: ReadonlyMap<string, string>, along: readonly string[]): string[] {
    const prefix = versionTag(model, '');
    const names = [...known.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    const versions = names.filter(isVersion).sort(compareVersions);
    this.listed.set(model, { versions, along });
    return versions;
  }

  /** The manifest of a version. It never changes, so it is read once. @throws UserError where there is no such version, or it is damaged */
  async manifest(model: string, version: string): Promise<ManifestText> {
    const tag = versionTag(model, version);
    if (!this.manifests.has(tag) && this.listed.get(model)?.versions.includes(version) === true)
      await this.readListed(model, version);
    const known = this.manifests.get(tag) ?? this.readManifest(model, version);
    this.manifests.set(tag, known);
    void known.catch(() => this.manifests.delete(tag));
    return known;
  }

  /** Whether this process has made the version. */
  made(model: string, version: string): boolean {
    return this.commits.has(versionTag(model, version));
  }

  /** The commit of a version. @param names the repository's tags: name -> SHA-1 */
  async commit(model: string, version: string, names: ReadonlyMap<string, string>): Promise<string> {
    const tag = versionTag(model, version);
    const known = this.commits.get(tag);
    if (known !== undefined) return known;
    const sha = names.get(tag);
    if (sha === undefined) throw noSuchVersion(this.client.location, model, version);
    return (await this.tags.read(sha)).object.sha;
  }

  /** Bytes of a file of a version's commit; null where there is no such tag or file. */
  async file(model: string, version: string, file: string): Promise<Buffer | null> {
    const tag = versionTag(model, version);
    const route = 'GET /contents/{path}';
    const parameters = { path: file, ref: `refs/tags/${tag}` };
    const answer = await this.client.ask(route, parameters, { ...read, expect: [404] });
    if (answer.status === 404) return null;
    const { sha, encoding, content } = this.client.checked(contentSchema, route, answer.data);
    const inline = encoding === 'base64';
    const text = inline
      ? content
      : (await this.client.get(blobSchema, 'GET /git/blobs/{file_sha}', { file_sha: sha }, read)).content;
    const bytes = Buffer.from(text, 'base64');
    if (blobDigest(bytes, sha.length) !== sha)
      throw damage(this.path(tag, file), 'its bytes are not those that git names');
    return bytes;
  }

  /**
   * Puts manifest and verdict under the version's tag: the tag's ref reserves the number. Throws as Tags.create does.
   * @param verdict text of verdict.json
   */
  async reserve({ manifest, text }: ManifestText, verdict: string): Promise<TagOutcome> {
    const { name: model, version, actor } = manifest;
    const tag = versionTag(model, version);
    const entry = { mode: '100644', type: 'blob' };
    const files = [
      { path: manifestFile, ...entry, content: text },
      { path: verdictFile, ...entry, content: verdict },
    ];
    const at = new Date(manifest.createdAt);
    const author = { ...person(actor), date: at.toISOString() };
    const message = `${model} ${version}: ${manifest.verdict.verdict}\n`;
    const tree = await this.client.get(madeSchema, 'POST /git/trees', { tree: files }, write);
    const content = { message, tree: tree.sha, parents: [], author, committer: author };
    const commit = await this.client.get(madeSchema, 'POST /git/commits', content, write);
    const made = await this.tags.create({ name: tag, commit: commit.sha, message, by: actor, at });
    this.manifests.delete(tag);
    if (made.outcome === 'created') this.commits.set(tag, commit.sha);
    return made;
  }

  /** Where a file of a version stands, for a person. */
  path(tag: string, file: string): string {
    return `${this.client.location} ${tag}:${file}`;
  }

  /** Reads the manifests of all listed versions from one on together. One that is not as it should be is left to be read alone, which says why. */
  private async readListed(model: string, from: string): Promise<void> {
    const { versions, along } = this.listed.get(model) ?? { versions: [], along: [] };
    const wanted = versions
      .slice(versions.indexOf(from))
      .filter((version) => !this.manifests.has(versionTag(model, version)));
    this.listed.set(model, { versions: versions.slice(0, versions.indexOf(from)), along: [] });
    const expression = (version: string): string => `refs/tags/${versionTag(model, version)}:${manifestFile}`;
    const texts = await this.tags.gather(wanted.map(expression), along);
    for (const version of wanted) {
      const text = texts.get(expression(version));
      const tag = versionTag(model, version);
      if (text !== undefined) {
        this.manifests.set(
          tag,
          parsed(() => parseManifest(this.path(tag, manifestFile), text, model, version)),
        );
      }
    }
  }

  private async readManifest(model: string, version: string): Promise<ManifestText> {
    const tag = versionTag(model, version);
    const path = this.path(tag, manifestFile);
    const bytes = await this.file(model, version, manifestFile);
    if (bytes !== null) return parseManifest(path, bytes.toString('utf8'), model, version);
    if (!(await this.tags.list(tag)).has(tag)) throw noSuchVersion(this.client.location, model, version);
    throw damage(path, 'the tag is there, but its commit does not hold this file');
  }
}

/** What parsing gives, or its error for whoever asks for it. */
function parsed<T>(parse: () => T): Promise<T> {
  const result = new Promise<T>((resolve) => resolve(parse()));
  void result.catch(() => undefined);
  return result;
}
