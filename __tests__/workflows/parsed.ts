import { load } from 'js-yaml';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/doors.js';

export type Level = 'read' | 'write';
export type Permissions = Readonly<Record<string, Level>>;

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>> | 'inherit';
  readonly permissions?: Permissions;
  readonly concurrency?: Concurrency;
  readonly environment?: string;
  readonly steps?: readonly Step[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: unknown;
  readonly 'runs-on'?: unknown;
}

export interface Concurrency {
  readonly group: string;
  readonly 'cancel-in-progress': boolean;
}

export interface Input {
  readonly type: string;
  readonly description: string;
  readonly default?: unknown;
  readonly required?: boolean;
}

export interface Call {
  readonly inputs?: Readonly<Record<string, Input>>;
  readonly secrets?: Readonly<Record<string, { readonly required: boolean }>>;
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
}

export interface Workflow {
  readonly path: string;
  readonly text: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** A workflow of the repository, by its path. */
export function workflow(path: string): Workflow {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, ...(load(text) as Omit<Workflow, 'path' | 'text'>) };
}

function workflowsOf(folder: string): Workflow[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => workflow(`${folder}/${name}`));
}

/** The reusable workflows, by name. */
export const reusable = ['check', 'mlops', 'promote', 'release', 'report', 'rollback'] as const;

export function called(name: string): Workflow & { readonly call: Call } {
  const found = workflow(`.github/workflows/${name}.yml`);
  return { ...found, call: found.on['workflow_call'] ?? {} };
}

export const offered = reusable.map(called);
export const starters = workflowsOf('workflows');
export const own = workflowsOf('.github/workflows').filter(({ path }) => /\/\.[^/]+$/.test(path));
export const examples = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => workflowsOf(`examples/${name}/.github/workflows`));
export const all = [...offered, ...own, ...starters, ...examples];

/** Every job with the name of its file, as `check: quality`. */
export function jobsOf(workflows: readonly Workflow[]): { name: string; file: Workflow; id: string; job: Job }[] {
  return workflows.flatMap((file) =>
    Object.entries(file.jobs).map(([id, job]) => ({
      name: `${file.path.split('/').at(-1)!}: ${id}`,
      file,
      id,
      job,
    })),
  );
}

export function stepsOf(workflows: readonly Workflow[]): { name: string; id: string; step: Step }[] {
  return jobsOf(workflows).flatMap(({ name, id, job }) =>
    (job.steps ?? []).map((step, index) => ({ name: `${name}[${index}]`, id, step })),
  );
}

/** The workflow of this repository that a job calls; null for a job with steps of its own. */
export function callee(job: Job): (Workflow & { readonly call: Call }) | null {
  const name = /^(?:\$\/|org\/mlops-action\/)\.github\/workflows\/([a-z]+)\.yml(?:@v1)?$/.exec(job.uses ?? '')?.[1];
  return name === undefined ? null : called(name);
}

/** Names after `word.` in the expressions of a text: `inputs.runs-on` gives runs-on. */
export function named(word: 'inputs' | 'secrets', text: string): Set<string> {
  return new Set(
    [...text.matchAll(new RegExp(`\\b${word}\\.([A-Za-z_][A-Za-z0-9_-]*)`, 'g'))].map(([, name]) => name!),
  );
}

/** The action's manifest. */
export const actionInputs = Object.keys(
  (load(readFileSync(join(root, 'action.yml'), 'utf8')) as { inputs: Record<string, unknown> }).inputs,
);

/** Whether a step runs this repository's action. */
export function isOwnAction({ uses }: Step): boolean {
  return uses === '$/.github/actions/run' || uses === 'org/mlops-action@v1' || uses === './';
}
