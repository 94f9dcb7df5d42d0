import { parseJson } from '../../host/json.js';

/** A file in a simple index. */
export interface IndexedFile {
  readonly name: string;
  readonly url: URL;
  /** Hexadecimal; null where the index tells no SHA-256. */
  readonly sha256: string | null;
}

/** What is asked for: JSON (PEP 691) where a server has it, else HTML (PEP 503). */
export const indexTypes =
  'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1';

/**
 * The files that a project's page of a simple index lists.
 * @param type of the content, as the server says
 * @param page its address
 * @returns null where the text is no such page
 */
export function indexedFiles(text: string, type: string, page: URL): readonly IndexedFile[] | null {
  return /json/i.test(type) ? fromJson(text, page) : fromHtml(text, page);
}

function fromJson(text: string, page: URL): readonly IndexedFile[] | null {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    return null;
  }
  const listed = (value as { files?: unknown } | null)?.files;
  if (!Array.isArray(listed)) return null;
  const found: IndexedFile[] = [];
  for (const each of listed as { filename?: unknown; url?: unknown; hashes?: { sha256?: unknown } }[]) {
    const url = addressOf(each.url, page);
    if (typeof each.filename !== 'string' || url === null) continue;
    found.push({ name: each.filename, url, sha256: digestOf(each.hashes?.sha256) });
  }
  return found;
}

function fromHtml(text: string, page: URL): readonly IndexedFile[] | null {
  if (!/<(?:!doctype|html|body|a)\b/i.test(text)) return null;
  const found: IndexedFile[] = [];
  for (const [, attributes] of text.matchAll(/<a\s([^<>]*)>/gi)) {
    const href = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes!);
    const url = addressOf(href === null ? null : unescaped((href[1] ?? href[2])!), page);
    if (url === null) continue;
    // What the link shows may be shortened; the file's name is the end of its address.
    const name = decoded(url.pathname.slice(url.pathname.lastIndexOf('/') + 1));
    found.push({ name, url, sha256: digestOf(/^#sha256=(.*)$/i.exec(url.hash)?.[1]) });
  }
  return found;
}

function digestOf(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value) ? value.toLowerCase() : null;
}

function addressOf(value: unknown, page: URL): URL | null {
  if (typeof value !== 'string') return null;
  try {
    const url = new URL(value, page);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unescaped(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => character(Number(digits)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
