import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { zipSync, type Zippable } from 'fflate';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GitHubClient } from '../../src/github/client.js';
import { ForeignArtifacts } from '../../src/github/foreign-artifacts.js';
import type { UnpackLimits } from '../../src/github/unpack.js';
import { OutsideError, UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import { paths } from '../support/content.js';
import { FakeGitHub } from '../support/fake-github/github.js';
import type { Repository } from '../support/fake-github/repository.js';
import type { Run } from '../support/fake-github/run.js';
import { addArtifact, addRun } from '../support/fake-github/scene.js';
import { temporaryFolder } from '../support/folders.js';
import { hostileTexts } from '../support/hostile.js';
import { recordingLog } from '../table/recording-log.js';

const limits: UnpackLimits = { archive: 100_000, bytes: 1_000_000, files: 20 };
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

let github: FakeGitHub;
let repository: Repository;
let run: Run;
const files = new NodeFiles();

beforeEach(async () => {
  github = await FakeGitHub.start();
  repository = github.repository('ada/flowers');
  github.token('reader', { actions: 'read' });
  github.token('blind', { contents: 'read' });
  run = addRun(repository, { event: 'pull_request' });
});
afterEach(async () => {
  await github.stop();
  await files.close();
});

function source(token = 'reader', wanted: (path: string) => boolean = () => true): ForeignArtifacts {
  const { log } = recordingLog();
  const at = { api: github.url, owner: 'ada', repository: 'flowers', token, agent: 'mlops-test', log, pause: 1 };
  return new ForeignArtifacts(new GitHubClient(at), files, { run: run.id, wanted, limits });
}

/** Downloads an archive as the artifact of a run. */
async function unpack(bytes: Uint8Array, wanted?: (path: string) => boolean): Promise<string> {
  addArtifact(repository, run, 'mlops-flowers-report-1', bytes);
  const artifacts = source('reader', wanted);
  const to = join(temporaryFolder(), 'to');
  await artifacts.download((await artifacts.list()).at(-1)!, to);
  return to;
}

/** The same archive with other bytes in it, everywhere. */
function patched(zip: Uint8Array, from: string, to: string): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(zip).toString('latin1').replaceAll(from, to), 'latin1'));
}

/** Changes a number of four bytes in an entry's headers: local at 22, directory at 24 (APPNOTE 4.3.7 and 4.3.12, uncompressed size). */
function claimingSize(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(size, bytes.indexOf('PK\x03\x04', 0, 'latin1') + 22);
  bytes.writeUInt32LE(size, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 24);
  return bytes;
}

