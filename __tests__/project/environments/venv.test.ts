import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { arch } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { Environment } from '../../../src/host/environment.js';
import { nodeClock } from '../../../src/host/node-clock.js';
import { NodeFiles } from '../../../src/host/node-files.js';
import { NodeProcess } from '../../../src/host/node-process.js';
import { hostEnvironment } from '../../../src/project/environments/host.js';
import { openVenvs, RecordedEnvironments, type VenvPorts, type Venvs } from '../../../src/project/environments/open.js';
import { findSource } from '../../../src/project/environments/requirements.js';
import { EnvironmentStore } from '../../../src/project/environments/store.js';
import { needUv, python, pythonPath } from '../../support/python.js';
import { backend, makeWheel } from './wheels.js';
import { RememberedLog } from '../context.js';
import { environmentContract } from '../../contracts/environment.contract.js';

/*
 * Real virtual environments by real installers. Their packages come from a folder of wheels: no index is asked.
 */

const shared = new NodeFiles();
/** For what stands longer than one test; the wheels, which all tests need, are not among it. */
const lasting = new NodeFiles();
let house = '';
let digests: Record<string, string> = {};
const paths: Record<'uv' | 'pip', string> = { uv: pythonPath, pip: '' };

beforeAll(async () => {
  needUv();
  house = await shared.temporary();
  const made = [
    { name: 'base-lib', version: '1.0', files: { 'base_lib.py': 'version = "1.0"\n' } },
    { name: 'base-lib', version: '2.0', files: { 'base_lib.py': 'version = "2.0"\n' } },
    { name: 'probe-tool', version: '1.0', files: { 'probe_tool.py': 'print("probed")\n' } },
  ].map((each) => [`${each.name}-${each.version}`, makeWheel(house, each).sha256] as const);
  await shared.write(join(house, 'uv.toml'), `no-index = true\nfind-links = [${JSON.stringify(house)}]\n`);
  digests = Object.fromEntries(made);
  // A PATH without uv: the interpreter that the environments of uv are made of, alone.
  const alone = await shared.temporary();
  await symlink(python('import sys; print(sys._base_executable)').trim(), join(alone, 'python3'));
  paths.pip = [alone, '/usr/bin', '/bin'].join(delimiter);
});
afterAll(async () => {
  await lasting.close();
  await shared.close();
});

let files: NodeFiles;
let workspace = '';
let store = '';
let log: RememberedLog;

beforeEach(async () => {
  files = new NodeFiles();
  workspace = await files.temporary();
  store = join(await files.temporary(), 'store');
  log = new RememberedLog();
});
afterEach(() => files.close());

async function write(named: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(named)) await files.write(join(workspace, name), text);
}

function ports(installer: 'uv' | 'pip', log: RememberedLog, more: Record<string, string> = {}): VenvPorts {
  const PATH = paths[installer];
  const only = { PIP_NO_INDEX: '1', PIP_FIND_LINKS: house, UV_CONFIG_FILE: join(house, 'uv.toml') };
  const variables = { PATH, HOME: workspace, ...only, ...more };
  const runner = new NodeProcess(variables);
  const owner = { pid: process.pid, host: 'here', command: 'test', since: '2026-01-01T00:00:00Z', mark: null };
  const machine = { platform: 'linux', arch, host: 'here' };
  const pause = (milliseconds: number): Promise<void> => setTimeout(Math.min(milliseconds, 20));
  return {
    files,
    process: runner,
    log,
    workspace,
    store: new EnvironmentStore(store, { files, clock: nodeClock, owner, alive: () => true, pause }),
    system: 'linux x64',
    platform: 'linux',
    nodeSystem: 'linux x64',
    cache: { absent: 'this is a test' },
    machine,
    variables,
  };
}

async function open(
  installer: 'uv' | 'pip',
  wheel: string | null = null,
  more: Record<string, string> = {},
): Promise<Venvs> {
  const given = ports(installer, log, more);
  const source = await findSource([], given);
  return openVenvs(source!, null, () => Promise.resolve(wheel), hostEnvironment(given, 'linux x64'), given);
}

async function say(environment: Environment, script: string, ...words: string[]): Promise<string> {
  const argv = ['python3', ...(words.length > 0 ? words : ['-c', script])];
  const ended = await environment.run(
    { argv, cwd: workspace, capture: true },
    { reads: [], writes: [], network: false },
  );
  return ended.code === 0 ? ended.stdout.trim() : `code ${ended.code}: ${ended.tail.at(-1)}`;
}

