import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong with one request. */
export type Fault =
  /** The connection is cut after some of the body. */
  | { readonly kind: 'drop'; readonly after: number }
  /** The request goes through, and its answer is lost. */
  | { readonly kind: 'drop answer' }
  /** The server says this in place of the real one, which hears nothing. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string;
    }
  /** The request goes through, and this is the answer. */
  | { readonly kind: 'answer after'; readonly status: number; readonly body?: string }
  /** Nothing comes back. */
  | { readonly kind: 'silence' };

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly agent: string | undefined;
}

/** A proxy in front of a server that makes faults, in the order in which they are asked for. */
export class FaultyProxy {
  readonly seen: Seen[] = [];
  private readonly faults: { readonly method: string; readonly fault: Fault }[] = [];
  private constructor(
    private readonly server: Server,
    private readonly behind: string,
  ) {
    server.on('request', (asked: IncomingMessage, answer: ServerResponse) => {
      void this.handle(asked, answer);
    });
  }

  static async start(behind: string): Promise<FaultyProxy> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new FaultyProxy(server, behind);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  /** The next request with this method meets the fault. */
  add(method: string, ...faults: readonly Fault[]): void {
    for (const fault of faults) this.faults.push({ method, fault });
  }

  /** How often a method was asked. */
  count(method: string): number {
    return this.seen.filter((each) => each.method === method).length;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async handle(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    // A request that was read in part lets go of its socket.
    const { method = '', url = '', headers, socket } = asked;
    this.seen.push({ method, path: url, authorization: headers.authorization, agent: headers['user-agent'] });
    const at = this.faults.findIndex((each) => each.method === method);
    const fault = at < 0 ? null : this.faults.splice(at, 1)[0]!.fault;
    try {
      const body = await bodyOf(asked, fault?.kind === 'drop' ? fault.after : Infinity);
      if (fault?.kind === 'drop') {
        socket.destroy();
        return;
      }
      if (fault?.kind === 'silence') return;
      if (fault?.kind === 'answer') {
        answer.writeHead(fault.status, fault.headers).end(fault.body ?? '');
        return;
      }
      const real = await this.forward(method, url, headers, body);
      if (fault?.kind === 'drop answer') {
        socket.destroy();
        return;
      }
      if (fault?.kind === 'answer after') {
        answer.writeHead(fault.status).end(fault.body ?? '');
        return;
      }
      answer.writeHead(real.status, real.headers).end(real.body);
    } catch {
      socket.destroy();
    }
  }

  private async forward(method: string, path: string, headers: IncomingMessage['headers'], body: Buffer) {
    const asked = request(new URL(path, this.behind), { method, headers: { ...headers, connection: 'close' } });
    asked.end(body);
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: await bodyOf(answer, Infinity) };
  }
}

async function bodyOf(message: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size >= most) break;
  }
  return Buffer.concat(chunks);
}
