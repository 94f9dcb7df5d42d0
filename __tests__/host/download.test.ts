import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { download } from '../../src/host/download.js';
import { OutsideError, UserError } from '../../src/host/errors.js';
import { temporaryFolder, testFiles } from '../support/folders.js';

const body = 'a,b\n1,2\n';
const digest = createHash('sha256').update(body).digest('hex');
const url = 'https://data.example/rows.csv?token=secret';

type Answer = () => Response;

/** A network of these addresses. */
function network(answers: Readonly<Record<string, Answer>>): typeof fetch {
  return (at) => {
    const answer = answers[at instanceof URL ? at.href : ''];
    return answer === undefined ? Promise.reject(new TypeError('fetch failed')) : Promise.resolve(answer());
  };
}

const ok: Answer = () => new Response(body);
const to =
  (location: string): Answer =>
  () =>
    new Response(null, { status: 302, headers: { location } });

async function fetched(answers: Readonly<Record<string, Answer>>, sha256 = digest, size = 1000): Promise<string> {
  const path = join(temporaryFolder(), 'rows.csv');
  const writer = await testFiles().writer(path);
  try {
    await download(url, sha256, writer, { size, time: 10_000 }, network(answers));
    return readFileSync(path, 'utf8');
  } catch (cause) {
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(join(path, '..'))).toEqual([]);
    throw cause;
  }
}

describe('download', () => {
  test('writes what has the digest, over redirects to https', async () => {
    expect(await fetched({ [url]: ok })).toBe(body);
    expect(await fetched({ [url]: to('/moved.csv'), 'https://data.example/moved.csv': ok })).toBe(body);
    expect(await fetched({ [url]: to('https://other.example/x'), 'https://other.example/x': ok })).toBe(body);
  });

  test.each<{
    name: string;
    given: Readonly<Record<string, Answer>>;
    kind: unknown;
    says: string;
    sha256?: string;
    size?: number;
  }>([
    { name: 'another digest', given: { [url]: ok }, sha256: '0'.repeat(64), kind: UserError, says: `got ${digest}` },
    { name: 'too many bytes', given: { [url]: ok }, size: 5, kind: UserError, says: 'more than 5 bytes' },
    {
      name: 'a redirect to http',
      given: { [url]: to('http://data.example/rows.csv') },
      kind: UserError,
      says: 'expected https only',
    },
    { name: 'redirects without end', given: { [url]: to(url) }, kind: UserError, says: 'more than 5 redirects' },
    {
      name: 'nothing there',
      given: { [url]: () => new Response('no', { status: 404 }) },
      kind: UserError,
      says: 'answers 404',
    },
    {
      name: 'a server that fails',
      given: { [url]: () => new Response('no', { status: 503 }) },
      kind: OutsideError,
      says: 'answers 503',
    },
    { name: 'no network', given: {}, kind: OutsideError, says: 'cannot be fetched (fetch failed)' },
  ])('refuses $name, and leaves nothing', async ({ given, kind, says, sha256, size }) => {
    const error = (await fetched(given, sha256, size).catch((cause: unknown) => cause)) as Error;
    expect(error).toBeInstanceOf(kind);
    expect(error.message).toContain(`https://data.example/rows.csv: `);
    expect(error.message).toContain(says);
    expect(error.message).not.toContain('secret');
  });
});
