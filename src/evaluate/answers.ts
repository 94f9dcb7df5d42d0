import { decisionOf } from './decision.js';
import type { Answered } from './further.js';
import type { Material } from './material.js';
import type { Plan } from './plan.js';
import { nameOf, scoreAll, type ScoreRuntime, type Subject, type Task } from './score.js';
import { decideBy } from './threshold.js';

/**
 * Scores models, and lets each decide: the candidate as the configuration says, a champion as it was judged and promoted.
 * @throws UserError as scoreAll and decisionOf do
 */
export async function answerAll(
  subjects: readonly Subject[],
  task: Task,
  { plan, material }: { readonly plan: Plan; readonly material: Material },
  runtime: ScoreRuntime,
): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const [subject, answer] of await scoreAll(subjects, task, runtime)) {
    if (!('rows' in answer)) {
      answered.push([subject, { ...answer, decision: null }]);
      continue;
    }
    const { rows, ...rest } = answer;
    const { role, manifest } = subject;
    const decision =
      role === 'candidate'
        ? await decisionOf(
            plan.threshold,
            { ...task, digest: manifest.model.digest, rows, material, cost: plan.cost },
            runtime.run,
          )
        : (manifest.decision ?? null);
    if (decision !== null && 'failure' in decision) {
      runtime.log.error(`${nameOf(subject)} cannot decide: ${decision.failure}.`);
      answered.push([subject, { ...rest, ...decision, decision: null }]);
    } else {
      const decided = decision === null ? rows : decideBy(decision.threshold, rows, task.split.target);
      answered.push([subject, { ...rest, rows: decided, decision }]);
    }
  }
  return answered;
}
