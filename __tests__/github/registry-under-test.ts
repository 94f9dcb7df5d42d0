import type { Files } from '../../src/host/files.js';
import { GitHubClient } from '../../src/github/client.js';
import { GitHubRegistry } from '../../src/github/registry.js';
import { flatten } from '../support/fake-github/git/tree.js';
import { FakeGitHub } from '../support/fake-github/github.js';
import type { Repository } from '../support/fake-github/repository.js';
import { resolveCommit } from '../support/fake-github/revision.js';
import { recordingLog } from '../table/recording-log.js';

/** How a test opens a registry. */
export interface Opening {
  readonly repository: string;
  readonly token: string | null;
  readonly latest: boolean | null;
}

/** A registry in a repository of the fake, as one process opens it. Pauses are short. */
export function openRegistry(github: FakeGitHub, files: Files, given: Partial<Opening> = {}): GitHubRegistry {
  const { repository = 'ada/flowers', token = 'secret-token', latest = null } = given;
  const { log } = recordingLog();
  const [owner = '', name = ''] = repository.split('/');
  const client = new GitHubClient({
    api: github.url,
    owner,
    repository: name,
    token,
    agent: 'mlops-test',
    log,
    pause: 1,
  });
  return new GitHubRegistry(client, files, latest);
}

/** A fake with one repository, and a token that may write. */
export async function startGitHub(
  options: Parameters<typeof FakeGitHub.start>[0] = {},
): Promise<{ readonly github: FakeGitHub; readonly repository: Repository }> {
  const github = await FakeGitHub.start(options);
  const repository = github.repository('ada/flowers', { private: true });
  github.token('secret-token', { contents: 'write' }, { limit: 1e6 });
  return { github, repository };
}

/** Flips a bit of a version's file in GitHub's own storage. */
export function spoil(repository: Repository, version: string, file: string): void {
  const tag = `flowers@v${version}`;
  const { objects, releases } = repository;
  const commit = resolveCommit(repository, `refs/tags/${tag}`) ?? '';
  const leaf = flatten(objects, repository.treeOf(commit)).get(file);
  const release = [...releases.values()].find((each) => each.tag === tag);
  const asset = [...(release?.assets.values() ?? [])].find(({ name }) => name === file);
  const bytes = leaf === undefined ? asset?.bytes : objects.content(leaf.sha, 'blob');
  if (bytes === undefined) throw new Error(`no ${file} in ${tag}`);
  bytes[0] = (bytes[0] ?? 0) ^ 1;
}

/** Flips a bit of a snapshot's file in GitHub's own storage. */
export function spoilSnapshot(repository: Repository, digest: string, file: string): void {
  const release = [...repository.releases.values()].find(({ tag }) => tag === `mlops-data-${digest}`);
  const asset = [...(release?.assets.values() ?? [])].find(({ name }) => name === file);
  if (asset === undefined) throw new Error(`no ${file} in ${digest}`);
  asset.bytes[0] = (asset.bytes[0] ?? 0) ^ 1;
}

/** What a repository holds for whoever reads it, without what differs between two runs: numbers, times, who registered. */
export function held(github: FakeGitHub, name = 'ada/flowers'): unknown {
  const { tags, releases, latest, file } = github.state(name);
  const manifest = (tag: string): unknown => {
    const text = file(tag, 'manifest.json');
    return text === null ? null : { ...(JSON.parse(text) as object), createdAt: null, actor: null, run: null };
  };
  return {
    latest,
    tags: Object.fromEntries(
      Object.entries(tags).map(([tag, { type, message }]) => {
        const record = tag.includes('#') ? { ...(JSON.parse(message) as object), at: null } : message;
        return [tag, { type, record, manifest: manifest(tag), verdict: file(tag, 'verdict.json') }];
      }),
    ),
    // Dates of two that were made in one second leave their order open.
    releases: [...releases]
      .sort((a, b) => (a.tag < b.tag ? -1 : 1))
      .map(({ tag, name: title, draft, prerelease, assets }) => ({
        tag,
        title,
        draft,
        prerelease,
        assets: Object.entries(assets).map(([asset, { state, bytes, digest }]) => {
          if (asset === 'manifest.json') return [asset, state, bytes.toString() === file(tag, 'manifest.json')];
          return [asset, state, asset === 'SHA256SUMS' ? sumsHold(bytes.toString(), assets) : digest];
        }),
      })),
  };
}

function sumsHold(text: string, assets: Readonly<Record<string, { readonly digest: string }>>): boolean {
  const listed = Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => line.split('  ').reverse() as [string, string]),
  );
  const others = Object.entries(assets).filter(([name]) => name !== 'SHA256SUMS');
  return (
    Object.keys(listed).length === others.length &&
    others.every(([name, { digest }]) => digest === `sha256:${listed[name] ?? ''}`)
  );
}
