import { UserError } from '../host/errors.js';
import { shown } from '../host/download.js';

const form = /^(https:\/\/.*)#sha256=([0-9a-f]{64})$/s;

/** Data at an https address, with the digest of their bytes. */
export interface Pinned {
  readonly url: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A pinned address as one text, as `data.source` may have it, too. */
export function pinnedText({ url, sha256 }: Pinned): string {
  return `${url}#sha256=${sha256}`;
}

/**
 * What a pattern of `data.source` says, if it is an address; null for a path or a glob.
 * @throws UserError for an address that is not https, has a password in it, or no digest: what is fetched has to be known before
 */
export function pinnedOf(pattern: string): Pinned | null {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(pattern)) return null;
  const [, url = '', sha256 = ''] = form.exec(pattern) ?? [];
  const address = addressOf(pattern);
  if (address === null || address.protocol !== 'https:') {
    throw new UserError(
      'data.source: expected an https address, a path or a glob; fetch anything else by data.prepare.',
    );
  }
  if (address.username !== '' || address.password !== '')
    throw new UserError(
      `data.source: ${shown(pattern)}: an address with a name or password in it; fetch it by data.prepare.`,
    );
  if (sha256 === '') {
    throw new UserError(
      `data.source: ${shown(pattern)}: an address needs the digest of its data: {url: ..., sha256: ...}; \`curl -L <url> | sha256sum\` prints it.`,
    );
  }
  return { url, sha256 };
}

function addressOf(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
