import { type OutsideError, UserError } from '../../host/errors.js';
import { parseJson } from '../../host/json.js';
import { shorten } from '../../render/escape.js';
import { visible } from '../../render/visible.js';
import { shownAddress } from './address.js';
import { withoutSecrets, type Credentials } from './credentials.js';
import { InterruptedError, textOf, type Answer } from './http.js';

/** The server answered that it cannot now: what was sent may have arrived or not. */
export class BusyError extends InterruptedError {
  override name = 'BusyError';
}

/**
 * The error for an answer that is no success: what the server refused, and what to do. Its own words are shown, without secrets.
 * @param what was tried, such as `to take iris-1.0.0.tgz`
 */
export async function refusal(
  answer: Answer,
  what: string,
  credentials: Credentials,
): Promise<UserError | OutsideError> {
  const { status, url, headers, authorized } = answer;
  const where = `package.server: ${shownAddress(url)}`;
  const said = await wordsOf(answer, credentials);
  if (status >= 300 && status < 400) {
    const to = target(headers.location, url);
    return new UserError(
      `${where} sends on to ${to} (${status}); uploads are not sent on: set package.server.url to that address.`,
    );
  }
  switch (status) {
    case 401:
    case 407:
      return new UserError(
        authorized
          ? `${where} does not know the credentials of ${credentials.from} (${status}${said}); correct them.`
          : `${where} asks for credentials (${status}); set the secret package-token, which is ${credentials.from}, or name variables by package.server.username and package.server.password.`,
      );
    case 403:
      return new UserError(
        authorized
          ? `${where} refused ${what} (403${said}): the credentials of ${credentials.from} are wrong, or may not do this; correct them or their rights.`
          : `${where} refused ${what} to somebody without credentials (403${said}); set the secret package-token, which is ${credentials.from}.`,
      );
    case 404:
    case 405:
    case 410:
      return new UserError(
        `${where} refused ${what} (${status}${said}): nothing takes packages at this address; correct package.server.url.`,
      );
    case 413:
      return new UserError(
        `${where} refused ${what} (413${said}): it is larger than the server allows; raise its limit, or leave files out of the package.`,
      );
    case 408:
    case 425:
    case 429:
      return new BusyError(`${where} had no time ${what} (${status}${said}).`);
    default:
      if (status >= 500) return new BusyError(`${where} failed ${what} (${status}${said}).`);
      return new UserError(`${where} refused ${what} (${status}${said}); correct what it names.`);
  }
}

/** The server's explanation for a sentence: `, its words`, or nothing. One line of bounded length, without markup. */
async function wordsOf(answer: Answer, credentials: Credentials): Promise<string> {
  let body = '';
  try {
    body = (await textOf(answer)).slice(0, 20_000);
  } catch {
    // The status alone has to do.
  }
  const text = jsonError(body) ?? body.replace(/<(style|script|title)\b[^]*?<\/\1>/gi, ' ').replace(/<[^<>]*>/g, ' ');
  const words = (text.trim() === '' ? answer.reason : text).replace(/\s+/g, ' ').trim();
  return words === '' ? '' : `, ${shorten(visible(withoutSecrets(words, credentials)), 200).replace(/\.$/, '')}`;
}

function jsonError(body: string): string | null {
  try {
    const { error, message } = parseJson(body) as { error?: unknown; message?: unknown };
    return typeof error === 'string' ? error : typeof message === 'string' ? message : null;
  } catch {
    return null;
  }
}

function target(location: string | undefined, url: URL): string {
  try {
    return shownAddress(new URL(location ?? '', url));
  } catch {
    return 'elsewhere';
  }
}
