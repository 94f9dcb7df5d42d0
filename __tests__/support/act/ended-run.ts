import { addArtifact, addRun } from '../fake-github/scene.js';
import type { Pull } from '../fake-github/pull.js';
import type { Run } from '../fake-github/run.js';
import type { Caller } from './caller.js';
import type { ActRun } from './log.js';
import type { Stage } from './stage.js';

/** What a run left, by artifact: a zip archive. */
export type Left = Readonly<Record<string, Uint8Array>>;

/** The artifacts that a run has left so far. @param id its number */
export function artifactsOf(stage: Stage, id: number): Left {
  const all = stage.results.get(id)?.artifacts;
  return Object.fromEntries((all?.all ?? []).flatMap(({ done, name }) => (done ? [[name, all!.bytes(name)!]] : [])));
}

/** Puts the run of a pull request on record as GitHub does when it ends, with its artifacts. */
export function recordRun({ repository }: Caller, pull: Pull, id: number, ran: ActRun, left: Left): Run {
  const run = addRun(repository, {
    id,
    event: 'pull_request',
    conclusion: ran.code === 0 ? 'success' : 'failure',
    headBranch: pull.head.branch,
    headSha: pull.head.sha,
    headRepository: pull.head.repository,
  });
  for (const [name, bytes] of Object.entries(left)) addArtifact(repository, run, name, bytes);
  return run;
}
