import { type Answer, invalid, noContent, notFound, ok, Refusal } from './answer.js';
import { type Call, param } from './call.js';
import type { Comment } from './comment.js';
import { paged } from './paging.js';
import type { Repository } from './repository.js';
import { user } from './user.js';

/** GitHub's limit, in characters. */
const longest = 65_536;

function checkBody(body: string): void {
  if (body.trim() === '') throw invalid({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
  if (body.length <= longest) return;
  const message = `Body is too long (maximum is ${longest} characters)`;
  throw invalid({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
}

export function createComment(call: Call): Answer {
  const { repository, world, token } = call;
  const issue = findIssue(call);
  checkOpen(call, issue);
  const { body } = call.body as { body: string };
  checkBody(body);
  const at = world.time();
  const comment: Comment = { id: world.id(), issue, body, author: token?.login ?? '', createdAt: at, updatedAt: at };
  repository.comments.set(comment.id, comment);
  return ok(describe(repository, comment), 201);
}

/** Oldest first. */
export function listComments(call: Call): Answer {
  const issue = findIssue(call);
  const since = call.query.get('since');
  const found = [...call.repository.comments.values()].filter(
    (comment) => comment.issue === issue && (since === null || comment.updatedAt >= since),
  );
  return paged(call, found, (comment) => describe(call.repository, comment));
}

export function getComment(call: Call): Answer {
  return ok(describe(call.repository, findComment(call)));
}

export function updateComment(call: Call): Answer {
  const comment = findComment(call);
  checkOpen(call, comment.issue);
  const { body } = call.body as { body: string };
  checkBody(body);
  comment.body = body;
  comment.updatedAt = call.world.time();
  return ok(describe(call.repository, comment));
}

export function deleteComment(call: Call): Answer {
  call.repository.comments.delete(findComment(call).id);
  return noContent;
}

function checkOpen({ repository, token }: Call, issue: number): void {
  const locked = repository.pulls.get(issue)?.locked === true;
  if (locked && token?.kind === 'integration')
    throw new Refusal(403, 'Unable to create comment because issue is locked.');
}

/** Pull requests are issues. */
function findIssue(call: Call): number {
  const number = Number(param(call, 'issue_number'));
  if (!call.repository.pulls.has(number)) throw notFound();
  return number;
}

function findComment(call: Call): Comment {
  const comment = call.repository.comments.get(Number(param(call, 'comment_id')));
  if (comment === undefined) throw notFound();
  return comment;
}

function describe(repository: Repository, { id, issue, body, author, createdAt, updatedAt }: Comment): object {
  return {
    id,
    node_id: Buffer.from(`comment:${id}`).toString('base64'),
    url: repository.api(`/issues/comments/${id}`),
    html_url: repository.web(`/pull/${issue}#issuecomment-${id}`),
    issue_url: repository.api(`/issues/${issue}`),
    body,
    user: user(repository.world, author),
    author_association: 'NONE',
    created_at: createdAt,
    updated_at: updatedAt,
  };
}
