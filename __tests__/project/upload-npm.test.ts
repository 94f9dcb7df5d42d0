import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { OutsideError, UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { serverOptions } from '../../src/project/server/server.options.js';
import { uploadPackage } from '../../src/project/server/upload.js';
import { run } from '../support/doors.js';
import { FaultyProxy, type Fault } from '../support/package-server/faulty-proxy.js';
import { NpmRegistry, type Publication } from '../support/package-server/npm-registry.js';
import { recorded, tarBytes } from '../support/package-server/packages.js';
import { RememberedLog } from './context.js';

const files = new NodeFiles();
const name = '@lab/iris-model';
const token = 'npm_0123456789abcdef';
let registry: NpmRegistry;
let proxy: FaultyProxy;
let folder: string;

beforeEach(async () => {
  const basic = Buffer.from('ada:lovelace').toString('base64');
  registry = await NpmRegistry.start([`Bearer ${token}`, `Basic ${basic}`]);
  proxy = await FaultyProxy.start(registry.url);
  folder = await files.temporary();
});
afterEach(async () => {
  await proxy.stop();
  await registry.stop();
  await files.close();
});

const manifest = (version: string): string =>
  JSON.stringify({ name, version, description: 'Says which flower it is', main: 'index.js', dependencies: {} });

interface Given {
  readonly version?: string;
  readonly code?: string;
  readonly credentials?: string;
  readonly mtime?: Date;
}

async function upload({ version = '1.0.0', code = 'module.exports = 1;\n', credentials = token, mtime }: Given = {}) {
  const members = { 'package/package.json': manifest(version), 'package/index.js': code };
  await files.write(join(folder, 'iris.tgz'), await tarBytes(members, mtime));
  const { built, parcels } = await recorded(files, folder, 'npm', name, version, ['iris.tgz']);
  const server = serverOptions.parse({ kind: 'npm', url: proxy.url });
  const variables = { MLOPS_PACKAGE_TOKEN: credentials };
  const log = new RememberedLog();
  const more = { files, log, variables, agent: 'mlops-action/test', pause: 1, patience: 1500 };
  return (await uploadPackage(server, built, parcels, more)).map(({ delivery }) => delivery);
}

const bytesThere = (version: string): Buffer | undefined => registry.tarball(name, version);

describe('upload to a registry of npm', () => {
  test('sends a package; the same again is success, packed at another time as well', async () => {
    expect(await upload()).toEqual(['sent']);
    expect(bytesThere('1.0.0')!.equals(Buffer.from(await files.read(join(folder, 'iris.tgz'))))).toBe(true);
    expect(await upload()).toEqual(['there']);
    expect(await upload({ mtime: new Date(1e12) })).toEqual(['repacked']);
    expect(proxy.count('PUT')).toBe(1);
  });

  test('user and password', async () => {
    expect(await upload({ credentials: 'ada:lovelace' })).toEqual(['sent']);
  });

  test('a pre-release does not become the latest version', async () => {
    await upload();
    await upload({ version: '1.1.0-dev.1760000000.gabc' });
    expect(registry.document(name)!['dist-tags']).toEqual({ latest: '1.0.0', next: '1.1.0-dev.1760000000.gabc' });
  });

  test('the same version with other bytes is an error that says what to do', async () => {
    await upload();
    await expect(upload({ code: 'module.exports = 2;\n' })).rejects.toThrow(
      /^package\.version: .* holds iris\.tgz with other bytes already.*raise the version/,
    );
  });

  test('other bytes on another host, which gives nothing to somebody without credentials', async () => {
    registry.public = registry.url;
    await upload();
    await expect(upload({ code: 'module.exports = 2;\n' })).rejects.toThrow(/with other bytes already/);
  });

  test('credentials that are not known', async () => {
    await expect(upload({ credentials: 'npm_wrong' })).rejects.toThrow(
      /does not know the credentials of MLOPS_PACKAGE_TOKEN \(401, unknown token\)/,
    );
  });

  test.each<{ name: string; faults: Fault[]; puts: number }>([
    { name: 'a connection that drops mid-upload', faults: [{ kind: 'drop', after: 100 }], puts: 2 },
    { name: 'an answer that is lost after the work', faults: [{ kind: 'drop answer' }], puts: 1 },
    { name: '502 after the work', faults: [{ kind: 'answer after', status: 502 }], puts: 1 },
    { name: '500', faults: [{ kind: 'answer', status: 500 }], puts: 2 },
  ])('$name: sent once, and only once', async ({ faults, puts }) => {
    proxy.add('PUT', ...faults);
    expect(await upload()).toEqual(['sent']);
    expect(bytesThere('1.0.0')).toBeDefined();
    expect(proxy.count('PUT')).toBe(puts);
  });

  test.each<{ name: string; fault: Fault; times: number; error: typeof UserError | typeof OutsideError; says: RegExp }>(
    [
      {
        name: '403',
        fault: { kind: 'answer', status: 403, body: '{"error":"no rights"}' },
        times: 1,
        error: UserError,
        says: /403, no rights/,
      },
      { name: '409', fault: { kind: 'answer', status: 409 }, times: 1, error: UserError, says: /\(409, Conflict\)/ },
      {
        name: '500 without end',
        fault: { kind: 'answer', status: 500 },
        times: 3,
        error: OutsideError,
        says: /failed to take .*try again\.$/,
      },
      {
        name: 'a success that stored nothing',
        fault: { kind: 'answer', status: 201 },
        times: 1,
        error: OutsideError,
        says: /does not show it/,
      },
    ],
  )('$name: nothing is called done', async ({ fault, times, error, says }) => {
    proxy.add('PUT', ...Array<Fault>(times).fill(fault));
    const failed: unknown = await upload().catch((cause: unknown) => cause);
    expect(failed).toBeInstanceOf(error);
    expect((failed as Error).message).toMatch(says);
    expect(bytesThere('1.0.0')).toBeUndefined();
  });
});

/** npm itself, without anything of this machine's configuration. */
async function npm(...words: string[]): Promise<void> {
  const { host } = new URL(registry.url);
  const text = `registry=${registry.url}\n//${host}/:_authToken=${token}\nfund=false\naudit=false\nupdate-notifier=false\n`;
  await files.write(join(folder, '.npmrc'), text);
  const settings = { npm_config_userconfig: join(folder, '.npmrc'), npm_config_cache: join(folder, 'cache') };
  const ended = await run(['npm', ...words], folder, { HOME: folder, ...settings });
  expect({ code: ended.code, stderr: ended.stderr }).toMatchObject({ code: 0 });
}

describe('beside npm', () => {
  test('what is sent is what npm publish sends, and npm installs it', async () => {
    registry.public = registry.url;
    await upload();
    await files.write(join(folder, 'own/package.json'), manifest('2.0.0'));
    await files.write(join(folder, 'own/index.js'), 'module.exports = 1;\n');
    await npm('publish', './own');
    const [ours, theirs] = registry.publications as [Publication, Publication];
    // npm tells of itself, of Node and of the readme as well.
    const shape = ({ versions, _attachments, ...rest }: Publication) => ({
      keys: Object.keys(rest).sort(),
      tags: Object.keys(rest['dist-tags']),
      dist: Object.values(versions).map(({ dist }) => Object.keys(dist).sort()),
      attachments: Object.entries(_attachments).map(([key, value]) => [
        key.replace(/\d/, 'N'),
        Object.keys(value).sort(),
      ]),
    });
    expect(shape(ours)).toEqual(shape(theirs));
    await npm('install', '--prefix', join(folder, 'user'), `${name}@1.0.0`);
    expect(await files.text(join(folder, 'user/node_modules', name, 'index.js'))).toBe('module.exports = 1;\n');
  });
});
