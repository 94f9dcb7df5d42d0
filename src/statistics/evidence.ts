import * as z from 'zod';

/** A number that JSON can hold; null stands for one that is not finite (unknown, or without a bound). */
const real = z.number().nullable();
const count = z.number().int().min(0);

/** Whether `gate.test` asked for this bound in place of the metric's own: then nothing is promised. Absent: no. */
const chosen = z.literal(true).optional();

/** Two models' values of the metric, on its own scale. */
const both = { candidate: real, reference: real };

/** What a bound lacks, as the comparison says it. */
const lack = { shortfall: z.string().nullable(), minimum: z.number().nullable() };

/** The same of the metric itself, where the bound has a minimum of its own besides. */
const ownLack = { shortfall: z.string().nullable().optional(), minimum: z.number().nullable().optional() };

/** Moments of per-row values (statistics/mean.ts). */
const sample = {
  n: count,
  mean: real,
  variance: real,
  skewness: real,
  dominance: real,
  /** Rows whose value is not the usual one: that differ between the models, or lose anything. */
  differing: count,
};

/** Replicates of a bootstrap, thinned: [rank, value] from the smallest upwards and from the largest downwards. */
const replicates = {
  n: count,
  replicates: count,
  undefined: count,
  error: real,
  low: z.array(z.tuple([count, z.number()])),
  high: z.array(z.tuple([count, z.number()])),
};

const proportion = z.strictObject({
  kind: z.literal('proportion'),
  bothRight: count,
  onlyCandidate: count,
  onlyReference: count,
  bothWrong: count,
  /** All rows, where the proportion is among some of them; absent: these. */
  rows: count.optional(),
  chosen,
});

const auc = z.strictObject({
  kind: z.literal('auc'),
  ...both,
  positives: count,
  negatives: count,
  /** Sample variance of the differences of placements over the rows of a class; null below two rows. */
  ofPositives: real,
  ofNegatives: real,
  chosen,
});

const mean = z.strictObject({
  kind: z.literal('mean'),
  ...both,
  ...sample,
  /** The largest size that a difference of a row can have; null: none. */
  largest: real,
  ...ownLack,
  chosen,
});

const influence = z.strictObject({
  kind: z.literal('influence'),
  ...both,
  difference: real,
  n: count,
  /** Sample variance of the paired influence values, before the floor. */
  variance: real,
  /** The smallest variance that is believed. */
  floor: z.number().min(0),
  /** Skewness that Hall's correction is made with; 0: plain t. */
  skewness: real,
  df: real,
  /** Largest possible size of a difference; null: none. */
  limit: real,
  guarantee: z.boolean(),
  ...lack,
  chosen,
});

const cluster = z.strictObject({
  kind: z.literal('cluster'),
  ...both,
  difference: real,
  n: count,
  clusters: count,
  /** Clusters of equal size that would tell as much: (sum of sizes)^2 / sum of squared sizes. */
  effective: real,
  /** Sum of the squared cluster totals of the influence values. */
  squares: real,
  /** Largest share of one cluster in `squares`. */
  dominance: real,
  /** Skewness of the cluster totals. */
  skewness: real,
  floor: z.number().min(0),
  limit: real,
  guarantee: z.boolean(),
  ...ownLack,
  chosen,
});

const bootstrap = z.strictObject({
  kind: z.literal('bootstrap'),
  ...both,
  difference: real,
  ...replicates,
  ...lack,
  chosen,
});

const share = z.strictObject({ kind: z.literal('share'), hits: count, of: count });

const ownAuc = z.strictObject({
  kind: z.literal('own_auc'),
  auc: z.number(),
  positives: count,
  negatives: count,
  ofPositives: real,
  ofNegatives: real,
});

/** Smallest and largest possible value of the metric; null where there is none. */
const range = z.tuple([real, real]);

const ownMean = z.strictObject({ kind: z.literal('own_mean'), ...sample, range, ...ownLack });

const ownInfluence = z.strictObject({
  kind: z.literal('own_influence'),
  value: real,
  n: count,
  variance: real,
  skewness: real,
  df: real,
  range,
  /** Independent trials that the value is worth at least as little as: Wilson's bound of so many is a floor; null: none. */
  trials: real,
  guarantee: z.boolean(),
  ...lack,
});

const ownCluster = z.strictObject({
  kind: z.literal('own_cluster'),
  value: real,
  n: count,
  clusters: count,
  effective: real,
  squares: real,
  dominance: real,
  skewness: real,
  range,
  guarantee: z.boolean(),
  ...ownLack,
});

const ownBootstrap = z.strictObject({ kind: z.literal('own_bootstrap'), value: real, ...replicates, ...lack });

/** What a paired comparison rests on: enough to recompute every bound and p-value, without a value of the data. */
export const pairedEvidenceSchema = z.discriminatedUnion('kind', [
  proportion,
  auc,
  mean,
  influence,
  cluster,
  bootstrap,
]);
/** The same of one model's value. */
export const singleEvidenceSchema = z.discriminatedUnion('kind', [
  share,
  ownAuc,
  ownMean,
  ownInfluence,
  ownCluster,
  ownBootstrap,
]);
export const evidenceSchema = z.union([pairedEvidenceSchema, singleEvidenceSchema]);

export type PairedEvidence = z.infer<typeof pairedEvidenceSchema>;
export type SingleEvidence = z.infer<typeof singleEvidenceSchema>;
export type Evidence = PairedEvidence | SingleEvidence;
/** The evidence of one kind: `EvidenceOf<'auc'>`. */
export type EvidenceOf<K extends Evidence['kind']> = Extract<Evidence, { kind: K }>;

/** A number as evidence holds it: null where it is not finite, and no -0, which JSON does not keep. */
export function toReal(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}

/** A number of the evidence; `missing` stands for null. */
export function fromReal(value: number | null, missing = Number.NaN): number {
  return value ?? missing;
}
