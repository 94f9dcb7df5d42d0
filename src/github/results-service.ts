import type { Absent } from '../host/cache.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** Whether the server is GitHub Enterprise Server, as the toolkit tells: it has no artifacts of the newer kind. */
function isEnterpriseServer(variables: Variables): boolean {
  const address = variables['GITHUB_SERVER_URL'] ?? '';
  if (!URL.canParse(address)) return address !== '';
  const host = new URL(address).hostname.toLowerCase();
  return !(host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'));
}

function isSet(variables: Variables, name: string): boolean {
  return (variables[name] ?? '') !== '';
}

/** Why there are no artifacts here; null where there are. */
export function artifactsAbsent(variables: Variables): Absent | null {
  if (!isSet(variables, 'ACTIONS_RESULTS_URL') || !isSet(variables, 'ACTIONS_RUNTIME_TOKEN'))
    return { absent: 'there is no artifact service here (ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN are not set)' };
  if (isEnterpriseServer(variables))
    return { absent: 'GitHub Enterprise Server has no artifact service that this version can use' };
  return null;
}

/** Why there is no cache here; null where there is one. GitHub Enterprise Server has the older kind, under another address. */
export function cacheAbsent(variables: Variables): Absent | null {
  const newer = isSet(variables, 'ACTIONS_CACHE_SERVICE_V2') && !isEnterpriseServer(variables);
  const address = newer ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_CACHE_URL';
  if (!isSet(variables, address) || !isSet(variables, 'ACTIONS_RUNTIME_TOKEN'))
    return { absent: `there is no cache service here (${address} or ACTIONS_RUNTIME_TOKEN is not set)` };
  const mode = variables['ACTIONS_CACHE_MODE']?.trim().toLowerCase();
  // Its runs write where the default branch reads: code of a pull request, such as its build backend, would fill what releases use.
  if (variables['GITHUB_EVENT_NAME'] === 'pull_request_target')
    return { absent: 'a run of pull_request_target writes into the cache of the default branch' };
  if (mode === 'none') return { absent: 'the cache is switched off for this run (ACTIONS_CACHE_MODE is none)' };
  return null;
}
