import { nearest } from '../config/nearest.js';
import { parseOverride, type Override } from '../config/override.js';
import { UserError } from '../host/errors.js';
import { actionInputs, type ActionInputName } from './action-inputs.js';
import { flows, isFlow, isJob, isStep, jobs, steps, type FlowName, type JobName, type StepName } from './steps.js';

/** An input as the runner hands it over. */
export function input(name: ActionInputName): string {
  // As the runner names it.
  const given = (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
  const { default: fallback } = actionInputs[name];
  // An expression is filled in by the runner; without one there is nothing to fill in.
  return given === '' && !fallback.startsWith('${{') ? fallback : given;
}

/** An input that is true or false. */
export function flag(name: ActionInputName): boolean {
  const given = input(name).toLowerCase();
  if (given === 'true' || given === 'false') return given === 'true';
  throw new UserError(`${name}: expected true or false, got ${JSON.stringify(input(name))}.`);
}

/** The lines of an input that hold something. */
export function lines(name: ActionInputName): string[] {
  return input(name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The input `set`. */
export function overridesGiven(): Override[] {
  return lines('set').map((line) => parseOverride(line, 'set'));
}

/** What the action is to run. */
export interface Chosen {
  readonly what: StepName | FlowName;
  /** The part of the flow; null: all of it, or a single step. */
  readonly job: JobName | null;
}

/** The inputs `step` and `job`. @param event name of the event that started the workflow */
export function chosen(event: string): Chosen {
  const what = whatChosen(input('step'), event);
  const job = input('job');
  if (job === '') return { what, job: null };
  return { what, job: jobGiven('job', job, what) };
}

/** A part of a flow, by its name. @param key what names it, for errors */
export function jobGiven(key: string, job: string, what: string): JobName {
  if (!isFlow(what)) throw new UserError(`${key}: it is a part of a flow, but ${what} is a step; leave it out.`);
  if (isJob(job) && (jobs[job] as readonly FlowName[]).includes(what)) return job;
  const known = Object.entries(jobs).flatMap(([name, of]) =>
    (of as readonly FlowName[]).includes(what) ? [name] : [],
  );
  throw new UserError(`${key}: expected one of ${known.join(', ')} for the flow ${what}, got ${JSON.stringify(job)}.`);
}

function whatChosen(step: string, event: string): StepName | FlowName {
  if (step === '') return flowOf(event);
  if (isStep(step) || isFlow(step)) return step;
  const known = [...Object.keys(flows), ...Object.keys(steps)];
  const near = nearest(step, known);
  throw new UserError(
    `step: expected one of ${known.join(', ')}, got "${step}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
  );
}

/** The flow of an event. A merge queue asks whether a merge would be good: it has not happened yet. */
function flowOf(event: string): FlowName {
  if (event.startsWith('pull_request') || event === 'merge_group') return 'check';
  return event === 'push' ? 'release' : 'retrain';
}

/** The job part of the artifact in which the run directory is handed on; null: none. */
export function handedAs({ what, job }: Chosen): string | null {
  const given = input('artifact');
  if (given === 'false') return null;
  if (given === '' || given === 'true') return job ?? (isFlow(what) ? what : given === 'true' ? what : null);
  if (/^[a-z0-9][a-z0-9-]{0,50}$/.test(given)) return given;
  throw new UserError(
    `artifact: expected a name of lower-case letters, digits and dashes, or false, got ${JSON.stringify(given)}.`,
  );
}
