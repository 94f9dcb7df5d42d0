import { basename } from 'node:path';
import { type Grants, grantsOf, missingFrom } from './grants.js';
import { ownAction } from './stand-ins.js';
import { parseWorkflow, type Workflow } from './workflow.js';

/**
 * What GitHub checks before it starts a run, and act does not: a called workflow may ask for no more than its caller grants, behind an `if` or not.
 * @param text the caller's workflow
 * @param called this repository's reusable workflows by file name, as they are shipped
 * @throws Error as GitHub's start-up failure
 */
export function checkStartup(text: string, called: ReadonlyMap<string, string>): void {
  checkJobs(parseWorkflow(text), null, called);
}

function checkJobs(workflow: Workflow, granted: Grants | null, called: ReadonlyMap<string, string>): void {
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const said = job.permissions ?? workflow.permissions;
    const asked = said === undefined && granted !== null ? granted : grantsOf(said);
    const missing = granted === null ? [] : missingFrom(granted, asked);
    if (missing.length > 0) throw new Error(`The run does not start: job ${name} asks for ${missing.join(', ')}.`);
    const path = job.uses?.startsWith('$/') === true ? job.uses.slice(2) : job.uses?.split('@')[0];
    if (path === undefined) continue;
    const callee = called.get(basename(path));
    if (callee === undefined) throw new Error(`${job.uses!}: ${ownAction} has no such reusable workflow.`);
    checkJobs(parseWorkflow(callee), asked, called);
  }
}
