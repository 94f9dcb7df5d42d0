import { dump, load } from 'js-yaml';
import { ownAction } from './stand-ins.js';
import { type Grants, grantsOf, suffixOf } from './grants.js';

/** What is read of a workflow's YAML. */
export interface Workflow {
  name?: string;
  on?: unknown;
  permissions?: unknown;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

interface Job {
  needs?: string | string[];
  if?: string;
  'runs-on'?: unknown;
  permissions?: unknown;
  concurrency?: unknown;
  env?: Record<string, string>;
  uses?: string;
  steps?: Step[];
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

export function parseWorkflow(text: string): Workflow {
  return load(text) as Workflow;
}

/** The variable that holds a job's own token: act has one token for all jobs and knows no permissions. */
const jobToken = 'ACTIONS_JOB_TOKEN';

/** Where a workflow says `github.token`, the token of the job is meant. */
function withJobToken(text: string): string {
  return text.replaceAll(/\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b/g, `env.${jobToken}`);
}

/** act hands on the outputs of a skipped job as they are written, expressions and all; on GitHub they are empty. */
function withoutSkipped(text: string): string {
  const output = /\b(needs|jobs)\.([\w-]+)\.outputs\.([\w-]+)/g;
  return text.replaceAll(output, "($1.$2.result != 'skipped' && $1.$2.outputs.$3 || '')");
}

/** A workflow as act can run it, and what its jobs may do. */
export interface Prepared {
  readonly text: string;
  readonly uses: readonly string[];
  /** The permissions of each job with steps. */
  readonly grants: readonly Grants[];
}

/** Gives each job its own token, named by its permissions, and leaves out what act does not know. */
export function prepare(text: string): Prepared {
  const workflow = parseWorkflow(withoutSkipped(withJobToken(text)));
  const grants: Grants[] = [];
  dropQueue(workflow);
  for (const job of Object.values(workflow.jobs)) {
    dropQueue(job);
    const granted = grantsOf(job.permissions ?? workflow.permissions);
    if (job.steps === undefined) continue;
    grants.push(granted);
    job.env = { ...job.env, [jobToken]: `\${{ github.token }}${suffixOf(granted)}` };
    // The default of an action's input cannot name a variable.
    for (const step of job.steps) {
      if (step.uses?.startsWith(ownAction) === true) step.with = { token: `\${{ env.${jobToken} }}`, ...step.with };
    }
    dropUnknown(job);
  }
  dropUnknown(workflow);
  const called = typeof workflow.on === 'object' && workflow.on !== null && 'workflow_call' in workflow.on;
  if (called && Object.values(workflow.jobs).every(({ uses }) => uses !== undefined)) handOn(workflow);
  return { text: dump(workflow, { lineWidth: -1 }), uses: usesOf(workflow), grants };
}

/** Name of a job that stands in no file. */
export const handingJob = '_outputs';

/** act hands a called workflow's outputs on when a job with steps ends; a workflow that only calls others gets one. */
function handOn({ jobs }: Workflow): void {
  jobs[handingJob] = { needs: Object.keys(jobs), if: 'always()', 'runs-on': 'ubuntu-latest', steps: [{ run: 'true' }] };
}

/** All actions and workflows that a workflow names. */
function usesOf({ jobs }: Workflow): string[] {
  return Object.values(jobs)
    .flatMap((job) => [job.uses, ...(job.steps ?? []).map((step) => step.uses)])
    .filter((uses) => uses !== undefined);
}

function dropQueue(at: { concurrency?: unknown }): void {
  if (typeof at.concurrency === 'object' && at.concurrency !== null)
    delete (at.concurrency as { queue?: unknown }).queue;
}

function dropUnknown(at: { permissions?: unknown }): void {
  if (typeof at.permissions !== 'object' || at.permissions === null) return;
  delete (at.permissions as { 'artifact-metadata'?: unknown })['artifact-metadata'];
}
