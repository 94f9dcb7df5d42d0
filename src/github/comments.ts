import * as z from 'zod';
import { OutsideError, UserError } from '../host/errors.js';
import type { Answer, Asking, GitHubClient } from './client.js';
import { outdatedBody } from './comment-body.js';
import { type OwnComment, ownComments } from './own-comments.js';
import { LastingError } from './refusal.js';

/** What became of a report. `refused`: GitHub takes no comment there from this token; that is a notice, not a failure of the run. */
export type Commented =
  | { readonly outcome: 'created' | 'edited' | 'unchanged'; readonly url: string }
  | { readonly outcome: 'refused'; readonly why: string };

const made = z.object({ html_url: z.string() });
const need = 'pull-requests: write';
const attempts = 3;

/**
 * Keeps one comment of a model on a pull request: writes it, edits it in place, or leaves it where nothing changed. Of several of ours (two
 * runs at once) the newest is kept and the others are removed: each shows an old verdict. Two requests in the usual case.
 * @param body of `commentBody`, with the model's marker
 * @throws OutsideError where GitHub fails or its limits are reached
 */
export async function commentOn(client: GitHubClient, pull: number, model: string, body: string): Promise<Commented> {
  try {
    return await keepOne(client, pull, model, body);
  } catch (cause) {
    if (cause instanceof UserError) return { outcome: 'refused', why: cause.message };
    throw cause;
  }
}

/**
 * Says above the one report on a pull request that it is about an earlier commit.
 * @returns null where there is none, or where several models have one: whose run ended early is not known then. Throws as commentOn does.
 */
export async function outdate(
  client: GitHubClient,
  pull: number,
  about: Parameters<typeof outdatedBody>[1],
): Promise<Commented | null> {
  try {
    const [comment, ...others] = await ownComments(client, pull, null);
    if (comment === undefined || others.length > 0) return null;
    const done = await edit(client, comment, outdatedBody(comment.body.replaceAll('\r\n', '\n'), about));
    return done === 'again' ? null : done;
  } catch (cause) {
    if (cause instanceof UserError) return { outcome: 'refused', why: cause.message };
    throw cause;
  }
}

async function keepOne(client: GitHubClient, pull: number, model: string, body: string): Promise<Commented> {
  for (let attempt = 1; ; attempt += 1) {
    const [newest, ...older] = await ownComments(client, pull, model);
    const done = newest === undefined ? await create(client, pull, body, attempt) : await edit(client, newest, body);
    if (done === 'again' && attempt < attempts) {
      await client.rest(attempt);
      continue;
    }
    if (done === 'again') throw new OutsideError(`${client.location}: #${pull} keeps losing its report; try again.`);
    if (done.outcome === 'refused') return done;
    for (const { id } of older) await remove(client, id);
    // What is there after an attempt whose answer was lost was written by it.
    return done.outcome === 'unchanged' && attempt > 1 ? { ...done, outcome: 'created' } : done;
  }
}

/** Never repeated blindly: an answer that got lost may have left a comment. `again`: look for it. */
async function create(client: GitHubClient, pull: number, body: string, attempt: number): Promise<Commented | 'again'> {
  const route = 'POST /issues/{issue_number}/comments';
  try {
    const answer = await client.ask(route, { issue_number: pull, body }, { need, expect: [403], retries: 0 });
    return written(client, route, answer, 'created');
  } catch (cause) {
    const mayBeThere = cause instanceof OutsideError && !(cause instanceof LastingError);
    if (!mayBeThere || attempt === attempts) throw cause;
    return 'again';
  }
}

async function edit(
  client: GitHubClient,
  { id, url, body: old }: OwnComment,
  body: string,
): Promise<Commented | 'again'> {
  if (plain(old) === plain(body)) return { outcome: 'unchanged', url };
  const route = 'PATCH /issues/comments/{comment_id}';
  const answer = await client.ask(route, { comment_id: id, body }, { need, expect: [403, 404] });
  return answer.status === 404 ? 'again' : written(client, route, answer, 'edited');
}

/** Another run may have removed it before; a token that may not remove it has kept the newest right all the same. */
async function remove(client: GitHubClient, id: number): Promise<void> {
  const asking: Asking = { need, expect: [403, 404] };
  await client.ask('DELETE /issues/comments/{comment_id}', { comment_id: id }, asking);
}

function written(client: GitHubClient, route: string, answer: Answer, outcome: 'created' | 'edited'): Commented {
  if (answer.status !== 403) return { outcome, url: client.checked(made, route, answer.data).html_url };
  const { message } = client.refused(need, answer);
  const why = /\block/i.test(client.said(answer))
    ? `${client.location}: the conversation is locked, and takes no report; unlock it, or read the report in the run.`
    : `${message} A run for a fork or by Dependabot has a token that only reads, whatever its workflow says: there the workflow report.yml writes the comment afterwards.`;
  return { outcome: 'refused', why };
}

/** As GitHub may have stored it. */
function plain(body: string): string {
  return body.replaceAll('\r\n', '\n').trim();
}
