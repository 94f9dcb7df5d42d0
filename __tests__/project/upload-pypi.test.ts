import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { OutsideError, UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { serverOptions } from '../../src/project/server/server.options.js';
import { uploadPackage } from '../../src/project/server/upload.js';
import { run } from '../support/doors.js';
import { FaultyProxy, type Fault } from '../support/package-server/faulty-proxy.js';
import { recorded, sourceBytes, wheelBytes } from '../support/package-server/packages.js';
import { PypiServer } from '../support/package-server/pypi-server.js';
import { RememberedLog } from './context.js';

const files = new NodeFiles();
const secret = 's3cret:with colon';
let server: PypiServer;
let proxy: FaultyProxy;
let folder: string;
/** The server is one for all tests, so each has a version of its own. */
let version: string;
let count = 0;

beforeAll(async () => {
  server = await PypiServer.start('ada', secret);
});
afterAll(() => server.stop());
beforeEach(async () => {
  proxy = await FaultyProxy.start(server.url);
  folder = await files.temporary();
  count += 1;
  version = `1.${count}.0`;
});
afterEach(async () => {
  await proxy.stop();
  await files.close();
});

const wheelName = (): string => `iris_model-${version}-py3-none-any.whl`;
const sourceName = (): string => `iris_model-${version}.tar.gz`;

interface Given {
  readonly options?: Record<string, unknown>;
  readonly variables?: Record<string, string>;
  readonly code?: string;
  readonly wheelOnly?: boolean;
  readonly mtime?: string;
  readonly size?: number;
}

async function upload({ options, variables, code = 'x = 1\n', wheelOnly = false, mtime, size }: Given = {}) {
  const long =
    size === undefined
      ? code
      : Buffer.from(Array.from({ length: size }, (_, at) => (at * at * 7919) % 251)).toString('base64');
  await files.write(join(folder, wheelName()), wheelBytes(version, long, mtime));
  await files.write(join(folder, sourceName()), await sourceBytes(version, code));
  const names = [wheelName(), ...(wheelOnly ? [] : [sourceName()])];
  const { built, parcels } = await recorded(files, folder, 'python', 'iris-model', version, names);
  const log = new RememberedLog();
  const delivered = await uploadPackage(
    serverOptions.parse({ kind: 'pypi', url: proxy.url, ...options }),
    built,
    parcels,
    {
      files,
      log,
      variables: variables ?? { MLOPS_PACKAGE_TOKEN: `ada:${secret}` },
      agent: 'mlops-action/test',
      pause: 1,
      patience: 1500,
    },
  );
  return delivered.map(({ delivery }) => delivery);
}

const mine = async (): Promise<string[]> => (await server.held()).filter((name) => name.includes(`-${version}`));

describe('upload to pypiserver', () => {
  test('sends the wheel and the source distribution, byte for byte', async () => {
    expect(await upload()).toEqual(['sent', 'sent']);
    expect(await mine()).toEqual([wheelName(), sourceName()]);
    for (const name of [wheelName(), sourceName()])
      expect((await server.bytes(name)).equals(Buffer.from(await files.read(join(folder, name))))).toBe(true);
    expect(proxy.seen.every(({ agent }) => agent === 'mlops-action/test')).toBe(true);
  });

  test('pip finds what was sent', async () => {
    await upload();
    const index = `${server.url.replace('://', `://ada:${encodeURIComponent(secret)}@`)}simple/`;
    const words = ['download', '--quiet', '--no-deps', '--index-url', index, '--dest', join(folder, 'got')];
    const ended = await run(['python3', '-m', 'pip', ...words, `iris-model==${version}`], folder);
    expect({ code: ended.code, stderr: ended.stderr }).toMatchObject({ code: 0 });
    expect(await files.list(join(folder, 'got'))).toEqual([wheelName()]);
  });

  test('identical files again are success, and nothing is sent', async () => {
    await upload();
    const posted = proxy.count('POST');
    expect(await upload()).toEqual(['there', 'there']);
    expect(proxy.count('POST')).toBe(posted);
  });

  test('the same content, packed at another time, is the same package', async () => {
    await upload({ wheelOnly: true });
    expect(await upload({ wheelOnly: true, mtime: '2024-04-04' })).toEqual(['repacked']);
  });

  test('the same version with other bytes is an error that says what to do', async () => {
    await upload();
    const again = upload({ code: 'x = 2\n' });
    await expect(again).rejects.toThrow(UserError);
    await expect(again).rejects.toThrow(
      /^package\.version: .*holds .*whl with other bytes already.*raise the version.*package\.version to commit\.$/,
    );
    expect(proxy.count('POST')).toBe(2);
  });

  test('other bytes that somebody sent meanwhile are found by the refusal', async () => {
    proxy.add('GET', { kind: 'answer', status: 404 });
    await server.put(wheelName(), wheelBytes(version, 'x = 3\n'));
    await expect(upload({ wheelOnly: true })).rejects.toThrow(/with other bytes already/);
  });

  test('the source distribution is missing: it alone is sent', async () => {
    await upload({ wheelOnly: true });
    expect(await upload()).toEqual(['there', 'sent']);
  });

  test('user and password from variables that mlops.yml names', async () => {
    const options = { username: 'PYPI_USER', password: 'PYPI_PASSWORD' };
    expect(await upload({ options, variables: { PYPI_USER: 'ada', PYPI_PASSWORD: secret }, wheelOnly: true })).toEqual([
      'sent',
    ]);
  });

  test.each([
    {
      name: 'a wrong password',
      variables: { MLOPS_PACKAGE_TOKEN: 'ada:wr0ng-secret' },
      says: /refused .* \(403.*credentials of MLOPS_PACKAGE_TOKEN are wrong/,
    },
    { name: 'a token that nobody knows', variables: { MLOPS_PACKAGE_TOKEN: 'wr0ng-secret' }, says: /\(403/ },
    {
      name: 'no credentials',
      variables: {},
      says: /asks for credentials \(401\); set the secret package-token, which is MLOPS_PACKAGE_TOKEN/,
    },
    {
      name: 'a named variable that is not set',
      variables: {},
      options: { token: 'MY_TOKEN' },
      says: /^package\.server\.token: the environment variable MY_TOKEN is not set/,
    },
    {
      name: 'a wrong address',
      variables: undefined,
      options: { url: 'nothing/here/', index: '' },
      says: /\(404.*package\.server\.url|no page of a simple index|\(404/,
    },
  ])('$name is one clear sentence without the secret', async ({ variables, options, says }) => {
    const given = options !== undefined && 'url' in options ? { url: `${proxy.url}${options.url}` } : options;
    const failed: unknown = await upload({
      ...(variables === undefined ? {} : { variables: variables }),
      ...(given === undefined ? {} : { options: given }),
    }).catch((cause: unknown) => cause);
    expect(failed).toBeInstanceOf(UserError);
    expect((failed as Error).message).toMatch(says);
    expect((failed as Error).message).not.toMatch(/wr0ng|s3cret/);
    expect(await mine()).toEqual([]);
  });

  const drop: Fault = { kind: 'drop', after: 1000 };
  test.each<{ name: string; faults: Fault[]; posts: number; size?: number }>([
    { name: 'a connection that drops mid-upload', faults: [drop], posts: 2, size: 400_000 },
    { name: 'two drops', faults: [drop, drop], posts: 3, size: 400_000 },
    { name: 'an answer that is lost after the work', faults: [{ kind: 'drop answer' }], posts: 1 },
    { name: '500', faults: [{ kind: 'answer', status: 500 }], posts: 2 },
    { name: '502 after the work', faults: [{ kind: 'answer after', status: 502 }], posts: 1 },
    { name: '429', faults: [{ kind: 'answer', status: 429 }], posts: 2 },
    { name: 'silence', faults: [{ kind: 'silence' }], posts: 2 },
  ])('$name: sent once, and only once', async ({ faults, posts, size }) => {
    proxy.add('POST', ...faults);
    expect(await upload({ wheelOnly: true, ...(size === undefined ? {} : { size }) })).toEqual(['sent']);
    expect(await mine()).toEqual([wheelName()]);
    expect(proxy.count('POST')).toBe(posts);
  });

  test.each<{ name: string; faults: Fault[]; error: typeof UserError | typeof OutsideError; says: RegExp }>([
    {
      name: 'drops without end',
      faults: [drop, drop, drop],
      error: OutsideError,
      says: /the connection failed .*\.whl did not arrive; try again\.$/,
    },
    {
      name: '503 without end',
      faults: Array<Fault>(3).fill({ kind: 'answer', status: 503, body: '<h1>Down</h1> s3cret:with colon' }),
      error: OutsideError,
      says: /failed to take .* \(503, Down \*\*\*\)/,
    },
    {
      name: '400',
      faults: [{ kind: 'answer', status: 400, body: 'bad metadata' }],
      error: UserError,
      says: /refused to take .*\.whl \(400, bad metadata\)/,
    },
    { name: '413', faults: [{ kind: 'answer', status: 413 }], error: UserError, says: /larger than the server allows/ },
    {
      name: 'a success that stored nothing',
      faults: [{ kind: 'answer', status: 200 }],
      error: OutsideError,
      says: /took .*\.whl and does not show it/,
    },
    {
      name: 'a redirect',
      faults: [{ kind: 'answer', status: 307, headers: { location: 'https://other.example/upload?t=1' } }],
      error: UserError,
      says: /sends on to https:\/\/other\.example\/upload \(307\)/,
    },
  ])('$name: nothing is called done', async ({ faults, error, says }) => {
    proxy.add('POST', ...faults);
    const failed: unknown = await upload({ wheelOnly: true, size: 400_000 }).catch((cause: unknown) => cause);
    expect(failed).toBeInstanceOf(error);
    expect((failed as Error).message).toMatch(says);
    expect((failed as Error).message).not.toContain('s3cret');
    expect(await mine()).toEqual([]);
  });

  test('where only one of two files arrives, the error names it, and the next run goes on from there', async () => {
    await upload({ wheelOnly: true });
    proxy.add('POST', { kind: 'answer', status: 400, body: 'no' });
    await expect(upload()).rejects.toThrow(/refused to take .*tar\.gz .*\.whl arrived before\.$/);
    expect(await mine()).toEqual([wheelName()]);
    expect(await upload()).toEqual(['there', 'sent']);
  });

  test('devpi, which says who it is, is asked for the index where devpi has it', async () => {
    const devpi: Fault = { kind: 'answer', status: 404, headers: { 'x-devpi-api-version': '2' } };
    proxy.add('GET', devpi, devpi);
    await expect(upload({ wheelOnly: true })).rejects.toThrow(/does not show it/); // this one is none
    const asked = proxy.seen.filter(({ method }) => method === 'GET').map(({ path }) => path);
    expect(asked.slice(0, 3)).toEqual(['/simple/iris-model/', '/+simple/iris-model/', '/+simple/iris-model/']);
  });

  test('credentials go to no other host by a redirect', async () => {
    const other = await FaultyProxy.start(server.url);
    try {
      proxy.add('GET', { kind: 'answer', status: 302, headers: { location: `${other.url}simple/iris-model/` } });
      // Another host's index says nothing of this server: the upload goes on.
      expect(await upload({ wheelOnly: true })).toEqual(['sent']);
      expect(other.seen.map(({ authorization }) => authorization)).toEqual([undefined]);
    } finally {
      await other.stop();
    }
  });
});
