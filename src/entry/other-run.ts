import type { GitHubClient } from '../github/client.js';
import type { RepositoryName } from '../github/repository.js';
import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import type { Log } from '../host/log.js';
import { sameName } from '../github/pull-request.js';
import type { RunRecord } from '../run/run-record.js';
import { mayTravel } from '../run/travel.js';
import type { AskedRun, CandidateRuns, OpenedRun } from '../serve/candidate-runs.js';
import { openGitHubRun } from './github-run.js';
import { openLocalRun } from './local-run.js';
import { serverOf } from './open-registry.js';
import { runAddress } from './run-address.js';

/** What finding another run needs of a door. */
export interface RunAccess {
  readonly workspace: string;
  /** Absolute. */
  readonly runDirectory: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  readonly log: Log;
  /** The client of a repository; null without a token. */
  readonly client: (repository: RepositoryName) => Promise<GitHubClient | null>;
}

/** Runs of GitHub by its REST API, and what of them lies on this machine. */
export class OtherRuns implements CandidateRuns {
  constructor(private readonly access: RunAccess) {}

  async open(asked: AskedRun, to: string): Promise<OpenedRun> {
    const address = runAddress(asked.run, serverOf(this.access.variables));
    return address.kind === 'path'
      ? openLocalRun(asked, address.path, this.access, to)
      : openGitHubRun(asked, address, this.access, to);
  }
}

/** What of another run can be used: not its report, which it wrote itself and which may be a page of anybody's. */
export function isWanted(path: string): boolean {
  return mayTravel(path) && !path.startsWith('report/');
}

/**
 * What a run says of itself has to be what is known of it.
 * @param repository as GitHub says; null: nobody says
 * @param name the run as a person names it
 */
export function checkClaims(record: RunRecord, model: string, repository: string | null, name: string): void {
  if (record.model !== model)
    throw new UserError(
      `${name}: its artifact says that it is of the model ${record.model}, not of ${model}; it is not used.`,
    );
  if (repository !== null && record.repository !== null && !sameName(record.repository, repository))
    throw new UserError(`${name}: its artifact says that it is of ${record.repository}; it is not used.`);
}
