import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCache } from '../../src/github/cache.js';
import type { Cache } from '../../src/host/cache.js';
import { content } from '../support/content.js';
import { temporaryFolder } from '../support/folders.js';
import { ResultsService } from '../support/results-service/service.js';
import { toolkitProcess } from '../support/toolkit-process.js';
import { recordingLog } from '../table/recording-log.js';

const output = toolkitProcess();
let service: ResultsService;
let cache: Cache;
let said: string[];
let modules: string;
let key: string;
let number = 0;

beforeAll(async () => {
  service = await ResultsService.start();
});
afterAll(() => service.stop());

beforeEach(() => {
  const workspace = temporaryFolder();
  Object.assign(process.env, service.env(), { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporaryFolder() });
  const recorded = recordingLog();
  said = recorded.said;
  const opened = openCache(process.env, recorded.log);
  if ('absent' in opened) throw new Error(opened.absent);
  cache = opened;
  service.caches.readOnly = false;
  number += 1;
  key = `mlops-env-${number}-x`;
  modules = join(workspace, 'node_modules');
  mkdirSync(join(modules, 'a'), { recursive: true });
  writeFileSync(join(modules, 'a', 'index.js'), 'a');
  symlinkSync('a', join(modules, 'link'));
});

describe('the cache', () => {
  test('what was saved comes back, also outside of the workspace', async () => {
    const home = join(temporaryFolder(), 'home');
    mkdirSync(home);
    writeFileSync(join(home, 'wheel'), 'w');
    const before = [content(modules), content(home)];
    expect(await cache.save(key, [modules, home])).toBe(true);
    for (const path of [modules, home]) rmSync(path, { recursive: true });
    expect(await cache.restore(key, [modules, home])).toBe(true);
    expect([content(modules), content(home)]).toEqual(before);
    expect(said).toEqual([]);
  });

  test('only the exact key is a hit, and nothing of another entry is unpacked', async () => {
    await cache.save(`${key}yz`, [modules]);
    rmSync(modules, { recursive: true });
    expect(await cache.restore(key, [modules])).toBe(false);
    expect(content(modules)).toEqual({});
  });

  test('only the same paths are a hit', async () => {
    await cache.save(key, [modules]);
    expect(await cache.restore(key, [`${modules}2`])).toBe(false);
  });

  test('a key that is taken stays what it is', async () => {
    await cache.save(key, [modules]);
    writeFileSync(join(modules, 'a', 'index.js'), 'other');
    expect(await cache.save(key, [modules])).toBe(false);
    await cache.restore(key, [modules]);
    expect(readFileSync(join(modules, 'a', 'index.js'), 'utf8')).toBe('a');
    expect(service.caches.all.filter((entry) => entry.key === key)).toHaveLength(1);
  });

  test('a run that may only read is told once, and goes on', async () => {
    service.caches.readOnly = true;
    expect(await cache.save(key, [modules])).toBe(false);
    expect(said).toEqual([
      expect.stringMatching(/^warning: cache .+: it could not be kept \(.*write denied.*\); the run goes on/),
    ]);
  });

  test.each(['drop', 'before-403'] as const)('a service that answers by %s is a miss with a reason', async (kind) => {
    service.fault({ path: /GetCacheEntryDownloadURL/, kind, times: 9 });
    expect(await cache.restore(key, [modules])).toBe(false);
    expect(said).toEqual([
      expect.stringMatching(/^warning: cache .+: it could not be read \(.+\); the run goes on without it\.$/),
    ]);
  });

  test('a download that breaks off is a miss with a reason, not a failure', async () => {
    await cache.save(key, [modules]);
    service.fault({ method: 'GET', path: /^\/blob\/cache/, kind: 'before-404', times: 9 });
    expect(await cache.restore(key, [modules])).toBe(false);
    expect(said).toHaveLength(1);
  });

  test('no line of the toolkit is a command, whatever a file is called', async () => {
    writeFileSync(join(modules, '\n::set-output name=verdict::promote'), '');
    writeFileSync(join(modules, '##[set-env name=PATH]x'), '');
    await cache.save(key, [modules]);
    await cache.restore(key, [modules]);
    const lines = output.text().split('\n');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => /^\s*::(?!add-mask::|debug::)/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes('##[') && !line.startsWith('::debug::'))).toEqual([]);
  });

  test.each(['a*', 'a?', '[a]', 'a\nb'])('a path that the toolkit would take for a pattern: %j', async (name) => {
    await expect(cache.save(key, [join(modules, name)])).rejects.toThrow(/not a path for the cache/);
  });
});

describe('where there is no service', () => {
  const newer = { ACTIONS_CACHE_SERVICE_V2: 'true', ACTIONS_RESULTS_URL: 'https://x/', ACTIONS_RUNTIME_TOKEN: 'x' };
  const enterprise = { GITHUB_SERVER_URL: 'https://git.example.com' };
  test.each([
    { name: 'a laptop', given: {}, expect: /not set/ },
    { name: 'no token', given: { ...newer, ACTIONS_RUNTIME_TOKEN: '' }, expect: /not set/ },
    {
      name: 'the newer kind on GitHub Enterprise Server',
      given: { ...newer, ...enterprise },
      expect: /ACTIONS_CACHE_URL/,
    },
    {
      name: "a stranger's code beside the default branch's cache",
      given: { ...newer, GITHUB_EVENT_NAME: 'pull_request_target' },
      expect: /pull_request_target/,
    },
    { name: 'switched off', given: { ...newer, ACTIONS_CACHE_MODE: ' None' }, expect: /switched off/ },
  ])('$name', ({ given, expect: reason }) => {
    const opened = openCache(given, recordingLog().log);
    expect('absent' in opened && opened.absent).toMatch(reason);
  });

  test('the older kind on GitHub Enterprise Server is one', () => {
    const given = { ...newer, ...enterprise, ACTIONS_CACHE_URL: 'https://x/' };
    expect(openCache(given, recordingLog().log)).not.toHaveProperty('absent');
  });
});
