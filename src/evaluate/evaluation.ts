import { churnOf } from './churn.js';
import type { Further } from './further.js';
import type { Plan } from './plan.js';
import type { Recorded } from './record.js';
import type { Evaluation, ModelRole, Scored } from './scores.js';

/** Of which rows, and how sure. */
export type EvaluationHead = Pick<Evaluation, 'part' | 'rows' | 'rowsDigest' | 'confidence'>;

/**
 * What stands in metrics.json. Pure.
 * @param left values of columns that make no slice
 */
export function evaluationOf(
  head: EvaluationHead,
  plan: Plan,
  left: number,
  models: ReadonlyMap<ModelRole, Recorded>,
  { latency, behaviour, mustPass }: Further,
): Evaluation {
  const scored = (role: ModelRole): Scored | null => {
    const found = models.get(role)?.scored ?? null;
    const time = latency.get(role);
    return found === null || time === undefined ? found : { ...found, latency: time };
  };
  const [own, before] = [models.get('candidate')?.predictions ?? null, models.get('champion')?.predictions ?? null];
  const added = plan.added.map(({ name, title, better }) => ({ name, title, better }));
  return {
    format: 'mlops-evaluation/1',
    ...head,
    ...(plan.weight === null ? {} : { weight: plan.weight }),
    ...(added.length === 0 ? {} : { added }),
    ...(left === 0 ? {} : { slicesLeft: left }),
    ...(own === null || before === null ? {} : { churn: churnOf(own, before) }),
    ...(behaviour === undefined ? {} : { behaviour }),
    ...(mustPass === undefined ? {} : { mustPass }),
    models: {
      candidate: scored('candidate')!,
      champion: scored('champion'),
      anchor: scored('anchor'),
      baseline: scored('baseline'),
    },
  };
}
