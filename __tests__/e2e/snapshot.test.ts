import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../src/model/manifest.js';
import { sha256 } from '../registry/drafts.js';
import { action, json, mlops, root, run, type ActionRun, type Run } from '../support/doors.js';
import { FakeGitHub } from '../support/fake-github/github.js';
import type { Repository } from '../support/fake-github/repository.js';
import { addArtifact, addRun } from '../support/fake-github/scene.js';
import { temporaryFolder } from '../support/folders.js';
import { ResultsService } from '../support/results-service/service.js';
import { cellsOfTiny, tinyConfig, tinyCopy, tinyCsv, tinyRows } from '../support/tiny.js';

/** A tiny repository that keeps its rows there. */
const keeping = (snapshot: string): string =>
  tinyConfig().replace('  target: sold', `  target: sold\n  snapshot: ${snapshot}`);

describe('on a laptop, in a folder registry', () => {
  test('a release keeps the rows, once; pulled back they are the same bytes and give the same model', async () => {
    const folder = tinyCopy({ 'mlops.yml': keeping('release') });
    expect(await mlops(folder, 'release', '--quiet')).toMatchObject({ code: 0 });
    const manifest = json(folder, '.mlops-registry/tiny/versions/1.0.0/manifest.json') as Manifest;
    const { digest } = manifest.data.snapshot!;
    const pulled = await mlops(folder, 'pull', '--data', '--version', '1.0.0', '--output', 'rows', '--json');
    expect(pulled).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(pulled.stdout)).toMatchObject({ rows: 240, digest, fingerprint: manifest.data.fingerprint });
    expect(sha256(readFileSync(join(folder, 'rows/data.parquet')))).toBe(digest);

    // Years later: another clone, the rows as they came back.
    const text = await mlops(folder, 'pull', '--data', '--output', 'rows', '--format', 'csv');
    expect(text.code).toBe(0);
    const later = tinyCopy({
      'mlops.yml': keeping('release'),
      'data.csv': readFileSync(join(folder, 'rows/data.csv')),
    });
    expect(await mlops(later, 'release', '--quiet')).toMatchObject({ code: 0 });
    const remade = json(later, '.mlops-registry/tiny/versions/1.0.0/manifest.json') as Manifest;
    expect(remade.model.digest).toBe(manifest.model.digest);
    expect(remade.data.snapshot).toEqual(manifest.data.snapshot);

    // Again, with other parameters: the same rows are not stored again.
    const set = ['--set', 'train.params.epochs=21'];
    const again = await mlops(folder, 'release', ...set);
    expect(again.code).toBe(0);
    expect(again.stderr).toMatch(/in the registry already/);
    expect(readdirSync(join(folder, '.mlops-registry/data')).filter((name) => !name.startsWith('.'))).toEqual([digest]);
  }, 120_000);

  test('a touched snapshot is not used, and no version names it', async () => {
    const folder = tinyCopy({ 'mlops.yml': keeping('release') });
    await mlops(folder, 'release', '--quiet');
    const { digest } = (json(folder, '.mlops-registry/tiny/versions/1.0.0/manifest.json') as Manifest).data.snapshot!;
    const path = join(folder, '.mlops-registry/data', digest, 'data.parquet');
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(path, bytes);
    const pulled = await mlops(folder, 'pull', '--data', '--output', 'rows');
    expect(pulled.code).toBe(2);
    expect(pulled.stderr).toMatch(/data\.parquet: its SHA-256 is not the one/);
    expect(existsSync(join(folder, 'rows'))).toBe(false);
    const again = await mlops(folder, 'release', '--set', 'train.params.epochs=21');
    expect(again.code).toBe(2);
    expect(readdirSync(join(folder, '.mlops-registry/tiny/versions'))).toEqual(['1.0.0']);
  }, 120_000);

  test('by commands: pushed, then pulled from another clone by what its mlops.yml says', async () => {
    const store = temporaryFolder();
    const push = `'cp "$MLOPS_SNAPSHOT" "${store}/$MLOPS_SNAPSHOT_DIGEST"'`;
    const pull = `'cp "${store}/$MLOPS_SNAPSHOT_DIGEST" "$MLOPS_SNAPSHOT"'`;
    const folder = tinyCopy({ 'mlops.yml': keeping(`{push: ${push}, pull: ${pull}}`) });
    expect(await mlops(folder, 'release', '--quiet')).toMatchObject({ code: 0 });
    const [name] = readdirSync(store);
    expect(await mlops(folder, 'pull', '--data', '--output', 'rows')).toMatchObject({ code: 0 });
    expect(sha256(readFileSync(join(folder, 'rows/data.parquet')))).toBe(name);
    writeFileSync(join(store, name!), 'other bytes');
    const wrong = await mlops(folder, 'pull', '--data', '--output', 'more');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toMatch(/data\.parquet has another SHA-256 than is on record/);
    expect(existsSync(join(folder, 'more'))).toBe(false);
  }, 120_000);

  test('a push that fails leaves no version', async () => {
    const folder = tinyCopy({ 'mlops.yml': keeping(`{push: 'exit 3', pull: 'true'}`) });
    const ran = await mlops(folder, 'release');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(
      /data\.snapshot\.push: "exit 3" ended with code 3; the rows are not kept, and no version is registered/,
    );
    expect(existsSync(join(folder, '.mlops-registry/tiny/versions'))).toBe(false);
  }, 60_000);

  test('an artifact outside of a workflow is refused before anything is trained', async () => {
    const folder = tinyCopy({ 'mlops.yml': keeping('artifact') });
    const ran = await mlops(folder, 'release');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/mlops\.yml:\d+:\d+: data\.snapshot: an artifact belongs to a workflow run/);
    expect(existsSync(join(folder, '.mlops/train'))).toBe(false);
    // A check keeps nothing.
    expect(await mlops(folder, 'check', '--quiet')).toMatchObject({ code: 0 });
  }, 60_000);

  test('without a snapshot the files of today are compared', async () => {
    const folder = tinyCopy();
    await mlops(folder, 'release', '--quiet');
    const same = await mlops(folder, 'pull', '--data');
    expect(same).toMatchObject({ code: 0 });
    expect(same.stderr).toMatch(/tiny 1\.0\.0 has no snapshot of its data/);
    expect(same.stdout).toMatch(/data\.csv +same .*\n\nThey are the very files that it was made from\./);
    writeFileSync(join(folder, 'data.csv'), tinyCsv(tinyRows(241)));
    const other = await mlops(folder, 'pull', '--data', '--json');
    expect(other.code).toBe(1);
    expect(JSON.parse(other.stdout)).toMatchObject({
      snapshot: null,
      same: false,
      files: [{ path: 'data.csv', state: 'other content' }],
    });
  }, 60_000);
});

