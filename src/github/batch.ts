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

  /** Texts of files by git's expression, such as refs/tags/x:manifest.json. A text that is not what git names is left out. */
  async texts(expressions: readonly string[]): Promise<Map<string, string>> {
    const field = (expression: string): string =>
      `object(expression: ${JSON.stringify(expression)}) { ... on Blob { oid text isTruncated } }`;
    const found = new Map<string, string>();
    for (const [expression, answer] of await this.objects(expressions, field)) {
      const { data } = blobAnswer.safeParse(answer);
      if (data === undefined || data.text === null || data.isTruncated === true) continue;
      if (blobDigest(Buffer.from(data.text), data.oid.length) === data.oid) found.set(expression, data.text);
    }
    return found;
  }

  /** Annotated tags by the SHA-1 of their objects. */
  async tags(shas: readonly string[]): Promise<Map<string, Tag>> {
    const field = (sha: string): string =>
      `object(oid: ${JSON.stringify(sha)}) { ... on Tag { oid name message tagger { date } target { oid __typename } } }`;
    const found = new Map<string, Tag>();
    for (const [sha, answer] of await this.objects(shas, field)) {
      const { data } = tagAnswer.safeParse(answer);
      const date = data?.tagger?.date;
      if (data?.oid !== sha || date === null || date === undefined) continue;
      const object = { type: data.target.__typename.toLowerCase(), sha: data.target.oid };
      found.set(sha, { sha, tag: data.name, message: data.message ?? '', tagger: { date }, object });
    }
    return found;
  }

  private async objects(keys: readonly string[], field: (key: string) => string): Promise<Map<string, unknown>> {
    const found = new Map<string, unknown>();
    // One costs one request either way.
    for (let from = 0; keys.length > 1 && from < keys.length; from += size) {
      const some = keys.slice(from, from + size);
      const answer = await this.client.query(some.map((key, index) => `o${index}: ${field(key)}`).join('\n'));
      for (const [index, key] of some.entries()) found.set(key, answer?.[`o${index}`]);
    }
    return found;
  }
}

/** git's name of a file with these bytes. @param length of the name: 40 digits are SHA-1, 64 are SHA-256 */
export function blobDigest(bytes: Uint8Array, length: number): string {
  const hash = createHash(length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
