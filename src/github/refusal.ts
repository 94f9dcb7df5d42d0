import { OutsideError, UserError } from '../host/errors.js';
import { visible } from '../render/visible.js';
import { shorten } from '../render/escape.js';

/** What a permission is for; GitHub's `contents` covers git's objects, tags and releases. */
export type Need =
  'contents: read' | 'contents: write' | 'pull-requests: read' | 'pull-requests: write' | 'actions: read';

/** What another attempt of the same run does not mend, such as a limit that lasts: the next run may. */
export class LastingError extends OutsideError {
  override name = 'LastingError';
}

/** An answer that was not hoped for. */
export interface Refused {
  readonly status: number;
  /** GitHub's own words. */
  readonly message: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** GitHub's own words in a sentence of ours: one line, of bounded length. */
export function words(message: string): string {
  const said = message.replace(/ - https:\/\/docs\.github\.com\S*$/, '').trim();
  return shorten(visible(said.replace(/\s+/g, ' ')), 300).replace(/\.$/, '');
}

/** Whether an answer means that the limit of requests is reached. */
export function isLimit({ status, message, headers }: Refused): boolean {
  if (status !== 403 && status !== 429) return false;
  return status === 429 || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
}

/**
 * The error for a person: what GitHub refused, why, and what to do.
 * @param where the repository as a person names it, github:owner/repository
 */
export function refusalError(where: string, need: Need, refused: Refused, cause?: unknown): UserError | OutsideError {
  const { status, message, headers } = refused;
  // octokit calls a connection that broke a 500 as well; it has no headers.
  const answered = Object.keys(headers).length > 0;
  const options = cause === undefined ? undefined : { cause };
  if (isLimit(refused)) return new LastingError(`${where}: ${limitSentence(refused)}`, options);
  switch (status) {
    case 401:
      return new UserError(
        `${where}: GitHub does not know the token (401, ${words(message)}): it is wrong, expired or revoked; set GITHUB_TOKEN, or the action's input \`token\` or \`registry-token\`, to a valid one.`,
        options,
      );
    case 403:
      return new UserError(
        `${where}: the token lacks a permission (403, ${words(message)}): this needs \`${granted(refused, need)}\`; add \`permissions: {${need}}\` to the job, or use a token that has it.`,
        options,
      );
    case 404:
      return new UserError(
        `${where}: not found (404): there is no such repository, or the token may not see it (\`${need}\`); check the name, or set GITHUB_TOKEN, in a workflow \`registry-token\`, to a token that reaches it.`,
        options,
      );
    case 409:
      return /is empty/i.test(message)
        ? new UserError(
            `${where}: the repository is empty, and GitHub keeps no version in it before it has a commit; push one (a README will do).`,
            options,
          )
        : new OutsideError(
            `${where}: GitHub was changing this at the moment (409, ${words(message)}); try again.`,
            options,
          );
    case 410:
      return new UserError(`${where}: this is there no longer (410, ${words(message)}).`, options);
    case 422:
      return new UserError(`${where}: GitHub refuses this (422, ${words(message)}).`, options);
    default:
      return new OutsideError(
        `${where}: GitHub could not be reached or failed (${answered ? `${status}, ${words(message)}` : words(message)}); try again.`,
        options,
      );
  }
}

/** The permission that GitHub itself names, as a workflow writes it; of several that would do the one that is asked for. */
function granted({ headers }: Refused, need: Need): string {
  const accepted = String(headers['x-accepted-github-permissions'] ?? '').matchAll(/([a-z_]+)=(read|write)/g);
  const named = Array.from(accepted, ([, name, level]) => `${name!.replaceAll('_', '-')}: ${level!}`);
  return named.includes(need) ? need : (named[0] ?? need);
}

function limitSentence({ headers, message }: Refused): string {
  const reset = Number(headers['x-ratelimit-reset']);
  const wait = Number(headers['retry-after']);
  const when =
    headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) && reset > 0
      ? `; it is free again at ${new Date(reset * 1000).toISOString().slice(0, 19)}Z`
      : Number.isFinite(wait) && wait > 0
        ? `; it asks to wait ${wait} s`
        : '';
  return `GitHub's limit of requests is reached (${words(message)})${when}; try again then.`;
}
