import { createHash } from 'node:crypto';
import type { FileWriter } from './files.js';
import { OutsideError, UserError } from './errors.js';

const mostRedirects = 5;

/** What a download may take. */
export interface DownloadLimits {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds, from the first request to the last byte. */
  readonly time: number;
}

export const ordinaryLimits: DownloadLimits = { size: 2 ** 36, time: 30 * 60_000 };

/**
 * Writes what an https address answers, if it has the expected digest. Redirects are followed to https addresses only; no credentials are sent.
 * @param sha256 hexadecimal
 * @throws UserError for another digest, another protocol, an answer that is none, or too many bytes; OutsideError where the network fails.
 * The writer is then aborted: nothing is left.
 */
export async function download(
  url: string,
  sha256: string,
  writer: FileWriter,
  limits: DownloadLimits = ordinaryLimits,
  ask: typeof fetch = fetch,
): Promise<void> {
  try {
    const signal = AbortSignal.timeout(limits.time);
    const body = await answer(url, signal, ask);
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limits.size)
        throw new UserError(`${shown(url)}: more than ${limits.size} bytes; fetch it by data.prepare.`);
      hash.update(chunk);
      await writer.write(chunk);
    }
    const found = hash.digest('hex');
    if (found !== sha256) {
      throw new UserError(
        `${shown(url)}: expected bytes with sha256 ${sha256}, got ${found}; if the data may have changed, pin the new digest.`,
      );
    }
    await writer.close();
  } catch (cause) {
    await writer.abort();
    if (cause instanceof UserError || cause instanceof OutsideError) throw cause;
    throw new OutsideError(`${shown(url)}: cannot be fetched (${reason(cause)}); try again.`, { cause });
  }
}

async function answer(url: string, signal: AbortSignal, ask: typeof fetch): Promise<ReadableStream<Uint8Array>> {
  let at = new URL(url);
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (at.protocol !== 'https:') throw new UserError(`${shown(url)}: leads to ${at.protocol}//, expected https only.`);
    const response = await ask(at, { signal, redirect: 'manual' });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel();
      at = new URL(location, at);
      continue;
    }
    if (response.status >= 500 || response.status === 429)
      throw new OutsideError(`${shown(url)}: the server answers ${response.status}; try again later.`);
    if (response.status !== 200 || response.body === null)
      throw new UserError(
        `${shown(url)}: the server answers ${response.status}, expected 200 with the data; correct the address.`,
      );
    return response.body;
  }
  throw new UserError(`${shown(url)}: more than ${mostRedirects} redirects; correct the address.`);
}

/** An address without its query, which may hold a secret. */
export function shown(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

function reason(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return inner instanceof Error ? ('code' in inner ? String(inner.code) : inner.message) : 'no answer';
}
