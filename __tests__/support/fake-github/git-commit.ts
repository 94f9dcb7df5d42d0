import { type Answer, notFound, ok, Refusal, unprocessable } from './answer.js';
import { type Call, param } from './call.js';
import { readCommit, writeCommit } from './git/commit.js';
import { type Person, personOf } from './git/person.js';
import { person } from './git-tag.js';
import { requireCommits } from './refs.js';
import type { Repository } from './repository.js';

/** What GitHub says of an object without a signature. */
export const signature = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

interface CommitBody {
  readonly message: string;
  readonly tree: string;
  readonly parents?: readonly string[];
  readonly author?: Partial<Person>;
  readonly committer?: Partial<Person>;
  readonly signature?: string;
}

export function createCommit({ repository, body, token, world }: Call): Answer {
  requireCommits(repository);
  const given = body as CommitBody;
  const { message, tree, parents = [] } = given;
  if (repository.objects.content(tree, 'tree') === undefined) throw unprocessable('Tree SHA does not exist');
  for (const parent of parents) {
    if (repository.objects.content(parent, 'commit') === undefined) {
      throw unprocessable('Parent SHA does not exist or is not a commit object');
    }
  }
  if (given.signature !== undefined) throw new Refusal(500, 'The fake signs no commits.');
  const author = person(given.author, personOf(token?.login ?? '', world.time()));
  const committer = person(given.committer, author);
  const sha = repository.objects.put('commit', writeCommit({ tree, parents, author, committer, message }));
  return ok(describe(repository, sha), 201);
}

export function getCommit(call: Call): Answer {
  requireCommits(call.repository);
  return ok(describe(call.repository, param(call, 'commit_sha')));
}

function describe(repository: Repository, sha: string): object {
  const content = repository.objects.content(sha, 'commit');
  if (content === undefined) throw notFound();
  const { tree, parents, author, committer, message } = readCommit(content);
  return {
    sha,
    node_id: Buffer.from(`commit:${sha}`).toString('base64'),
    url: repository.api(`/git/commits/${sha}`),
    html_url: repository.web(`/commit/${sha}`),
    author,
    committer,
    tree: { sha: tree, url: repository.api(`/git/trees/${tree}`) },
    message,
    parents: parents.map((parent) => ({
      sha: parent,
      url: repository.api(`/git/commits/${parent}`),
      html_url: repository.web(`/commit/${parent}`),
    })),
    verification: signature,
  };
}
