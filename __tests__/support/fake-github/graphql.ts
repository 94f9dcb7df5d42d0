import { type Answer, ok, Refusal } from './answer.js';
import { readTag } from './git/tag.js';
import { flatten } from './git/tree.js';
import { asksForComments, commentsOf } from './graphql-pull.js';
import type { Repository } from './repository.js';
import { resolveCommit } from './revision.js';
import type { Token } from './token.js';
import type { World } from './world.js';

interface Query {
  readonly query: string;
  readonly variables: { readonly owner: string; readonly name: string };
}

/** The two forms of query that are used: objects of a repository by expression or name, each under a name of its own; comments on a pull request. */
export function graphql(world: World, token: Token | null, { query, variables: { owner, name } }: Query): Answer {
  if (token === null) throw new Refusal(401, 'This endpoint requires you to be authenticated.');
  const repository = world.find(`${owner}/${name}`);
  const unseen = repository === undefined || (repository.private && !token.reaches(repository.fullName));
  if (unseen) return nothing('NOT_FOUND', 'repository');
  if (asksForComments(query)) {
    if (repository.private && !token.may(['issues', 'pull-requests'], 'read'))
      return nothing('FORBIDDEN', 'pullRequest');
    const pullRequest = commentsOf(repository, token, query);
    return pullRequest === null ? nothing('NOT_FOUND', 'pullRequest') : ok({ data: { repository: { pullRequest } } });
  }
  if (!token.may(['contents'], 'read')) return nothing('NOT_FOUND', 'repository');
  const fields = [...query.matchAll(/(\w+): object\((expression|oid): ("(?:[^"\\]|\\.)*")\)/g)].map(
    ([, field = '', by, text = '']) => {
      const key = JSON.parse(text) as string;
      return [field, by === 'oid' ? tagObject(repository, key) : blobObject(repository, key)] as const;
    },
  );
  return ok({ data: { repository: Object.fromEntries(fields) } });
}

function nothing(type: 'NOT_FOUND' | 'FORBIDDEN', at: string): Answer {
  return ok({ data: { repository: null }, errors: [{ type, path: [at], message: 'Not found' }] });
}

function tagObject(repository: Repository, oid: string): object | null {
  const content = repository.objects.content(oid, 'tag');
  if (content === undefined) return null;
  const { tag, message, tagger, object, type } = readTag(content);
  const target = { oid: object, __typename: `${type[0]?.toUpperCase() ?? ''}${type.slice(1)}` };
  return { oid, name: tag, message, tagger: { date: tagger.date }, target };
}

function blobObject(repository: Repository, expression: string): object | null {
  const at = expression.lastIndexOf(':');
  const commit = resolveCommit(repository, expression.slice(0, at));
  const leaf =
    commit === undefined
      ? undefined
      : flatten(repository.objects, repository.treeOf(commit)).get(expression.slice(at + 1));
  const content = leaf === undefined ? undefined : repository.objects.content(leaf.sha, 'blob');
  if (leaf === undefined || content === undefined) return null;
  // GitHub cuts texts at 512 kB.
  const isTruncated = content.length > 512_000;
  return { oid: leaf.sha, text: content.subarray(0, 512_000).toString('utf8'), isTruncated };
}