describe('artifacts of another run', () => {
  test('are listed over pages, oldest first, without expired ones and those of other runs', async () => {
    for (let index = 0; index < 130; index += 1) addArtifact(repository, run, `a${index}`, text('x'));
    addArtifact(repository, run, 'old', text('x'), true);
    addArtifact(repository, addRun(repository), 'other', text('x'));
    const listed = await source().list();
    expect(listed).toHaveLength(130);
    expect(listed.map(({ id }) => id)).toEqual(listed.map(({ id }) => id).sort((a, b) => a - b));
    expect(listed[0]).toMatchObject({ name: 'a0', size: 1 });
  });

  test('only what is asked for is written', async () => {
    const zip = zipSync({
      'report/report.md': text('# hi'),
      'evil.sh': text('x'),
      report: {},
      'gate/verdict.json': text('{}'),
    });
    const to = await unpack(zip, (path) => ['report/report.md', 'gate/verdict.json'].includes(path));
    expect(paths(to)).toEqual(['gate/verdict.json', 'report/report.md']);
    expect(readFileSync(join(to, 'report/report.md'), 'utf8')).toBe('# hi');
  });

  test('what is not asked for may be as large as a model', async () => {
    const zip = zipSync({ 'train/model': new Uint8Array(5_000_000), 'report.md': text('# hi') });
    expect(paths(await unpack(zip, (path) => path === 'report.md'))).toEqual(['report.md']);
  });

  const link: Zippable = { link: [text('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }] };
  const device: Zippable = { null: [text(''), { os: 3, attrs: (0o020666 << 16) >>> 0 }] };
  const many: Zippable = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`f${index}`, text('')]));
  const good = text('good');

  test.each<{ name: string; given: Uint8Array; expect: RegExp }>([
    { name: 'a path that climbs', given: zipSync({ good, '../x': text('x') }), expect: /not to be trusted/ },
    { name: 'a path that climbs later', given: zipSync({ good, 'a/../../x': text('x') }), expect: /not to be trusted/ },
    { name: 'an absolute path', given: zipSync({ good, '/tmp/x': text('x') }), expect: /not to be trusted/ },
    { name: 'a backslash', given: zipSync({ good, 'a\\..\\x': text('x') }), expect: /not to be trusted/ },
    { name: 'a drive', given: zipSync({ good, 'C:x': text('x') }), expect: /not to be trusted|refused/ },
    { name: 'a link', given: zipSync({ good, ...link }), expect: /"link": it is not an ordinary file/ },
    { name: 'a device', given: zipSync({ good, ...device }), expect: /"null": it is not an ordinary file/ },
    { name: 'a name twice', given: patched(zipSync({ aaa: good, aab: text('x') }), 'aab', 'aaa'), expect: /same name/ },
    { name: 'a name twice but for its case', given: zipSync({ aaa: good, AAA: text('x') }), expect: /same name/ },
    {
      name: 'a file and a folder of one name',
      given: zipSync({ a: good, 'a/b': text('x') }),
      expect: /name of its folder|same name/,
    },
    { name: 'a control character', given: zipSync({ good, 'ä\n::error::x': text('x') }), expect: /control characters/ },
    { name: 'a name that is too long', given: zipSync({ good, ['x'.repeat(2000)]: text('x') }), expect: /1,000/ },
    { name: 'a device of Windows', given: zipSync({ good, 'aux.txt': text('x') }), expect: /Windows/ },
    { name: 'too many files', given: zipSync(many), expect: /holds 21 files, 20 are allowed/ },
    {
      name: 'a bomb',
      given: zipSync({ good, bomb: new Uint8Array(50_000_000) }, { level: 9 }),
      expect: /unpacks to more than 1000000 bytes/,
    },
    {
      name: 'a bomb that lies',
      given: claimingSize(zipSync({ bomb: new Uint8Array(50_000_000) }), 10),
      expect: /not to be trusted/,
    },
    {
      name: 'a file shorter than it says',
      given: claimingSize(zipSync({ x: text('aaaaaaaaaaaaaaaaaaaaaa') }), 900),
      expect: /not to be trusted/,
    },
    { name: 'no zip', given: text('<html>'), expect: /not to be trusted/ },
    { name: 'half a zip', given: zipSync({ good }).subarray(0, 60), expect: /not to be trusted/ },
    { name: 'nothing', given: new Uint8Array(0), expect: /not to be trusted/ },
    { name: 'too many bytes', given: new Uint8Array(100_001), expect: /100001 bytes, 100000 are allowed/ },
  ])('$name is refused, and nothing is written', async ({ given, expect: sentence }) => {
    addArtifact(repository, run, 'x', given);
    const artifacts = source();
    const target = temporaryFolder();
    const failed = artifacts.download((await artifacts.list())[0]!, join(target, 'to'));
    await expect(failed).rejects.toThrow(UserError);
    await expect(failed).rejects.toThrow(sentence);
    expect(readdirSync(target)).toEqual([]);
  });

  test.each(hostileTexts)('a sentence about %j is one line', async (name) => {
    addArtifact(repository, run, name, text('no zip'));
    const artifacts = source();
    const failed = artifacts.download((await artifacts.list())[0]!, join(temporaryFolder(), 'to'));
    await expect(failed).rejects.toThrow(/^artifact "[^\r\n]*$/);
  });

  test('a token that may not read says which permission is missing', async () => {
    addArtifact(repository, run, 'x', zipSync({ good }));
    const failed = source('blind').download((await source().list())[0]!, join(temporaryFolder(), 'to'));
    await expect(failed).rejects.toThrow(UserError);
    await expect(failed).rejects.toThrow(/permissions: \{actions: read\}/);
  });

  test('one that GitHub keeps no longer', async () => {
    const { id, name } = addArtifact(repository, run, 'x', zipSync({ good }), true);
    const failed = source().download({ id, name, size: 1 }, join(temporaryFolder(), 'to'));
    await expect(failed).rejects.toThrow(/GitHub keeps it no longer/);
  });

  test('other bytes than GitHub says are not unpacked', async () => {
    const { id, name } = addArtifact(repository, run, 'x', zipSync({ good }));
    const artifacts = source();
    await artifacts.list();
    Object.assign(repository.artifacts.get(id)!, { bytes: Buffer.from(zipSync({ good: text('evil') })) });
    const to = join(temporaryFolder(), 'to');
    const failed = artifacts.download({ id, name, size: 1 }, to);
    await expect(failed).rejects.toThrow(OutsideError);
    await expect(failed).rejects.toThrow(/other bytes arrived/);
    expect(existsSync(to)).toBe(false);
  });

  test('a connection that breaks is tried again', async () => {
    github.fault({ path: /\/zip$/, kind: 'drop' });
    expect(paths(await unpack(zipSync({ good })))).toEqual(['good']);
  });

  test('the token goes to GitHub only', async () => {
    await unpack(zipSync({ good }));
    expect(github.calls.map(({ path }) => path)).toEqual([
      `/repos/ada/flowers/actions/runs/${run.id}/artifacts`,
      expect.stringMatching(/\/actions\/artifacts\/\d+\/zip$/),
    ]);
  });
});
