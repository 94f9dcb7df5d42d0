import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer.js';

/** The whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** An answer in the bytes of its body, with its type. */
export function encode({ bytes, json }: Answer): { body: Buffer; type: string | null } {
  if (bytes !== undefined) return { body: Buffer.from(bytes), type: 'application/octet-stream' };
  if (json === undefined) return { body: Buffer.alloc(0), type: null };
  return { body: Buffer.from(JSON.stringify(json)), type: 'application/json; charset=utf-8' };
}

/** GitHub's answer to a conditional request: 304 where the client has it already. */
export function conditional(request: IncomingMessage, answer: Answer): Answer {
  if (request.method !== 'GET' || answer.status !== 200) return answer;
  const etag = `W/"${createHash('sha256').update(encode(answer).body).digest('hex')}"`;
  const headers = { ...answer.headers, etag };
  const known = request.headers['if-none-match'];
  return known?.replace(/^W\//, '') === etag.replace(/^W\//, '') ? { status: 304, headers } : { ...answer, headers };
}

/** @param cut ends the connection in the middle of the body */
export function send(response: ServerResponse, answer: Answer, headers: Record<string, string>, cut = false): void {
  const { body, type } = encode(answer);
  response.writeHead(answer.status, {
    ...(type === null ? {} : { 'content-type': type }),
    ...headers,
    ...answer.headers,
    ...(answer.status === 204 || answer.status === 304 ? {} : { 'content-length': String(body.length) }),
  });
  if (!cut) response.end(body);
  else response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
}
