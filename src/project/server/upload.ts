import { setTimeout } from 'node:timers/promises';
import { OutsideError, UserError } from '../../host/errors.js';
import type { Files } from '../../host/files.js';
import type { Log } from '../../host/log.js';
import type { Package, Parcel } from '../package.js';
import { serverAddress } from './address.js';
import { credentialsOf } from './credentials.js';
import { deliver, type Delivery } from './deliver.js';
import { Http } from './http.js';
import { NpmShelf } from './npm.js';
import { PypiShelf } from './pypi.js';
import type { ServerOptions } from './server.options.js';

/** What sending a package needs. */
export interface Uploading {
  readonly files: Files;
  readonly log: Log;
  /** Of this job; the options name those that count. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Name and version of this program, for the server's log. */
  readonly agent: string;
  /** Milliseconds of the first pause before something is repeated; the second is four times as long. Default: one second. */
  readonly pause?: number;
  /** Milliseconds in which a server has to do something. Default: one minute. */
  readonly patience?: number;
}

/** A file of the package, and what became of it. */
export interface Delivered {
  readonly file: string;
  readonly delivery: Delivery;
}

/**
 * Sends the files of a package to a server, one after the other, the package itself first; each is done when the server shows it with the
 * same bytes. What is there already is not sent again.
 * @param folder absolute, where the files stand
 * @throws UserError or OutsideError in one sentence; it names what has arrived, so that the same call goes on from there
 */
export async function uploadPackage(
  server: ServerOptions,
  built: Package,
  parcels: readonly Parcel[],
  uploading: Uploading,
): Promise<readonly Delivered[]> {
  const { files, log, variables, agent, pause = 1000, patience = 60_000 } = uploading;
  const credentials = credentialsOf(server, variables);
  for (const secret of credentials.secrets) log.mask(secret);
  const { origin } = serverAddress(server.url, 'package.server.url');
  const http = new Http({ agent, credentials, origin, patience });
  const shelf = new (server.kind === 'npm' ? NpmShelf : PypiShelf)(server, built, files, http);
  const rest = (attempt: number): Promise<void> => setTimeout(pause * attempt ** 2);
  const delivered: Delivered[] = [];
  for (const parcel of parcels) {
    try {
      const delivery = await deliver(parcel, shelf, { files, http, rest });
      delivered.push({ file: parcel.file, delivery });
      log.info(`${parcel.file}: ${sentence[delivery]}.`);
    } catch (cause) {
      throw withArrived(cause, delivered);
    }
  }
  return delivered;
}

const sentence: Readonly<Record<Delivery, string>> = {
  sent: 'sent; the server shows it with the same bytes',
  there: 'on the server already, with the same bytes',
  repacked: 'on the server already: the same content, packed at another time',
};

function withArrived(cause: unknown, delivered: readonly Delivered[]): unknown {
  if (delivered.length === 0) return cause;
  const text = (message: string): string =>
    `${message} ${delivered.map(({ file }) => file).join(', ')} arrived before.`;
  if (cause instanceof OutsideError) return new OutsideError(text(cause.message), { cause });
  return cause instanceof UserError ? new UserError(text(cause.message), { cause }) : cause;
}
