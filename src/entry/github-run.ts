import { ForeignArtifacts } from '../github/foreign-artifacts.js';
import { sameName } from '../github/pull-request.js';
import type { RepositoryName } from '../github/repository.js';
import { ownLimits } from '../github/unpack.js';
import { readRun, type WorkflowRun } from '../github/workflow-run.js';
import { OutsideError, UserError } from '../host/errors.js';
import { originDetails, originName, type Origin } from '../run/origin.js';
import type { AskedRun, OpenedRun } from '../serve/candidate-runs.js';
import { receive } from './handing.js';
import { workspaceRepository } from './open-registry.js';
import { checkClaims, isWanted, type RunAccess } from './other-run.js';
import type { RunAddress } from './run-address.js';
import { chooseModel, upToAttempt } from './run-models.js';

/** Opens a run of GitHub: whose it is is asked first, and nothing of a run that is not trusted is downloaded. Throws as `CandidateRuns.open`. */
export async function openGitHubRun(
  asked: AskedRun,
  address: RunAddress & { readonly kind: 'github' },
  { workspace, variables, files, log, client: clientOf }: RunAccess,
  to: string,
): Promise<OpenedRun> {
  const own = await workspaceRepository(workspace, variables);
  const at = address.repository ?? own;
  if (typeof at === 'string')
    throw new UserError(
      `from-run: ${asked.run} is a run of the repository of ${workspace}, but ${at}; give the run's address.`,
    );
  const client = await clientOf(at);
  if (client === null)
    throw new UserError(
      'from-run: GitHub gives artifacts only to a token, got none; set GITHUB_TOKEN or GH_TOKEN to one that has `actions: read`.',
    );
  const run = await readRun(client, address.number);
  const { id: number, url, repository, event, actor, head } = run;
  const origin: Origin = { kind: 'run', number, url, repository, event, actor, head };
  const name = originName(origin);
  if (address.attempt !== null && address.attempt > run.attempt)
    throw new UserError(`${name}: it has had ${run.attempt} attempts, ${address.attempt} was asked for.`);
  if (!asked.trust) checkTrusted(run, origin, typeof own === 'string' ? null : own, at);
  const source = new ForeignArtifacts(client, files, { run: run.id, wanted: isWanted, limits: ownLimits });
  const stored = upToAttempt(await source.list(), address.attempt);
  const chosen = chooseModel(stored, asked, name);
  if (chosen === null) throw nothingLeft(run, name, source.gone);
  if (!run.ended) log.notice(`${name}: it goes on still; this is what it has left so far.`);
  const listed = {
    list: () => Promise.resolve(stored),
    download: (...given: Parameters<typeof source.download>) => source.download(...given),
  };
  const record = await receive(chosen.artifacts, listed, files, to);
  checkClaims(record, chosen.model, run.repository, name);
  return { origin, record, own: false };
}

/**
 * A run of the workspace's own repository, on a commit of that repository, was started by somebody who may push to it.
 * @param own null: the workspace has none
 * @throws UserError for any other
 */
function checkTrusted(run: WorkflowRun, origin: Origin, own: RepositoryName | null, at: RepositoryName): void {
  const { head, repository } = run;
  const isOwn = own !== null && sameName(`${own.owner}/${own.repository}`, `${at.owner}/${at.repository}`);
  const isFork = head.repository === null || !sameName(head.repository, repository);
  if (isOwn && !isFork) return;
  const why = isOwn ? 'its code comes from a fork' : "it is not of this workspace's repository";
  throw new UserError(
    `${originName(origin)} (${originDetails(origin)}): ${why}, and scoring runs the model's code on this machine; read that code, then add --trust.`,
  );
}

/** Why a run has nothing to go on from. @param gone how many artifacts have expired */
function nothingLeft({ ended, conclusion, url }: WorkflowRun, name: string, gone: number): Error {
  if (gone > 0)
    return new UserError(`${name}: GitHub keeps its artifacts no longer (${gone} expired); run the workflow again.`);
  if (!ended) return new OutsideError(`${name}: it goes on and has left no results yet; try again when it has ended.`);
  const how = /^[a-z_]{1,30}$/.test(conclusion ?? '') ? conclusion!.replaceAll('_', ' ') : 'nothing said';
  return new UserError(`${name}: it ended (${how}) and left no artifact of a candidate; its log says more: ${url}`);
}