const flowers = (version: string, requires = ['base-lib']): { path: string; sha256: string } =>
  makeWheel(join(workspace, 'built'), {
    name: 'flowers',
    version,
    files: {
      'flowers/__init__.py': `where = "wheel ${version}"\n`,
      'flowers/train.py': 'import flowers\nprint(flowers.where)\n',
    },
    requires,
  });

environmentContract('a virtual environment', {
  python: true,
  make: async () => {
    files = lasting;
    workspace = await files.temporary();
    store = join(await files.temporary(), 'store');
    log = new RememberedLog();
    await write({ 'requirements.txt': 'base-lib\n' });
    return (await open('uv')).model;
  },
});

describe.each(['uv', 'pip'] as const)('by %s', (installer) => {
  test("a model's own environment has what is locked and the built package, and never the source tree", async () => {
    await write({
      'requirements.lock': `base-lib==1.0 --hash=sha256:${digests['base-lib-1.0']}\n`,
      'flowers/__init__.py': 'where = "source tree"\n',
      'flowers/train.py': 'import flowers\nprint(flowers.where)\n',
    });
    const { model } = await open(installer, flowers('1.0').path);
    expect(await say(model, 'import base_lib; print(base_lib.version)')).toBe('1.0');
    expect(await say(model, '', '-m', 'flowers.train')).toBe('wheel 1.0');
    expect(await say(model, 'from importlib.metadata import version; print(version("flowers"))')).toBe('1.0');
    expect(await model.installed()).toEqual({
      system: 'linux x64',
      python: python('import platform; print(platform.python_version())').trim(),
      packages: [{ name: 'base-lib', version: '1.0', sha256: [digests['base-lib-1.0']] }],
      image: null,
    });
  });
});

test('modules of the workspace do not stand for those of the library while an environment is made', async () => {
  const shadow = 'raise SystemExit("a module of the workspace")\n';
  await write({ 'requirements.txt': 'base-lib\n', 'logging.py': shadow, 'queue.py': shadow });
  const { model } = await open('pip');
  await model.prepare();
  expect((await model.installed()).packages.map(({ name }) => name)).toEqual(['base-lib']);
});

