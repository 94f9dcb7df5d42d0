import { ProgramError } from '../host/errors.js';
import { parseJson } from '../host/json.js';
import { contentOf, seenInputs } from './inputs.js';
import { resultSchema, type Ran, type StepResult } from './result.js';
import type { Context, Outcome, Step } from './step.js';

/**
 * Runs one step: skips it where an earlier result still stands, clears its folder, runs it, records who did what when.
 * @param force run even when nothing changed
 * @throws what the step throws, after recording that it failed
 */
export async function runStep<C, P>(step: Step<C, P>, config: C, context: Context & P, force: boolean): Promise<Ran> {
  const folder = step.folder(config);
  const inputs = await seenInputs(step.name, step.reads(config), context);
  const record = recorder(step.name, folder, inputs, context);
  try {
    if (!force && (await step.skippable(config, context))) {
      const earlier = await earlierResult(folder, context);
      if (earlier !== undefined && (await isUnchanged(earlier, folder, await inputs(), context)))
        return { ...(await renewed(step, config, earlier, context)), skipped: true };
    }
    await context.run.clear(folder);
    const outcome = await step.run(config, context);
    return { ...(await record(outcome)), skipped: false };
  } catch (cause) {
    // Why the step failed matters more than that it could not be written down, as on a full disk.
    await record({ status: 'failed', summary: summaryOf(cause) }).catch((second: unknown) => {
      context.log.warning(summaryOf(second));
    });
    throw cause;
  }
}

/**
 * Records that a step failed before it was run: its options do not fit the data, or what it needs has changed meanwhile.
 * @param stale whether what an earlier run left in its folder must not be taken for this one's
 */
export async function recordFailure<C, P>(
  step: Step<C, P>,
  config: C,
  context: Context & P,
  { cause, stale }: { readonly cause: unknown; readonly stale: boolean },
): Promise<string> {
  const folder = step.folder(config);
  const inputs = await seenInputs(step.name, step.reads(config), context);
  if (stale) await context.run.clear(folder);
  await recorder(step.name, folder, inputs, context)({ status: 'failed', summary: summaryOf(cause) });
  return folder;
}

function summaryOf(cause: unknown): string {
  if (cause instanceof ProgramError) return cause.sentence;
  return cause instanceof Error ? cause.message : String(cause);
}

type Ending = Omit<Outcome, 'status'> & { readonly status: StepResult['status'] };

function recorder(
  step: string,
  folder: string,
  inputs: () => Promise<string>,
  context: Context,
): (ending: Ending) => Promise<StepResult> {
  const startedAt = context.clock.now().toISOString();
  const started = context.clock.elapsed();
  return async ({ status, summary, figures }) => {
    const outputs = await outputsOf(folder, context);
    const result: StepResult = {
      format: 'mlops-result/1',
      step,
      status,
      summary,
      figures: { ...figures },
      tool: context.who.tool,
      actor: context.who.actor,
      run: context.who.run,
      revision: context.who.revision,
      startedAt,
      finishedAt: context.clock.now().toISOString(),
      milliseconds: Math.round(context.clock.elapsed() - started),
      inputs: await inputs(),
      outputs,
    };
    await context.run.write(`${folder}/result.json`, result);
    return result;
  };
}

/** The earlier result, if the step ended well. */
async function earlierResult(folder: string, context: Context): Promise<StepResult | undefined> {
  const path = `${folder}/result.json`;
  if (!(await context.run.has(path))) return undefined;
  const earlier = resultSchema.safeParse(parse(await context.files.text(context.run.path(path))));
  return earlier.success && earlier.data.status === 'ok' ? earlier.data : undefined;
}

/** Whether the inputs are the same, and the outputs all there and whole. */
async function isUnchanged(earlier: StepResult, folder: string, inputs: string, context: Context): Promise<boolean> {
  if (earlier.inputs !== inputs) return false;
  return JSON.stringify(await outputsOf(folder, context)) === JSON.stringify(earlier.outputs);
}

/** The earlier result with what the step brings up to date of its outputs. */
async function renewed<C, P>(
  step: Step<C, P>,
  config: C,
  earlier: StepResult,
  context: Context & P,
): Promise<StepResult> {
  if (step.renew === undefined) return earlier;
  await step.renew(config, context);
  const folder = step.folder(config);
  const outputs = await outputsOf(folder, context);
  if (JSON.stringify(outputs) === JSON.stringify(earlier.outputs)) return earlier;
  const result = { ...earlier, outputs };
  await context.run.write(`${folder}/result.json`, result);
  return result;
}

async function outputsOf(folder: string, context: Context): Promise<StepResult['outputs']> {
  const outputs = await contentOf(context.files, context.run.path(folder));
  return typeof outputs === 'object' && outputs !== null ? outputs : {};
}

function parse(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined; // a torn result is no result: the step runs again
  }
}
