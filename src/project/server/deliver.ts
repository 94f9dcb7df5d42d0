import { basename, join } from 'node:path';
import { OutsideError, UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';
import { packedContent, type Parcel } from '../package.js';
import type { Http } from './http.js';
import { InterruptedError } from './http.js';
import { refusal } from './refusal.js';
import type { Held, Shelf } from './shelf.js';

/** What became of a file: sent now; there already; there with the same content, packed at another time. */
export type Delivery = 'sent' | 'there' | 'repacked';

/** What delivering needs. */
export interface Delivering {
  readonly files: Files;
  readonly http: Http;
  /** Waits before something is tried again. */
  readonly rest: (attempt: number) => Promise<void>;
}

/** How often a file is sent, and how often the server is asked whether it shows it. */
const sendings = 3;
const questions = 6;

/**
 * Brings a file to a server: looks whether it is there, sends it where it is not, and asks for it again: nothing counts as done that the
 * server does not show with the same bytes. After a connection that broke it is sent again only where it did not arrive.
 * @throws UserError where the server refuses it or holds other bytes for this version, OutsideError where it cannot be had to answer
 */
export async function deliver(parcel: Parcel, shelf: Shelf, delivering: Delivering): Promise<Delivery> {
  const before = await insistent(delivering, () => look(parcel, shelf, delivering));
  if (before !== null) return before;
  for (let attempt = 1; ; attempt += 1) {
    let failure: unknown = null;
    try {
      await shelf.send(parcel);
    } catch (cause) {
      if (!(cause instanceof UserError) && !(cause instanceof OutsideError)) throw cause;
      failure = cause;
    }
    if (failure === null) break;
    // It may be there all the same: the answer was lost, or another run was faster.
    const now = await arrived(parcel, shelf, delivering, failure);
    if (now !== null) return now;
    if (!(failure instanceof InterruptedError) || attempt === sendings) throw named(failure, parcel);
    await delivering.rest(attempt);
  }
  for (let attempt = 1; attempt <= questions; attempt += 1) {
    const now = await insistent(delivering, () => look(parcel, shelf, delivering));
    if (now !== null) return 'sent';
    if (attempt < questions) await delivering.rest(attempt);
  }
  throw new OutsideError(
    `package.server: ${shelf.location} took ${parcel.file} and does not show it; run this again, and set package.server.index where its index is elsewhere.`,
  );
}

async function arrived(
  parcel: Parcel,
  shelf: Shelf,
  delivering: Delivering,
  failure: unknown,
): Promise<Delivery | null> {
  try {
    const now = await look(parcel, shelf, delivering);
    return now === 'there' && failure instanceof InterruptedError ? 'sent' : now;
  } catch (cause) {
    if (cause instanceof InterruptedError) return null;
    if (cause instanceof ConflictError) throw cause;
    throw named(failure, parcel);
  }
}

/** The server holds other bytes for this version. */
class ConflictError extends UserError {
  override name = 'ConflictError';
}

/** What the server holds of a file; null: nothing. @throws ConflictError */
async function look(parcel: Parcel, shelf: Shelf, { files, http }: Delivering): Promise<Delivery | null> {
  const held = await shelf.find(parcel);
  if (held === null) return null;
  if (held.same === true) return 'there';
  const copy = await fetchCopy(held, parcel, files, http);
  if (copy !== null && (await files.digest(copy)) === parcel.sha256) return 'there';
  if (copy !== null && (await sameContent(files, copy, parcel.path))) return 'repacked';
  throw new ConflictError(
    `package.version: ${shelf.location} holds ${parcel.file} with other bytes already, and a version never changes; raise the version of the package, or set package.version to commit.`,
  );
}

/** Whether two packages hold the same files, however packed. A server's file that cannot be read is another one. */
async function sameContent(files: Files, copy: string, path: string): Promise<boolean> {
  const own = await packedContent(files, path);
  try {
    return (await packedContent(files, copy)) === own;
  } catch (cause) {
    if (cause instanceof UserError) return false;
    throw cause;
  }
}

/** Takes what the server holds, to compare it; null where it is not given and its digest is another one anyway. */
async function fetchCopy({ url, same }: Held, parcel: Parcel, files: Files, http: Http): Promise<string | null> {
  const answer = await http.get(url, '*/*');
  if (answer.status !== 200 && same === false) {
    answer.body.resume();
    return null;
  }
  if (answer.status !== 200) throw await refusal(answer, `to give ${parcel.file} for comparison`, http.credentials);
  const to = join(await files.temporary(), basename(parcel.path));
  const writer = await files.writer(to);
  let size = 0;
  try {
    for await (const chunk of answer.body) {
      size += (chunk as Buffer).length;
      // A file this much larger has another content: enough is known.
      if (size > 2 * parcel.size + 2 ** 20) break;
      await writer.write(chunk as Buffer);
    }
    await writer.close();
  } catch (cause) {
    await writer.abort();
    if (cause instanceof UserError || cause instanceof OutsideError) throw cause;
    throw new InterruptedError(`${url.host}: the connection broke while ${parcel.file} came.`, { cause });
  }
  const told = Number(answer.headers['content-length'] ?? size);
  if (size < told) throw new InterruptedError(`${url.host}: the connection broke while ${parcel.file} came.`);
  return to;
}

/** Asks again where the connection broke or the server could not answer: reading changes nothing. */
async function insistent<T>({ rest }: Delivering, ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (cause) {
      if (!(cause instanceof InterruptedError)) throw cause;
      if (attempt === sendings) throw new OutsideError(`${cause.message} Try again.`, { cause });
      await rest(attempt);
    }
  }
}

function named(failure: unknown, { file }: Parcel): unknown {
  if (!(failure instanceof InterruptedError)) return failure;
  return new OutsideError(`${failure.message} ${file} did not arrive; try again.`, { cause: failure });
}
