import * as z from 'zod';
import { OutsideError, UserError } from '../host/errors.js';
import { type Ref, refSchema, type Tag, tagSchema } from './answers.js';
import { Batch } from './batch.js';
import type { Answer, GitHubClient } from './client.js';
import { words } from './refusal.js';

/** An annotated tag that is about to be made. */
export interface NewTag {
  readonly name: string;
  /** SHA-1 of the commit. */
  readonly commit: string;
  readonly message: string;
  readonly by: string;
  readonly at: Date;
}

/**
 * What became of it: `exists` where the name is in use already, by the object `sha`; an annotated tag has the type `tag`. `created` where this
 * very object is under the name: `earlier` where it was there already, by an attempt whose answer got lost.
 */
export type TagOutcome =
  | { readonly outcome: 'created'; readonly sha: string; readonly earlier: boolean }
  | { readonly outcome: 'exists'; readonly sha: string; readonly type: string };

const read = { need: 'contents: read' } as const;
const write = { need: 'contents: write' } as const;

/** The annotated tags of a repository. A tag's object never changes, so each is read once. */
export class Tags {
  private readonly known = new Map<string, Promise<Tag>>();

  constructor(private readonly client: GitHubClient) {}

  /** The annotated tags whose names begin so: name -> SHA-1 of the tag's object. Lightweight ones are left out: they say nothing. */
  async list(prefix: string): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    const route = 'GET /git/matching-refs/{ref}';
    // A repository without a commit has no tags: GitHub answers 409.
    const empty = { ...read, expect: [409] };
    for await (const page of this.client.pages(emptyOr(z.array(refSchema)), route, { ref: `tags/${prefix}` }, empty)) {
      for (const { ref, object } of page) {
        if (object.type === 'tag') found.set(ref.slice('refs/tags/'.length), object.sha);
      }
    }
    return found;
  }

  /** A tag by its object's SHA-1. */
  async read(sha: string): Promise<Tag> {
    const known = this.known.get(sha) ?? this.client.get(tagSchema, 'GET /git/tags/{tag_sha}', { tag_sha: sha }, read);
    this.known.set(sha, known);
    void known.catch(() => this.known.delete(sha));
    return known;
  }

  /** Tags by their objects' SHA-1, in that order. */
  async readAll(shas: readonly string[]): Promise<Tag[]> {
    await this.gather([], shas);
    return Promise.all(shas.map((sha) => this.read(sha)));
  }

  /**
   * Reads files and tags together, which saves requests; the tags are then known to `read`.
   * @returns texts by expression; what is not among them has to be read alone
   */
  async gather(expressions: readonly string[], shas: readonly string[]): Promise<Map<string, string>> {
    const unknown = shas.filter((sha) => !this.known.has(sha));
    const { texts, tags } = await new Batch(this.client).read(expressions, unknown);
    for (const [sha, tag] of tags) this.known.set(sha, Promise.resolve(tag));
    return texts;
  }

  /**
   * Makes an annotated tag. Its ref is created or refused in one step: of two with one name, one wins. A refusal is read back before it is
   * believed: the answer to an earlier attempt may have been lost.
   * @throws UserError where a ruleset forbids it
   */
  async create({ name, commit, message, by, at }: NewTag): Promise<TagOutcome> {
    const object = {
      tag: name,
      object: commit,
      type: 'commit',
      message,
      tagger: { ...person(by), date: at.toISOString().replace(/\.\d+Z$/, 'Z') },
    };
    const made = await this.client.get(tagSchema, 'POST /git/tags', object, write);
    this.known.set(made.sha, Promise.resolve(made));
    const expecting = { ...write, expect: [422] };
    const answer = await this.client.ask('POST /git/refs', { ref: `refs/tags/${name}`, sha: made.sha }, expecting);
    if (answer.status < 400) return { outcome: 'created', sha: made.sha, earlier: false };
    const there = await this.find(name);
    if (there === null) throw this.forbidden(name, answer);
    const { sha, type } = there.object;
    return sha === made.sha ? { outcome: 'created', sha, earlier: true } : { outcome: 'exists', sha, type };
  }

  /** A tag's ref; null where it is not there. */
  private async find(name: string): Promise<Ref | null> {
    const route = 'GET /git/ref/{ref}';
    const answer = await this.client.ask(route, { ref: `tags/${name}` }, { ...read, expect: [404] });
    return answer.status === 404 ? null : this.client.checked(refSchema, route, answer.data);
  }

  private forbidden(name: string, answer: Answer): UserError | OutsideError {
    const message = this.client.said(answer);
    const where = `${this.client.location}: the tag ${name}`;
    if (/already exists/i.test(message))
      return new OutsideError(`${where} was made and removed at this moment; try again.`);
    return new UserError(
      `${where} may not be created (422, ${words(message)}): a ruleset of the repository forbids it, or an immutable release had this tag before; let the ruleset allow whoever runs this to create tags named ${name.replace(/(?:[0-9a-f]{64}|\d.*)$/, '')}*.`,
    );
  }
}

/** A git person of whoever acts; git knows no angle brackets and line ends in names. */
export function person(actor: string): { readonly name: string; readonly email: string } {
  const name = actor.replace(/[^\p{L}\p{N} ._[\]-]/gu, '').trim();
  const login = actor.replace(/[^A-Za-z0-9._[\]-]/g, '');
  return {
    name: name === '' ? 'unknown' : name.slice(0, 100),
    email: `${login === '' ? 'unknown' : login.slice(0, 100)}@users.noreply.github.com`,
  };
}

/** A list, or a refusal that means an empty one. */
function emptyOr<T>(list: z.ZodType<T[]>): z.ZodType<T[]> {
  return z.union([list, z.object({ status: z.literal(409) }).transform((): T[] => [])]);
}
