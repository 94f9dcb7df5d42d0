import { strFromU8, unzipSync } from 'fflate';
import { addArtifact, addRun } from '../fake-github/scene.js';
import type { Pull } from '../fake-github/pull.js';
import type { Run } from '../fake-github/run.js';
import type { Caller } from './caller.js';
import type { ActRun } from './log.js';
import type { Stage } from './stage.js';

/** What a run left, by artifact: a zip archive, or the page itself where the name ends in .html. */
export type Left = Readonly<Record<string, Uint8Array>>;

/** The artifacts that a run has left so far. @param id its number */
export function artifactsOf(stage: Stage, { repository }: Caller, id: number): Left {
  const service = stage.results.get(repository.fullName)?.artifacts;
  const own = (service?.all ?? []).filter(({ done, run }) => done && run === String(id));
  return Object.fromEntries(own.map(({ name, run }) => [name, service!.bytes(name, run)!]));
}

/** The files of artifacts as text, byte by byte. A page is kept as it is, the others are archives. */
export function textsOf(left: Left): { readonly path: string; readonly text: string }[] {
  return Object.entries(left).flatMap(([name, bytes]) => {
    const files = name.endsWith('.html') ? { [name]: bytes } : unzipSync(bytes);
    return Object.entries(files).map(([path, content]) => ({ path, text: strFromU8(content, true) }));
  });
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
