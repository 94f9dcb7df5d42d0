import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OutsideError, UserError } from '../../host/errors.js';
import { isPrivate, shownAddress } from './address.js';
import { withoutSecrets, type Credentials } from './credentials.js';

/** A server's answer. Its body has to be read or thrown away. */
export interface Answer {
  readonly status: number;
  /** The phrase behind the status: some servers explain themselves there. */
  readonly reason: string;
  readonly headers: IncomingHttpHeaders;
  /** Where it came from in the end. */
  readonly url: URL;
  /** Whether the credentials were sent along. */
  readonly authorized: boolean;
  readonly body: IncomingMessage;
}

/** A body to send, and its length in bytes. */
export interface Body {
  readonly type: string;
  readonly length: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** The connection broke, or nothing came for too long: what was sent may have arrived or not. */
export class InterruptedError extends OutsideError {
  override name = 'InterruptedError';
}

/** How a server is asked. */
export interface HttpOptions {
  readonly agent: string;
  readonly credentials: Credentials;
  /** The only host, with scheme and port, that gets the credentials. */
  readonly origin: string;
  /** Milliseconds in which something has to come or to go. */
  readonly patience: number;
}

const mostRedirects = 5;

/**
 * Requests to one package server. Credentials go to its origin only, and never where others could read them; a redirect to another host is
 * followed without them, and only to read.
 */
export class Http {
  constructor(private readonly options: HttpOptions) {}

  get credentials(): Credentials {
    return this.options.credentials;
  }

  /** Reads, over redirects. @throws InterruptedError, and UserError where credentials would be readable on the way */
  async get(address: URL, accept: string): Promise<Answer> {
    let url = address;
    for (let redirects = 0; ; redirects += 1) {
      const answer = await this.ask('GET', url, { accept }, null);
      const next = redirectOf(answer);
      if (next === null) return answer;
      answer.body.resume();
      if (redirects === mostRedirects)
        throw new OutsideError(`${shownAddress(address)}: it redirects again and again.`);
      if (url.protocol === 'https:' && !isPrivate(next))
        throw new OutsideError(
          `${shownAddress(address)}: it redirects from https to ${next.protocol}//${next.host}; that is not followed.`,
        );
      url = next;
    }
  }

  /** Writes; a redirect is an answer like any other. Throws as get does. */
  send(method: 'POST' | 'PUT', url: URL, body: Body): Promise<Answer> {
    return this.ask(method, url, { 'content-type': body.type, 'content-length': String(body.length) }, body.chunks);
  }

  private async ask(
    method: string,
    url: URL,
    headers: Readonly<Record<string, string>>,
    body: AsyncIterable<Uint8Array> | null,
  ): Promise<Answer> {
    const { agent, credentials, origin, patience } = this.options;
    if (credentials.header !== null && url.origin === origin && !isPrivate(url))
      throw new UserError(
        `package.server.url: ${shownAddress(url)} is not encrypted, so no password is sent there; use https (http goes to this machine only).`,
      );
    const own = credentials.header !== null && url.origin === origin ? { authorization: credentials.header } : {};
    try {
      // A connection of its own each: one kept open may be closed by the server at the moment in which it is used again.
      const sent = { 'user-agent': agent, connection: 'close', ...headers, ...own };
      return await exchange(url, method, sent, body, patience);
    } catch (cause) {
      if (cause instanceof UserError || cause instanceof OutsideError) throw cause;
      const { message, code } = cause as NodeJS.ErrnoException;
      const why = withoutSecrets(message === '' ? (code ?? 'no reason is known') : message, credentials);
      throw new InterruptedError(`${shownAddress(url)}: the connection failed (${why}).`);
    }
  }
}

async function exchange(
  url: URL,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: AsyncIterable<Uint8Array> | null,
  patience: number,
): Promise<Answer> {
  const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers });
    const late = (): Error => new Error(`nothing came for ${patience / 1000} s`);
    asked.setTimeout(patience, () => asked.destroy(late()));
    asked.on('response', (message) => {
      message.setTimeout(patience, () => message.destroy(late()));
      // Read by whoever gets it; an end that nobody waits for any more is no defect.
      message.on('error', () => undefined);
      const { statusCode = 0, statusMessage = '' } = message;
      const authorized = headers['authorization'] !== undefined;
      resolve({ status: statusCode, reason: statusMessage, headers: message.headers, url, authorized, body: message });
    });
    asked.on('error', reject);
    if (body === null) asked.end();
    // A server may answer before it has read all, and close: then its answer counts.
    else pipeline(Readable.from(body), asked).catch(reject);
  });
}

function redirectOf({ status, headers, url }: Answer): URL | null {
  if (![301, 302, 303, 307, 308].includes(status) || headers.location === undefined) return null;
  try {
    const next = new URL(headers.location, url);
    return next.protocol === 'https:' || next.protocol === 'http:' ? next : null;
  } catch {
    return null;
  }
}

/** The longest answer that is taken into memory. */
const longest = 64 * 2 ** 20;

/** An answer's body as text. @throws InterruptedError where it ends early, OutsideError where it is too long */
export async function textOf({ body, url }: Answer): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += (chunk as Buffer).length;
      if (size > longest)
        throw new OutsideError(`${shownAddress(url)}: an answer of more than 64 MiB; that is not its index.`);
      chunks.push(chunk as Buffer);
    }
  } catch (cause) {
    if (cause instanceof OutsideError) throw cause;
    throw new InterruptedError(`${shownAddress(url)}: the connection broke while it answered.`, { cause });
  }
  return Buffer.concat(chunks).toString('utf8');
}
