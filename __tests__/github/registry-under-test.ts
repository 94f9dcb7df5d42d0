import type { Files } from '../../src/host/files.js';
import { GitHubClient } from '../../src/github/client.js';
import { GitHubRegistry } from '../../src/github/registry.js';
import type { Log } from '../../src/host/log.js';
import { flatten } from '../support/fake-github/git/tree.js';
import { FakeGitHub } from '../support/fake-github/github.js';
import type { Repository } from '../support/fake-github/repository.js';
import { resolveCommit } from '../support/fake-github/revision.js';
import { recordingLog } from '../table/recording-log.js';

/** A registry in a repository of the fake, as one process opens it. Pauses are short. */
export function openRegistry(
  github: FakeGitHub,
  files: Files,
  { repository = 'ada/flowers', token = 'secret-token', latest = null as boolean | null, log = quiet() } = {},
): GitHubRegistry {
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

function quiet(): Log {
  return recordingLog().log;
}

/** A fake with one repository, and a token that may write. */
export async function startGitHub(
  options: Parameters<typeof FakeGitHub.start>[0] = {},
): Promise<{ readonly github: FakeGitHub; readonly repository: Repository }> {
  const github = await FakeGitHub.start(options);
  const repository = github.repository('ada/flowers', { private: true });
  github.token('secret-token', { contents: 'write' });
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
