import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Tag } from './answers.js';
import type { GitHubClient } from './client.js';

/** Objects a request: each is a small file or a tag. */
const size = 50;

const blobAnswer = z.object({ oid: z.string(), text: z.string().nullable(), isTruncated: z.boolean().nullable() });
const tagAnswer = z.object({
  oid: z.string(),
  name: z.string(),
  message: z.string().nullable(),
  tagger: z.object({ date: z.string().nullable() }).nullable(),
  target: z.object({ oid: z.string(), __typename: z.string() }),
});

/**
 * Many small objects by few requests, through GitHub's GraphQL API: a model of a hundred versions would else cost a request each. It only
 * saves requests: what it does not give, for whatever reason, is read one by one.
 */
export class Batch {
  constructor(private readonly client: GitHubClient) {}

  /**
   * @param expressions git's names of files, such as refs/tags/x:manifest.json. A text that is not what git names is left out
   * @param shas of annotated tags' objects
   */
  async read(
    expressions: readonly string[],
    shas: readonly string[],
  ): Promise<{ readonly texts: Map<string, string>; readonly tags: Map<string, Tag> }> {
    const answers = await this.objects([...expressions.map(textField), ...shas.map(tagField)]);
    const texts = new Map<string, string>();
    const tags = new Map<string, Tag>();
    for (const [index, expression] of expressions.entries()) {
      const text = textOf(answers[index]);
      if (text !== null) texts.set(expression, text);
    }
    for (const [index, sha] of shas.entries()) {
      const tag = tagOf(sha, answers[expressions.length + index]);
      if (tag !== null) tags.set(sha, tag);
    }
    return { texts, tags };
  }

  /** Objects in the order of their fields. */
  private async objects(fields: readonly string[]): Promise<unknown[]> {
    const found: unknown[] = [];
    // One costs one request either way.
    for (let from = 0; fields.length > 1 && from < fields.length; from += size) {
      const some = fields.slice(from, from + size).map((field, index) => `o${index}: ${field}`);
      const answer = await this.client.query(some.join('\n'));
      found.push(...some.map((_, index) => answer?.[`o${index}`]));
    }
    return found;
  }
}

function textField(expression: string): string {
  return `object(expression: ${JSON.stringify(expression)}) { ... on Blob { oid text isTruncated } }`;
}

function textOf(answer: unknown): string | null {
  const { data } = blobAnswer.safeParse(answer);
  if (data === undefined || data.text === null || data.isTruncated === true) return null;
  return blobDigest(Buffer.from(data.text), data.oid.length) === data.oid ? data.text : null;
}

function tagField(sha: string): string {
  return `object(oid: ${JSON.stringify(sha)}) { ... on Tag { oid name message tagger { date } target { oid __typename } } }`;
}

function tagOf(sha: string, answer: unknown): Tag | null {
  const { data } = tagAnswer.safeParse(answer);
  const date = data?.tagger?.date;
  if (data?.oid !== sha || date === null || date === undefined) return null;
  const object = { type: data.target.__typename.toLowerCase(), sha: data.target.oid };
  return { sha, tag: data.name, message: data.message ?? '', tagger: { date }, object };
}

/** git's name of a file with these bytes. @param length of the name: 40 digits are SHA-1, 64 are SHA-256 */
export function blobDigest(bytes: Uint8Array, length: number): string {
  const hash = createHash(length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
