import { readCommit } from './git/commit.js';
import { signature } from './git-commit.js';
import type { Repository } from './repository.js';

/** A commit as the endpoints of repositories (not those of git) describe it. */
export function describeCommit(repository: Repository, sha: string): object {
  const { tree, parents, author, committer, message } = readCommit(repository.objects.content(sha, 'commit')!);
  const url = repository.api(`/commits/${sha}`);
  return {
    sha,
    node_id: Buffer.from(`commit:${sha}`).toString('base64'),
    url,
    html_url: repository.web(`/commit/${sha}`),
    comments_url: `${url}/comments`,
    commit: {
      author,
      committer,
      message,
      tree: { sha: tree, url: repository.api(`/git/trees/${tree}`) },
      url: repository.api(`/git/commits/${sha}`),
      comment_count: 0,
      verification: signature,
    },
    author: null,
    committer: null,
    parents: parents.map((parent) => ({
      sha: parent,
      url: repository.api(`/commits/${parent}`),
      html_url: repository.web(`/commit/${parent}`),
    })),
  };
}
