import type { Metric, Predictions } from '../metrics/metric.js';
import type { Candidate, Manifest } from '../model/manifest.js';
import type { Evaluation } from '../evaluate/scores.js';
import type { PartColumns } from '../evaluate/part-columns.js';
import type { Check } from './criteria.js';
import type { Epoch } from './epoch.js';
import type { Footprint } from './operating.js';
import type { GateOptions } from './gate.options.js';
import type { Measures } from './measures.js';

/** What a model said on all rows of the part, or why it said nothing. */
export type Answer =
  | {
      readonly predictions: Predictions;
      /** Why it was scored in an environment that is not its own; absent where it was not. */
      readonly elsewhere?: string;
    }
  | { readonly failure: string };

/** The policy of the revision that judges (`gate.base`), as entry found it; null where none is asked for. */
export type BasePolicy =
  | { readonly gate: GateOptions; readonly source: string; readonly evaluate?: Measures }
  | { readonly unreadable: string }
  | null;

/** What entry hands to the gate: the policy of `gate.base`, and where the workspace's own policy stands, for people. */
export interface GatePorts {
  readonly basePolicy: BasePolicy;
  /** `mlops.yml`, or `mlops.yml with --set gate.cap`. */
  readonly policySource: string;
}

/** Everything that a verdict depends on. */
export interface Situation {
  readonly part: 'validation' | 'test';
  readonly candidate: Candidate;
  readonly champion: Manifest | null;
  /** null where there is none or it is the champion itself. */
  readonly anchor: Manifest | null;
  /** Row ids of the part, ascending. */
  readonly rowIds: Int32Array;
  readonly answers: {
    readonly candidate: Answer;
    readonly champion: Answer | null;
    readonly anchor: Answer | null;
    readonly baseline: Answer | null;
  };
  /** Rows that are held out under the other's recorded split policy as well; null: all of them. */
  readonly comparable: { readonly champion: Uint8Array | null; readonly anchor: Uint8Array | null };
  /** The gate's options in the workspace. */
  readonly options: GateOptions;
  readonly base: BasePolicy;
  /** What the workspace says of metrics, decisions and behaviour; absent: nothing. */
  readonly measures?: Measures;
  /** Where the workspace's own options stand, as shown to people: `mlops.yml`, or with what a call changed. */
  readonly policySource: string;
  /** Digests of the models that were judged on this holdout before. */
  readonly looks: readonly string[];
  /** The frozen test rows, with `gate.reuse: corrected` on the test part: only they are in rowIds. Else null. */
  readonly epoch: Epoch | null;
  /** Number of the open epoch that a look with figures shown ends (`gate.reuse: report` on the test part); absent: none is open. */
  readonly ends?: number;
  /** What earlier steps found that a reader of the verdict has to know: leakage, rows that must be right, tests of behaviour. */
  readonly checks: readonly Check[];
  /** Columns that the policies name, by row of the part. */
  readonly columns: PartColumns;
  /** Whether values of the data may be shown. */
  readonly values: boolean;
  readonly footprint: Footprint;
  /** Metrics that the configuration adds to those of the task: what decisions cost, and the user's own. */
  readonly added: readonly Metric[];
  /** Tests of what has to hold where inputs are changed. */
  readonly behaviour: NonNullable<Evaluation['behaviour']>;
}

/** The predictions of an answer, or null. */
export function predictionsOf(answer: Answer | null): Predictions | null {
  return answer !== null && 'predictions' in answer ? answer.predictions : null;
}

/** A metric's value, or null where it has none. */
export function valueOf(metric: Metric, predictions: Predictions | null): number | null {
  if (predictions === null || predictions.y.length === 0) return null;
  const { value } = metric.compute(predictions);
  return value === null || Number.isNaN(value) ? null : value;
}
