import * as z from 'zod';
import { floatsSchema } from '../config/floats-schema.js';
import { estimateSchema } from '../metrics/estimate-schema.js';
import { snapshotSchema } from './snapshot.js';
import { columnSchema, splitPolicySchema, targetSchema } from '../split/manifest.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Names and types of a model's inputs and outputs. */
export const signatureSchema = z.strictObject({
  inputs: z.array(columnSchema),
  outputs: z.array(z.strictObject({ name: z.string(), type: z.enum(['number', 'string']) })),
});
export type Signature = z.infer<typeof signatureSchema>;

/** How a model is stored and scored. */
export const flavorSchema = z.discriminatedUnion('name', [
  z.strictObject({
    name: z.literal('tfjs'),
    estimator: z.enum(['linear', 'logistic', 'mlp']),
    tfjs: z.string(),
    backend: z.string(),
  }),
  z.strictObject({
    name: z.literal('command'),
    score: z.union([z.string(), z.array(z.string())]),
    /** Digest of train.command: a retrain with another command is no repetition. */
    command: sha256.optional(),
  }),
  z.strictObject({
    name: z.literal('python'),
    /** The one file of the model, written by joblib.dump. */
    model: z.literal('model.joblib'),
    /** What the model is given: a DataFrame, its one column of text, or an array without names of columns. */
    input: z.enum(['dataframe', 'text', 'array']),
    /** Versions of the interpreter (`python`) and of the libraries that were there when it was trained. */
    libraries: z.record(z.string(), z.string()),
    /** Trained by naming it: an importable class with scikit-learn's API. */
    estimator: z.string().optional(),
    /** `package.module:function`, which made the preprocessing. */
    preprocess: z.string().optional(),
    /** What columns were to be taken as (train.columns). */
    columns: z.record(z.string(), z.enum(['text', 'category', 'date'])).optional(),
    /** What each column that is no plain number was taken as, where the preprocessing was made from the columns. */
    prepared: z.record(z.string(), z.enum(['text', 'category', 'date'])).optional(),
    /** Digest of train.command. */
    command: sha256.optional(),
  }),
]);
export type FlavorRecord = z.infer<typeof flavorSchema>;

/** What was installed where a model was trained, so that it can be had again. */
const installedSchema = z.strictObject({
  /** As Node names system and processor: `linux x64`. */
  system: z.string(),
  python: z
    .string()
    .regex(/^\d+\.\d+\.\d+[A-Za-z0-9.+]*$/)
    .nullable(),
  /** Python's packages, without the model's own. */
  packages: z.array(
    z.strictObject({
      name: z.string().regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/),
      version: z.string().regex(/^[A-Za-z0-9.!+_-]+$/),
      /** Of files that may be installed for it; empty: the installer does not tell. */
      sha256: z.array(sha256),
      /** Where it came from an address and no index. */
      origin: z.union([sha256, z.literal('unknown')]).optional(),
    }),
  ),
  image: z.string().nullable(),
});

/** How a binary model's scores become decisions: the positive class where the score is at least the threshold. */
export const decisionSchema = z.strictObject({
  threshold: z.number(),
  /** What it was chosen by on the validation rows, such as `f1`; null: it was given. */
  chosen: z.string().nullable(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** What is known of a candidate right after training: train/manifest.json. */
export const candidateSchema = z.strictObject({
  format: z.literal('mlops-candidate/1'),
  name: z.string(),
  flavor: flavorSchema,
  signature: signatureSchema,
  target: targetSchema,
  params: z.record(z.string(), z.unknown()),
  /** Of the parameters; absent: each number is as JSON tells it. What is infinite is null in `params`. */
  floats: floatsSchema.optional(),
  seed: z.int(),
  /** Trained on so many of the training rows only, to prove that the code runs: never judged, published or promoted. */
  sample: z.strictObject({ rows: z.int(), of: z.int() }).optional(),
  data: z.strictObject({
    fingerprint: sha256,
    rows: z.int(),
    files: z.array(z.strictObject({ path: z.string(), size: z.int(), sha256 })),
    split: z.strictObject({
      policy: splitPolicySchema,
      digest: sha256,
      parts: z.record(z.enum(['train', 'validation', 'test']), z.strictObject({ rows: z.int(), digest: sha256 })),
    }),
    /** The rows as they were, where they are kept (data.snapshot). */
    snapshot: snapshotSchema.optional(),
  }),
  code: z.strictObject({
    repository: z.string().nullable(),
    revision: z.string().nullable(),
    dirty: z.boolean(),
    package: z
      .strictObject({
        kind: z.string(),
        name: z.string(),
        version: z.string(),
        file: z.string(),
        sha256,
        content: sha256,
      })
      .nullable(),
  }),
  environment: z.strictObject({
    kind: z.enum(['host', 'venv', 'container']),
    /** Of what it was made from. */
    digest: z.string(),
    installed: installedSchema.optional(),
  }),
  /** Digest of the model's files (names and bytes), whatever the archive's packing: equal digests are the same model. */
  model: z.strictObject({ digest: sha256, files: z.record(z.string(), z.strictObject({ size: z.int(), sha256 })) }),
  tool: z.string(),
  /** What it was judged with, and decides with; absent: its own predictions stand. */
  decision: decisionSchema.optional(),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** manifest.json of a registered version. */
export const manifestSchema = candidateSchema.extend({
  format: z.literal('mlops-manifest/1'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  createdAt: z.iso.datetime(),
  actor: z.string(),
  run: z.string().nullable(),
  metrics: z.strictObject({
    validation: z.record(z.string(), estimateSchema).nullable(),
    test: z.record(z.string(), estimateSchema).nullable(),
  }),
  /** The champion when this version was decided on. */
  champion: z.strictObject({ number: z.int(), version: z.string() }).nullable(),
  verdict: z.strictObject({
    verdict: z.enum(['promote', 'hold', 'inconclusive', 'reject']),
    part: z.enum(['validation', 'test']),
    rule: z.enum(['superiority', 'non_inferiority', 'first']).nullable(),
    sha256,
    /** Digest of the policy that judged: a retrain counts as data-only where it is the same again. */
    policy: sha256.optional(),
  }),
  /** The frozen test rows that this version had its look at (`gate.reuse: corrected`); its figures on them are sealed. */
  epoch: z
    .strictObject({
      number: z.int().min(1),
      looks: z.int().min(1),
      frozen: z.int(),
      /** Digest of the names and types of the key's columns. */
      key: sha256,
    })
    .optional(),
  /** The files of the version beside the manifest; a rejected candidate has no model.tar.gz. */
  files: z.record(z.string(), z.strictObject({ size: z.int(), sha256 })),
});
export type Manifest = z.infer<typeof manifestSchema>;
