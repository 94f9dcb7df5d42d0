import { createHash } from 'node:crypto';
import type { Body } from './http.js';

/** A field of a form: its name and its value. */
export type FormField = readonly [name: string, value: string];

/** A file of a form. */
export interface FormFile {
  readonly field: string;
  readonly name: string;
  readonly size: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * A form with a file as multipart/form-data (RFC 7578). Memory stays flat.
 * @param seed decides the boundary: a digest of the file, which no part of the form can hold by chance together with its prefix
 */
export function multipart(fields: readonly FormField[], file: FormFile, seed: string): Body {
  const boundary = `----mlops-${createHash('sha256').update(seed).update(JSON.stringify(fields)).digest('hex')}`;
  const head = [
    ...fields.map(([name, value]) => part(boundary, `name="${quoted(name)}"`, null) + value + '\r\n'),
    part(boundary, `name="${quoted(file.field)}"; filename="${quoted(file.name)}"`, 'application/octet-stream'),
  ].join('');
  const before = Buffer.from(head);
  const after = Buffer.from(`\r\n--${boundary}--\r\n`);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield before;
    yield* file.chunks;
    yield after;
  }
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    length: before.length + file.size + after.length,
    chunks: chunks(),
  };
}

function part(boundary: string, disposition: string, type: string | null): string {
  const kind = type === null ? '' : `Content-Type: ${type}\r\n`;
  return `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${kind}\r\n`;
}

function quoted(text: string): string {
  return text.replace(/["\r\n]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
