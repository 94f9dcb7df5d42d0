import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Artifacts } from '../../src/host/artifacts.js';
import { OutsideError, UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { openRunArtifacts } from '../../src/github/artifacts.js';
import { artifactsContract, plantLink } from '../contracts/artifacts.contract.js';
import { FolderArtifacts } from '../support/folder-artifacts.js';
import { temporaryFolder } from '../support/folders.js';
import { ResultsService } from '../support/results-service/service.js';
import { toolkitProcess } from '../support/toolkit-process.js';
import { recordingLog } from '../table/recording-log.js';

const output = toolkitProcess();
let service: ResultsService;

beforeAll(async () => {
  service = await ResultsService.start();
});
afterAll(() => service.stop());

let run = 0;

/** Of a fresh run. The toolkit reads the environment of the process. */
function fresh(): Artifacts {
  run += 1;
  Object.assign(process.env, service.env(`run-${run}`));
  const artifacts = openRunArtifacts(process.env, new NodeFiles(), recordingLog().log);
  if ('absent' in artifacts) throw new Error(artifacts.absent);
  return artifacts;
}

artifactsContract('a workflow run', fresh);
artifactsContract('a folder', () => new FolderArtifacts(join(temporaryFolder(), 'artifacts')));

function file(name = 'a', text = 'text'): { root: string; path: string } {
  const root = temporaryFolder();
  writeFileSync(join(root, name), text);
  return { root, path: join(root, name) };
}

describe('the artifacts of a workflow run', () => {
  test('are seen by every job of the run, and by no other run', async () => {
    const artifacts = fresh();
    const { root, path } = file();
    await artifacts.upload('one', root, [path]);
    Object.assign(process.env, service.env(`run-${run}`, 'another-job'));
    expect(await artifacts.list()).toHaveLength(1);
    Object.assign(process.env, service.env('another-run'));
    expect(await artifacts.list()).toEqual([]);
  });

  test('a browser is told what a single file is', async () => {
    await fresh().uploadFile('report.html', file('r.html', '<p>').path);
    expect(service.artifacts.all.at(-1)).toMatchObject({ name: 'report.html', mime: 'text/html', size: 3 });
    expect(service.artifacts.bytes('report.html')?.toString()).toBe('<p>');
  });

  test('a link is not kept: its target may be anybody’s', async () => {
    const root = temporaryFolder();
    const link = plantLink(root);
    await expect(fresh().upload('x', root, [link])).rejects.toThrow(/link: expected an ordinary file, found a link/);
  });

  test.each(['', '../x', 'a/b', 'a\nb', '::error::x', 'x'.repeat(201), '-x', 'a"b'])('%j is no name', async (name) => {
    const { root, path } = file();
    await expect(fresh().upload(name, root, [path])).rejects.toThrow(UserError);
    expect(output.text()).toBe('');
  });

  test.each(['a\nb', 'x\n::set-output name=verdict::promote', 'a:b', 'a?b', 'a\\b', 'CON'])(
    'a file named %j is refused before the toolkit sees it',
    async (name) => {
      const { root, path } = file(name);
      await expect(fresh().upload('x', root, [path])).rejects.toThrow(/cannot be kept.*rename it/);
      expect(output.text()).toBe('');
    },
  );

  test('the toolkit writes plain lines and masks, whatever a file is called', async () => {
    const artifacts = fresh();
    const { root, path } = file('##[set-env name=PATH]x');
    const kept = await artifacts.upload('one', root, [path]);
    await artifacts.uploadFile('two.html', path);
    await artifacts.download(kept, temporaryFolder());
    const lines = output.text().split('\n');
    expect(lines.filter((line) => /^\s*::(?!add-mask::|debug::)/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes('##[') && !line.startsWith('::debug::'))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('::add-mask::')).length).toBeGreaterThan(0);
  });

  test('a failure of the server is got over', async () => {
    const artifacts = fresh();
    service.fault({ path: /CreateArtifact/, kind: 'before-500' });
    const { root, path } = file();
    expect(await artifacts.upload('one', root, [path])).toMatchObject({ name: 'one' });
  });

  test.each(['drop', 'drop-after', 'before-403'] as const)('%s becomes one sentence', async (kind) => {
    const artifacts = fresh();
    service.fault({ path: /CreateArtifact/, kind });
    const { root, path } = file();
    const failed = artifacts.upload('one', root, [path]);
    await expect(failed).rejects.toThrow(OutsideError);
    await expect(failed).rejects.toThrow(
      /^artifact one: GitHub's artifact service failed \(.+\); run the job again\.$/,
    );
  });

  test('an answer that got lost after the work was done is no failure', async () => {
    const artifacts = fresh();
    service.fault({ path: /FinalizeArtifact/, kind: 'drop-after' });
    const { root, path } = file();
    const kept = await artifacts.upload('one', root, [path]);
    expect(await artifacts.list()).toEqual([kept]);
  });

  test.each(['cut', 'drop', 'before-500'] as const)('a download that ends by %s is begun again', async (kind) => {
    const artifacts = fresh();
    const { root, path } = file('a', 'x'.repeat(100_000));
    const kept = await artifacts.upload('one', root, [path]);
    service.fault({ method: 'GET', path: /^\/blob\/artifact/, kind });
    const to = temporaryFolder();
    await artifacts.download(kept, to);
    expect(readdirSync(to)).toEqual(['a']);
  });

  test('bytes that are not those that were kept are not unpacked', async () => {
    const artifacts = fresh();
    const { root, path } = file();
    const kept = await artifacts.upload('one', root, [path]);
    service.artifacts.all.at(-1)!.digest = `sha256:${'0'.repeat(64)}`;
    const to = join(temporaryFolder(), 'to');
    await expect(artifacts.download(kept, to)).rejects.toThrow(/other bytes arrived/);
    expect(existsSync(to)).toBe(false);
  });

  test('a list that fails says so', async () => {
    const artifacts = fresh();
    Object.assign(process.env, { ACTIONS_RUNTIME_TOKEN: 'no-token' });
    await expect(artifacts.list()).rejects.toThrow(
      /^the list of artifacts: GitHub's artifact service failed \(.+\); run the job again\.$/,
    );
  });

  test('a folder that is a link is not followed out of the target', async () => {
    const artifacts = fresh();
    const root = temporaryFolder();
    mkdirSync(join(root, 'gate'));
    writeFileSync(join(root, 'gate', 'x'), 'x');
    const kept = await artifacts.upload('one', root, [join(root, 'gate', 'x')]);
    const to = temporaryFolder();
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(to, 'gate'));
    await expect(artifacts.download(kept, to)).rejects.toThrow(/expected a folder to unpack into, found a link/);
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

describe('where there is no service', () => {
  const service = {
    ACTIONS_RESULTS_URL: 'https://results.example/',
    ACTIONS_RUNTIME_TOKEN: 'x',
    GITHUB_SERVER_URL: 'https://github.com',
  };
  test.each([
    { name: 'a laptop', given: {}, expect: /not set/ },
    { name: 'no token', given: { ...service, ACTIONS_RUNTIME_TOKEN: '' }, expect: /not set/ },
    { name: 'no address', given: { ...service, ACTIONS_RESULTS_URL: undefined }, expect: /not set/ },
    {
      name: 'GitHub Enterprise Server',
      given: { ...service, GITHUB_SERVER_URL: 'https://git.example.com' },
      expect: /GitHub Enterprise Server/,
    },
  ])('$name', ({ given, expect: reason }) => {
    const artifacts = openRunArtifacts(given, new NodeFiles(), recordingLog().log);
    expect('absent' in artifacts && artifacts.absent).toMatch(reason);
  });

  test.each(['https://github.com', 'https://acme.ghe.com', 'http://github.localhost', undefined])(
    '%s has one',
    (at) => {
      const given = { ...service, GITHUB_SERVER_URL: at };
      expect(openRunArtifacts(given, new NodeFiles(), recordingLog().log)).not.toHaveProperty('absent');
    },
  );
});
