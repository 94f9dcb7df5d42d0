import type { Repository } from './repository.js';
import type { Token } from './token.js';

const form =
  /pullRequest\(number: (\d+)\) \{ comments\(last: (\d+)(?:, before: ("(?:[^"\\]|\\.)*"))?\) \{ pageInfo \{ hasPreviousPage startCursor \} nodes \{ url body viewerDidAuthor \} \} \}/;

/** Whether a query asks for the comments on a pull request. */
export function asksForComments(query: string): boolean {
  return form.test(query);
}

/** A page of the comments on a pull request, counted from the newest back; null where there is no such pull request. */
export function commentsOf(repository: Repository, token: Token, query: string): object | null {
  const [, number = '', last = '', before = '""'] = form.exec(query) ?? [];
  if (!repository.pulls.has(Number(number))) return null;
  const all = [...repository.comments.values()].filter(({ issue }) => issue === Number(number));
  const cursor = JSON.parse(before) as string;
  const end = cursor === '' ? all.length : Number(cursor.replace('cursor:', ''));
  const start = Math.max(0, end - Math.min(100, Number(last)));
  const nodes = all.slice(start, end).map(({ id, body, author }) => ({
    url: repository.web(`/pull/${number}#issuecomment-${id}`),
    body,
    viewerDidAuthor: author === token.login,
  }));
  const startCursor = nodes.length === 0 ? null : `cursor:${start}`;
  return { comments: { pageInfo: { hasPreviousPage: start > 0, startCursor }, nodes } };
}
