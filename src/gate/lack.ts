import type { Metric, Predictions } from '../metrics/metric.js';
import type { PairedComparison } from '../statistics/paired.js';
import type { SingleBound } from '../statistics/single.js';

/** What keeps a comparison or a limit from a bound, as far as something is known to help. */
export interface Lack {
  /** For people: `Brier score against the champion`. */
  readonly name: string;
  readonly metric: string;
  /** The rows that are compared by themselves, or null. */
  readonly slice: string | null;
  /** cap: rows lose more than gate.cap declares; rows: the metric's minimum of rows is not met. */
  readonly kind: 'cap' | 'rows';
  readonly rows: number;
  /** Rows that meet the minimum; null where no number of them is known to. */
  readonly minimum: number | null;
  /** Whether a declared largest loss lowers the minimum. */
  readonly capHelps: boolean;
  /** Rows that lose more than gate.cap. */
  readonly beyond: number;
  /** Clusters that are counted in place of rows (gate.cluster); absent: rows are. */
  readonly clusters?: number;
}

/** An open end of the losses: only there a declared largest loss means something. */
function isOpen(metric: Metric): boolean {
  return metric.bound === 'mean_loss' && !Number.isFinite(metric.range[1]);
}

/** What is missing to a metric's minimum of rows, or null. `metric` as the catalog has it, without a cap. */
export function lackOf(
  name: string,
  metric: Metric,
  {
    shortfall,
    minimum,
    n,
    evidence,
  }: Pick<PairedComparison, 'shortfall' | 'minimum' | 'n'> & {
    readonly evidence: PairedComparison['evidence'] | SingleBound['evidence'];
  },
  cap: number | null,
  slice: string | null = null,
): Lack | null {
  if (shortfall === null) return null;
  const capHelps = cap === null && isOpen(metric);
  const clusters =
    evidence.kind === 'cluster' || evidence.kind === 'own_cluster' ? { clusters: evidence.clusters } : {};
  return { name, metric: metric.name, slice, kind: 'rows', rows: n, minimum, capHelps, beyond: 0, ...clusters };
}

/** The metric with the declared largest loss in place of an open end, so that its minimum of rows is that of a bounded loss. */
export function capped(metric: Metric, cap: number | null): Metric {
  return cap === null || !isOpen(metric) ? metric : { ...metric, range: [metric.range[0], cap] };
}

/** Why a declared cap is not true of these rows, in words and as a lack; null where it is, or where none is declared. */
export function beyondCap(
  metric: Metric,
  cap: number | null,
  models: readonly Predictions[],
): { readonly note: string; readonly lack: Lack } | null {
  if (cap === null || !isOpen(metric) || metric.losses === undefined) return null;
  const losses = models.map((model) => metric.losses!(model));
  const rows = losses[0]?.length ?? 0;
  let beyond = 0;
  for (let i = 0; i < rows; i++) if (losses.some((each) => each[i]! > cap)) beyond++;
  if (beyond === 0) return null;
  const note = `gate.cap says that no row can lose more than ${cap}, but in ${beyond} of ${rows} rows a prediction does`;
  return {
    note,
    lack: {
      name: metric.title,
      metric: metric.name,
      slice: null,
      kind: 'cap',
      rows,
      minimum: null,
      capHelps: false,
      beyond,
    },
  };
}
