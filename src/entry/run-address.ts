import type { RepositoryName } from '../github/repository.js';
import { repositoryName } from '../github/repository.js';
import { UserError } from '../host/errors.js';

/** A run as somebody names it. */
export type RunAddress =
  | {
      readonly kind: 'github';
      /** null: of the workspace's own repository. */
      readonly repository: RepositoryName | null;
      readonly number: number;
      /** Only what this attempt and earlier ones left; null: the newest. */
      readonly attempt: number | null;
    }
  | { readonly kind: 'path'; readonly path: string };

/**
 * Reads what names a run: its number, its address in a browser, or a path.
 * @param server address of GitHub, such as https://github.com; a token goes nowhere else
 * @throws UserError for an address that is none of a run of that server
 */
export function runAddress(text: string, server: string): RunAddress {
  if (/^\d+$/.test(text)) return { kind: 'github', repository: null, number: runNumber(text, text), attempt: null };
  if (!/^https?:\/\//i.test(text)) return { kind: 'path', path: text };
  const url = URL.canParse(text) ? new URL(text) : null;
  const found = /^\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)(?:\/attempts\/(\d{1,6}))?(?:\/.*)?$/.exec(url?.pathname ?? '');
  const repository = repositoryName(found?.[1] ?? '');
  if (url === null || found === null || repository === null) {
    throw new UserError(
      `from-run: expected the address of a workflow run, such as ${server}/octo/flowers/actions/runs/123, got ${JSON.stringify(text)}.`,
    );
  }
  if (url.host.toLowerCase() !== new URL(server).host) {
    throw new UserError(
      `from-run: ${JSON.stringify(text)} is on ${url.host}, but GitHub is ${new URL(server).host} here; set GITHUB_SERVER_URL to its server.`,
    );
  }
  const attempt = found[3] === undefined ? null : Number(found[3]);
  return { kind: 'github', repository, number: runNumber(found[2]!, text), attempt };
}

function runNumber(digits: string, text: string): number {
  const number = Number(digits);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new UserError(`from-run: expected the number of a workflow run, got ${JSON.stringify(text)}.`);
}
