import { setTimeout } from 'node:timers/promises';
import { Octokit } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type * as z from 'zod';
import { OutsideError } from '../host/errors.js';
import type { Log } from '../host/log.js';
import { isLimit, type Need, refusalError, type Refused } from './refusal.js';

/** How a repository is reached. */
export interface ClientOptions {
  /** https://api.github.com, or another server's. */
  readonly api: string;
  readonly owner: string;
  readonly repository: string;
  /** null: as anybody, which reads public repositories. */
  readonly token: string | null;
  readonly agent: string;
  readonly log: Log;
  /** Milliseconds of the first pause before a request is repeated; the second is four times as long, the third nine times. */
  readonly pause?: number;
}

/** What a request may be told beside its route and parameters. */
export interface Asking {
  readonly need: Need;
  /** Statuses over 399 that are answers, not errors. */
  readonly expect?: readonly number[];
  /** How often it is repeated after a failure of the server or the network. 0 where a repetition could do it twice. */
  readonly retries?: number;
  /** Milliseconds until it is given up; or a signal that says when. */
  readonly timeout?: number | AbortSignal;
}

/** Where people see the repositories of a server. @param api https://api.github.com, https://api.octo.ghe.com, https://github.octo.com/api/v3 */
export function webOf(api: string): string {
  return api.replace(/^(https?:\/\/)api\./, '$1').replace(/\/api\/v3\/?$/, '');
}

/** GitHub's answer. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

type Parameters = Readonly<Record<string, unknown>>;

const patience = 30_000;
/** The longest wait for a limit, in seconds, and how often. */
const longestWait = 90;
const mostWaits = 2;

/** A release is a dozen writes, one after the other, of the 80 a minute that GitHub allows: the plugin's second between two is not needed. */
const unpaced = { key: () => ({ schedule: (_: unknown, task: () => Promise<void>) => task() }) } as never;

const Kit = Octokit.plugin(retry, throttling);

/**
 * Requests to one repository by GitHub's REST API: repeated after failures of the server and the network, paced and delayed as its limits
 * ask, with a timeout each. What it refuses becomes a sentence for a person; a token is never in one.
 */
export class GitHubClient {
  /** The repository as a person names it. */
  readonly location: string;
  /** Its address for a browser. */
  readonly web: string;
  private readonly kit: InstanceType<typeof Kit>;
  private readonly seen = new Map<string, { readonly etag: string; readonly answer: Answer }>();

