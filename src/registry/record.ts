import * as z from 'zod';
import { manifestSchema } from '../model/manifest.js';
import { pinnedEpochSchema } from './epochs.js';

/** One entry of the champion's history. */
export const championRecordSchema = z.strictObject({
  format: z.literal('mlops-champion/1'),
  model: z.string(),
  /** 1, 2, 3 ...: the expected value of the compare-and-swap is the previous number. */
  number: z.int().min(1),
  version: z.string(),
  /** The last version that won by superiority, or the first: guards against slow decay. */
  anchor: z.string(),
  /** Why: the gate's verdict, a person's decision, or a rollback. */
  kind: z.enum(['gate', 'person', 'rollback']),
  reason: z.string(),
  verdict: z.string().nullable(),
  actor: z.string(),
  run: z.string().nullable(),
  at: z.iso.datetime(),
});
export type ChampionRecord = z.infer<typeof championRecordSchema>;

/** champion/pin.json: champion and anchor as this run found them; all later steps compare with these. */
export const pinSchema = z.strictObject({
  format: z.literal('mlops-pin/1'),
  registry: z.string(),
  model: z.string(),
  /** Number of the champion's record; 0 where there is none. Promotion expects it unchanged. */
  number: z.int(),
  /** Folders champion/champion/ and champion/anchor/ hold manifest.json and model.tar.gz; an anchor that is the champion has no folder of its own. */
  champion: z.string().nullable(),
  anchor: z.string().nullable(),
  /** The newest version, promoted or not. */
  newest: z.string().nullable(),
  /** Digests of the models that were judged on the test rows of the pinned champion's split policy: looks at this holdout. */
  looks: z.array(z.string()),
  /** Epochs of the holdout (`gate.reuse: corrected`), oldest first; folders champion/epochs/<number>/ hold their rows' hashes. */
  epochs: z.array(pinnedEpochSchema).default([]),
});
export type Pin = z.infer<typeof pinSchema>;

/** champion/newest.json: the newest version as this run found it, promoted or not. */
export const newestSchema = z.strictObject({
  format: z.literal('mlops-newest/1'),
  /** Whether it is or was the champion. */
  crowned: z.boolean(),
  manifest: manifestSchema,
});
export type Newest = z.infer<typeof newestSchema>;
