import { OutsideError } from '../../../host/errors.js';
import { endingOf, runInChild } from '../../child.js';
import { ScoringError, type Runtime, type ScoreJob } from '../../flavor.js';

/** Scores with the built-in flavor, in a child of this bundle. Throws as `scoreModel` does. */
export async function scoreTfjs(job: ScoreJob, runtime: Runtime): Promise<void> {
  const { modelFolder, input, output, target, backend, timeoutMs } = job;
  await runtime.files.remove(output);
  const failed = await runInChild(
    {
      kind: 'score',
      order: { format: 'mlops-score-order/1', modelFolder, input, output, target, backend },
      timeoutMs,
      onLine: (line) => runtime.log.output(line),
    },
    runtime,
  );
  if (failed === null) return;
  const { ended, error } = failed;
  if (error?.kind === 'user') throw new ScoringError(error.message, []);
  if (error?.kind === 'outside') throw new OutsideError(error.message);
  if (error?.kind === 'defect') throw new Error(error.message);
  throw new ScoringError(`Scoring ended ${endingOf(ended)}.`, ended.tail.slice(-20));
}
