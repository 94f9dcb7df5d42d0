import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { OutsideError, UserError } from '../../src/host/errors.js';
import { NodeFiles } from '../../src/host/node-files.js';
import type { Manifest } from '../../src/model/manifest.js';
import { pullVersion } from '../../src/registry/pull.js';
import type { VersionDraft } from '../../src/registry/registry.js';
import { contextIn } from '../registry/context.js';
import { draft, record } from '../registry/drafts.js';
import { promote, release, rollback } from '../release/judged-run.js';
import type { FakeGitHub } from '../support/fake-github/github.js';
import type { Repository } from '../support/fake-github/repository.js';
import { type Opening, openRegistry, startGitHub } from './registry-under-test.js';

const files = new NodeFiles();
let github: FakeGitHub;
let repository: Repository;
let folder: string;

beforeEach(async () => {
  ({ github, repository } = await startGitHub());
  folder = await files.temporary();
});
afterEach(async () => {
  await github.stop();
  await files.close();
});

const name = 'ada/flowers';
const verdictOf = (verdict: Manifest['verdict']['verdict']): Manifest['verdict'] => ({
  verdict,
  part: 'test',
  rule: null,
  sha256: '',
});
const make = (version: string, change: Partial<Manifest> = {}, content?: string): Promise<VersionDraft> =>
  draft(files, folder, version, change, content);

