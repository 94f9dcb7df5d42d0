import type { BackendName } from '../model/flavors/tfjs/choice.js';
import type { flavorOf } from '../train/train.options.js';
import type { EvaluateOptions } from './evaluate.options.js';

/** What the evaluation uses of the configuration. */
export interface EvaluateConfig {
  readonly evaluate: EvaluateOptions;
  readonly gate: {
    readonly new_line: string | null;
    readonly confidence: number;
    readonly champion_environment: 'own' | 'candidate';
    readonly reuse: 'report' | 'corrected';
    /** A file of rows that must stay right. */
    readonly must_pass: string | null;
    /** Not null: predictions are timed. */
    readonly latency: object | null;
  };
  readonly train: Parameters<typeof flavorOf>[0] & { readonly backend: BackendName };
  readonly data: {
    readonly delimiter: string | null;
    readonly nulls: readonly string[];
    /** The files of the data. */
    readonly source?: readonly string[];
  };
  readonly report: { readonly values: boolean };
}