describe('kept or refused, by uv', () => {
  const installer = 'uv';

  test('it is kept: another package is put over it, nothing is installed again', async () => {
    await write({ 'requirements.txt': 'base-lib\n' });
    const first = await open(installer, flowers('1.0').path);
    expect(await say(first.model, '', '-m', 'flowers.train')).toBe('wheel 1.0');
    const folder = await say(first.model, 'import sys; print(sys.prefix)');
    const again = await open(installer, flowers('2.0').path);
    expect(await say(again.model, '', '-m', 'flowers.train')).toBe('wheel 2.0');
    expect(await say(again.model, 'import sys; print(sys.prefix)')).toBe(folder);
    expect(again.model.digest).toBe(first.model.digest);
    await write({ 'requirements.txt': 'base-lib==1.0\n' });
    const other = await open(installer);
    expect(other.model.digest).not.toBe(first.model.digest);
    expect(await say(other.model, 'import base_lib; print(base_lib.version)')).toBe('1.0');
    expect(await say(again.model, 'import base_lib; print(base_lib.version)')).toBe('2.0');
  });

  test.each([
    { option: '-r', lock: '-r named/all.txt\n', hashed: true },
    { option: '-c', lock: 'base-lib\n-c named/all.txt\n', hashed: false },
  ])('another file that the lock names by $option makes another one', async ({ lock, hashed }) => {
    const named = (version: string): string =>
      `base-lib==${version}${hashed ? ` --hash=sha256:${digests[`base-lib-${version}`]}` : ''}\n`;
    await write({
      'requirements.txt': lock,
      'named/all.txt': `${hashed ? '-r' : '-c'} more.txt\n`,
      'named/more.txt': named('1.0'),
    });
    const first = await open(installer);
    expect(await say(first.model, 'import base_lib; print(base_lib.version)')).toBe('1.0');
    await write({ 'named/more.txt': named('2.0') });
    const other = await open(installer);
    expect(other.model.digest).not.toBe(first.model.digest);
    expect(await say(other.model, 'import base_lib; print(base_lib.version)')).toBe('2.0');
    const sha256 = hashed ? [digests['base-lib-2.0']] : [];
    expect((await other.model.installed()).packages).toEqual([{ name: 'base-lib', version: '2.0', sha256 }]);
  });

  test('another package index is another environment', async () => {
    await write({ 'requirements.txt': 'base-lib\n' });
    const folder = async (more: Record<string, string>): Promise<string> =>
      say((await open(installer, null, more)).model, 'import sys; print(sys.prefix)');
    expect(await folder({ UV_EXTRA_INDEX_URL: 'https://index.example/simple' })).not.toBe(await folder({}));
    expect(await folder({ UNRELATED: 'x' })).toBe(await folder({}));
  });

  test('tools: the groups of development, and the repository as a link to its source tree', async () => {
    await write(backend);
    const { tools } = await open(installer);
    expect(await say(tools, '', '-m', 'probe_tool')).toBe('probed');
    expect(await say(tools, 'import flowers; print(flowers.where)')).toBe('source tree');
    await write({ 'src/flowers/__init__.py': 'where = "changed"\n' });
    expect(await say(tools, 'import flowers; print(flowers.where)')).toBe('changed');
  });

  test('a lock that brings the source tree in', async () => {
    await write({ ...backend, 'requirements.txt': 'base-lib\n-e .\n' });
    const { model } = await open(installer);
    await expect(model.prepare()).rejects.toThrow(
      'requirements.txt: it installs flowers from its source tree (editable), but a model is trained with the built package; take that line out.',
    );
  });

  test('a lock that does not resolve', async () => {
    await write({ 'requirements.txt': 'base-lib==3.0\n' });
    const { model } = await open(installer);
    await expect(model.prepare()).rejects.toThrow(
      new RegExp(
        `^requirements\\.txt: ${installer} could not install what it names \\(.*(?:base-lib|No solution).*\\)\\. Its last lines:`,
      ),
    );
    // What failed is not taken for an environment.
    await write({ 'requirements.txt': 'base-lib==2.0\n' });
    expect(await say((await open(installer)).model, 'import base_lib; print(base_lib.version)')).toBe('2.0');
  });

  test('a file whose digest is not the locked one', async () => {
    await write({ 'requirements.txt': `base-lib==1.0 --hash=sha256:${'0'.repeat(64)}\n` });
    const { model } = await open(installer);
    await expect(model.prepare()).rejects.toThrow(/^requirements\.txt: \w+ could not install what it names/);
  });

  test('a package that needs what the lock does not hold', async () => {
    await write({ 'requirements.txt': 'base-lib\n' });
    const wheel = flowers('1.0', ['base-lib', 'Probe_Tool>=1', 'other; python_version < "3"', 'more; extra == "x"']);
    const { model } = await open(installer, wheel.path);
    await expect(model.prepare()).rejects.toThrow(
      'requirements.txt: the package flowers needs probe-tool, which is not among its packages; write the file again from pyproject.toml.',
    );
  });

  test('the environment of a record, made again', async () => {
    await write({ 'requirements.lock': `base-lib==1.0 --hash=sha256:${digests['base-lib-1.0']}\n` });
    const wheel = flowers('1.0').path;
    const { model } = await open(installer, wheel);
    const record = { kind: 'venv' as const, digest: model.digest, installed: await model.installed() };
    // Another machine: nothing is there yet.
    store = join(dirname(store), 'other');
    await write({ 'requirements.lock': 'base-lib==2.0\n' });
    const given = ports(installer, log);
    const environments = new RecordedEnvironments(hostEnvironment(given, 'linux x64'), given);
    const again = await environments.of(record, [wheel]);
    if ('unavailable' in again) throw new Error(again.unavailable);
    expect(await say(again, 'import base_lib, flowers; print(base_lib.version, flowers.where)')).toBe('1.0 wheel 1.0');
    // On the same machine what is there is taken: no installer is started.
    const lines = log.lines.length;
    const third = await environments.of(record, []);
    if ('unavailable' in third) throw new Error(third.unavailable);
    expect(await say(third, 'import base_lib; print(base_lib.version)')).toBe('1.0');
    expect(log.lines).toHaveLength(lines);
  });
});

