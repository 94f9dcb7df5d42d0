import { normalQuantile } from './normal.js';

/** What a one-sided test is planned with. Differences are oriented so that > 0 is better; non-inferiority: margin = -m, useful = 0. */
interface Plan {
  /** Standard deviation of one row's contribution (PairedComparison.sigma). */
  readonly sigma: number;
  /** What the lower bound has to exceed. */
  readonly margin: number;
  /** One-sided level of the test. */
  readonly alpha: number;
  /** Chance to decide when the true difference is as planned; .8 by custom. */
  readonly power: number;
}

/**
 * Rows of the tested part with which a true difference `useful` would be found: n = ((z_{1-alpha} + z_power) sigma / (useful - margin))^2.
 * From a difference that matters, never from the observed one (Hoenig & Heisey 2001, The American Statistician 55:19).
 * null where no number of rows can be given: useful <= margin, or sigma is not a finite number.
 */
export function rowsNeeded(plan: Plan & { readonly useful: number }): number | null {
  const distance = plan.useful - plan.margin;
  if (!(distance > 0) || !Number.isFinite(plan.sigma)) return null;
  const rows = Math.ceil(((z(plan) * plan.sigma) / distance) ** 2);
  return Number.isSafeInteger(rows) ? Math.max(1, rows) : null;
}

/** Smallest true difference that n rows find with the planned power: margin + (z_{1-alpha} + z_power) sigma / sqrt(n). null as above. */
export function detectable(plan: Plan & { readonly n: number }): number | null {
  if (!(plan.n > 0) || !Number.isFinite(plan.sigma)) return null;
  return plan.margin + (z(plan) * plan.sigma) / Math.sqrt(plan.n);
}

function z(plan: Plan): number {
  return normalQuantile(1 - plan.alpha) + normalQuantile(plan.power);
}
