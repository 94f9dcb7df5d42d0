import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { paths } from './content.js';

/** Bytes that something left, by where they were found. */
export type Written = ReadonlyMap<string, Uint8Array>;

/** What a folder holds, archives unpacked. */
export function folderContent(folder: string): Map<string, Uint8Array> {
  return new Map(paths(folder).flatMap((path) => unpacked(path, readFileSync(join(folder, path)))));
}

/** A file, and what it holds where it is an archive. Tar keeps its files as they are. */
export function unpacked(name: string, bytes: Uint8Array): [string, Uint8Array][] {
  const [first, second] = bytes;
  if (first === 0x1f && second === 0x8b) return [[name, bytes], ...unpacked(`${name} unpacked`, gunzipSync(bytes))];
  if (first !== 0x50 || second !== 0x4b) return [[name, bytes]];
  const members = Object.entries(unzipSync(bytes));
  return [[name, bytes], ...members.flatMap(([member, inner]) => unpacked(`${name}/${member}`, inner))];
}

/** Where secrets are found, in plain words, in an address, in JSON, or in base64 at any place: `token in report/report.md`. */
export function findsOf(written: Written, secrets: Readonly<Record<string, string>>): string[] {
  const found: string[] = [];
  for (const [place, bytes] of written) {
    const text = Buffer.from(bytes).toString('utf8');
    const decoded = decodedBase64(text);
    for (const [name, secret] of Object.entries(secrets)) {
      const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
      if (forms.some((form) => text.includes(form))) found.push(`${name} in ${place}`);
      // As bytes, since what stands around it need not be text.
      if (decoded.some((each) => each.includes(Buffer.from(secret)))) found.push(`${name} in base64 in ${place}`);
    }
  }
  return found;
}

/** What the words of a text are, read as base64 from each of four digits. */
function decodedBase64(text: string): Buffer[] {
  return (text.match(/[\w+/-]{12,}/g) ?? []).flatMap((word) =>
    [0, 1, 2, 3].map((start) => Buffer.from(word.slice(start), 'base64')),
  );
}
