import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import type { NodeFiles } from '../../../src/host/node-files.js';
import { distributionOf, type Package } from '../../../src/project/package.js';

export const metadata = (version: string): string =>
  [
    'Metadata-Version: 2.4',
    'Name: Iris_Model',
    `Version: ${version}`,
    'Summary: Says which flower it is',
    'Requires-Python: >=3.9',
    'Requires-Dist: numpy',
    'Requires-Dist: pandas; extra == "frames"',
    'Project-URL: Source, https://example.org/iris',
    'Classifier: Private :: Do Not Upload',
    '',
    '# Iris',
    '',
    'Ünicode, and a line --like a boundary',
    '',
  ].join('\n');

/** A wheel as build backends write it, RECORD included. */
export function wheelBytes(version: string, code: string, mtime = '2020-01-01'): Uint8Array {
  const info = `iris_model-${version}.dist-info`;
  const members: Record<string, string> = {
    'iris_model/__init__.py': code,
    'iris_model/run.sh': '#!/bin/sh\n',
    [`iris_model-${version}.data/scripts/iris`]: '#!python\n',
    [`${info}/METADATA`]: metadata(version),
    [`${info}/WHEEL`]: 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    [`${info}/entry_points.txt`]: '[console_scripts]\niris = iris_model:main\n',
  };
  const lines = Object.entries(members).map(
    ([name, text]) =>
      `${name},sha256=${createHash('sha256').update(text).digest('base64url')},${Buffer.byteLength(text)}`,
  );
  members[`${info}/RECORD`] = [...lines, `${info}/RECORD,,`, ''].join('\n');
  const zip = Object.entries(members).map(([name, text]) => {
    const mode = name.endsWith('.sh') ? 0o100755 : 0o100644;
    return [name, [strToU8(text), { os: 3, attrs: (mode << 16) >>> 0 }]] as const;
  });
  return zipSync(Object.fromEntries(zip) as never, { mtime });
}

export async function tarBytes(members: Record<string, string>, mtime = new Date(0)): Promise<Buffer> {
  const tar = pack();
  for (const [name, text] of Object.entries(members)) tar.entry({ name, mtime }, text);
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) chunks.push(chunk as Buffer);
  return gzipSync(Buffer.concat(chunks));
}

export function sourceBytes(version: string, code: string, mtime?: Date): Promise<Buffer> {
  const top = `iris_model-${version}`;
  const project = `[build-system]\nrequires = []\n\n[project]\nname = "Iris_Model"\nversion = "${version}"\n`;
  const members = {
    [`${top}/PKG-INFO`]: metadata(version),
    [`${top}/pyproject.toml`]: project,
    [`${top}/src/iris_model/__init__.py`]: code,
  };
  return tarBytes(members, mtime);
}

/** A record of files that stand in a folder, and what is handed to the upload. */
export async function recorded(
  files: NodeFiles,
  folder: string,
  kind: Package['kind'],
  name: string,
  version: string,
  names: string[],
) {
  const all = await Promise.all(names.map((each) => distributionOf(files, join(folder, each))));
  const { file, sha256 } = all[0]!;
  const built: Package = { format: 'mlops-package/1', kind, name, version, file, sha256, content: sha256, files: all };
  return { built, parcels: all.map((each) => ({ ...each, path: join(folder, basename(each.file)) })) };
}
