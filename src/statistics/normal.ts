/** P(Z <= x). */
export function normalCdf(_x: number): number {
  throw new Error('under construction');
}
/** The z with P(Z <= z) = p. */
export function normalQuantile(_p: number): number {
  throw new Error('under construction');
}
