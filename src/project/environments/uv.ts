import { join } from 'node:path';
import { UserError } from '../../host/errors.js';
import type { Process } from '../../host/process.js';
import { Installer, type InstallContext } from './installer.js';
import type { Interpreter } from './interpreter.js';
import type { EnvironmentStore } from './store.js';

/** Fetched from PyPI where uv.lock asks for uv and it is not there. */
const ownUv = '0.13.8';

/** uv, where PATH names it; null where it does not. Costs a short program. */
export async function findUv({
  process,
  workspace,
}: {
  readonly process: Process;
  readonly workspace: string;
}): Promise<string | null> {
  try {
    const ended = await process.run({ argv: ['uv', '--version'], cwd: workspace, timeoutMs: 30_000 });
    return ended.code === 0 ? 'uv' : null;
  } catch (cause) {
    if (cause instanceof UserError) return null;
    throw cause;
  }
}

/**
 * uv where PATH names it; else, where nothing else can read what is written down, one that is fetched from PyPI and kept.
 * @returns its program, or null: pip does it
 * @throws UserError, OutsideError where it cannot be fetched
 */
export async function openUv(
  needed: boolean,
  python: Interpreter,
  context: InstallContext & { readonly store: EnvironmentStore },
): Promise<string | null> {
  const found = await findUv(context);
  if (found !== null || !needed) return found;
  const { store, log, platform } = context;
  const folder = store.folderOf(['uv', ownUv, python.path, python.version]);
  await store.have(folder, () =>
    log.group(`environment: uv.lock needs uv, which is not there; fetching uv ${ownUv} from PyPI`, async () => {
      const pip = new Installer(null, context);
      await pip.make(folder, python);
      await pip.install(folder, { kind: 'lines', lines: [`uv==${ownUv}`], exact: true }, 'uv.lock needs uv', []);
      return { format: 'mlops-environment/2', python: python.version, packages: [] };
    }),
  );
  return platform === 'win32' ? join(folder, 'Scripts', 'uv.exe') : join(folder, 'bin', 'uv');
}