describe('an environment on record whose packages are not those of the index', () => {
  const foreign = (): { path: string; sha256: string } =>
    makeWheel(join(workspace, 'vendored'), {
      name: 'base-lib',
      version: '1.0',
      files: { 'base_lib.py': 'version = "vendored"\n' },
    });

  test.each(['uv', 'pip'] as const)('%s: one from an address is never taken from the index', async (installer) => {
    await write({ 'requirements.txt': `base-lib @ file://${foreign().path}\n` });
    const { model } = await open(installer);
    expect(await say(model, 'import base_lib; print(base_lib.version)')).toBe('vendored');
    const record = { kind: 'venv' as const, digest: model.digest, installed: await model.installed() };
    expect(record.installed.packages).toMatchObject([{ name: 'base-lib', version: '1.0', origin: expect.any(String) }]);
    store = join(dirname(store), 'other');
    const given = ports(installer, log);
    expect(await new RecordedEnvironments(hostEnvironment(given, 'linux x64'), given).of(record, [])).toEqual({
      unavailable:
        'the packages on record: base-lib came from an address and not from an index, so what was installed cannot be installed again',
    });
  });

  test('one that is there under the same name and version, of other bytes, is not taken', async () => {
    await write({ 'requirements.lock': `base-lib==1.0 --hash=sha256:${digests['base-lib-1.0']}\n` });
    const { model } = await open('uv');
    const record = { kind: 'venv' as const, digest: model.digest, installed: await model.installed() };
    store = join(dirname(store), 'other');
    const { path, sha256 } = foreign();
    const index = { PIP_FIND_LINKS: dirname(path), UV_CONFIG_FILE: join(workspace, 'uv.toml') };
    await write({
      'uv.toml': `no-index = true\nfind-links = [${JSON.stringify(dirname(path))}]\n`,
      'requirements.lock': `base-lib==1.0 --hash=sha256:${sha256}\n`,
    });
    const given = ports('uv', log);
    const elsewhere = { ...given, process: new NodeProcess({ PATH: paths.uv, HOME: workspace, ...index }) };
    const source = (await findSource([], given))!;
    const none = (): Promise<null> => Promise.resolve(null);
    const other = await openVenvs(source, null, none, hostEnvironment(given, 'linux x64'), elsewhere);
    expect(await say(other.model, 'import base_lib; print(base_lib.version)')).toBe('vendored');
    const again = await new RecordedEnvironments(hostEnvironment(given, 'linux x64'), given).of(record, []);
    if ('unavailable' in again) throw new Error(again.unavailable);
    expect(await say(again, 'import base_lib; print(base_lib.version)')).toBe('1.0');
  });
});

describe('an environment on record that cannot be had', () => {
  const installed = { system: 'linux x64', python: '3.11.7', packages: [], image: null };

  test.each([
    {
      name: 'nothing is on record',
      record: { installed: undefined },
      says: /^what was installed in it is not on record$/,
    },
    {
      name: 'no Python of its version is here',
      record: { installed: { ...installed, python: '3.4.1' } },
      says: /^it needs Python 3\.4, and this machine does not have it \(it has 3\.\d+\.\d+/,
    },
    {
      name: 'a package is gone from the index',
      record: {
        installed: {
          ...installed,
          python: '',
          packages: [{ name: 'base-lib', version: '0.5', sha256: [] }],
        },
      },
      says: /^the packages on record: uv could not install them \(.*\)$/,
    },
  ])('$name', async ({ record, says }) => {
    const given = ports('uv', log);
    const own = python('import platform; print(platform.python_version())').trim();
    const known = record.installed?.python === '' ? { ...record.installed, python: own } : record.installed;
    const environments = new RecordedEnvironments(hostEnvironment(given, 'linux x64'), given);
    const found = await environments.of({ kind: 'venv', digest: 'x', installed: known }, []);
    expect('unavailable' in found && found.unavailable).toMatch(says);
  });
});

describe('of two runs that want the same environment', () => {
  test('one makes it, the other waits', async () => {
    await write({ 'requirements.txt': 'base-lib==1.0\n' });
    const logs = [new RememberedLog(), new RememberedLog()];
    const all = await Promise.all(
      logs.map(async (each) => {
        log = each;
        return (await open('uv')).model;
      }),
    );
    await Promise.all(all.map((model) => model.prepare()));
    expect(logs.filter(({ lines }) => lines.length > 0)).toHaveLength(1);
  });

  test('one that the cache gives in parts is made new', async () => {
    await write({ 'requirements.txt': 'base-lib==1.0\n' });
    const torn = {
      restore: async (_key: string, [folder]: readonly string[]): Promise<boolean> => {
        await files.write(join(folder!, 'pyvenv.cfg'), 'home = nowhere\n');
        return true;
      },
      save: (): Promise<boolean> => Promise.resolve(false),
    };
    const given = { ...ports('uv', log), cache: torn };
    const source = (await findSource([], given))!;
    const none = (): Promise<null> => Promise.resolve(null);
    const { model } = await openVenvs(source, null, none, hostEnvironment(given, 'linux x64'), given);
    expect(await say(model, 'import base_lib; print(base_lib.version)')).toBe('1.0');
  });

  test('one that died while making it left nothing that counts', async () => {
    await write({ 'requirements.txt': 'base-lib==1.0\n' });
    const { model } = await open('uv');
    const folder = await say(model, 'import sys; print(sys.prefix)');
    await files.remove(join(folder, 'mlops-environment.json'));
    execFileSync('sh', ['-c', 'rm -rf "$1"/lib', 'sh', folder]);
    await mkdir(join(folder, 'lib'));
    expect(await say((await open('uv')).model, 'import base_lib; print(base_lib.version)')).toBe('1.0');
  });
});
