import { normal } from './pyproject.js';
import { parseJson } from '../../host/json.js';

/** SHA-256 of the files that are, or may be, installed for a package, by its normalized name and its version: `numpy==2.4.6`. */
export type Hashes = ReadonlyMap<string, readonly string[]>;

/** What pip's installation report says: of each package the one file that it took (pip.pypa.io, installation report, version 1). */
export function hashesOfReport(text: string): Hashes {
  const found = new Map<string, readonly string[]>();
  const report = parseJson(text) as {
    install?: {
      metadata?: { name?: string; version?: string };
      download_info?: { archive_info?: { hashes?: { sha256?: string } } };
    }[];
  };
  for (const { metadata, download_info: from } of report.install ?? []) {
    const sha256 = from?.archive_info?.hashes?.sha256;
    if (metadata?.name !== undefined && metadata.version !== undefined && sha256 !== undefined)
      found.set(pinOf(metadata.name, metadata.version), [sha256]);
  }
  return found;
}

/** What a file in pip's requirements format says: `name==version --hash=sha256:...`, with lines that go on after a backslash. */
export function hashesOfText(text: string): Hashes {
  const found = new Map<string, readonly string[]>();
  for (const line of text.replace(/\\\r?\n/g, ' ').split(/\r?\n/)) {
    const [, name, version] =
      /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*===?\s*([^\s;\\]+)/.exec(line) ?? [];
    const sha256 = [...line.matchAll(/--hash=sha256:([0-9a-f]{64})(?![0-9a-f])/g)].map((match) => match[1]!);
    if (name !== undefined && version !== undefined && sha256.length > 0) found.set(pinOf(name, version), sha256);
  }
  return found;
}

/** A package at a version, in one spelling. */
export function pinOf(name: string, version: string): string {
  return `${normal(name)}==${version}`;
}
