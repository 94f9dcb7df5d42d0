import * as z from 'zod';
import { UserError } from '../../host/errors.js';
import type { Command, Ended } from '../../host/process.js';
import { parseJson } from '../../host/json.js';
import { normalName } from '../python-version.js';

/** What a Python in an image has. */
export interface ImageContent {
  /** Whole version; null where there is no python3. */
  readonly python: string | null;
  /** By normalized name. */
  readonly packages: readonly { readonly name: string; readonly version: string }[];
  /** Why a module of the package that was asked for cannot be imported; null: all can, or none was asked for. */
  readonly fault: string | null;
}

/** Prints one line of JSON: version, packages, and whether the modules of the package that is named can be imported. */
const script = `
import importlib, importlib.metadata as metadata, json, os, platform, sys
out, sys.stdout = sys.stdout, sys.stderr
found = [[d.metadata["Name"], d.version] for d in metadata.distributions()]
fault = None
for own in sys.argv[1:]:
    try:
        files = metadata.distribution(own).files or []
        names = {f.parts[0].removesuffix(".py") for f in files if f.suffix == ".py" and not f.parts[0].endswith(".data")}
        for name in sorted(names):
            if name.isidentifier() and name not in ("test", "tests"):
                importlib.import_module(name)
    except metadata.PackageNotFoundError:
        pass
    except (ImportError, SyntaxError) as error:
        fault = type(error).__name__ + ": " + str(error)
print("\\n" + json.dumps({"python": platform.python_version(), "packages": found, "fault": fault}), file=out, flush=True)
os._exit(0)
`;

const printed = z.object({
  python: z.string(),
  packages: z.array(z.tuple([z.string().nullable(), z.string().nullable()])),
  fault: z.string().nullable(),
});

/**
 * Asks the Python of an image what it has; packages by name, the first of a name as Python takes it.
 * @param own name of the package whose modules are imported; null: none
 * @param run runs a command in the image. Cost: one start of a container and of Python
 * @throws UserError where Python is there and cannot say
 */
export async function imageContent(
  own: string | null,
  run: (command: Pick<Command, 'argv' | 'capture'>) => Promise<Ended>,
): Promise<ImageContent> {
  let ended: Ended;
  try {
    ended = await run({ argv: ['python3', '-c', script, ...(own === null ? [] : [own])], capture: true });
  } catch (cause) {
    if (cause instanceof UserError) return { python: null, packages: [], fault: null };
    throw cause;
  }
  const said = printed.safeParse(parsed(ended.stdout.trimEnd().split('\n').at(-1) ?? '')).data;
  if (ended.code !== 0 || said === undefined)
    throw new UserError(
      `environment.container: python3 of the image cannot say which packages it has (${ended.tail.at(-1) ?? 'it said nothing'}); it has to be Python 3.9 or newer.`,
    );
  const packages = new Map<string, string>();
  for (const [name, version] of said.packages)
    if (name !== null && version !== null && !packages.has(normalName(name))) packages.set(normalName(name), version);
  return {
    python: said.python,
    packages: [...packages].map(([name, version]) => ({ name, version })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    fault: said.fault,
  };
}

function parsed(line: string): unknown {
  try {
    return parseJson(line);
  } catch {
    return undefined;
  }
}
