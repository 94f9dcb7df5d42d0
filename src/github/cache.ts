import { isAbsolute } from 'node:path';
import type * as cacheToolkit from '@actions/cache';
import type { Absent, Cache } from '../host/cache.js';
import type { Log } from '../host/log.js';
import { cacheAbsent } from './results-service.js';
import { reasonOf, withToolkit } from './toolkit.js';

/** GitHub's limit. */
const longestKey = 512;

/**
 * The repository's cache, or why there is none to be had. Nothing is asked of the service yet, and its client is loaded by the first call.
 * The client reads its address and token from the environment of the process itself.
 * @param variables the environment of the job
 */
export function openCache(variables: Readonly<Record<string, string | undefined>>, log: Log): Cache | Absent {
  return cacheAbsent(variables) ?? new ActionsCache(log);
}

/** By GitHub's own client. A cache saves time only: what goes wrong with it is told, and the run goes on without. */
class ActionsCache implements Cache {
  constructor(private readonly log: Log) {}

  async restore(key: string, paths: readonly string[]): Promise<boolean> {
    check(key, paths);
    return this.attempt(`cache ${key}: it could not be read`, async ({ restoreCache }) => {
      // The service also answers with an entry whose key only begins alike: asked first, so that nothing of it is unpacked.
      const found = await restoreCache([...paths], key, [], { lookupOnly: true });
      return found === key && (await restoreCache([...paths], key)) === key;
    });
  }

  async save(key: string, paths: readonly string[]): Promise<boolean> {
    check(key, paths);
    return this.attempt(
      `cache ${key}: it could not be kept`,
      async ({ saveCache }) => (await saveCache([...paths], key)) >= 0,
    );
  }

  private async attempt(failed: string, body: (toolkit: typeof cacheToolkit) => Promise<boolean>): Promise<boolean> {
    const toolkit = await import('@actions/cache');
    try {
      const { value, complaints } = await withToolkit(() => body(toolkit));
      // It reports failures of the service by warnings alone.
      if (complaints.length > 0) this.log.warning(`${failed} (${complaints.join('; ')}); the run goes on without it.`);
      return value;
    } catch (cause) {
      this.log.warning(`${failed} (${reasonOf(cause)}); the run goes on without it.`);
      return false;
    }
  }
}

/** The client takes paths for patterns, one a line. @throws Error for a caller's mistake */
function check(key: string, paths: readonly string[]): void {
  if (!/^[A-Za-z0-9._-]+$/.test(key) || key.length > longestKey) throw new Error(`not a key of a cache: ${key}`);
  if (paths.length === 0) throw new Error('a cache of no paths');
  for (const path of paths)
    if (!isAbsolute(path) || /[*?[\]\p{Cc}]/u.test(path)) throw new Error(`not a path for the cache: ${path}`);
}