describe('what a version is on GitHub', () => {
  test('a tag on a commit without parents that holds manifest and verdict, and a public release of it', async () => {
    const version = await make('1.0.0');
    await openRegistry(github, files).publish(version);
    const { refs, tags, releases, latest, file } = github.state(name);
    const tag = 'flowers@v1.0.0';
    expect(Object.keys(refs)).toEqual(['refs/heads/main', `refs/tags/${tag}`]);
    expect(JSON.parse(file(tag, 'manifest.json') ?? '')).toEqual(version.manifest);
    expect(file(tag, 'verdict.json')).toBe(await files.text(version.files['verdict.json'] ?? ''));
    expect(file(tag, 'README.md')).toBeNull();
    const commit = repository.objects.content(tags[tag]?.object ?? '', 'commit')?.toString() ?? '';
    expect(commit).not.toMatch(/^parent/m);
    expect(commit).toMatch(/^author ada <ada@users\.noreply\.github\.com> \d+ \+0000$/m);
    expect(releases).toHaveLength(1);
    expect(releases[0]).toMatchObject({ tag, name: 'flowers 1.0.0', draft: false, prerelease: false });
    const sums = releases[0]?.assets['SHA256SUMS']?.bytes.toString() ?? '';
    expect(sums.split('\n').map((line) => line.slice(66))).toEqual([
      'manifest.json',
      'model.tar.gz',
      'verdict.json',
      '',
    ]);
    expect(latest).toBe(tag); // the only release there is; promotion decides when there are more
  });

  test.each(['hold', 'inconclusive'] as const)('verdict %s: a pre-release with its model', async (verdict) => {
    await openRegistry(github, files).publish(await make('1.0.0', { verdict: verdictOf(verdict) }));
    expect(github.state(name).releases).toMatchObject([{ draft: false, prerelease: true }]);
  });

  test('a rejected version is a tag without a release, and can be pulled', async () => {
    const registry = openRegistry(github, files);
    await registry.publish(await make('1.0.0', { verdict: verdictOf('reject') }));
    expect(github.state(name).releases).toEqual([]);
    const pulled = await pullVersion(openRegistry(github, files), files, 'flowers', '1.0.0', join(folder, 'out'));
    expect(pulled.files).toEqual(['manifest.json', 'verdict.json']);
  });

  test('the note says verdict, figures and how to load it, and nothing of the manifest becomes markup', async () => {
    const actor = '@everyone <img src=x onerror=alert(1)> [a](http://b) `x` | y\n# z';
    await openRegistry(github, files).publish(await make('1.0.0', { actor, run: 'https://x/@team' }));
    const body = github.state(name).releases[0]?.body ?? '';
    expect(body).toContain('## Verdict: promote');
    expect(body).toContain('| roc_auc | 0.9 | &#91;0.8,\u00A00.95&#93; |');
    expect(body).toContain('mlops pull --model flowers --version 1.0.0 --registry github:ada/flowers');
    expect(body).not.toMatch(/<img|\]\(http|@everyone|@team|^# z/m);
  });
});

describe('latest', () => {
  const publishAndPromote = async (latest: boolean | null, model = 'flowers'): Promise<void> => {
    const registry = openRegistry(github, files, { latest });
    await registry.publish(await make('1.0.0', { name: model }));
    await registry.promote(record(model, 1, '1.0.0'));
  };

  test('follows the champion where the repository has one model, also back', async () => {
    const registry = openRegistry(github, files);
    for (const version of ['1.0.0', '1.1.0', '1.2.0']) await registry.publish(await make(version));
    for (const [index, version] of ['1.0.0', '1.1.0', '1.0.0'].entries()) {
      await registry.promote(record('flowers', index + 1, version, { anchor: '1.0.0' }));
      expect(github.state(name).latest).toBe(`flowers@v${version}`);
    }
  });

  test.each([
    { name: 'two models: nobody is the latest', latest: null, expect: 'other@v9.0.0' },
    { name: 'two models, said so: the champion', latest: true, expect: 'flowers@v1.0.0' },
    { name: 'one model, said not so: as it was', latest: false, expect: 'other@v9.0.0' },
  ])('$name', async (each) => {
    await publishAndPromote(true, 'other');
    const registry = openRegistry(github, files);
    await registry.publish(await make('9.0.0', { name: 'other' }));
    await openRegistry(github, files, { latest: true }).promote(record('other', 2, '9.0.0'));
    await publishAndPromote(each.latest);
    expect(github.state(name).latest).toBe(each.expect);
  });

  test('a version that a person promotes is no pre-release any more', async () => {
    const registry = openRegistry(github, files);
    await registry.publish(await make('1.0.0', { verdict: verdictOf('hold') }));
    await registry.promote(record('flowers', 1, '1.0.0', { kind: 'person' }));
    expect(github.state(name)).toMatchObject({ latest: 'flowers@v1.0.0', releases: [{ prerelease: false }] });
  });

  test('a run that died before latest moved is mended by the next one', async () => {
    const registry = openRegistry(github, files);
    for (const version of ['1.0.0', '1.1.0']) await registry.publish(await make(version));
    await registry.promote(record('flowers', 1, '1.0.0'));
    github.fault({ kind: 'before-500', method: 'PATCH', path: /\/releases\/\d+$/, times: 4 });
    await expect(registry.promote(record('flowers', 2, '1.1.0'))).rejects.toThrow(OutsideError);
    expect(github.state(name).latest).toBe('flowers@v1.0.0');
    expect(await openRegistry(github, files).promote(record('flowers', 2, '1.1.0'))).toBe('moved');
    expect(github.state(name).latest).toBe('flowers@v1.1.0');
  });
});

describe('what others have left', () => {
  test("somebody's draft of the same tag stays as it is", async () => {
    const registry = openRegistry(github, files);
    github.fault({ kind: 'before-500', method: 'POST', path: /\/releases$/, times: 3 });
    await expect(registry.publish(await make('1.0.0'))).rejects.toThrow(OutsideError);
    await fetch(`${github.url}/repos/${name}/releases`, {
      method: 'POST',
      headers: { authorization: 'token secret-token', 'user-agent': 'eve' },
      body: JSON.stringify({ tag_name: 'flowers@v1.0.0', name: 'mine', body: 'by hand', draft: true }),
    });
    expect(await openRegistry(github, files).publish(await make('1.0.0'))).toBe('published');
    const { releases } = github.state(name);
    expect(releases.map(({ name: title, draft: isDraft }) => [title, isDraft]).sort()).toEqual([
      ['flowers 1.0.0', false],
      ['mine', true],
    ]);
  });

  test('a draft that somebody removes meanwhile is made again by the next run', async () => {
    github.fault({ kind: 'slow', method: 'POST', path: /\/assets$/, milliseconds: 500 });
    const publishing = openRegistry(github, files).publish(await make('1.0.0'));
    const ended = expect(publishing).rejects.toThrow(/the draft of flowers@v1\.0\.0 was removed meanwhile; run again/);
    while (!github.calls.some(({ path }) => path.endsWith('/assets'))) await setTimeout(5);
    repository.releases.clear();
    await ended;
    expect(await openRegistry(github, files).publish(await make('1.0.0'))).toBe('published');
    expect(github.state(name).releases).toMatchObject([{ draft: false }]);
  });

  test('a lightweight tag holds its number and is no version', async () => {
    repository.refs.set('refs/tags/flowers@v1.0.0', repository.refs.get('refs/heads/main') ?? '');
    const registry = openRegistry(github, files);
    expect(await registry.versions('flowers')).toEqual([]);
    expect(await registry.publish(await make('1.0.0'))).toBe('taken');
    expect(await registry.publish(await make('1.0.1'))).toBe('published');
    expect(await registry.versions('flowers')).toEqual(['1.0.1']);
  });

  test('a version whose release is gone says so, and its manifest is there', async () => {
    const registry = openRegistry(github, files);
    await registry.publish(await make('1.0.0'));
    repository.releases.clear();
    const later = openRegistry(github, files);
    expect((await later.manifest('flowers', '1.0.0')).version).toBe('1.0.0');
    await expect(later.fetch('flowers', '1.0.0', 'model.tar.gz', join(folder, 'x'))).rejects.toThrow(
      /no published release/,
    );
    await expect(later.promote(record('flowers', 1, '1.0.0'))).rejects.toThrow(/no published release/);
    expect(await later.publish(await make('1.0.0'))).toBe('published');
    await later.fetch('flowers', '1.0.0', 'model.tar.gz', join(folder, 'x'));
  });

  test('a champion tag that somebody deleted is named', async () => {
    const registry = openRegistry(github, files);
    await registry.publish(await make('1.0.0'));
    for (const number of [1, 2]) await registry.promote(record('flowers', number, '1.0.0'));
    repository.refs.delete('refs/tags/flowers#champion#1');
    await expect(registry.history('flowers')).rejects.toThrow(/flowers#champion#1: this tag is missing.*restore/);
  });

  test('immutable releases are published as well', async () => {
    repository.immutableReleases = true;
    const registry = openRegistry(github, files);
    await registry.publish(await make('1.0.0', { verdict: verdictOf('hold') }));
    await registry.promote(record('flowers', 1, '1.0.0'));
    expect(github.state(name)).toMatchObject({ latest: 'flowers@v1.0.0', releases: [{ immutable: true }] });
  });
});

describe('what GitHub refuses is said with what to do', () => {
  const cases: {
    name: string;
    given: () => unknown;
    options?: Partial<Opening>;
    kind: typeof UserError | typeof OutsideError;
    expect: RegExp;
  }[] = [
    {
      name: 'a token that may only read',
      given: () => github.token('reader', { contents: 'read' }),
      options: { token: 'reader' },
      kind: UserError,
      expect:
        /github:ada\/flowers: the token lacks a permission \(403, .*`contents: write`; add `permissions: \{contents: write\}`/,
    },
    {
      name: 'a token that GitHub does not know',
      given: () => undefined,
      options: { token: 'wrong-token' },
      kind: UserError,
      expect: /does not know the token \(401, Bad credentials\).*registry-token/,
    },
    {
      name: 'a repository that is not there',
      given: () => undefined,
      options: { repository: 'ada/nothing' },
      kind: UserError,
      expect: /github:ada\/nothing: not found \(404\).*the token may not see it/,
    },
    {
      name: 'an empty repository',
      given: () => github.repository('ada/empty', { empty: true }),
      options: { repository: 'ada/empty' },
      kind: UserError,
      expect: /the repository is empty.*push one/,
    },
    {
      name: 'a ruleset on tags',
      given: () => repository.rulesets.push({ target: 'tag', include: ['refs/tags/*@v*'], rules: ['creation'] }),
      kind: UserError,
      expect:
        /the tag flowers@v1\.0\.0 may not be created \(422, .*a ruleset of the repository forbids it.*flowers@v\*/,
    },
    {
      name: 'a limit that lasts',
      given: () => github.fault({ kind: 'rate-limit', seconds: 3000 }),
      kind: OutsideError,
      expect: /limit of requests is reached .*free again at \d{4}-.*try again then/,
    },
    {
      name: 'a server that stays down',
      given: () => github.fault({ kind: 'before-503', times: 9 }),
      kind: OutsideError,
      expect: /could not be reached or failed \(503, Server Error\); try again/,
    },
    {
      name: 'a network that stays down',
      given: () => github.fault({ kind: 'drop', times: 9 }),
      kind: OutsideError,
      expect: /could not be reached or failed \(.+\); try again/,
    },
  ];
  test.each(cases)('$name', async (each) => {
    each.given();
    const cause: unknown = await openRegistry(github, files, each.options)
      .publish(await make('1.0.0'))
      .catch((error: unknown) => error);
    expect(cause).toBeInstanceOf(each.kind);
    const { message } = cause as Error;
    expect(message).toMatch(each.expect);
    expect(message).not.toMatch(/secret-token|wrong-token|reader'/);
  });

  test('a ruleset on champions lets nobody win', async () => {
    const registry = openRegistry(github, files);
    await registry.publish(await make('1.0.0'));
    repository.rulesets.push({ target: 'tag', include: ['refs/tags/*#champion#*'], rules: ['creation'] });
    await expect(registry.promote(record('flowers', 1, '1.0.0'))).rejects.toThrow(
      /flowers#champion#1 may not be created/,
    );
    expect(await registry.history('flowers')).toEqual([]);
  });

  test('an empty repository has no versions', async () => {
    github.repository('ada/empty', { empty: true });
    const registry = openRegistry(github, files, { repository: 'ada/empty' });
    expect(await registry.versions('flowers')).toEqual([]);
    expect(await registry.history('flowers')).toEqual([]);
  });

  test('a file of 2 GiB is refused before anything is asked', async () => {
    const version = await make('1.0.0');
    const model = { size: 2 ** 31, sha256: version.manifest.files['model.tar.gz']?.sha256 ?? '' };
    const manifest = { ...version.manifest, files: { ...version.manifest.files, 'model.tar.gz': model } };
    await expect(openRegistry(github, files).publish({ ...version, manifest })).rejects.toThrow(
      /model\.tar\.gz: 2147483648 bytes; GitHub takes files of less than 2 GiB.*--registry DIR/,
    );
    expect(github.calls).toEqual([]);
  });

  test('a short limit is waited for', async () => {
    github.fault({ kind: 'secondary', method: 'POST', nth: 2, seconds: 2 });
    expect(await openRegistry(github, files).publish(await make('1.0.0'))).toBe('published');
  });
});

describe('an answer that gets lost', () => {
  test.each(['after-502', 'drop-after', 'cut'] as const)(
    '%s: the winner of a number learns that it has won',
    async (kind) => {
      const registry = openRegistry(github, files);
      github.fault({ kind, method: 'POST', path: /\/git\/refs$/ });
      expect(await registry.publish(await make('1.0.0'))).toBe('published');
      github.fault({ kind, method: 'POST', path: /\/git\/refs$/ });
      expect(await registry.promote(record('flowers', 1, '1.0.0'))).toBe('promoted');
      expect(await registry.promote(record('flowers', 1, '1.0.0', { actor: 'eve' }))).toBe('moved');
    },
  );

  test('a draft whose answer got lost is found again among many releases', async () => {
    const others = Array.from({ length: 110 }, (_, index) =>
      fetch(`${github.url}/repos/${name}/releases`, {
        method: 'POST',
        headers: { authorization: 'token secret-token', 'user-agent': 'eve' },
        body: JSON.stringify({ tag_name: `x${index}`, draft: true }),
      }),
    );
    github.fault({ kind: 'drop-after', method: 'POST', path: /\/releases$/, nth: 111 });
    await Promise.all(others);
    await openRegistry(github, files).publish(await make('1.0.0'));
    const { releases } = github.state(name);
    expect(releases).toHaveLength(111);
    expect(releases.filter(({ draft: isDraft }) => !isDraft).map(({ tag }) => tag)).toEqual(['flowers@v1.0.0']);
    expect(github.calls.filter(({ path, method }) => method === 'GET' && path.endsWith('/releases'))).toHaveLength(2);
  });
});

test('two jobs that publish the same candidate at once leave one release, whole', async () => {
  for (let round = 1; round <= 10; round += 1) {
    const version = await make(`1.0.${round}`);
    const again = {
      ...version,
      manifest: { ...version.manifest, createdAt: '2025-02-03T04:05:06.000Z', actor: 'bob' },
    };
    const jobs = [version, again].map((each) => openRegistry(github, files).publish(each));
    expect(await Promise.all(jobs)).toEqual(['published', 'published']);
    await openRegistry(github, files).fetch('flowers', `1.0.${round}`, 'model.tar.gz', join(folder, 'out'));
    const { releases } = github.state(name);
    expect(releases.map(({ draft: isDraft }) => isDraft)).toEqual(releases.map(() => false));
    expect(releases).toHaveLength(round);
  }
});

describe('downloads', () => {
  test.each(['redirect', 'direct'] as const)('%s: a large model arrives whole', async (downloads) => {
    const other = await startGitHub({ downloads });
    try {
      const content = 'weights '.repeat(3_000_000); // more than is sent at once
      const registry = openRegistry(other.github, files);
      await registry.publish(await make('1.0.0', {}, content));
      await openRegistry(other.github, files).fetch('flowers', '1.0.0', 'model.tar.gz', join(folder, 'out'));
      expect(await files.text(join(folder, 'out'))).toBe(content);
    } finally {
      await other.github.stop();
    }
  });

  test('a public registry is read without a token', async () => {
    github.repository('ada/open');
    await openRegistry(github, files, { repository: 'ada/open' }).publish(await make('1.0.0'));
    const client = openRegistry(github, files, { repository: 'ada/open', token: null });
    await client.fetch('flowers', '1.0.0', 'model.tar.gz', join(folder, 'out'));
    expect(await client.versions('flowers')).toEqual(['1.0.0']);
    await expect(client.publish(await make('1.0.1'))).rejects.toThrow(/\(401/);
  });
});

describe('a whole release', () => {
  test('a hundred versions and champions are read by few requests, each as it was written', async () => {
    const registry = openRegistry(github, files);
    const versions = Array.from({ length: 60 }, (_, index) => `1.${index}.0`);
    for (const [index, version] of versions.entries()) {
      await registry.publish(await make(version));
      await registry.promote(record('flowers', index + 1, version, { reason: `No ${index}, "quoted" \\ and\n@all` }));
    }
    const before = github.calls.length;
    const reader = openRegistry(github, files);
    expect(await reader.versions('flowers')).toEqual(versions);
    for (const version of versions) expect((await reader.manifest('flowers', version)).version).toBe(version);
    expect((await reader.history('flowers')).map(({ version }) => version)).toEqual(versions);
    expect(github.calls.length - before).toBeLessThanOrEqual(6);
    const texts = github.calls.slice(before).map(({ path }) => path.replace(/.*(?=\/(graphql|git))/, ''));
    expect(texts.filter((path) => path === '/graphql')).toHaveLength(4);
  }, 60_000);

  test('the same is read one by one where GraphQL fails or gives something else', async () => {
    const registry = openRegistry(github, files);
    for (const version of ['1.0.0', '1.1.0', '1.2.0']) await registry.publish(await make(version));
    for (const number of [1, 2]) await registry.promote(record('flowers', number, '1.0.0'));
    github.fault({ kind: 'before-500', path: /graphql/, times: 9 });
    const reader = openRegistry(github, files);
    const manifests = [];
    for (const version of await reader.versions('flowers')) manifests.push(await reader.manifest('flowers', version));
    expect(manifests.map(({ version }) => version)).toEqual(['1.0.0', '1.1.0', '1.2.0']);
    expect(await reader.history('flowers')).toHaveLength(2);
  });

  test('then a person goes back, and forth again', async () => {
    const context = { ...contextIn(await files.temporary(), files), registry: openRegistry(github, files) };
    for (const weights of ['one', 'two']) await release(context, weights);
    await rollback(context);
    expect(github.state(name).latest).toBe('flowers@v1.0.0');
    await promote(context, '1.0.1', 'mended');
    expect((await context.registry.history('flowers')).map(({ version, kind }) => `${version} ${kind}`)).toEqual([
      '1.0.0 gate',
      '1.0.1 gate',
      '1.0.0 rollback',
      '1.0.1 person',
    ]);
    expect(github.state(name).latest).toBe('flowers@v1.0.1');
  });
});
