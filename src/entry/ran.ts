import type { Files } from '../host/files.js';
import { readStepResults } from '../report/step-results.js';
import type { RunDirectory } from '../run/directory.js';
import { resultSchema, type Ran } from '../run/result.js';
import type { Part } from './engine.js';
import { isStep, type StepName } from './steps.js';

/** How a step of another run ended. */
export interface RanStep {
  readonly step: StepName;
  readonly part: Part | null;
  readonly result: Ran;
}

/** The steps whose results a run directory holds, in the order in which they started. Throws UserError for a damaged one. */
export async function readRan(files: Files, run: RunDirectory): Promise<RanStep[]> {
  const found: RanStep[] = [];
  for (const { folder } of await readStepResults(files, run)) {
    const [step = '', part = null] = folder.split('/');
    if (!isStep(step) || step === 'report' || !(part === null || part === 'validation' || part === 'test')) continue;
    const result = await run.read(`${folder}/result.json`, step, (value) => resultSchema.parse(value));
    found.push({ step, part, result: { ...result, skipped: false } });
  }
  return found;
}
