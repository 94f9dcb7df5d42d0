import { authenticate, authorise } from './access.js';
import { type Answer, documentation, notFound, Refusal } from './answer.js';
import { account } from './account.js';
import { breakUpload, uploadAsset } from './assets.js';
import type { Call } from './call.js';
import type { Description } from './description.js';
import { graphql } from './graphql.js';
import { count } from './limits.js';
import type { Repository } from './repository.js';
import { findRoute, type Route } from './routes.js';
import type { World } from './world.js';

/** A request as it came over the wire. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

/** Finds, checks and does what a request asks. */
export class Dispatch {
  constructor(
    private readonly world: World,
    private readonly description: Description,
    /** Takes what a client, or the fake itself, does against GitHub's description. */
    private readonly violate: (sentence: string) => void,
  ) {}

  /** @param breaks the upload ends in GitHub's middle, and leaves a starter */
  answer(incoming: Incoming, breaks = false): Answer {
    try {
      return this.serve(incoming, breaks);
    } catch (cause) {
      if (cause instanceof Refusal) return cause.answer;
      throw cause;
    }
  }

  private serve({ method, url, headers, bytes }: Incoming, breaks: boolean): Answer {
    if (headers['user-agent'] === undefined) throw new Refusal(403, 'Request forbidden by administrative rules.');
    const token = authenticate(this.world, headers['authorization'] as string | undefined);
    const outside = account[`${method} ${url.pathname}`];
    if (outside !== undefined) return this.checked(`${method} ${url.pathname}`, outside(this.world, token));
    if (url.pathname === '/graphql') {
      count(token);
      return graphql(this.world, token, parse(bytes) as Parameters<typeof graphql>[2]);
    }
    const uploads = url.pathname.startsWith('/uploads/');
    const { repository, rest } = this.locate(uploads ? url.pathname.slice('/uploads'.length) : url.pathname);
    const moved = repository === undefined ? this.movedTo(method, url, rest) : null;
    if (moved !== null) return moved;
    const found = findRoute(method, rest);
    // Uploads have a host of their own.
    if (found === undefined || uploads !== (found.route.handle === uploadAsset)) {
      this.violate(`${method} ${url.pathname}: the fake has no such operation`);
      throw notFound();
    }
    if (repository === undefined) throw notFound();
    const { route, params } = found;
    count(token);
    authorise(token, repository, route);
    const { searchParams: query } = url;
    const body = uploads || bytes.length === 0 ? undefined : parse(bytes);
    this.check(route, query, body);
    const call: Call = { world: this.world, repository, token, params, rest, query, headers, bytes, body };
    return this.checked(route.name, breaks && uploads ? breakUpload(call) : route.handle(call));
  }

  private checked(name: string, answer: Answer): Answer {
    for (const problem of this.description.answer(name, answer.status, answer.json)) {
      this.violate(`the fake's answer ${answer.status} to ${name}: ${problem}`);
    }
    return answer;
  }

  /** The repository of a path, by name or by number, and what follows. */
  private locate(path: string): { repository: Repository | undefined; rest: string } {
    const named = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(path);
    if (named !== null) {
      const [, owner = '', name = '', rest = ''] = named;
      return { repository: this.world.find(`${owner}/${name}`), rest };
    }
    const numbered = /^\/repositories\/(\d+)(\/.*)?$/.exec(path);
    if (numbered === null) return { repository: undefined, rest: path };
    const [, id, rest = ''] = numbered;
    return { repository: [...this.world.repositories.values()].find((each) => each.id === Number(id)), rest };
  }

  /** Where a repository is that had another name: by its number, in the same words. 307 keeps method and body, 301 is for reading. */
  private movedTo(method: string, { pathname, search }: URL, rest: string): Answer | null {
    const name = /^\/repos\/([^/]+\/[^/]+)/.exec(pathname)?.[1] ?? '';
    const repository = this.world.moved.get(name.toLowerCase());
    if (repository === undefined) return null;
    const url = `${this.world.urls.api}/repositories/${repository.id}${rest}${search}`;
    const status = method === 'GET' ? 301 : 307;
    const message = status === 301 ? 'Moved Permanently' : 'Temporary Redirect';
    return { status, headers: { location: url }, json: { message, url, documentation_url: documentation } };
  }

  private check(route: Route, query: URLSearchParams, body: unknown): void {
    const problems = this.description.request(route.name, query, body);
    for (const problem of problems) this.violate(`a request ${route.name}: ${problem}`);
    // What is left over is ignored by GitHub; what has the wrong form is not.
    if (problems.some((problem) => problem.startsWith('/'))) {
      throw new Refusal(422, 'Invalid request.\n\nFor the form of a request see the documentation.');
    }
  }
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}
