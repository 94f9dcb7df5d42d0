import { UserError } from '../host/errors.js';
import { NodeFiles } from '../host/node-files.js';
import { parseJson } from '../host/json.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** The event that started the workflow. */
export interface GitHubEvent {
  /** Such as pull_request; empty outside of a workflow. */
  readonly name: string;
  /** What GitHub says of it; written by GitHub, but branch names and titles in it are anybody's. */
  readonly payload: unknown;
  /** The base commit of a pull request or of a merge queue's group, whose policy judges; null for other events. */
  readonly base: string | null;
}

/** Reads the event of a workflow. @throws UserError where its file is not JSON */
export async function readEvent(variables: Variables): Promise<GitHubEvent> {
  const name = variables['GITHUB_EVENT_NAME'] ?? '';
  const path = variables['GITHUB_EVENT_PATH'] ?? '';
  if (path === '') return { name, payload: null, base: null };
  let payload: unknown;
  try {
    payload = parseJson(await new NodeFiles().text(path));
  } catch (cause) {
    throw new UserError(`${path}: expected the JSON of the event that started the workflow (GITHUB_EVENT_PATH).`, {
      cause,
    });
  }
  return { name, payload, base: baseOf(payload) };
}

function baseOf(payload: unknown): string | null {
  const { pull_request: pull, merge_group: group } = (payload ?? {}) as {
    readonly pull_request?: { readonly base?: { readonly sha?: unknown } | null } | null;
    readonly merge_group?: { readonly base_sha?: unknown } | null;
  };
  const base = pull?.base?.sha ?? group?.base_sha;
  return typeof base === 'string' && /^[0-9a-f]{40,64}$/.test(base) ? base : null;
}

/** Which attempt of the run this is: a re-run of failed jobs has the next one. */
export function attemptOf(variables: Variables): number {
  const attempt = Number(variables['GITHUB_RUN_ATTEMPT'] ?? '1');
  return Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1;
}