  constructor(private readonly options: ClientOptions) {
    const { api, owner, repository, token, agent, log, pause = 1000 } = options;
    this.location = `github:${owner}/${repository}`;
    this.web = `${webOf(api)}/${owner}/${repository}`;
    const wait = (kind: string) => (after: number, _request: unknown, _kit: unknown, count: number) => {
      if (after > longestWait || count >= mostWaits) return false;
      log.notice(`${this.location}: GitHub's ${kind} is reached; waiting ${after} s.`);
      return true;
    };
    this.kit = new Kit({
      baseUrl: api,
      userAgent: agent,
      ...(token === null ? {} : { auth: token }),
      log: { debug: () => undefined, info: () => undefined, warn: (text) => log.info(text), error: () => undefined },
      retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451], retryAfterBaseValue: pause },
      throttle: {
        write: unpaced,
        notifications: unpaced,
        id: this.location,
        retryAfterBaseValue: pause,
        onRateLimit: wait('limit of requests'),
        onSecondaryRateLimit: wait('secondary limit'),
      },
    });
  }

  /**
   * One request.
   * @param route method and path, such as `GET /git/ref/{ref}`, below the repository; or with a whole address
   * @throws UserError or OutsideError for an answer that is not expected
   */
  async ask(route: string, parameters: Parameters, asking: Asking): Promise<Answer> {
    const { owner, repository: repo } = this.options;
    const [method = '', path = ''] = route.split(/ (.*)/);
    const { timeout = patience } = asking;
    const known = method === 'GET' ? this.seen.get(key(route, parameters)) : undefined;
    try {
      const answer = await this.kit.request({
        method: method as 'GET',
        url: path.startsWith('/') ? `/repos/{owner}/{repo}${path}` : path,
        ...(path.startsWith('/') ? { owner, repo } : {}),
        ...parameters,
        headers: {
          'x-github-api-version': '2022-11-28',
          ...(known === undefined ? {} : { 'if-none-match': known.etag }),
          ...(parameters['headers'] as Record<string, string> | undefined),
        },
        request: {
          fetch: withPatience(timeout),
          ...(asking.retries === undefined ? {} : { retries: asking.retries }),
          ...(parameters['request'] as Record<string, unknown> | undefined),
        },
      });
      const { etag } = answer.headers;
      // A body that comes as a stream can be read once only.
      const whole = !(answer.data instanceof ReadableStream);
      if (method === 'GET' && etag !== undefined && whole) this.seen.set(key(route, parameters), { etag, answer });
      return answer;
    } catch (cause) {
      const refused = refusedBy(cause);
      if (refused.status === 304 && known !== undefined) return known.answer;
      if (asking.expect?.includes(refused.status) === true && !isLimit(refused)) {
        return { status: refused.status, headers: refused.headers, data: refused };
      }
      throw refusalError(this.location, asking.need, refused, cause);
    }
  }

  /** One request whose answer has this form. Throws as `ask` does, and OutsideError for an answer of another form. */
  async get<T>(schema: z.ZodType<T>, route: string, parameters: Parameters, asking: Asking): Promise<T> {
    return this.checked(schema, route, (await this.ask(route, parameters, asking)).data);
  }

  /** The pages of a list, one after the other. Throws as `get` does. */
  async *pages<T>(schema: z.ZodType<T>, route: string, parameters: Parameters, asking: Asking): AsyncGenerator<T> {
    let next: string | undefined = route;
    let given = parameters;
    while (next !== undefined) {
      const { data, headers }: Answer = await this.ask(next, given, asking);
      yield this.checked(schema, route, data);
      const link = /<([^<>]+)>;\s*rel="next"/.exec(String(headers['link'] ?? ''))?.[1];
      next = link === undefined ? undefined : `GET ${link}`;
      given = {};
    }
  }

  /**
   * Fields of the repository by GitHub's GraphQL API.
   * @returns null where it is not to be had: without a token, on a server without it, after any failure. REST gives the reason.
   */
  async query(fields: string): Promise<Readonly<Record<string, unknown>> | null> {
    const { owner, repository: name, token } = this.options;
    if (token === null) return null;
    try {
      const text = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields} } }`;
      const request = { fetch: withPatience(patience), retries: 0 };
      const answer = await this.kit.graphql<{ repository: Record<string, unknown> | null }>(text, {
        owner,
        name,
        request,
      });
      return answer.repository;
    } catch (cause) {
      if (cause instanceof Error) return null;
      throw cause;
    }
  }

  /** Who the token is; null where GitHub does not say: the token of a job or of an App has no name of its own there. */
  async login(): Promise<string | null> {
    try {
      const request = { fetch: withPatience(patience), retries: 0 };
      const { data } = await this.kit.request('GET /user', { request });
      const { login } = data as { login?: unknown };
      return typeof login === 'string' ? login : null;
    } catch (cause) {
      if (cause instanceof Error) return null;
      throw cause;
    }
  }

  /** An answer's content, if it has this form. @throws OutsideError where it has another */
  checked<T>(schema: z.ZodType<T>, route: string, data: unknown): T {
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    const at = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new OutsideError(
      `${this.location}: an answer of GitHub to ${route} is not as documented${at === '' ? '' : ` (${at})`}; try again.`,
      { cause: parsed.error },
    );
  }

  /** Waits before something is tried again: as long as before a repeated request. */
  async rest(attempt: number): Promise<void> {
    await setTimeout((this.options.pause ?? 1000) * attempt ** 2);
  }

  /** GitHub's own words in an expected answer over 399. */
  said({ data }: Answer): string {
    return (data as Refused).message;
  }

  /** The error for an expected answer over 399 that cannot be mended. */
  refused(need: Need, { data }: Answer): Error {
    return refusalError(this.location, need, data as Refused);
  }

  /** Whether an address is one of the API's own, where the token may go. */
  isOwn(address: string): boolean {
    const { href } = new URL(`${this.options.api.replace(/\/$/, '')}/`);
    return new URL(address, href).href.startsWith(href);
  }

  /**
   * The bytes behind an address that GitHub sends for; no token goes there.
   * @throws OutsideError where they cannot be had
   */
  async follow(address: string, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const url = new URL(address, this.options.api);
    let status: number | undefined;
    try {
      const answer = await fetch(url, {
        headers: { 'user-agent': this.options.agent },
        signal,
      });
      status = answer.status;
      if (answer.ok && answer.body !== null) return answer.body;
    } catch (cause) {
      throw new OutsideError(`${this.location}: ${url.host} could not be reached; try again.`, { cause });
    }
    throw new OutsideError(`${this.location}: ${url.host} answered ${status} to a download; try again.`);
  }
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

function withPatience(timeout: number | AbortSignal): Fetch {
  return (url, init) =>
    fetch(url, { ...init, signal: typeof timeout === 'number' ? AbortSignal.timeout(timeout) : timeout });
}

function key(route: string, parameters: Parameters): string {
  return JSON.stringify([route, parameters]);
}

/** What octokit throws, as an answer: also a connection that broke, which octokit gives the status 500. */
function refusedBy(cause: unknown): Refused {
  if (!(cause instanceof Error)) throw cause;
  const { status, response } = cause as Error & { status?: number; response?: { headers?: Refused['headers'] } };
  if (status === undefined) throw cause;
  return { status, message: cause.message, headers: response?.headers ?? {} };
}
