import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Fault, type FaultOptions } from '../fake-github/fault.js';
import { readBody } from '../fake-github/transport.js';
import { ServiceArtifacts } from './artifacts.js';
import { Blobs, type Stored } from './blobs.js';
import { ServiceCaches } from './caches.js';
import { TwirpError } from './twirp.js';

/** Whose token a request bears. */
interface Bearer {
  readonly run: string;
  readonly job: string;
}

const services = /^\/twirp\/github\.actions\.results\.api\.v1\.(ArtifactService|CacheService)\/(\w+)$/;

/** The service behind artifacts and the cache of GitHub Actions on this machine, for one test. */
export class ResultsService {
  readonly artifacts: ServiceArtifacts;
  readonly caches: ServiceCaches;
  /** Method and path of each request, in the order of arrival. */
  readonly calls: string[] = [];
  private readonly blobs = new Blobs();
  private readonly bearers = new Map<string, Bearer>();
  private readonly faults: Fault[] = [];

  private constructor(private readonly server: Server) {
    this.artifacts = new ServiceArtifacts(this.blobs, () => this.url);
    this.caches = new ServiceCaches(this.blobs, () => this.url);
  }

  static async start(): Promise<ResultsService> {
    const server = createServer();
    const service = new ResultsService(server);
    server.on('request', (request, response) => void service.serve(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The variables that a runner gives a step of a job. GITHUB_SERVER_URL must stay github.com: with another one the client refuses. */
  env(run = 'run-1', job: string = randomUUID()): Record<string, string> {
    const parts = [{ alg: 'none' }, { scp: `Actions.GenericRead:x Actions.Results:${run}:${job}` }].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    const token = `${parts.join('.')}.${randomUUID()}`;
    this.bearers.set(token, { run, job });
    return {
      ACTIONS_RESULTS_URL: `${this.url}/`,
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
    };
  }

  /** Lets a request go wrong; `path` is tested against its path, such as /twirp/.../CreateArtifact or /blob/artifact-101. */
  fault(options: FaultOptions): Fault {
    const fault = new Fault(options);
    this.faults.push(fault);
    return fault;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const method = request.method ?? '';
    this.calls.push(`${method} ${url.pathname}`);
    const fault = this.faults.find((each) => each.strikes(method, url.pathname));
    fault?.struck();
    const kind = fault?.options.kind ?? '';
    try {
      const bytes = await readBody(request);
      if (kind === 'drop') return void response.destroy();
      if (kind === 'slow') await setTimeout(fault?.options.milliseconds ?? 300);
      const answer = kind.startsWith('before-') ? null : this.answer(request, url, bytes);
      if (kind === 'drop-after') return void response.destroy();
      send(response, method, /^(before|after)-/.test(kind) ? failed(kind) : answer!, kind === 'cut');
    } catch (cause) {
      if (!request.complete) return; // a client that went away
      send(response, method, json(500, { code: 'internal', msg: String(cause) }), false);
    }
  }

  private answer(request: IncomingMessage, url: URL, bytes: Buffer): Stored {
    const { method = '', headers } = request;
    if (url.pathname.startsWith('/blob/')) return this.blobs.answer({ method, url, headers, bytes });
    try {
      const [, service, name = ''] = services.exec(url.pathname) ?? [];
      const bearer = this.bearers.get((headers.authorization ?? '').replace(/^Bearer /, ''));
      if (bearer === undefined) throw new TwirpError('unauthenticated', 'no such token');
      const { methods } = service === 'CacheService' ? this.caches : this.artifacts;
      if (service === undefined || method !== 'POST' || !Object.hasOwn(methods, name))
        throw new TwirpError('bad_route', url.pathname);
      return json(200, methods[name]!({ ...bearer, body: JSON.parse(bytes.toString()) as Record<string, unknown> }));
    } catch (cause) {
      if (cause instanceof TwirpError) return json(cause.status, { code: cause.code, msg: cause.message });
      throw cause;
    }
  }
}

function json(status: number, value: object): Stored {
  return { status, headers: { 'content-type': 'application/json' }, bytes: Buffer.from(JSON.stringify(value)) };
}

function failed(kind: string): Stored {
  return json(Number(/\d+$/.exec(kind)?.[0]), { code: 'internal', msg: 'the service is not well' });
}

/** @param cut ends the connection in the middle of the body */
function send(response: ServerResponse, method: string, { status, headers, bytes }: Stored, cut: boolean): void {
  const body = bytes ?? Buffer.alloc(0);
  response.writeHead(status, { 'x-ms-request-id': '1', ...headers, 'content-length': String(body.length) });
  if (cut) response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
  else response.end(method === 'HEAD' ? undefined : body);
}
