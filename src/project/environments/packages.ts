import { createHash } from 'node:crypto';
import * as z from 'zod';
import { ProgramError } from '../../host/errors.js';
import type { Process } from '../../host/process.js';
import { parseJson } from '../../host/json.js';
import { normal } from './pyproject.js';

/** A Python package that is installed. */
export interface InstalledPackage {
  /** Normalized. */
  readonly name: string;
  readonly version: string;
  /** Whether only a link to its source tree is installed. */
  readonly editable: boolean;
  /** Where it was installed from an address and no index: digest of what tells its content, or `unknown`. */
  readonly origin?: string;
}

const listing = `
import importlib.metadata, json, platform
found = [[d.metadata["Name"], d.version, d.read_text("direct_url.json")] for d in importlib.metadata.distributions()]
print(json.dumps({"python": platform.python_version(), "found": found}))
`;

const text = z.string().nullable();
const listed = z.object({ python: z.string(), found: z.array(z.tuple([text, text, text])) });

/**
 * A Python's whole version and the packages that it finds, by name, without pip; the first of a name, as Python takes it. Costs a start of Python.
 * @param argv how it is started, without its arguments
 * @param folder where it is started; without -I, Python takes modules from there
 * @throws ProgramError where it cannot say
 */
export async function listPackages(
  argv: readonly string[],
  folder: string,
  process: Process,
): Promise<{ readonly python: string; readonly packages: InstalledPackage[] }> {
  const ended = await process.run({ argv: [...argv, '-c', listing], cwd: folder, capture: true });
  if (ended.code !== 0)
    throw new ProgramError(`${argv[0]!}: it cannot say which packages it has.`, ended.tail.slice(-5));
  const found = new Map<string, InstalledPackage>();
  const told = listed.parse(parseJson(ended.stdout.trim().split('\n').at(-1)!));
  for (const [name, version, origin] of told.found) {
    // Folders that only look like packages stand on many a machine.
    if (name === null || version === null || !isPackage(normal(name), version) || found.has(normal(name))) continue;
    found.set(normal(name), { name: normal(name), version, ...originOf(origin) });
  }
  const packages = [...found.values()].filter(({ name }) => name !== 'pip');
  return { python: told.python, packages: packages.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** What a manifest takes for one. */
function isPackage(name: string, version: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(name) && /^[A-Za-z0-9.!+_-]+$/.test(version);
}

interface DirectUrl {
  readonly dir_info?: { readonly editable?: boolean };
  readonly vcs_info?: { readonly commit_id?: string };
  readonly archive_info?: { readonly hash?: string; readonly hashes?: Readonly<Record<string, string>> };
}

/** direct_url.json (packaging.python.org, recording the direct URL origin); an installation from an index has none. */
function originOf(text: string | null): Pick<InstalledPackage, 'editable' | 'origin'> {
  if (text === null) return { editable: false };
  try {
    const { dir_info: folder, vcs_info: vcs, archive_info: archive } = parseJson(text) as DirectUrl;
    const told = vcs?.commit_id ?? archive?.hashes?.['sha256'] ?? archive?.hash;
    const origin = told === undefined ? 'unknown' : createHash('sha256').update(text).digest('hex');
    return { editable: folder?.editable === true, origin };
  } catch {
    return { editable: false, origin: 'unknown' };
  }
}
