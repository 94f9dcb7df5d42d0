import { UserError } from '../../host/errors.js';

/**
 * An address of mlops.yml, its path ending in `/`.
 * @param key of mlops.yml
 * @throws UserError for what is no address of a server, and for one that holds a user or a password
 */
export function serverAddress(text: string, key: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch (cause) {
    throw new UserError(`${key}: expected an address such as https://pypi.example.org/, got something else.`, {
      cause,
    });
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new UserError(`${key}: expected an address that begins with https://, got ${url.protocol}//.`);
  if (url.username !== '' || url.password !== '')
    throw new UserError(
      `${key}: the address holds a user or a password; take them out, and name environment variables by package.server.username and package.server.password.`,
    );
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Whether what is sent there cannot be read on the way: by TLS, or since it stays on this machine. */
export function isPrivate(url: URL): boolean {
  return url.protocol === 'https:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
}

/** An address for a sentence: without what may hold a secret. */
export function shownAddress(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}

/** The simple index that belongs to an upload address: `simple/` below it, or beside `legacy/`; those of pypi.org are on another host. */
export function indexOf(upload: URL): URL {
  const known = new Map([
    ['upload.pypi.org', 'https://pypi.org/simple/'],
    ['test.pypi.org', 'https://test.pypi.org/simple/'],
  ]).get(upload.host);
  if (known !== undefined) return new URL(known);
  return new URL(upload.pathname.endsWith('/legacy/') ? '../simple/' : 'simple/', upload);
}
