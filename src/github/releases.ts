import * as z from 'zod';
import { OutsideError, UserError } from '../host/errors.js';
import { type Asset, assetSchema, type Release, releaseSchema } from './answers.js';
import type { GitHubClient } from './client.js';
import { Patience } from './patience.js';
import { LastingError } from './refusal.js';

/** What a release is made of. */
export interface NewRelease {
  readonly tag: string;
  readonly title: string;
  readonly body: string;
  readonly prerelease: boolean;
}

/** Milliseconds without a byte after which a download is given up. */
const silence = 60_000;
/** How often GitHub may send on from one of its own addresses to another. */
const hops = 3;

const read = { need: 'contents: read' } as const;
const write = { need: 'contents: write' } as const;

/** The releases of a repository. */
export class Releases {
  /** Published ones by tag: what they hold does not change any more. */
  private readonly known = new Map<string, Release>();

  constructor(private readonly client: GitHubClient) {}

  /** The published release of a tag; null where there is none, or a draft only. */
  async published(tag: string): Promise<Release | null> {
    const known = this.known.get(tag);
    if (known !== undefined) return known;
    const route = 'GET /releases/tags/{tag}';
    const answer = await this.client.ask(route, { tag }, { ...read, expect: [404] });
    if (answer.status === 404) return null;
    return this.remember(this.client.checked(releaseSchema, route, answer.data));
  }

  /** The tag of the repository's latest release; null where it has none. */
  async latest(): Promise<string | null> {
    const route = 'GET /releases/latest';
    const answer = await this.client.ask(route, {}, { ...read, expect: [404] });
    if (answer.status === 404) return null;
    return this.client.checked(releaseSchema, route, answer.data).tag_name;
  }

  /** The public release of a tag, if this process has seen it. */
  seen(tag: string): Release | null {
    return this.known.get(tag) ?? null;
  }

  /** The drafts of a tag. GitHub shows them to those who may write. */
  async drafts(tag: string): Promise<Release[]> {
    const found: Release[] = [];
    const all = z.array(releaseSchema);
    for await (const page of this.client.pages(all, 'GET /releases', { per_page: 100 }, write)) {
      found.push(...page.filter((release) => release.draft && release.tag_name === tag));
    }
    return found;
  }

  /**
   * Makes a draft: nobody sees it yet. It is never asked for twice, since two drafts of one tag can stand beside each other.
   * @throws OutsideError also where GitHub did it and the answer got lost
   */
  async draft({ tag, title, body, prerelease }: NewRelease): Promise<Release> {
    const given = { tag_name: tag, name: title, body, draft: true, prerelease, make_latest: 'false' };
    return this.client.get(releaseSchema, 'POST /releases', given, { ...write, retries: 0 });
  }

  /** Makes a draft public. @returns null where the tag has another public release already */
  async publish(release: Release): Promise<Release | null> {
    const given = { release_id: release.id, draft: false, prerelease: release.prerelease, make_latest: 'false' };
    const route = 'PATCH /releases/{release_id}';
    const answer = await this.client.ask(route, given, { ...write, expect: [404, 422] });
    if (answer.status === 404) throw this.gone(release);
    if (answer.status === 422) {
      if ((await this.published(release.tag_name)) !== null) return null;
      throw this.client.refused(write.need, answer);
    }
    return this.remember(this.client.checked(releaseSchema, route, answer.data));
  }

  /** Says of a public release whether it is the repository's latest one; then it is no pre-release any more. */
  async settle(release: Release, latest: boolean, body: string | null): Promise<void> {
    const changed = { prerelease: false, make_latest: latest ? 'true' : 'false', ...(body === null ? {} : { body }) };
    const given = { release_id: release.id, ...changed };
    this.remember(await this.client.get(releaseSchema, 'PATCH /releases/{release_id}', given, write));
  }

  /** Removes a draft; one that is gone already is as good. */
  async remove(draft: Release): Promise<void> {
    await this.client.ask('DELETE /releases/{release_id}', { release_id: draft.id }, { ...write, expect: [404] });
  }

  /** The files of a release, or what is left of an upload that broke. */
  async assets(release: Release): Promise<Asset[]> {
    const found: Asset[] = [];
    const given = { release_id: release.id, per_page: 100 };
    const route = 'GET /releases/{release_id}/assets';
    for await (const page of this.client.pages(z.array(assetSchema), route, given, read)) found.push(...page);
    return found;
  }

  async removeAsset(asset: Asset): Promise<void> {
    await this.client.ask('DELETE /releases/assets/{asset_id}', { asset_id: asset.id }, { ...write, expect: [404] });
  }

  /**
   * Uploads a file to where the release says. Not repeated: the caller looks first what the broken one left.
   * @returns null where a file of that name is there
   * @param timeout milliseconds
   */
  async upload(
    release: Release,
    name: string,
    data: string | Uint8Array | ReadableStream,
    size: number,
    timeout: number,
  ): Promise<Asset | null> {
    const stream = data instanceof ReadableStream;
    const headers = {
      'content-type': 'application/octet-stream',
      accept: 'application/vnd.github+json',
      // A body of known length brings its own.
      ...(stream ? { 'content-length': String(size) } : {}),
    };
    const asking = { ...write, retries: 0, timeout, expect: [404, 422] };
    const answer = await this.client.ask(`POST ${release.upload_url}`, { name, data, headers }, asking);
    if (answer.status === 404) throw this.gone(release);
    if (answer.status !== 422)
      return this.client.checked(assetSchema, 'POST /releases/{release_id}/assets', answer.data);
    if (/already_exists/.test(this.client.said(answer))) return null;
    throw this.client.refused(write.need, answer);
  }

  /**
   * The bytes of a file, in pieces, from wherever GitHub sends for them: the token goes to GitHub only.
   * @throws OutsideError where the connection breaks
   */
  async *bytes(asset: Asset): AsyncGenerator<Uint8Array> {
    const patience = new Patience(silence);
    try {
      for await (const chunk of await this.body(asset, patience)) {
        patience.renew();
        yield chunk;
      }
    } catch (cause) {
      if (cause instanceof UserError || cause instanceof OutsideError) throw cause;
      throw new OutsideError(`${this.client.location}: the download of ${asset.name} broke off; try again.`, { cause });
    } finally {
      patience.end();
    }
  }

  /** Where the bytes come from: GitHub itself, or the storage that it sends to; from the old name of a repository it first sends to the new one. */
  private async body(asset: Asset, { signal }: Patience): Promise<ReadableStream<Uint8Array>> {
    const headers = { accept: 'application/octet-stream' };
    const request = { redirect: 'manual', parseSuccessResponseBody: false };
    let route = `GET /releases/assets/${asset.id}`;
    for (let hop = 1; hop <= hops; hop += 1) {
      const answer = await this.client.ask(route, { headers, request }, { ...read, timeout: signal });
      const { location } = answer.headers;
      if (typeof location !== 'string') return answer.data as ReadableStream<Uint8Array>;
      if (!this.client.isOwn(location)) return this.client.follow(location, signal);
      route = `GET ${location}`;
    }
    throw new OutsideError(`${this.client.location}: GitHub sends in circles for ${asset.name}; try again.`);
  }

  /** Waits before something is tried again. */
  async rest(attempt: number): Promise<void> {
    await this.client.rest(attempt);
  }

  private gone({ tag_name: tag }: Release): OutsideError {
    return new LastingError(`${this.client.location}: the draft of ${tag} was removed meanwhile; run again.`);
  }

  private remember(release: Release): Release {
    if (!release.draft) this.known.set(release.tag_name, release);
    return release;
  }
}
