import * as z from 'zod';
import { ProgramError } from '../../host/errors.js';
import type { Process } from '../../host/process.js';
import { normal } from './pyproject.js';

/** A Python package that is installed. */
export interface InstalledPackage {
  /** Normalized. */
  readonly name: string;
  readonly version: string;
  /** Whether only a link to its source tree is installed. */
  readonly editable: boolean;
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
 * @throws ProgramError where it cannot say
 */
export async function listPackages(
  argv: readonly string[],
  workspace: string,
  process: Process,
): Promise<{ readonly python: string; readonly packages: InstalledPackage[] }> {
  const ended = await process.run({ argv: [...argv, '-c', listing], cwd: workspace, capture: true });
  if (ended.code !== 0)
    throw new ProgramError(`${argv[0]!}: it cannot say which packages it has.`, ended.tail.slice(-5));
  const found = new Map<string, InstalledPackage>();
  const told = listed.parse(JSON.parse(ended.stdout.trim().split('\n').at(-1)!));
  for (const [name, version, origin] of told.found) {
    if (name === null || version === null || found.has(normal(name))) continue;
    found.set(normal(name), { name: normal(name), version, editable: isEditable(origin) });
  }
  const packages = [...found.values()].filter(({ name }) => name !== 'pip');
  return { python: told.python, packages: packages.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** direct_url.json (packaging.python.org, recording the direct URL origin): an editable installation says so. */
function isEditable(origin: string | null): boolean {
  if (origin === null) return false;
  try {
    return (JSON.parse(origin) as { dir_info?: { editable?: boolean } }).dir_info?.editable === true;
  } catch {
    return false;
  }
}
