import * as z from 'zod';
import { type ChampionRecord, championRecordSchema } from '../registry/record.js';
import type { RunDirectory } from '../run/directory.js';

/** promote/record.json and rollback/record.json: whether the champion changed, and its record. */
const promotionResultSchema = z.strictObject({
  format: z.literal('mlops-promotion/1'),
  /** unchanged: there was nothing to promote. */
  status: z.enum(['promoted', 'unchanged']),
  /** The version that is the champion now by this step; null where it is unchanged. */
  version: z.string().nullable(),
  record: championRecordSchema.nullable(),
});

/** Writes what a step did to the champion; `record` is null where it did nothing. */
export async function writePromotion(
  run: RunDirectory,
  step: 'promote' | 'rollback',
  record: ChampionRecord | null,
): Promise<void> {
  const result: z.infer<typeof promotionResultSchema> = {
    format: 'mlops-promotion/1',
    status: record === null ? 'unchanged' : 'promoted',
    version: record?.version ?? null,
    record,
  };
  await run.write(`${step}/record.json`, result);
}

/** The champion's record that `mlops promote` of this run wrote; null where it did not run or promoted nothing. */
export async function readPromotion(run: RunDirectory): Promise<ChampionRecord | null> {
  const path = 'promote/record.json';
  if (!(await run.has(path))) return null;
  return (await run.read(path, 'promote', (value) => promotionResultSchema.parse(value))).record;
}
