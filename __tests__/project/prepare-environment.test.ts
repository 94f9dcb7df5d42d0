import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ProgramError, UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { childVariables, NodeProcess } from '../../src/host/node-process.js';
import { environmentOptions, type EnvironmentOptions } from '../../src/project/environment.options.js';
import { prepareEnvironment, type PreparingContext } from '../../src/project/prepare-environment.js';
import { RunDirectory } from '../../src/run/directory.js';
import { temporaryFolder } from '../support/folders.js';
import { MemoryCache } from '../support/memory-cache.js';
import { recordingLog } from '../table/recording-log.js';

const files = new NodeFiles();
const job = { GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'candidate', ImageOS: 'ubuntu24' };
const setup = 'echo x >> ran; mkdir -p deps; echo installed > deps/lib';
const full = { setup, cached: ['deps'], lock: ['lock.txt'] };

let workspace: string;
let cache: MemoryCache;
let said: string[];

beforeEach(() => {
  workspace = join(temporaryFolder(), 'model');
  cache = new MemoryCache(temporaryFolder());
  put('lock.txt', 'v1');
  put('data/rows.csv', 'a,b\n');
});
afterEach(() => files.close());

function put(path: string, text: string): string {
  const full = join(workspace, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

function context(change: Partial<PreparingContext> = {}): PreparingContext {
  const { log, said: lines } = recordingLog();
  said = lines;
  return {
    files,
    process: new NodeProcess(childVariables(process.env, [])),
    log,
    run: new RunDirectory(join(workspace, '.mlops'), files),
    workspace,
    cache,
    sources: ['data/*.csv'],
    variables: { ...job, HOME: join(dirname(workspace), 'home') },
    machine: { platform: 'linux', arch: 'x64', host: 'runner-1' },
    ...change,
  };
}

function prepare(
  given: Partial<EnvironmentOptions>,
  change: Partial<PreparingContext> = {},
): ReturnType<typeof prepareEnvironment> {
  return prepareEnvironment(environmentOptions.parse(given), context(change));
}

/** How often setup ran. */
function ran(): number {
  try {
    return readFileSync(join(workspace, 'ran'), 'utf8').trim().split('\n').length;
  } catch {
    return 0;
  }
}

/** A fresh checkout on another machine: neither what was installed nor the run directory. */
function anotherJob(): void {
  for (const path of ['deps', '.mlops', 'ran']) rmSync(join(workspace, path), { recursive: true, force: true });
}

describe('environment.setup', () => {
  test('nothing is to be set up', async () => {
    expect(await prepare({})).toBeNull();
    expect(cache.asked).toEqual([]);
    expect(said).toEqual([]);
  });

  test('runs once a job, whatever steps ask', async () => {
    const first = await prepare({ setup });
    const second = await prepare({ setup });
    expect(first?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(second).toEqual(first);
    expect(ran()).toBe(1);
    expect(said.at(-1)).toMatch(/set up before, by an earlier call/);
  });

  test('is run again in another job, though the run directory came along', async () => {
    await prepare({ setup });
    await prepare({ setup }, { variables: { ...job, GITHUB_JOB: 'publish' } });
    await prepare({ setup }, { machine: { platform: 'linux', arch: 'x64', host: 'runner-2' } });
    expect(ran()).toBe(3);
  });

  test.each([
    { name: 'without lock files it runs each time', lock: [], times: 2 },
    { name: 'with lock files it runs when they change', lock: ['lock.txt'], times: 1 },
  ])('on a laptop: $name', async ({ lock, times }) => {
    await prepare({ setup, lock }, { variables: {} });
    await prepare({ setup, lock }, { variables: {} });
    expect(ran()).toBe(times);
    put('lock.txt', 'v2');
    await prepare({ setup, lock }, { variables: {} });
    expect(ran()).toBe(times + 1);
  });

  test('is run again where what it filled is gone', async () => {
    await prepare(full, { cache: { absent: 'there is none' } });
    rmSync(join(workspace, 'deps'), { recursive: true });
    await prepare(full, { cache: { absent: 'there is none' } });
    expect(ran()).toBe(2);
  });

  test('a command that fails is told with its last lines, and nothing is kept', async () => {
    const failed = prepare({ ...full, setup: 'mkdir -p deps; echo no such package >&2; exit 4' });
    await expect(failed).rejects.toThrow(ProgramError);
    await expect(failed).rejects.toThrow(/^environment\.setup: ".*" ended with code 4; .*\n {2}no such package$/);
    expect(cache.asked.filter((each) => each.startsWith('save'))).toEqual([]);
    await prepare(full);
    expect(ran()).toBe(1);
  });

  test('a list runs without a shell', async () => {
    await prepare({ setup: ['mkdir', '$(id)'] });
    expect((await files.stat(join(workspace, '$(id)')))?.kind).toBe('folder');
  });
});

describe('environment.cached', () => {
  test('the next job takes it from the cache', async () => {
    const first = await prepare(full);
    expect(
      said.some((line) =>
        /not in the cache, so it is set up: mlops-env-linux\.ubuntu24-x64-\S+\. One of these is new/.test(line),
      ),
    ).toBe(true);
    expect(said.at(-1)).toMatch(/: kept in the cache: mlops-env-/);
    anotherJob();
    expect(await prepare(full, { variables: { ...job, GITHUB_JOB: 'quality' } })).toEqual(first);
    expect(ran()).toBe(0);
    expect(readFileSync(join(workspace, 'deps/lib'), 'utf8')).toBe('installed\n');
    expect(said).toEqual([
      expect.stringMatching(
        /taken from the cache, nothing is set up: .* \(system linux\.ubuntu24, x64, Node [\d.]+, (?:no )?Python.*, paths \w+, lock files and command \w+\)/,
      ),
    ]);
  });

  const keyOf = async (given: Partial<EnvironmentOptions>, change: Partial<PreparingContext> = {}): Promise<string> => {
    anotherJob();
    await prepare(given, change);
    return cache.asked.at(-1)!.replace(/^\w+ /, '');
  };

  test('the key is one of the service', async () => {
    expect(await keyOf(full)).toMatch(/^mlops-env-linux\.ubuntu24-x64-[\d.]+-[\w.]+-[0-9a-f]{12}-[0-9a-f]{32}$/);
    expect(await keyOf(full)).toBe(await keyOf(full));
  });

  test.each<{ name: string; given?: Partial<EnvironmentOptions>; change?: () => Partial<PreparingContext> }>([
    { name: 'the command', given: { ...full, setup: `${setup} # new` } },
    { name: 'the paths', given: { ...full, cached: ['./deps/lib'] } },
    { name: 'the processor', change: () => ({ machine: { platform: 'linux', arch: 'arm64', host: 'runner-1' } }) },
    { name: 'the image', change: () => ({ variables: { ...job, ImageOS: 'ubuntu26' } }) },
    {
      name: 'the workspace',
      change: () => {
        const other = join(temporaryFolder(), 'other');
        mkdirSync(other);
        writeFileSync(join(other, 'lock.txt'), 'v1');
        return { workspace: other, run: new RunDirectory(join(other, '.mlops'), files) };
      },
    },
    {
      name: 'a lock file',
      change: () => {
        put('lock.txt', 'v2');
        return {};
      },
    },
    { name: 'one lock file more', given: { ...full, lock: ['lock.txt', 'data/*.csv'] } },
    { name: 'the patch version of Python', change: () => ({ process: withPrograms({ python3: 'Python 9.9.9' }) }) },
    { name: 'the version of Node', change: () => ({ process: withPrograms({ node: 'v99.0.1' }) }) },
  ])('$name is part of the key', async ({ given = full, change = () => ({}) }) => {
    const before = await keyOf(full);
    expect(await keyOf(given, change())).not.toBe(before);
  });

  test('where it was is no part of what the manifest records, what was set up is', async () => {
    const first = await prepare(full);
    const elsewhere = join(temporaryFolder(), 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'lock.txt'), 'v1');
    const second = await prepare(full, {
      workspace: elsewhere,
      run: new RunDirectory(join(elsewhere, '.mlops'), files),
    });
    expect(second).toEqual(first);
    put('lock.txt', 'v2');
    expect(await prepare(full)).not.toEqual(first);
  });

  test('without a cache it says why, and goes on', async () => {
    await prepare(full, { cache: { absent: 'there is no cache service here' } });
    expect(said[0]).toBe('info: environment: set up without a cache, since there is no cache service here.');
    expect(ran()).toBe(1);
  });

  test('a path of the workspace that the cache would take for a pattern is no failure', async () => {
    workspace = join(temporaryFolder(), 'a [b] c');
    put('lock.txt', 'v1');
    await prepare(full);
    expect(cache.asked).toEqual([]);
    expect(ran()).toBe(1);
  });

  test.each([
    { cached: ['.'], expect: /the workspace itself/ },
    { cached: ['..'], expect: /the workspace itself/ },
    { cached: ['/'], expect: /the workspace itself/ },
    { cached: ['deps/../'], expect: /the workspace itself/ },
    { cached: ['deps', 'data'], expect: /"data" .*is or holds data/ },
    { cached: ['data/rows.csv'], expect: /is or holds data/ },
    { cached: ['.mlops'], expect: /models and results lie there/ },
    { cached: ['.mlops/train'], expect: /models and results lie there/ },
    { cached: ['.mlops-registry'], expect: /models or data lie there/ },
    { cached: ['sub/.dvc/cache'], expect: /models or data lie there/ },
    { cached: ['.git'], expect: /secrets may lie there/ },
    { cached: ['~/.aws'], expect: /secrets may lie there/ },
    { cached: ['../home'], expect: /secrets may lie there/ },
  ])('$cached is refused before anything runs', async ({ cached, expect: sentence }) => {
    const failed = prepare({ ...full, cached });
    await expect(failed).rejects.toThrow(UserError);
    await expect(failed).rejects.toThrow(sentence);
    expect(ran()).toBe(0);
    expect(cache.asked).toEqual([]);
  });

  test('a link to the data is the data', async () => {
    symlinkSync('data', join(workspace, 'deps'));
    await expect(prepare(full)).rejects.toThrow(/is or holds data/);
  });

  test('data that setup puts among what it installs is not kept', async () => {
    const given = { ...full, setup: 'mkdir -p deps/more; echo a > deps/more/rows.csv' };
    await expect(prepare(given, { sources: ['deps/more/*.csv'] })).rejects.toThrow(/is or holds data/);
    await expect(prepare(given, { sources: ['**/rows.csv'] })).rejects.toThrow(/is or holds data/);
    expect(cache.asked.filter((each) => each.startsWith('save'))).toEqual([]);
  });

  test.each([
    { name: 'no lock files', given: { setup, cached: ['deps'] }, expect: /needs environment\.lock/ },
    {
      name: 'no command',
      given: { cached: ['deps'], lock: ['lock.txt'] },
      expect: /name the command in environment\.setup/,
    },
    { name: 'a lock file that is not there', given: { ...full, lock: ['no.txt'] }, expect: /"no\.txt" is no file/ },
    { name: 'a lock that is a folder', given: { ...full, lock: ['data'] }, expect: /"data" is a folder/ },
    {
      name: 'a path that setup does not fill',
      given: { ...full, cached: ['deps', 'no'] },
      expect: /"no" is not there/,
    },
  ])('$name', async ({ given, expect: sentence }) => {
    const failed = prepare(given);
    await expect(failed).rejects.toThrow(UserError);
    await expect(failed).rejects.toThrow(sentence);
  });

  test('a folder of the home may be kept', async () => {
    const home = join(dirname(workspace), 'home');
    const given = { ...full, cached: ['~/.cache/x'], setup: `mkdir -p "${home}/.cache/x"` };
    await prepare(given);
    expect(cache.asked.at(-1)).toMatch(/^save/);
  });

  test.each(['a*', 'a?b', '[a]', 'a\nb', ''])('%j is no path', (path) => {
    expect(() => environmentOptions.parse({ cached: [path] })).toThrow();
  });
});

/** Programs that only tell a version. */
function withPrograms(versions: Readonly<Record<string, string>>): NodeProcess {
  const folder = temporaryFolder();
  for (const [name, version] of Object.entries(versions)) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho "${version}"\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return new NodeProcess({ ...childVariables(process.env, []), PATH: `${folder}:${process.env['PATH'] ?? ''}` });
}
