import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { readBare, writeBare } from './bare.js';
import { copyInto } from './copy.js';
import { description } from './description.js';
import { Dispatch, type Incoming } from './dispatch.js';
import { Fault, type FaultOptions } from './fault.js';
import { after, before } from './fault-answer.js';
import { limitHeaders } from './limits.js';
import { Repository, type RepositoryOptions } from './repository.js';
import { snapshot, type State } from './state.js';
import { type Permissions, Token, type TokenOptions } from './token.js';
import { conditional, readBody, send } from './transport.js';
import { website } from './website.js';
import { World } from './world.js';

interface FakeOptions {
  /** The server's clock; the real one by default. */
  readonly now?: () => Date;
  /** How bytes of private assets are handed out: by 302 to another origin (default), or in the answer. */
  readonly downloads?: 'redirect' | 'direct';
  /** An asset must be smaller; GitHub's 2 GiB by default. */
  readonly assetLimit?: number;
}

/** A request that reached the fake. */
export interface Recorded {
  readonly method: string;
  /** Decoded, without the query. */
  readonly path: string;
  readonly query: string;
  /** 0 while it is not answered, or never was. */
  status: number;
  readonly token: string | null;
}

/** GitHub's REST API on this machine, for one test: has a state, keeps GitHub's rules, fails on demand. */
export class FakeGitHub {
  /** Requests of the API and of uploads in the order of their arrival; downloads from storage are not among them. */
  readonly calls: Recorded[] = [];
  /** Requests and answers against GitHub's OpenAPI description, each a sentence. `stop` throws them. */
  readonly violations: string[] = [];
  private readonly faults: Fault[] = [];
  private readonly dispatch: Dispatch;

  private constructor(
    private readonly world: World,
    private readonly servers: readonly Server[],
  ) {
    this.dispatch = new Dispatch(world, description(), (sentence) => this.violations.push(sentence));
  }

  static async start({
    now = () => new Date(),
    downloads = 'redirect',
    assetLimit = 2 ** 31,
  }: FakeOptions = {}): Promise<FakeGitHub> {
    const world = new World(now, downloads, assetLimit);
    const api = createServer();
    const web = createServer();
    const github = new FakeGitHub(world, [api, web]);
    api.on('request', (request, response) => void github.serve(request, response));
    web.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const path = new URL(request.url ?? '/', 'http://fake').pathname;
      send(response, website(world, path, request.headers.authorization), {});
    });
    const at = await listen(api);
    const beside = await listen(web);
    world.urls = { api: at, uploads: `${at}/uploads`, web: beside, storage: beside };
    return github;
  }

  /** The API's base address, as in GITHUB_API_URL. */
  get url(): string {
    return this.world.urls.api;
  }

  /** Base address of uploads. */
  get uploads(): string {
    return this.world.urls.uploads;
  }

  /** What https://github.com is: /owner/repo/releases/latest/download/file works here. */
  get web(): string {
    return this.world.urls.web;
  }

  /** Makes a repository, with one commit on its default branch unless it is empty. */
  repository(fullName: string, options: RepositoryOptions = {}): Repository {
    const [owner = '', name = ''] = fullName.split('/');
    const repository = new Repository(this.world, owner, name, options);
    this.world.repositories.set(fullName.toLowerCase(), repository);
    return repository;
  }

  /** Makes a private repository that holds what another does now: git's objects and refs, releases. */
  copy(fullName: string, to: string): Repository {
    const copy = this.repository(to, { private: true, empty: true });
    copyInto(copy, this.find(fullName));
    return copy;
  }

  /** Gives a repository another name; GitHub sends on from the old one. */
  rename(fullName: string, to: string): Repository {
    const renamed = this.repository(to, { private: this.find(fullName).private, empty: true });
    copyInto(renamed, this.find(fullName));
    this.world.repositories.delete(fullName.toLowerCase());
    this.world.moved.set(fullName.toLowerCase(), renamed);
    return renamed;
  }

  /** Makes a token known, with what it may do. */
  token(value: string, permissions: Permissions, options: TokenOptions = {}): string {
    this.world.tokens.set(value, new Token(value, permissions, options));
    return value;
  }

  /** What a repository holds now, for assertions. */
  state(fullName: string): State {
    return snapshot(this.find(fullName));
  }

  /** Writes refs and objects into a bare repository on disk. @param folder absolute path; made where it is missing */
  async writeBareRepository(fullName: string, folder: string): Promise<void> {
    await writeBare(this.find(fullName), folder);
  }

  /** Adds the refs and objects of a bare repository on disk, as if they had been pushed. */
  async readBareRepository(fullName: string, folder: string): Promise<void> {
    await readBare(this.find(fullName), folder);
  }

  /** Lets requests go wrong. @returns the fault, whose `hit` settles when it strikes */
  fault(options: FaultOptions): Fault {
    const fault = new Fault(options);
    this.faults.push(fault);
    return fault;
  }

  /** Ends all connections. @throws Error with all violations of GitHub's description */
  async stop(): Promise<void> {
    for (const server of this.servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    if (this.violations.length > 0) throw new Error(`Against GitHub's description:\n${this.violations.join('\n')}`);
  }

  private find(fullName: string): Repository {
    const found = this.world.find(fullName);
    if (found === undefined) throw new Error(`The fake has no repository ${fullName}.`);
    return found;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://fake');
    const { method = 'GET', headers } = request;
    const path = decodeURIComponent(url.pathname);
    const token = /^\S+ (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? null;
    const recorded: Recorded = { method, path, query: url.search, status: 0, token };
    this.calls.push(recorded);
    try {
      const bytes = await readBody(request);
      await this.reply(request, response, { method, url, headers, bytes }, recorded);
    } catch (cause) {
      // A client that is killed in the middle of its upload is no defect.
      if (!request.complete) return;
      this.violations.push(`the fake failed at ${method} ${path}: ${String((cause as Error).stack)}`);
      response.destroy();
    }
  }

  private async reply(
    request: IncomingMessage,
    response: ServerResponse,
    incoming: Incoming,
    recorded: Recorded,
  ): Promise<void> {
    const fault = this.faults.filter((each) => each.strikes(recorded.method, recorded.path)).at(0);
    const early = fault === undefined ? null : before(fault.options, this.world.now());
    if (early === 'silence' || early === 'drop') {
      fault?.struck();
      if (early === 'drop') response.destroy();
      return;
    }
    if (fault?.options.kind === 'slow') await setTimeout(fault.options.milliseconds ?? 300);
    const done = early ?? conditional(request, this.dispatch.answer(incoming, fault?.options.kind === 'starter'));
    const answer = fault === undefined || early !== null ? done : after(fault.options, done);
    fault?.struck();
    if (answer === 'silence') return;
    if (answer === 'drop') return void response.destroy();
    recorded.status = answer.status;
    const token = this.world.tokens.get(recorded.token ?? '') ?? null;
    // What the client has already is not counted.
    if (answer.status === 304 && token !== null) token.used -= 1;
    const headers = { ...limitHeaders(token, this.world.now()), 'x-github-request-id': String(this.calls.length) };
    send(response, answer, headers, fault?.options.kind === 'cut');
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
