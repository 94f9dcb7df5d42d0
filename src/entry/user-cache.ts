import { homedir } from 'node:os';
import { join } from 'node:path';
import { platform } from 'node:process';

type Variables = Readonly<Record<string, string | undefined>>;

/** A folder for what is made once: in the runner's temporary folder, which goes after the job; on a laptop in the user's cache. */
export function onceFolder(name: string, variables: Variables): string {
  const runner = variables['RUNNER_TEMP'] ?? '';
  if (runner !== '') return join(runner, `mlops-${name}`);
  const given = variables['XDG_CACHE_HOME'] ?? '';
  const cache =
    given !== ''
      ? given
      : platform === 'win32'
        ? (variables['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'))
        : join(homedir(), ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']));
  return join(cache, 'mlops-action', name);
}
