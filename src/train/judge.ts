import type { Runtime } from '../model/flavor.js';
import type { BackendName } from '../model/flavors/tfjs/choice.js';
import type { FlavorRecord } from '../model/manifest.js';
import type { RunDirectory } from '../run/directory.js';
import type { SplitManifest } from '../split/manifest.js';
import type { Spread } from './folds.js';

/** A model, and rows that it was not trained on. */
export interface Judged {
  /** Absolute path. */
  readonly modelFolder: string;
  readonly flavor: FlavorRecord;
  readonly seed: number;
  readonly split: SplitManifest;
  /** Its split/validation.csv holds the rows. */
  readonly run: RunDirectory;
  /** What models of the flavor tfjs are scored on. */
  readonly backend: BackendName;
  readonly timeoutMs: number;
}

/** A metric and its value on these rows; null where it cannot be computed on them. */
export type Measure = Pick<Spread, 'name' | 'title' | 'better'> & { readonly value: number | null };

/**
 * Scores a model as every model is scored, and measures it as every model is measured.
 * @returns the metrics of the task, or why there are none, in a clause without a full stop
 */
export type Judge = (
  judged: Judged,
  runtime: Runtime,
) => Promise<{ readonly measures: readonly Measure[] } | { readonly failure: string }>;
