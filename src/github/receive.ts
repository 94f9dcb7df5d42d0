import { createHash } from 'node:crypto';
import { OutsideError, UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { LastingError } from './refusal.js';

/** What is known of a download before it comes. */
export interface Announced {
  /** The artifact as a sentence names it. */
  readonly name: string;
  /** sha256:<hex>, or null where nobody told. */
  readonly digest: string | null;
  /** More bytes than these are not taken. */
  readonly most: number;
}

const attempts = 3;

/**
 * Writes a download to a file and checks its digest in the same pass; memory stays flat. One that breaks off is begun again.
 * @param open starts the download
 * @param rest waits before an attempt is repeated
 * @throws OutsideError where it does not arrive as announced, UserError where it is larger than allowed
 */
export async function receive(
  files: Files,
  open: () => AsyncIterable<Uint8Array>,
  to: string,
  announced: Announced,
  rest: (attempt: number) => Promise<void>,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await receiveOnce(files, open(), to, announced);
      return;
    } catch (cause) {
      if (attempt === attempts || !(cause instanceof OutsideError) || cause instanceof LastingError) throw cause;
      await rest(attempt);
    }
  }
}

async function receiveOnce(
  files: Files,
  chunks: AsyncIterable<Uint8Array>,
  to: string,
  { name, digest, most }: Announced,
): Promise<void> {
  const writer = await files.writer(to);
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > most) throw new UserError(`artifact ${name}: it has more than ${most} bytes; nothing was unpacked.`);
      hash.update(chunk);
      await writer.write(chunk);
    }
    if (digest !== null && `sha256:${hash.digest('hex')}` !== digest)
      throw new LastingError(`artifact ${name}: other bytes arrived than were kept (SHA-256); run its job again.`);
    await writer.close();
  } catch (cause) {
    await writer.abort();
    throw cause;
  }
}