describe('in a workflow of two jobs', () => {
  let github: FakeGitHub;
  let repository: Repository;
  let service: ResultsService;

  beforeEach(async () => {
    github = await FakeGitHub.start();
    repository = github.repository('octo/tiny');
    github.token('reader', { contents: 'read', actions: 'read' });
    github.token('writer', { contents: 'write' }, { limit: 1e6 });
    service = await ResultsService.start();
  });
  afterEach(async () => {
    await service.stop();
    await github.stop();
  });

  const number = 7;
  const job = (workspace: string, name: string, token: string, more: Record<string, string> = {}): Promise<ActionRun> =>
    action(
      workspace,
      { step: 'release', job: name, token, ...more },
      {
        env: {
          ...service.env(`run-${number}`, name),
          GITHUB_EVENT_NAME: 'push',
          GITHUB_REPOSITORY: 'octo/tiny',
          GITHUB_API_URL: github.url,
          GITHUB_RUN_ID: String(number),
          GITHUB_RUN_ATTEMPT: '1',
          GITHUB_SERVER_URL: 'https://github.com',
        },
      },
    );
  const at = (cwd: string, ...words: string[]): Promise<Run> =>
    run([process.execPath, join(root, 'bin/mlops.js'), ...words], cwd, {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'octo/tiny',
      GH_TOKEN: 'reader',
    });

  test('release: the rows travel apart from the run directory, and the job with the token that writes keeps them', async () => {
    const folder = tinyCopy({ 'mlops.yml': keeping('release') });
    const candidate = await job(folder, 'candidate', 'reader');
    expect(candidate).toMatchObject({ code: 0, stderr: '' });
    const names = service.artifacts.all.map(({ name }) => name).sort();
    expect(names).toEqual([expect.stringMatching(/^mlops-data-[0-9a-f]{64}$/), 'mlops-tiny-candidate-1']);
    expect(service.artifacts.bytes('mlops-tiny-candidate-1')!.includes('data.parquet')).toBe(false);
    const empty = temporaryFolder();
    const published = await job(empty, 'publish', 'writer', { from: 'mlops-tiny-candidate-1' });
    expect(published).toMatchObject({ code: 0, stderr: '' });
    expect(published.outputs).toMatchObject({ version: '1.0.0', promoted: 'true' });
    const { releases, latest, tags, file } = github.state('octo/tiny');
    const manifest = JSON.parse(file('tiny@v1.0.0', 'manifest.json')!) as Manifest;
    const snapshot = manifest.data.snapshot!;
    const tag = `mlops-data-${snapshot.digest}`;
    expect(Object.keys(tags)).toContain(tag);
    expect(JSON.parse(file(tag, 'snapshot.json')!)).toEqual(snapshot);
    expect(latest).toBe('tiny@v1.0.0');
    const data = releases.find((release) => release.tag === tag)!;
    expect(data).toMatchObject({ draft: false, prerelease: true });
    expect(data.assets['data.parquet']!.digest).toBe(`sha256:${snapshot.digest}`);
    expect(data.body).not.toMatch(cellsOfTiny);
    const pulled = await at(
      temporaryFolder(),
      'pull',
      '--data',
      '--model',
      'tiny',
      '--version',
      '1.0.0',
      '--registry',
      'github:octo/tiny',
    );
    expect(pulled).toMatchObject({ code: 0 });
    expect(pulled.stdout).toContain(
      `Fingerprint ${manifest.data.fingerprint}: recomputed from these rows, as on record.`,
    );
  }, 120_000);

  test('artifact: kept by the first job, pulled from that run with a token that reads it', async () => {
    const folder = tinyCopy({ 'mlops.yml': keeping('artifact') });
    expect(await job(folder, 'candidate', 'reader')).toMatchObject({ code: 0 });
    expect(await job(temporaryFolder(), 'publish', 'writer', { from: 'mlops-tiny-candidate-1' })).toMatchObject({
      code: 0,
    });
    const { releases, file } = github.state('octo/tiny');
    expect(releases.map(({ tag }) => tag)).toEqual(['tiny@v1.0.0']);
    const { run: address, data } = JSON.parse(file('tiny@v1.0.0', 'manifest.json')!) as Manifest;
    const of = addRun(repository, { event: 'push', id: number });
    expect(address).toContain(`/actions/runs/${number}`);
    const name = `mlops-data-${data.snapshot!.digest}`;
    const words = ['pull', '--data', '--model', 'tiny', '--version', '1.0.0', '--registry', 'github:octo/tiny'];
    const gone = await at(temporaryFolder(), ...words);
    expect(gone.code).toBe(2);
    expect(gone.stderr).toMatch(/GitHub keeps the artifact of its rows no longer/);
    addArtifact(repository, of, name, service.artifacts.bytes(name)!);
    expect(await at(temporaryFolder(), ...words)).toMatchObject({ code: 0 });
    // Somebody who can run code there leaves an artifact of that name.
    for (const id of [...repository.artifacts.keys()]) repository.artifacts.delete(id);
    addArtifact(repository, of, name, zipSync({ 'data.parquet': new TextEncoder().encode('PAR1 other PAR1') }));
    const folder2 = temporaryFolder();
    mkdirSync(join(folder2, 'x'));
    const hostile = await at(folder2, ...words, '--output', 'x');
    expect(hostile.code).toBe(2);
    expect(hostile.stderr).toMatch(/it is not the snapshot that was asked for/);
    expect(readdirSync(join(folder2, 'x'))).toEqual([]);
  }, 120_000);

  test('rows do not pass through a public repository on their way to a private registry', async () => {
    github.repository('octo/private', { private: true });
    const folder = tinyCopy({ 'mlops.yml': keeping('release') });
    const ran = await job(folder, 'candidate', 'reader', {
      registry: 'github:octo/private',
      'registry-token': 'writer',
    });
    expect(ran.code).toBe(2);
    expect(ran.stdout).toMatch(
      /hands the rows to the job that publishes as an artifact of octo\/tiny, whose readers are not those/,
    );
    expect(service.artifacts.all.filter(({ name }) => name.startsWith('mlops-data-'))).toEqual([]);
    expect(existsSync(join(folder, '.mlops/train'))).toBe(false);
  }, 60_000);
});
