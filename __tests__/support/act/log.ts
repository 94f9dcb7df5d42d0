import { handingJob } from './workflow.js';

/** One line of act's log, as far as it is read here. */
interface Line {
  readonly job?: string;
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly level: string;
  readonly msg: string;
  readonly step?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly stage?: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly content?: string;
}

export interface StepRun {
  readonly job: string;
  readonly id: string;
  readonly name: string;
  readonly result: string;
}

/** A message for the page of the run. */
export interface Shown {
  readonly job: string;
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly text: string;
}

/** What a run left in its log. A job of a called workflow is named after the job that calls it: release/publish. */
export interface ActRun {
  readonly code: number | null;
  /** Name of a job -> success, failure or skipped. */
  readonly jobs: Readonly<Record<string, string>>;
  readonly steps: readonly StepRun[];
  /** Name of a job -> step -> output -> value. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  /** Summaries of steps, in the order of their writing. */
  readonly summaries: readonly { readonly job: string; readonly text: string }[];
  readonly annotations: readonly Shown[];
  /** What the steps printed, each line behind its job. */
  readonly log: string;
  /** All that act said, for a person who looks into a failure. */
  readonly everything: string;
}

/** How a run ended, for a test that expects no error: the code, and what was shown as an error. */
export function endOf({ code, annotations }: ActRun): {
  readonly code: number | null;
  readonly errors: readonly string[];
} {
  return {
    code,
    errors: annotations.flatMap(({ level, job, text }) => (level === 'error' ? [`${job}: ${text}`] : [])),
  };
}

/** Reads a log of `act --json -v`. @throws Error where act skipped a job for want of a runner: it stays green then */
export function readLog(code: number | null, stdout: string, stderr: string): ActRun {
  const lines = stdout.split('\n').flatMap((line): Line[] => {
    if (!line.startsWith('{')) return [];
    return [JSON.parse(line) as Line];
  });
  const unsupported = lines.find(({ msg }) => msg.includes('Skipping unsupported platform'));
  if (unsupported !== undefined) throw new Error(`A job has no runner, so nothing was run: ${unsupported.msg}`);
  const printed = lines.filter(({ raw_output }) => raw_output === true);
  return {
    code,
    jobs: Object.fromEntries(
      lines.flatMap((line) =>
        line.jobResult === undefined || line.jobID === handingJob ? [] : [[nameOf(line), line.jobResult]],
      ),
    ),
    steps: lines.flatMap((line) =>
      line.stepResult === undefined || line.stepID === undefined || line.stage !== 'Main'
        ? []
        : [{ job: nameOf(line), id: line.stepID.join('/'), name: line.step ?? '', result: line.stepResult }],
    ),
    outputs: outputsOf(lines),
    summaries: lines.flatMap((line) =>
      line.command === 'summary' ? [{ job: nameOf(line), text: line.content ?? '' }] : [],
    ),
    annotations: lines.flatMap(annotationOf),
    log: printed.map((line) => `[${nameOf(line)}] ${line.msg.replace(/\n$/, '')}`).join('\n'),
    everything: `${lines.map((line) => `${line.level} [${nameOf(line)}] ${line.msg.replace(/\n$/, '')}`).join('\n')}\n${stderr}`,
  };
}

/** act writes workflow/job, for a called workflow caller/workflow/job, and pads names to the longest. */
function nameOf({ job }: Line): string {
  const parts = (job ?? '').trim().split('/');
  return parts.length > 2 ? `${parts[0]!}/${parts.at(-1)!}` : parts.at(-1)!;
}

function annotationOf(line: Line): Shown[] {
  const { command, arg = '', kvPairs = {} } = line;
  if (command !== 'error' && command !== 'warning' && command !== 'notice') return [];
  return [{ job: nameOf(line), level: command, title: kvPairs['title'], file: kvPairs['file'], text: arg }];
}

function outputsOf(lines: readonly Line[]): ActRun['outputs'] {
  const outputs: Record<string, Record<string, Record<string, string>>> = {};
  for (const line of lines) {
    if (line.command !== 'set-output' || line.name === undefined) continue;
    const job = (outputs[nameOf(line)] ??= {});
    const step = (job[(line.stepID ?? []).join('/')] ??= {});
    step[line.name] = line.arg ?? '';
  }
  return outputs;
}
